/** The system's Chromium, driven by playwright-core. */
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** Path of the system's Chromium, if there is one. */
export const chromiumPath = places.find((place) => place && existsSync(place))

/** null on a machine without Chromium; in CI that is a failure, elsewhere the suite says that it was left out. */
export async function openBrowser(): Promise<Browser | null> {
  if (chromiumPath) return chromium.launch({ executablePath: chromiumPath, args: switches })
  if (process.env.CI) throw new Error('CI needs Chromium: apt-get install chromium')
  console.warn('Browser tests left out: no Chromium. Set CHROMIUM or apt-get install chromium.')
  return null
}

/** Debian's Chromium as root, and without the calls home that a closed network refuses. */
const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
