/** Names of files that somebody else chose, as they leave the program. */

/** Endings with which a system runs a file, or shows it in a browser with its scripts, when it is opened. */
const runs = new Set(
  [
    'app bat cmd com cpl exe gadget hta inf jar js jse lnk msc msi msp pif ps1 reg scr sct vbe vbs ws wsf wsh',
    'bash csh desktop ksh php pl py rb sh zsh',
    'chm htm html mht mhtml shtml svg svgz url webloc xht xhtml xml xsl xslt',
  ].flatMap((line) => line.split(' ')),
)

/** what turns the letters after it around, so that gnp.exe reads as exe.png */
const turning = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/**
 * The same name, on a file that nothing runs: what it is was told by its bytes, and its ending promises no other. A dot
 * or space at the end is no part of a name for Windows, and may hide the ending.
 *
 * @example harmlessName('清单.pdf') // '清单.pdf'
 * @example harmlessName('notice.html') // 'notice.html.txt'
 */
export function harmlessName(name: string): string {
  const plain = name.replace(turning, '_').replace(/[. \s]+$/, '')
  const ending = plain.split('.').at(-1)?.toLowerCase() ?? ''
  return plain.includes('.') && runs.has(ending) ? `${plain}.txt` : plain || '_'
}
