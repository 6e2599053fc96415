/** Text as the rules read it: half-width digits, no spaces, no commas inside numbers. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replaceAll(',', '，')
    .replaceAll(';', '；')
}
