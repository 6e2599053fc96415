import type { Child } from 'hono/jsx'
import type { Frame } from './frame.ts'
import { PageHelp } from './guide/page-help.tsx'
import { TallyWords } from './shared/tally.tsx'
import { Top } from './top.tsx'

interface PageProps {
  readonly frame: Frame
  readonly title: string
  /** wide pages use the whole window, for tables and the workbench */
  readonly wide?: boolean
  /** tells of something that goes on: without script, the browser looks again every other second */
  readonly reloads?: boolean
  readonly children?: Child
}

export function Page({ frame, title, wide = false, reloads = false, children }: PageProps) {
  const { m, elder, demoDay, notice, tally, assets } = frame
  return (
    <html lang={m.common.lang} class={elder ? 'elder' : undefined}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          name="htmx-config"
          content='{"includeIndicatorCSS":false,"morphIgnore":["data-htmx-powered","open"]}'
        />
        <meta name="description" content={m.common.tagline} />
        <title>{`${title} · ${m.common.name}`}</title>
        <link rel="icon" href={assets.icon} type="image/svg+xml" />
        <link rel="stylesheet" href={assets.style} />
        <script src={assets.htmx} defer />
        <script src={assets.script} defer />
        {reloads && (
          <noscript>
            <meta http-equiv="refresh" content="2" />
          </noscript>
        )}
      </head>
      <body hx-boost:inherited="true" hx-swap:inherited="innerMorph">
        <a class="skip" href="#main">
          {m.common.skip}
        </a>
        {demoDay && <p class="demo-day">{m.common.demoDay(demoDay)}</p>}
        <Top frame={frame} />
        <div id="notice" role="status" aria-live="polite">
          {notice && (
            <div class="notice">
              {tally?.changed !== 0 && m.notice[notice]}
              {tally && <TallyWords m={m} tally={tally} />}
            </div>
          )}
        </div>
        <main id="main" class={wide ? 'wide' : undefined} tabindex={-1}>
          {children}
        </main>
        <PageHelp frame={frame} />
        <Words frame={frame} />
      </body>
    </html>
  )
}

/** What the script says, and to whom. */
function Words({ frame: { m, person } }: { frame: Frame }) {
  const { kept, restored, other, take, drop, leave } = m.common.draft
  return (
    <template
      id="words"
      data-reader={person?.id}
      data-draft-kept={kept}
      data-draft-restored={restored}
      data-draft-other={other}
      data-draft-take={take}
      data-draft-drop={drop}
      data-leave={leave}
    />
  )
}
