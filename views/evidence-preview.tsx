/** A file of evidence to look at: a picture, or the words of a PDF; nothing in it is run. */
import type { Evidence } from '../src/domain/evidence.ts'
import { isPicture } from '../src/domain/preview.ts'
import type { Frame } from './frame.ts'
import { Page } from './layout.tsx'

interface PreviewProps {
  readonly frame: Frame
  readonly file: Extract<Evidence, { kind: 'file' }>
  /** of the file */
  readonly address: string
  /** of a PDF; null where there are none to show */
  readonly words: string | null
}

export function EvidencePreviewPage({ frame, file, address, words }: PreviewProps) {
  const { m } = frame
  return (
    <Page frame={frame} title={m.evidence.previewTitle(file.title)}>
      <h1>{file.title}</h1>
      <p class="hint">
        {file.fileName} · {m.evidence.size(file.size)} · {m.evidence.previewLead}
      </p>
      <p>
        <a class="button" href={address} download>
          {m.evidence.download}
        </a>
      </p>
      {isPicture(file) ? (
        <img class="evidence-picture" src={`${address}/picture`} alt={file.title} />
      ) : (
        <div class="card written">{words ?? m.evidence.previewNone}</div>
      )}
    </Page>
  )
}
