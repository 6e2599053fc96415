import type { RefusalCode, RefusalDetail } from '../domain/refusal.ts'
import { plural } from './number.ts'
import * as file from './refusal-file.ts'
import * as time from './time.ts'

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
  'too-early': ({ day }) =>
    `期限要求至少开放到 ${time.zh.when(String(day))}，现在提交为时过早。可以先保存进展。`,
  'confirmation-not-asked': () => '本期没有等待确认的提交，可能已经确认或退回。请刷新页面查看。',
  'extension-late': () => '截止日期已过，不能再申请延期；本期按原定日期考核。请尽快办结。',
  'extension-pending': () => '本期已有一个延期申请在等待答复。',
  'extension-not-asked': () => '本期没有等待答复的延期申请，可能已有人答复。请刷新页面查看。',
  'extension-unneeded': () => '本期只规定最早何时结束，没有截止日期，不需要延期。',
  'clock-missing': () => '这一期不是按事件计时的，不能暂停或重新起算。',
  'clock-paused': () => '已经暂停计时。请先登记恢复。',
  'clock-not-paused': () => '现在没有暂停计时，可能别人已经登记了恢复。请刷新页面再看。',
  'pause-late': () => '截止时间已过，不能再暂停计时。',
  'moment-too-early': ({ day }) => `日期不能早于 ${time.zh.when(String(day))}。`,
  'event-not-expected': () => '这项任务不按事件计时，不能登记事件。',
  'application-taken': ({ number }) => `登记编号 ${number} 已经用过。请换一个，或留空由系统编号。`,
  'application-answered': ({ number }) => `申请 ${number} 已经答复，不能再登记办理环节。`,
  'application-late': ({ day }) =>
    `答复期限 ${time.zh.when(String(day))} 已过，不能再延期（条例第三十三条）。`,
  'application-stopped': () => '期限正停着，等补正或缴费后重新起算，现在不需要延期。',
  'stage-repeated': () => '这个环节只能有一次，已经登记过了。登记有误的，请先撤销那一条。',
  'stage-too-early': ({ day }) => `日期不能早于 ${time.zh.when(String(day))}。`,
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
  'views-full': ({ limit }) => `最多存 ${limit} 个视图。请先删除不用的。`,
  'division-taken': ({ name }) => `处室“${name}”已经有了。请换一个名称。`,
  'last-admin': () => '至少要留一个在用的系统管理员和一个在用的安全管理员。请先为他人开通。',
  'audit-apart': () => '审计管理员不能同时担任系统管理员或安全管理员。请分给不同的人。',
  'clause-in-task': ({ code }) => `这句话已在任务 ${code} 中。请先把它移出任务，再作搁置。`,
  'reason-needed': () => '请写明理由。',
  'extension-not-later': ({ day }) => `新的日期应晚于现在的截止日期 ${time.zh.when(String(day))}。`,
  'notice-wrong': () => '放假安排中还有错误，没有保存。请按页面所列逐项改正。',
  'division-needed': () => '请选择处室。',
  'tasks-needed': () => '请先勾选任务。',
  'merge-across-items': () => '只能合并同一条目下的任务。请重新勾选。',
  'split-needs-clauses': () => '拆分后两边都要有语句。请勾选要拆出去的语句，但不要全选。',
  'clause-needed': () => '任务要有原文依据，请至少勾选一句。',
  'lead-supports': () => '同一处室不能既牵头又配合。请去掉其中一项。',
  'last-year-undecided': ({ count }) =>
    `还不能下达：上年还有 ${count} 项未完成的任务没有交代。请在上年的“归档”页逐项结转、办结或说明，再到“对照上年”页承接结转的任务。`,
  'record-moved': () => '您打开这一页之后，这里有了新的改动，所以没有照办。请看过现在的内容再决定。',
  'tasks-moved': ({ codes }) =>
    `您打开这一页之后，${codes} 有了新的改动，所以没有照办。请看过现在的内容再决定。`,
  'clause-settled': ({ id, words }) => `语句 ${id} 刚由别人处理过：${words}。如需改动，请先恢复它。`,
  'evidence-reviewed': ({ reviewer }) => `这份材料刚由别人记过保密审查，审查人是${reviewer}。`,
  'work-too-large': () => '这个文件太大，处理不了。请确认没有选错文件，或拆成几份再办。',
  'work-stopped': () => '已经停止办理，什么也没有改动。',
  'work-under-way': ({ most }) => `您已有 ${most} 件事正在办理。请等其中一件办好，或停掉一件再来。`,
  ...file.zh,
}

