/** What the command line says of the files that it writes. */
export const zh = {
  outNeeded: (format: string) => `.${format} 不能显示在终端里。请用 --out 指定要写入的文件。`,
  noSheet: (kind: string, format: string) =>
    `${kind} 是文书，没有 .${format} 格式。请用 docx、html 或 json。`,
}

export const en: typeof zh = {
  outNeeded: (format) => `A terminal cannot show .${format}. Give a file to write to with --out.`,
  noSheet: (kind, format) => `${kind} is a paper and is not available as .${format}. Use docx, html or json.`,
}
