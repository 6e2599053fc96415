/** Files that a page offers to keep. */
import type { Context } from './context.ts'

const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** @param name without its ending; Chinese is fine */
export function download(
  c: Context,
  body: string | Uint8Array,
  { name, format }: { readonly name: string; readonly format: keyof typeof mediaTypes },
): Response {
  const encoded = encodeURIComponent(`${name}.${format}`)
  c.header('Content-Type', mediaTypes[format])
  c.header('Content-Disposition', `attachment; filename="yaodian.${format}"; filename*=UTF-8''${encoded}`)
  c.header('Cache-Control', 'no-store')
  return typeof body === 'string' ? c.body(body) : c.body(new Uint8Array(body))
}
