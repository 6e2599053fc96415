/** A data folder as the program leaves it: two plans, one piece of evidence, an office with a history. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Evidence } from '#src/domain/evidence.ts'
import { evidencePath } from '#src/store/folder.ts'
import { anAct, anOccurrence, aPlan, aTask, at } from './build.ts'
import { rename, retitle } from './change.ts'
import { aLook, aWatch, aWatchedLink } from './link.ts'
import { aFolder, openTestStore } from './store.ts'

export interface KeptFolder {
  readonly folder: string
  /** path of the one piece of evidence, from the folder */
  readonly evidence: string
}

export async function aKeptFolder(): Promise<KeptFolder> {
  const folder = aFolder()
  const store = await openTestStore({ folder })
  const { sha256, size } = await store.evidence.put(bytesOf('会议纪要'))
  await store.addPlan(aPlan({ year: 2020 }), anAct())
  await store.addPlan(planWith({ sha256, size }), anAct())
  await store.change(2021, anAct(), retitle('二〇二一年要点'))
  await store.changeOffice(anAct(), rename('市民宗委'))
  await store.close()
  return { folder, evidence: evidencePath(sha256) }
}

/** Puts other words in the place of some, in one file of a folder. */
export function overwrite(folder: string, path: string, bytes: string): void {
  writeFileSync(join(folder, path), bytes)
}

/** Keeps a page of a watched link in a folder; gives its path there. */
export async function keepPage(folder: string): Promise<string> {
  const store = await openTestStore({ folder })
  const { sha256, size } = await store.evidence.put(bytesOf('<p>公开目录</p>'))
  const snapshot = { sha256, size, mediaType: 'text/html' }
  await store.links.update(() => aWatch(aWatchedLink([aLook({ snapshot })])))
  await store.close()
  return evidencePath(sha256)
}

export async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

function planWith({ sha256, size }: { sha256: string; size: number }) {
  const evidence: Evidence = {
    kind: 'file',
    id: 'file-1',
    title: '会议纪要',
    fileName: '会议纪要.pdf',
    mediaType: 'application/pdf',
    sha256,
    size,
    addedBy: 'li-jing',
    addedAt: at('2021-09-01'),
  }
  return aPlan({ tasks: [aTask({ occurrences: [anOccurrence({ evidence: [evidence] })] })] })
}
