/** Buttons that correct the outline; each sends the whole preview back and gets it again, corrected. */
import type { Child } from 'hono/jsx'
import type { Outline } from '../../src/domain/document/document.ts'
import type { Correction, Level } from '../../src/domain/outline-correction/correction.ts'
import { piecesOf } from '../../src/domain/outline-correction/places.ts'
import { type Row, rowsOf } from '../../src/domain/outline-correction/rows.ts'
import type { Frame } from '../frame.ts'
import { correctionsAddress, type Target } from './target.ts'

export interface Correctable {
  readonly frame: Frame
  readonly target: Target
  readonly text: string
  readonly outline: Outline
  /** the part whose tools are open */
  readonly open: { readonly level: Level; readonly at: number } | undefined
}

interface CorrectButtonProps {
  readonly target: Target
  readonly correction: Correction
  readonly label?: string
  readonly children: Child
}

/** Comes back to where the part stands. */
export function CorrectButton({ target, correction, label, children }: CorrectButtonProps) {
  return (
    <button
      type="submit"
      form="confirm"
      formaction={correctionsAddress(target, correction.at)}
      formnovalidate
      name="correct"
      value={JSON.stringify(correction)}
      class="quiet"
      aria-label={label}
    >
      {children}
    </button>
  )
}

interface OpenButtonProps {
  readonly target: Target
  readonly level: Level
  readonly at: number
  readonly children: Child
}

export function OpenButton({ target, level, at, children }: OpenButtonProps) {
  return (
    <button
      type="submit"
      form="confirm"
      formaction={correctionsAddress(target, at)}
      formnovalidate
      name="open"
      value={`${level}:${at}`}
      class="quiet open-part"
    >
      {children}
    </button>
  )
}

interface ToolsProps extends Correctable {
  readonly level: Level
  readonly at: number
}

function isOpen({ open, level, at }: ToolsProps): boolean {
  return open?.level === level && open.at === at
}

/** The way to the tools of a part, while they are closed. */
export function OpenTools(props: ToolsProps) {
  if (isOpen(props)) return null
  return (
    <OpenButton target={props.target} level={props.level} at={props.at}>
      {props.frame.m.reading.correct}
    </OpenButton>
  )
}

/** The tools of a part, while they are open. */
export function Tools({ level, at, ...told }: ToolsProps) {
  if (!isOpen({ level, at, ...told })) return null
  const rows = rowsOf(told.outline)
  const index = rows.findIndex((row) => row.level === level && row.start === at)
  const row = rows[index]
  if (!row) return null
  return (
    <div class="part-tools">
      {level === 'clause' ? (
        <ClauseTools {...told} row={row} before={rows[index - 1]} />
      ) : (
        <HeadingTools {...told} row={row} first={rows[index + 1]} />
      )}
    </div>
  )
}

function ClauseTools({
  frame,
  target,
  text,
  row,
  before,
}: Correctable & { row: Row; before: Row | undefined }) {
  const { m } = frame
  const at = row.start
  const pieces = piecesOf(text, row)
  return (
    <>
      <CorrectButton target={target} correction={{ kind: 'promote', level: 'clause', at }}>
        {m.reading.promoteClause}
      </CorrectButton>
      {before?.level === 'clause' && (
        <CorrectButton target={target} correction={{ kind: 'join', at }}>
          {m.reading.join}
        </CorrectButton>
      )}
      {pieces.length > 1 && (
        <p class="cut-places song" lang="zh-CN">
          {pieces.map((piece, index) => (
            <>
              {index > 0 && (
                <CorrectButton
                  target={target}
                  correction={{ kind: 'cut', at, place: piece.start }}
                  label={m.reading.cutBefore(text.slice(piece.start, piece.start + 12))}
                >
                  {m.reading.cut}
                </CorrectButton>
              )}
              {text.slice(piece.start, piece.end)}
            </>
          ))}
        </p>
      )}
    </>
  )
}

function HeadingTools({
  frame,
  target,
  text,
  row,
  first,
}: Correctable & { row: Row; first: Row | undefined }) {
  const { m } = frame
  const { start: at, level, title } = row
  return (
    <>
      {level === 'item' && (
        <CorrectButton target={target} correction={{ kind: 'promote', level, at }}>
          {m.reading.promoteItem}
        </CorrectButton>
      )}
      <CorrectButton target={target} correction={{ kind: 'demote', level, at }}>
        {level === 'section' ? m.reading.demoteSection : m.reading.demoteItem}
      </CorrectButton>
      {title !== null && (
        <span class="retitle">
          <input
            form="confirm"
            name="newTitle"
            value={title}
            aria-label={m.reading.newName}
            maxlength={120}
          />
          <button
            type="submit"
            form="confirm"
            formaction={correctionsAddress(target, at)}
            formnovalidate
            name="retitle"
            value={`${level}:${at}`}
          >
            {m.reading.retitle}
          </button>
        </span>
      )}
      {title !== null && first?.level === 'clause' && <HeadPlaces {...{ frame, target, text, row, first }} />}
    </>
  )
}

interface HeadPlacesProps extends Pick<Correctable, 'frame' | 'target' | 'text'> {
  readonly row: Row
  readonly first: Row
}

/** Heading and first clause in one, to choose where the heading ends. */
function HeadPlaces({ frame, target, text, row, first }: HeadPlacesProps) {
  const { m } = frame
  const { start: at, level } = row
  const pieces = piecesOf(text, { start: at, end: first.end })
  return (
    <>
      <p class="hint">{m.reading.headHint}</p>
      <p class="cut-places song" lang="zh-CN">
        {pieces.map((piece, index) => (
          <>
            {index > 0 && (
              <CorrectButton
                target={target}
                correction={{ kind: 'head', level, at, end: piece.start }}
                label={m.reading.headBefore(text.slice(piece.start, piece.start + 12))}
              >
                {m.reading.cut}
              </CorrectButton>
            )}
            {piece.start < first.start ? (
              <strong>{text.slice(piece.start, piece.end)}</strong>
            ) : (
              text.slice(piece.start, piece.end)
            )}
          </>
        ))}
      </p>
    </>
  )
}
