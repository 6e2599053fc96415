import type { RefusalCode, RefusalDetail } from '../domain/refusal.ts'

/** What was refused, and what to do about it. */
type Sentence = (detail: RefusalDetail) => string

export const zh: Record<RefusalCode, Sentence> = {
  'plan-missing': ({ year }) => `没有找到${year}年的年度要点。请从“年度要点”列表进入。`,
  'task-missing': ({ code }) => `没有找到任务 ${code}。它可能已被合并或删除，请回到任务列表查看。`,
  'clause-missing': ({ id }) => `没有找到语句 ${id}。请刷新页面后再试。`,
  'occurrence-missing': ({ key }) => `没有找到期次 ${key}。时限要求可能已调整，请回到任务页查看。`,
  'evidence-missing': () => '没有找到这份佐证材料。它可能已被删除，请回到任务页查看。',
  'division-missing': () => '没有找到这个处室。请刷新页面后再试。',
  'person-missing': () => '没有找到这个账号。请刷新页面后再试。',
  'notice-missing': ({ year }) => `本单位没有录入过${year}年的放假安排。`,
  'application-missing': ({ number }) => `没有找到编号为 ${number} 的申请。请从“依申请公开”列表进入。`,
  'stage-missing': () => '这一步已经不在了，或已经登记过结果。请刷新页面再看。',
  'report-missing': ({ year }) => `没有找到${year}年的年度报告。请从“年度报告”列表进入。`,
  'reference-missing': () => '没有找到这份上级文件。请从“对照上级”页进入。',
  'page-missing': () => '没有找到这个页面。请检查地址，或回到首页。',
  'link-spent': () => '这个一次性链接已经用过或已过期。请向管理员重新索取。',
  'factor-missing': () => '这个账号还没有设置动态口令。',
  'code-spent': () => '这个动态口令已经用过。请等下一个。',
  'factor-required': () => '您的角色必须使用动态口令登录，不能停用。',
  'not-permitted': () => '您的账号没有办理这件事的权限。如确需办理，请联系政务公开办公室。',
  'signed-out': () => '登录已经过期，这一步没有办。请登录后再做一次。',
  'other-division': ({ division }) =>
    `这项任务由${division}牵头，只能由该处室填报。如分工有误，请联系政务公开办公室调整。`,
  'plan-exists': ({ year }) => `${year}年的年度要点已经有了，一年只能有一份。请更换年度，或打开已有的要点。`,
  'plan-incomplete': () =>
    '还不能下达：仍有语句未落到任务，或有任务未确认、未定牵头处室、未定时限。请按页面所列逐项补齐。',
  'undo-late': () => '不能再撤销：之后又有人改动过，或者系统重启过。请直接修改。',
  'plan-not-draft': () => '要点已经下达，不能再改动分解。',
  'plan-not-issued': () => '要点尚未下达或已经归档，现在不能填报和核验。',
  'year-undecided': ({ count }) => `还不能归档：有 ${count} 项未完成的任务没有交代。请逐项结转、办结或说明。`,
  'publication-missing': () => '这一年还没有选定要对社会公布的内容。请先在“对社会公布”页勾选。',
  'publication-untitled': () => '要公布的内容都要有公开标题。请补上后再保存。',
  'plan-not-closed': () => '这一年没有归档，不用重新打开。',
  'plan-unfinished': ({ count }) => `还不能归档：有 ${count} 个期次等待核验。请先核验。`,
  'occurrence-verified': () => '本期已经销号，不能再改动。',
  'occurrence-submitted': () => '本期已提交，正在等待核验。如需修改，请政务公开办公室退回。',
  'occurrence-not-submitted': () => '本期尚未提交，或已有人先行核验，现在不能核验。请刷新页面查看。',
  'occurrence-waived': () => '本期已经标为不适用，不能再填报。如需恢复，请联系政务公开办公室。',
  'occurrence-not-waived': () => '本期没有标为不适用，无需恢复。请刷新页面查看。',
  'too-early': ({ day }) => `期限要求至少开放到 ${day}，现在提交为时过早。可以先保存进展。`,
  'confirmation-not-asked': () => '本期没有等待确认的提交，可能已经确认或退回。请刷新页面查看。',
  'extension-late': () => '截止日期已过，不能再申请延期；本期按原定日期考核。请尽快办结。',
  'extension-pending': () => '本期已有一个延期申请在等待答复。',
  'extension-not-asked': () => '本期没有等待答复的延期申请，可能已有人答复。请刷新页面查看。',
  'extension-unneeded': () => '本期只规定最早何时结束，没有截止日期，不需要延期。',
  'clock-missing': () => '这一期不是按事件计时的，不能暂停或重新起算。',
  'clock-paused': () => '已经暂停计时。请先登记恢复。',
  'clock-not-paused': () => '现在没有暂停计时，可能别人已经登记了恢复。请刷新页面再看。',
  'pause-late': () => '截止时间已过，不能再暂停计时。',
  'moment-too-early': ({ day }) => `日期不能早于 ${day}。`,
  'event-not-expected': () => '这项任务不按事件计时，不能登记事件。',
  'application-taken': ({ number }) => `登记编号 ${number} 已经用过。请换一个，或留空由系统编号。`,
  'application-answered': ({ number }) => `申请 ${number} 已经答复，不能再登记办理环节。`,
  'application-late': ({ day }) => `答复期限 ${day} 已过，不能再延期（条例第三十三条）。`,
  'application-stopped': () => '期限正停着，等补正或缴费后重新起算，现在不需要延期。',
  'stage-repeated': () => '这个环节只能有一次，已经登记过了。登记有误的，请先撤销那一条。',
  'stage-too-early': ({ day }) => `日期不能早于 ${day}。`,
  'report-exists': ({ year }) => `${year}年的年度报告已经开始编制。请从列表打开它。`,
  'report-signed': ({ year }) => `${year}年的年度报告已经签发，不能再改动。`,
  'report-unsound': ({ count }) => `还不能签发：有 ${count} 处不符合填报规则。请按页面所列逐处改正。`,
  'summary-locked': () => '总结已经交核或签发，现在不能改动。如需修改，请先退回，或另起一个版本。',
  'summary-step': () => '总结已不在这一步，可能有人先行办理。请刷新页面查看。',
  'summary-moved': () => '您阅读之后，总结中的数字或文字有了变化。请刷新页面，看过新的内容再签发。',
  'version-missing': ({ number }) => `没有第 ${number} 版。请从“年终总结”页进入。`,
  'section-missing': () => '总结里没有这一节。请刷新页面后再试。',
  'section-moved': () => '您打开之后，别人改过这一节，您的文字没有保存。请复制您的文字，刷新页面后再改。',
  'new-days-needed': ({ count }) =>
    `还不能交核：有 ${count} 项未办结的任务没有新的时限。请在“未办结事项”中填写。`,
  'pairs-incomplete': ({ count }) => `还不能交核：有 ${count} 处问题和措施没有一一对应。请补齐问题或措施。`,
  'indicator-missing': ({ code }) => `没有找到指标 ${code}。指标表可能已重新导入，请刷新页面。`,
  'indicators-needed': () => '表里没有可以导入的指标。请在表头下逐行填写编号、指标和分值。',
  'sheet-without-indicators': () =>
    '表中没有“编号”“指标”“分值”三栏，认不出指标。请下载空白指标表，在它上面填写后再导入。',
  'package-too-large': ({ limit }) =>
    `佐证材料超过 ${limit} GB，一个压缩包放不下。请按处室或按季度分别下载。`,
  'same-person': () => '拟稿人不能核自己的稿子。请由其他人核稿。',
  'setup-done': () => '初始设置已经完成。请直接登录。',
  'progress-empty': () => '还没有填写进展。请先写明做了什么，再提交核验。',
  'proof-lacking': () => '本期没有佐证材料，不能销号。请退回并请处室补充佐证材料。',
  'review-lacking': () => '本期的佐证材料都还没有通过保密审查，不能销号。请先记明审查人。',
  'evidence-damaged': () => '这份佐证材料的内容与存入时不一致，已停止下载。请联系系统管理员从备份恢复。',
  'occurrence-not-verified': () => '本期没有销号，不需要重新打开。请刷新页面查看。',
  'account-taken': ({ account }) => `登录名“${account}”已被使用。请换一个。`,
  'division-taken': ({ name }) => `处室“${name}”已经有了。请换一个名称。`,
  'last-admin': () => '至少要留一个在用的系统管理员和一个在用的安全管理员。请先为他人开通。',
  'audit-apart': () => '审计管理员不能同时担任系统管理员或安全管理员。请分给不同的人。',
  'clause-in-task': ({ code }) => `这句话已在任务 ${code} 中。请先把它移出任务，再作搁置。`,
  'reason-needed': () => '请写明理由。',
  'extension-not-later': ({ day }) => `新的日期应晚于现在的截止日期 ${day}。`,
  'notice-wrong': () => '放假安排中还有错误，没有保存。请按页面所列逐项改正。',
  'division-needed': () => '请选择处室。',
  'tasks-needed': () => '请先勾选任务。',
  'merge-across-items': () => '只能合并同一条目下的任务。请重新勾选。',
  'split-needs-clauses': () => '拆分后两边都要有语句。请勾选要拆出去的语句，但不要全选。',
  'clause-needed': () => '任务要有原文依据，请至少勾选一句。',
  'lead-supports': () => '同一处室不能既牵头又配合。请去掉其中一项。',
  'document-empty': () => '文件里没有文字。请粘贴要点全文，或上传 .docx、.pdf、.txt 等文件。',
  'text-too-long': ({ characters, limit }) =>
    `有一段文字长 ${characters} 字，最多 ${limit} 字。请缩短后再保存；这次没有保存，填写的内容都在下面。`,
  'document-too-long': ({ characters, limit }) =>
    `文字过长(${characters} 字)，超过上限 ${limit} 字。年度要点一般在一万字以内，请确认没有选错文件，或只粘贴正文。`,
  'document-not-text': () =>
    '这个 .txt 文件不是文字文件，或编码无法识别。请用记事本另存为 UTF-8 编码后再上传。',
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
  'last-year-undecided': ({ count }) =>
    `还不能下达：上年还有 ${count} 项未完成的任务没有交代。请在上年的“归档”页逐项结转、办结或说明，再到“对照上年”页承接结转的任务。`,
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
  'record-moved': () => '您打开这一页之后，这里有了新的改动，所以没有照办。请看过现在的内容再决定。',
  'tasks-moved': ({ codes }) =>
    `您打开这一页之后，${codes} 有了新的改动，所以没有照办。请看过现在的内容再决定。`,
  'clause-settled': ({ id, words }) => `语句 ${id} 刚由别人处理过：${words}。如需改动，请先恢复它。`,
  'evidence-reviewed': ({ reviewer }) => `这份材料刚由别人记过保密审查，审查人是${reviewer}。`,
  'form-damaged': () => '表单没有收全，什么也没有保存。请返回再提交一次。',
  'upload-too-large': ({ limit }) => `文件超过 ${limit} MB。请压缩或拆分后再上传，也可以改填公开链接或文号。`,
  'work-too-large': () => '这个文件太大，处理不了。请确认没有选错文件，或拆成几份再办。',
  'work-stopped': () => '已经停止办理，什么也没有改动。',
  'work-under-way': ({ most }) => `您已有 ${most} 件事正在办理。请等其中一件办好，或停掉一件再来。`,
}

