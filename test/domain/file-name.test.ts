import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { harmlessName } from '#src/domain/file-name.ts'

const naming = suite('harmlessName')

const names: readonly (readonly [string, string])[] = [
  ['清单.pdf', '清单.pdf'],
  ['会议纪要', '会议纪要'],
  ['版式文件.ofd', '版式文件.ofd'],
  ['notice.html', 'notice.html.txt'],
  ['图.SVG', '图.SVG.txt'],
  ['run.bat', 'run.bat.txt'],
  ['run.bat. .', 'run.bat.txt'],
  ['exe', 'exe'],
  ['照片\u202egnp.exe', '照片_gnp.exe.txt'],
  ['照片\u202egpj.docx', '照片_gpj.docx'],
  ['  ', '_'],
  ['..', '_'],
]

for (const [name, harmless] of names)
  naming(`makes ${JSON.stringify(harmless)} of ${JSON.stringify(name)}`, () => {
    assert.is(harmlessName(name), harmless)
  })

naming.run()
