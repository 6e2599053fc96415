import { may } from '../../src/domain/office/permission.ts'
import { dayOf } from '../../src/domain/time/day.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { Problems, Seen, Shown } from '../shared/form.tsx'
import { ReportSections } from './sections.tsx'
import type { AnnualReportSight } from './sight.ts'
import { Violations } from './violations.tsx'

export function AnnualReportPage({ frame, sight }: { frame: Frame; sight: AnnualReportSight }) {
  const { m, person } = frame
  const { report } = sight
  const words = m.annualReport
  const address = `/annual-reports/${report.year}`
  const writes = person !== null && may(person, 'report.write') && !report.signature
  return (
    <Page frame={frame} title={m.annualForm.fileName(report.year)} wide>
      <div class="page-head">
        <div>
          <h1>{m.annualForm.fileName(report.year)}</h1>
          <p class="lead">{leadOf(sight, m)}</p>
        </div>
        <Downloads frame={frame} address={address} />
      </div>
      <Violations m={m} violations={sight.violations} />
      <form method="post" action={address} class="annual printed" hx-swap="innerMorph show:none">
        <Problems m={m} form={sight.form} />
        <Seen form={sight.form} />
        <fieldset>
          <legend class="visually-hidden">{words.form}</legend>
          <ReportSections m={m} sight={sight} writes={writes} />
        </fieldset>
        {writes && (
          <div class="save-bar annual-save">
            <button type="submit" class="primary">
              {words.save}
            </button>
            <span class="hint">{words.unsaved}</span>
          </div>
        )}
      </form>
      {writes && sight.moved !== null && (
        <form
          method="post"
          action={`${address}/table-3`}
          class="card annual-sign"
          hx-confirm={words.fillConfirm}
        >
          <Shown record={report} />
          <button type="submit">{words.fill}</button>
          <p class="hint">{words.fillHint}</p>
        </form>
      )}
      {person && may(person, 'report.sign') && !report.signature && (
        <form method="post" action={`${address}/signature`} class="card annual-sign">
          <Shown record={report} />
          <button type="submit" class="primary">
            {words.sign}
          </button>
          <p class="hint">{words.signHint}</p>
        </form>
      )}
    </Page>
  )
}

function leadOf(
  { report, hasPrevious, signer }: AnnualReportSight,
  { annualReport: words }: Frame['m'],
): string {
  if (report.signature) return words.signedBy(signer ?? '', dayOf(report.signature.at))
  return hasPrevious ? words.carried : words.noPrevious
}

function Downloads({ frame, address }: { frame: Frame; address: string }) {
  const { annualReport: words } = frame.m
  return (
    <div class="page-actions annual-downloads">
      <a class="button" href={`${address}.docx`} hx-boost="false">
        {words.word}
      </a>
      <a class="button" href={`${address}.html`} download hx-boost="false">
        {words.webPage}
      </a>
      <a class="button" href={`${address}.json`} download hx-boost="false">
        {words.data}
      </a>
    </div>
  )
}