export const en: Record<RefusalCode, Sentence> = {
  'plan-missing': ({ year }) => `There is no plan for ${year}. Open one from the list of plans.`,
  'task-missing': ({ code }) =>
    `There is no task ${code}. It may have been merged or removed; look in the task list.`,
  'clause-missing': ({ id }) => `There is no clause ${id}. Reload the page and try again.`,
  'occurrence-missing': ({ key }) =>
    `There is no occurrence ${key}. The obligation may have changed; see the task page.`,
  'evidence-missing': () => 'This evidence was not found. It may have been removed; see the task page.',
  'division-missing': () => 'This division was not found. Reload the page and try again.',
  'person-missing': () => 'This account was not found. Reload the page and try again.',
  'notice-missing': ({ year }) => `No holidays were entered here for ${year}.`,
  'application-missing': ({ number }) => `There is no application ${number}. Open one from the list.`,
  'stage-missing': () => 'That step is gone, or its outcome is recorded already. Reload the page to see.',
  'report-missing': ({ year }) => `There is no annual report for ${year}. Open one from the list.`,
  'reference-missing': () => 'This document was not found. Open it from the page of superiors’ documents.',
  'page-missing': () => 'There is no such page. Check the address, or go to the home page.',
  'link-spent': () => 'This one-time link was used or has expired. Ask the administrator for a new one.',
  'factor-missing': () => 'No second factor is set up for this account.',
  'code-spent': () => 'This code was used already. Wait for the next one.',
  'factor-required': () => 'Your role has to sign in with a second factor, so it cannot be removed.',
  'not-permitted': () => 'Your account may not do this. If you need to, ask the disclosure office.',
  'signed-out': () => 'You had been signed out and this was not done. Sign in and do it once more.',
  'other-division': ({ division }) =>
    `This task is led by ${division}, and only that division reports on it. If that is wrong, ask the disclosure office.`,
  'plan-exists': ({ year }) => `There is a plan for ${year} already. Choose another year, or open that plan.`,
  'plan-incomplete': () =>
    'Cannot be issued yet: a clause is open, or a task is unconfirmed, without lead division or without obligation. The page lists what is missing.',
  'undo-late': () =>
    'It can no longer be taken back: the plan was changed since, or the program started anew. Please edit it.',
  'plan-not-draft': () => 'The plan has been issued; its breakdown can no longer be changed.',
  'plan-not-issued': () => 'The plan is not issued, or is closed; nothing can be reported or verified now.',
  'year-undecided': ({ count }) =>
    `Cannot be closed yet: ${count} unfinished tasks wait for a decision. Carry, close or explain each.`,
  'publication-missing': () =>
    'Nothing of this year is chosen for the public yet. Tick it under “For the public”.',
  'publication-untitled': () =>
    'Everything that is published needs a public title. Please add what is missing.',
  'plan-not-closed': () => 'This year is not closed, so there is nothing to reopen.',
  'plan-unfinished': ({ count }) =>
    `Cannot be closed yet: ${count} occurrences wait for verification. Verify them first.`,
  'occurrence-verified': () => 'This occurrence is verified and can no longer be changed.',
  'occurrence-submitted': () =>
    'This occurrence waits for verification. To change it, ask the disclosure office to return it.',
  'occurrence-not-submitted': () =>
    'This occurrence is not submitted, or somebody verified it first. Reload the page.',
  'occurrence-waived': () =>
    'This occurrence is waived; nothing more is reported on it. To resume it, ask the disclosure office.',
  'occurrence-not-waived': () => 'This occurrence is not waived. Reload the page.',
  'too-early': ({ day }) =>
    `It has to stay open until ${day} at least: too early to submit. Progress can be saved.`,
  'confirmation-not-asked': () =>
    'Nothing waits for your confirmation here; it may have been answered already. Reload the page.',
  'extension-late': () =>
    'The due day is past: no extension can be asked for, and the original day stands. Please finish soon.',
  'extension-pending': () => 'An extension of this occurrence waits for its answer already.',
  'extension-not-asked': () =>
    'No extension waits for an answer here; somebody may have answered. Reload the page.',
  'extension-unneeded': () => 'This has an earliest end and no deadline, so there is nothing to extend.',
  'clock-missing': () => 'No event started a clock here, so there is none to pause or to start anew.',
  'clock-paused': () => 'The clock stands still already. Let it run again first.',
  'clock-not-paused': () =>
    'The clock is not standing still; somebody may have let it run. Reload the page to see.',
  'pause-late': () => 'The time is over: too late to pause the clock.',
  'moment-too-early': ({ day }) => `The day cannot come before ${day}.`,
  'event-not-expected': () => 'This task does not run on events, so none can be recorded.',
  'application-taken': ({ number }) =>
    `The number ${number} is taken. Choose another, or leave it to the program.`,
  'application-answered': ({ number }) => `Application ${number} is answered: nothing more can be recorded.`,
  'application-late': ({ day }) =>
    `Its last day, ${day}, is past: too late to extend (Regulations, art. 33).`,
  'application-stopped': () =>
    'The clock stands still and will begin anew: there is nothing to extend at present.',
  'stage-repeated': () =>
    'This step happens once and is recorded already. If it is wrong, remove that one first.',
  'stage-too-early': ({ day }) => `The day cannot come before ${day}.`,
  'report-exists': ({ year }) => `The annual report for ${year} is begun already. Open it from the list.`,
  'report-signed': ({ year }) => `The annual report for ${year} is signed and can no longer be changed.`,
  'report-unsound': ({ count }) => `Cannot be signed yet: ${count} rules are broken. The page lists where.`,
  'summary-locked': () =>
    'The summary is under review or signed and cannot be changed. Send it back first, or begin another version.',
  'summary-step': () => 'The summary has left this step; somebody may have acted first. Reload the page.',
  'summary-moved': () =>
    'Figures or words of the summary moved since you read it. Reload the page and read it again before signing.',
  'version-missing': ({ number }) => `There is no version ${number}. Open one from the year-end summary.`,
  'section-missing': () => 'The summary has no such section. Reload the page.',
  'section-moved': () =>
    'Somebody else changed this section since you opened it; your words were not kept. Copy them, reload and try again.',
  'new-days-needed': ({ count }) =>
    `Not ready for review: ${count} unfinished tasks have no new day. Set them under “Unfinished”.`,
  'pairs-incomplete': ({ count }) =>
    `Not ready for review: ${count} problems and measures do not match one to one. Complete them.`,
  'indicator-missing': ({ code }) =>
    `There is no indicator ${code}. The sheet may have been imported anew; reload the page.`,
  'indicators-needed': () => 'The sheet holds no indicator. Give each row a number, a name and its points.',
  'sheet-without-indicators': () =>
    'The sheet lacks the heads “No.”, “Indicator” and “Points”. Take the blank sheet, fill it in and import it.',
  'package-too-large': ({ limit }) =>
    `The evidence exceeds ${limit} GB, more than one archive holds. Take it by division or by quarter.`,
  'same-person': () => 'Whoever drafted the summary cannot review it. Ask somebody else.',
  'setup-done': () => 'Set-up is done. Please sign in.',
  'progress-empty': () => 'Nothing is reported yet. Write what was done, then submit it.',
  'proof-lacking': () => 'There is no evidence, so this cannot be accepted. Return it and ask for evidence.',
  'review-lacking': () =>
    'None of the evidence has passed the secrecy review, so it cannot be accepted. Note the reviewer first.',
  'evidence-damaged': () =>
    'The bytes of this file are no longer those that were stored, so it is not handed out. Ask the system administrator to restore it.',
  'occurrence-not-verified': () => 'It is not verified, so there is nothing to reopen. Reload the page.',
  'account-taken': ({ account }) => `The sign-in name “${account}” is taken. Choose another.`,
  'division-taken': ({ name }) => `There is a division “${name}” already. Choose another name.`,
  'last-admin': () =>
    'At least one system administrator and one security administrator must stay in use. Appoint another first.',
  'audit-apart': () =>
    'Whoever audits cannot administer the system or its security too. Give these roles to different people.',
  'clause-in-task': ({ code }) =>
    `This clause is in task ${code}. Take it out of the task before setting it aside.`,
  'reason-needed': () => 'Please give a reason.',
  'extension-not-later': ({ day }) => `The new day should come after ${day}, the due day in force.`,
  'notice-wrong': () =>
    'There are mistakes in the notice, so it was not saved. Please correct what the page lists.',
  'division-needed': () => 'Please choose a division.',
  'tasks-needed': () => 'Please tick tasks first.',
  'merge-across-items': () => 'Only tasks of the same item can be merged. Please tick others.',
  'split-needs-clauses': () => 'Both sides of a split need clauses. Tick those to move, but not all.',
  'clause-needed': () => 'A task comes from words of the document. Tick at least one clause.',
  'lead-supports': () => 'A division cannot both lead and support. Take one away.',
  'document-empty': () => 'There is no text. Paste the whole document, or upload a file with text in it.',
  'text-too-long': ({ characters, limit }) =>
    `A text has ${characters} characters, ${limit} at most. Shorten it and save again; nothing was saved, and what you typed is below.`,
  'document-too-long': ({ characters, limit }) =>
    `The text is too long (${characters} characters; the limit is ${limit}). Make sure it is the right file, or paste the body only.`,
  'document-not-text': () =>
    'This .txt file is not text, or its encoding is unknown. Save it as UTF-8 and upload it again.',
  'document-not-docx': () =>
    'This file is called .docx but is no Word document. Open the original, save it as .docx and upload that.',
  'document-not-pdf': () =>
    'This file is called .pdf but does not open; it may be damaged. Export it again, or save the original as .docx and upload that.',
  'document-encrypted': () =>
    'This file is locked with a password. Remove it, or save the original as .docx without one and upload that.',
  'document-scanned': () =>
    'This PDF is a scan: pictures without text. Save the original as .docx and upload that, or recognise the text and paste it below.',
  'document-format': ({ format }) =>
    `${format} files cannot be read. Open it in Word or WPS, save it as .docx and upload that; or paste the text below.`,
  'document-without-numbering': () =>
    'No numbering such as “一、” or “(一)” was found. Make sure this is the document and not its notice; put back lost numerals.',
  'last-year-undecided': ({ count }) =>
    `Cannot be issued yet: ${count} unfinished tasks of last year are unsettled. Carry, close or explain each where that year is closed, then take on under “Last year” what is carried.`,
  'sheet-needed': () => 'No table was chosen. Choose a .xlsx or .csv file.',
  'sheet-format': ({ format }) =>
    `This kind of file (${format}) cannot be read. Open it in Excel or WPS, save it as .xlsx or .csv and upload that.`,
  'sheet-damaged': () =>
    'This table does not open; it may be damaged or locked. Open it in Excel or WPS, save it as .xlsx and upload that.',
  'sheet-too-large': () =>
    'The table is too large; a far-off cell may hold something. Delete empty rows and columns and upload it again.',
  'sheet-without-heads': ({ columns }) =>
    `No heads were found in the table. It needs these columns: ${columns}.`,
  'sheet-without-codes': () =>
    'There is no column of task codes. Export the table from this page, edit that one and upload it.',
  'upload-kind': () =>
    'Files of this kind are not taken as evidence. Use PDF, an image, an office document, text, sound, video or an archive.',
  'upload-without-length': () => 'The upload does not say how long it is. Send it again from a browser.',
  'form-gone': () =>
    'Things have changed since you opened the page and this cannot be done now. Go back and look.',
  'record-moved': () =>
    'This has changed since you opened the page, so it was not done. Look at it as it is now, then decide.',
  'tasks-moved': ({ codes }) =>
    `${codes} changed since you opened the page, so nothing was done. Look at them as they are now, then decide.`,
  'clause-settled': ({ id, words }) =>
    `Somebody has just settled clause ${id}: ${words}. To change that, restore it first.`,
  'evidence-reviewed': ({ reviewer }) =>
    `Somebody has just noted the secrecy review of this piece; the reviewer is ${reviewer}.`,
  'form-damaged': () => 'The form did not arrive whole and nothing was kept. Go back and send it again.',
  'upload-too-large': ({ limit }) =>
    `The file is larger than ${limit} MB. Compress or split it, or give a published link or a document number instead.`,
  'work-too-large': () =>
    'This file is too large to be worked on. Make sure it is the right one, or split it.',
  'work-stopped': () => 'The work was stopped and nothing was changed.',
  'work-under-way': ({ most }) =>
    `You have ${most} pieces of work under way. Wait until one is done, or stop one.`,
}