const { when } = time.en

export const en: Record<RefusalCode, Sentence> = {
  'plan-missing': ({ year }) => `There is no plan for ${year}. Please open one from the list of plans.`,
  'task-missing': ({ code }) =>
    `There is no task ${code}. It may have been merged or removed; please look in the list of tasks.`,
  'clause-missing': ({ id }) => `There is no clause ${id}. Please reload the page and try again.`,
  'occurrence-missing': ({ key }) =>
    `There is no occurrence ${key}. The obligation may have been changed; please see the task’s page.`,
  'evidence-missing': () =>
    'This evidence was not found. It may have been removed; please see the task’s page.',
  'division-missing': () => 'This division was not found. Please reload the page and try again.',
  'person-missing': () => 'This account was not found. Please reload the page and try again.',
  'notice-missing': ({ year }) => `No holidays have been entered here for ${year}.`,
  'application-missing': ({ number }) =>
    `There is no application ${number}. Please open one from the list of applications.`,
  'stage-missing': () =>
    'This step is no longer there, or its result has already been recorded. Please reload the page.',
  'report-missing': ({ year }) =>
    `There is no annual report for ${year}. Please open one from the list of annual reports.`,
  'reference-missing': () =>
    'This document was not found. Please open it from the “Higher-level documents” page.',
  'page-missing': () => 'There is no such page. Please check the address, or go to the home page.',
  'link-spent': () =>
    'This one-time link has been used or has expired. Please ask the administrator for a new one.',
  'factor-missing': () => 'Two-step sign-in has not been set up for this account.',
  'code-spent': () => 'This code has already been used. Please wait for the next one.',
  'factor-required': () => 'Your role has to use two-step sign-in, so it cannot be turned off.',
  'not-permitted': () =>
    'Your account is not allowed to do this. If you need to, please ask the disclosure office.',
  'signed-out': () => 'You had been signed out, so this was not done. Please sign in and do it again.',
  'other-division': ({ division }) =>
    `This task is led by ${division}, and only that division can report on it. If that is wrong, please ask the disclosure office.`,
  'plan-exists': ({ year }) =>
    `There is already a plan for ${year}, and a year has only one. Please choose another year, or open that plan.`,
  'plan-incomplete': () =>
    'It cannot be issued yet: some clauses are open, or some tasks are unconfirmed, without a lead division or without an obligation. Please complete what the page lists.',
  'undo-late': () =>
    'This can no longer be undone: the plan has been changed since, or the program was restarted. Please edit it instead.',
  'plan-not-draft': () => 'The plan has been issued; its breakdown can no longer be changed.',
  'plan-not-issued': () =>
    'The plan has not been issued yet, or is closed; nothing can be reported or verified now.',
  'year-undecided': ({ count }) =>
    `It cannot be closed yet: ${plural(Number(count), 'unfinished task')} still to be decided. Please carry over, close or explain each.`,
  'publication-missing': () =>
    'Nothing of this year has been chosen for the public yet. Please tick it on the “For the public” page.',
  'publication-untitled': () =>
    'Everything that is published needs a public title. Please add what is missing and save again.',
  'plan-not-closed': () => 'This year is not closed, so it does not need reopening.',
  'plan-unfinished': ({ count }) =>
    `It cannot be closed yet: ${plural(Number(count), 'occurrence')} still to be verified. Please verify first.`,
  'occurrence-verified': () => 'This occurrence is verified and can no longer be changed.',
  'occurrence-submitted': () =>
    'This occurrence has been submitted and is waiting for verification. To change it, please ask the disclosure office to return it.',
  'occurrence-not-submitted': () =>
    'This occurrence has not been submitted, or somebody has already verified it. Please reload the page.',
  'occurrence-waived': () =>
    'This occurrence has been waived and cannot be reported on. To resume it, please ask the disclosure office.',
  'occurrence-not-waived': () => 'This occurrence has not been waived. Please reload the page.',
  'too-early': ({ day }) =>
    `It has to stay open until ${when(String(day))} at least, so it is too early to submit. You can save your progress.`,
  'confirmation-not-asked': () =>
    'Nothing is waiting for your confirmation here; it may already have been confirmed or returned. Please reload the page.',
  'extension-late': () =>
    'The due date has passed, so an extension can no longer be requested and the original date stands. Please finish as soon as possible.',
  'extension-pending': () => 'An extension request for this occurrence is already waiting for an answer.',
  'extension-not-asked': () =>
    'No extension request is waiting for an answer here; somebody may have answered it. Please reload the page.',
  'extension-unneeded': () =>
    'This occurrence only has an earliest end and no due date, so it needs no extension.',
  'clock-missing': () =>
    'The time limit here does not run from an event, so it cannot be paused or started again.',
  'clock-paused': () => 'The clock is already paused. Please record that it resumes first.',
  'clock-not-paused': () =>
    'The clock is not paused; somebody may already have resumed it. Please reload the page.',
  'pause-late': () => 'The time limit has passed, so the clock can no longer be paused.',
  'moment-too-early': ({ day }) => `The date cannot be before ${when(String(day))}.`,
  'event-not-expected': () => 'This task does not run from events, so no event can be recorded.',
  'application-taken': ({ number }) =>
    `The number ${number} is already in use. Please choose another, or leave it blank to have one assigned.`,
  'application-answered': ({ number }) =>
    `Application ${number} has been answered, so no further steps can be recorded.`,
  'application-late': ({ day }) =>
    `The time limit, ${when(String(day))}, has passed, so it can no longer be extended (Regulations, art. 33).`,
  'application-stopped': () =>
    'The clock is stopped and will start again after the correction or payment, so there is nothing to extend now.',
  'stage-repeated': () =>
    'This step can occur only once and has already been recorded. If that was wrong, please undo it first.',
  'stage-too-early': ({ day }) => `The date cannot be before ${when(String(day))}.`,
  'report-exists': ({ year }) =>
    `The annual report for ${year} has already been begun. Please open it from the list.`,
  'report-signed': ({ year }) =>
    `The annual report for ${year} has been signed and can no longer be changed.`,
  'report-unsound': ({ count }) =>
    `It cannot be signed yet: ${plural(Number(count), 'rule')} not followed. Please correct what the page lists.`,
  'summary-locked': () =>
    'The summary is under review or signed, so it cannot be changed now. Return it first, or start a new version.',
  'summary-step': () =>
    'The summary is no longer at this step; somebody may have acted first. Please reload the page.',
  'summary-moved': () =>
    'Figures or words of the summary have changed since you read it. Please reload the page and read it again before signing.',
  'version-missing': ({ number }) =>
    `There is no version ${number}. Please open one from the “Year-end summary” page.`,
  'section-missing': () => 'The summary has no such section. Please reload the page and try again.',
  'section-moved': () =>
    'Somebody else has changed this section since you opened it, and your words were not saved. Please copy them, reload the page and edit it again.',
  'new-days-needed': ({ count }) =>
    `It cannot be sent for review yet: ${plural(Number(count), 'unfinished task')} without a new date. Please set them under “Unfinished”.`,
  'pairs-incomplete': ({ count }) =>
    `It cannot be sent for review yet: ${plural(Number(count), 'problem or measure', 'problems and measures')} without a counterpart. Please complete the pairs.`,
  'indicator-missing': ({ code }) =>
    `There is no indicator ${code}. The sheet may have been imported again; please reload the page.`,
  'indicators-needed': () =>
    'The sheet has no indicators to import. Please give each row a number, a name and its points.',
  'package-too-large': ({ limit }) =>
    `The evidence is larger than ${limit} GB, more than one zip file can hold. Please download it by division or by quarter.`,
  'same-person': () => 'Whoever drafted the summary cannot review it. Please ask somebody else.',
  'setup-done': () => 'The initial set-up is already done. Please sign in.',
  'progress-empty': () => 'Nothing has been reported yet. Please say what was done, then submit.',
  'proof-lacking': () =>
    'This occurrence has no evidence, so it cannot be accepted. Please return it and ask for evidence.',
  'review-lacking': () =>
    'None of the evidence has passed the secrecy review, so this cannot be accepted. Please name the reviewer first.',
  'evidence-damaged': () =>
    'The content of this file is not what was stored, so it cannot be downloaded. Please ask the system administrator to restore it from a backup.',
  'occurrence-not-verified': () =>
    'This occurrence is not verified, so it does not need reopening. Please reload the page.',
  'account-taken': ({ account }) => `The username “${account}” is already in use. Please choose another.`,
  'views-full': ({ limit }) => `You can keep up to ${limit} views. Please delete one first.`,
  'division-taken': ({ name }) => `There is already a division “${name}”. Please choose another name.`,
  'last-admin': () =>
    'There must be at least one active system administrator and one active security administrator. Please appoint another first.',
  'audit-apart': () =>
    'The audit administrator cannot also be system or security administrator. Please give these roles to different people.',
  'clause-in-task': ({ code }) =>
    `This clause is in task ${code}. Please take it out of the task before setting it aside.`,
  'reason-needed': () => 'Please give a reason.',
  'extension-not-later': ({ day }) =>
    `The new date must be later than the present due date, ${when(String(day))}.`,
  'notice-wrong': () =>
    'There are still errors in the holidays, so they were not saved. Please correct what the page lists.',
  'division-needed': () => 'Please choose a division.',
  'tasks-needed': () => 'Please tick some tasks first.',
  'merge-across-items': () => 'Only tasks of the same item can be merged. Please tick others.',
  'split-needs-clauses': () =>
    'Both parts need clauses. Please tick the clauses to split off, but not all of them.',
  'clause-needed': () => 'A task needs words of the document to rest on. Please tick at least one clause.',
  'lead-supports': () => 'A division cannot both lead and support. Please remove one of the two.',
  'last-year-undecided': ({ count }) =>
    `It cannot be issued yet: ${plural(Number(count), 'unfinished task')} of last year still to be settled. Please carry over, close or explain each on last year’s “Close the year” page, then take on what is carried over on the “Last year” page.`,
  'record-moved': () =>
    'This has changed since you opened the page, so it was not done. Please look at it as it is now, then decide.',
  'tasks-moved': ({ codes }) =>
    `${codes} changed since you opened the page, so nothing was done. Please look at them as they are now, then decide.`,
  'clause-settled': ({ id, words }) =>
    `Somebody has just dealt with clause ${id}: ${words}. To change that, please restore it first.`,
  'evidence-reviewed': ({ reviewer }) =>
    `Somebody has just recorded the secrecy review of this piece; the reviewer is ${reviewer}.`,
  'work-too-large': () =>
    'This file is too large to be processed. Please make sure that it is the right one, or split it up.',
  'work-stopped': () => 'It was stopped, and nothing was changed.',
  'work-under-way': ({ most }) =>
    `You already have ${most} jobs running. Please wait until one is finished, or stop one.`,
  ...file.en,
}
