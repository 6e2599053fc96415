/** The program's own folder, the one with package.json, whether the program runs from its sources or built. */
import { existsSync } from 'node:fs'

/** Ends with a slash, so that names resolve within it. */
export const root = nearestPackage(new URL('.', import.meta.url))

function nearestPackage(folder: URL): URL {
  if (existsSync(new URL('package.json', folder))) return folder
  const parent = new URL('..', folder)
  if (parent.href === folder.href) throw new Error(`no package.json above ${import.meta.url}`)
  return nearestPackage(parent)
}
