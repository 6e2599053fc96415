/** What was refused of files, texts and forms that were sent, and what to do about it. */
import type { RefusalCode, RefusalDetail } from '../domain/refusal.ts'
import { figure } from './number.ts'

type Sentence = (detail: RefusalDetail) => string

export const zh = {
  'sheet-without-indicators': () =>
    '表中没有“编号”“指标”“分值”三栏，认不出指标。请下载空白指标表，在它上面填写后再导入。',
  'document-empty': () => '文件里没有文字。请粘贴要点全文，或上传 .docx、.pdf、.txt 等文件。',
  'text-too-long': ({ characters, limit }) =>
    `有一段文字长 ${figure(Number(characters))} 字，最多 ${figure(Number(limit))} 字。请缩短后再保存；这次没有保存，填写的内容都在下面。`,
  'document-too-long': ({ characters, limit }) =>
    `文字过长（${figure(Number(characters))} 字），超过上限 ${figure(Number(limit))} 字。年度要点一般在一万字以内，请确认没有选错文件，或只粘贴正文。`,
  'document-not-text': () =>
    '这个 .txt 文件里不是文字，或者文字无法识别。请用记事本打开，另存为 UTF-8 格式后再上传。',
  'document-not-docx': () =>
    '这个文件名为 .docx，但内容不是 Word 文档。请用 Word 或 WPS 打开原件，另存为 .docx 后再上传。',
  'document-not-pdf': () =>
    '这个文件名为 .pdf，但打不开，可能已损坏。请重新导出，或用 Word 或 WPS 打开原件，另存为 .docx 后再上传。',
  'document-encrypted': () =>
    '这个文件设有打开密码。请去掉密码后再上传，或用 Word 或 WPS 打开，另存为不带密码的 .docx。',
  'document-scanned': () =>
    '这个 PDF 是扫描件，里面只有图片，没有文字。请找到原件，另存为 .docx 后再上传；或先识别文字，再粘贴到下面。',
  'document-format': ({ format }) =>
    `不能读取 ${format} 文件。请用 Word 或 WPS 打开，另存为 .docx 后再上传；或复制全文粘贴到下面。`,
  'document-without-numbering': () =>
    '没有找到“一、”“（一）”一类的编号，无法分出部分和条目。请确认粘贴的是要点正文而不是通知或附件名称；编号若丢失，请补上后再试。',
  'sheet-needed': () => '还没有选择表格。请选择一份 .xlsx 或 .csv 文件。',
  'sheet-format': ({ format }) =>
    `不能读取这种文件（${format}）。请用 Excel 或 WPS 打开，另存为 .xlsx 或 .csv 后再上传。`,
  'sheet-damaged': () =>
    '这个表格打不开，可能已损坏或设有密码。请用 Excel 或 WPS 打开，另存为 .xlsx 后再上传。',
  'sheet-too-large': () => '表格过大，可能在很远的单元格里留有内容。请删去空白的行和列后再上传。',
  'sheet-without-heads': ({ columns }) => `表中没有找到表头。要有这几列：${columns}。`,
  'sheet-without-codes': () =>
    '表中没有“任务编号”一栏，无法对应到任务。请从本页导出分解表，在导出的表上修改后再上传。',
  'upload-kind': () => '这种文件不能作为佐证材料。请使用 PDF、图片、办公文档、文本、音视频或压缩包。',
  'upload-without-length': () => '上传没有说明长度。请用浏览器重新上传。',
  'form-gone': () => '您打开之后情况有了变化，这一步现在不能办。请返回看看现在的情况。',
  'form-damaged': () => '表单没有收全，什么也没有保存。请返回再提交一次。',
  'upload-too-large': ({ limit }) => `文件超过 ${limit} MB。请压缩或拆分后再上传，也可以改填公开链接或文号。`,
} satisfies Partial<Record<RefusalCode, Sentence>>

export const en: typeof zh = {
  'sheet-without-indicators': () =>
    'The sheet lacks the columns “No.”, “Indicator” and “Points”. Please download the blank sheet, fill it in and import it.',
  'document-empty': () =>
    'There is no text in it. Please paste the whole document, or upload a .docx, .pdf or .txt file with text.',
  'text-too-long': ({ characters, limit }) =>
    `One of the texts has ${figure(Number(characters))} characters; the limit is ${figure(Number(limit))}. Please shorten it and save again. Nothing was saved; what you entered is below.`,
  'document-too-long': ({ characters, limit }) =>
    `The text is too long: ${figure(Number(characters))} characters, with a limit of ${figure(Number(limit))}. A year’s document usually has fewer than 10,000. Please make sure that this is the right file, or paste the main text only.`,
  'document-not-text': () =>
    'This .txt file does not contain text, or its encoding is unknown. Please save it as UTF-8 and upload it again.',
  'document-not-docx': () =>
    'This file is named .docx but is not a Word document. Please open the original in Word or WPS, save it as .docx and upload that.',
  'document-not-pdf': () =>
    'This file is named .pdf but cannot be opened; it may be damaged. Please export it again, or save the original as .docx and upload that.',
  'document-encrypted': () =>
    'This file is protected by a password. Please remove the password, or save it as .docx without one, and upload it again.',
  'document-scanned': () =>
    'This PDF is a scan: it contains pictures and no text. Please find the original and save it as .docx, or have the text recognised and paste it below.',
  'document-format': ({ format }) =>
    `${format} files cannot be read. Please open the file in Word or WPS, save it as .docx and upload that, or paste the text below.`,
  'document-without-numbering': () =>
    'No numbering such as “一、” or “（一）” was found, so sections and items cannot be told apart. Please make sure that this is the document itself and not a notice or the name of an attachment. If the numbers were lost, please put them back and try again.',
  'sheet-needed': () => 'No table was chosen. Please choose an .xlsx or .csv file.',
  'sheet-format': ({ format }) =>
    `This kind of file (${format}) cannot be read. Please open it in Excel or WPS, save it as .xlsx or .csv and upload that.`,
  'sheet-damaged': () =>
    'This table cannot be opened; it may be damaged or protected by a password. Please open it in Excel or WPS, save it as .xlsx and upload that.',
  'sheet-too-large': () =>
    'The table is too large; there may be something in a cell far away. Please delete empty rows and columns and upload it again.',
  'sheet-without-heads': ({ columns }) =>
    `No column headings were found. The table needs these columns: ${columns}.`,
  'sheet-without-codes': () =>
    'The table has no column of task codes, so its rows cannot be matched to tasks. Please export the table from this page, edit that one and upload it.',
  'upload-kind': () =>
    'Files of this type cannot be used as evidence. Please use PDF, images, office documents, text, audio, video or archives.',
  'upload-without-length': () =>
    'The upload did not say how large it is. Please upload it again with a browser.',
  'form-gone': () =>
    'Things have changed since you opened the page, and this can no longer be done. Please go back and see how things stand.',
  'form-damaged': () =>
    'The form did not arrive complete, and nothing was saved. Please go back and submit it again.',
  'upload-too-large': ({ limit }) =>
    `The file is larger than ${limit} MB. Please compress or split it, or give a published link or a document number instead.`,
}
