/** Sets up one's second factor: the secret for the device, a code that proves it, codes for need, and the end of it. */
import type { Person } from '../src/domain/office/person.ts'
import type { Frame } from './frame.ts'
import { Page } from './layout.tsx'
import { type FormState, Input, Problems } from './shared/form.tsx'
import { type QrCode, QrCodePicture } from './shared/qr-code.tsx'

/** Ways from this page to a device: an address to open there, and the same to be scanned. */
interface Transfer {
  readonly uri: string
  readonly code: QrCode
}

interface SecondFactorProps {
  readonly frame: Frame
  readonly factor: Person['secondFactor']
  /** takes the secret to a device; null unless one has to prove it now */
  readonly transfer: Transfer | null
  /** the person's role has to have one */
  readonly asked: boolean
  readonly form: FormState
}

export function SecondFactorPage(props: SecondFactorProps) {
  const { frame, factor, transfer, asked, form } = props
  const { m } = frame
  return (
    <Page frame={frame} title={m.secondFactor.title}>
      <p class="crumbs">
        <a href="/account/sessions">{m.session.ownTitle}</a>
      </p>
      <h1>{m.secondFactor.title}</h1>
      <p class="lead">{m.secondFactor.lead}</p>
      <div class="short-form">
        {asked && !factor?.confirmed && (
          <p class="problems" role="alert">
            {m.secondFactor.asked}
          </p>
        )}
        <Problems m={m} form={form} />
        {factor?.confirmed ? (
          <Confirmed {...props} left={factor.recoveryHashes.length} />
        ) : transfer && factor ? (
          <Proving m={m} secret={factor.secret} transfer={transfer} form={form} />
        ) : (
          <WithPassword m={m} form={form} action="/account/second-factor" submit={m.secondFactor.begin} />
        )}
      </div>
    </Page>
  )
}

function Confirmed({ frame, asked, form, left }: SecondFactorProps & { readonly left: number }) {
  const { m } = frame
  return (
    <>
      <p class="card">
        <strong>{m.secondFactor.on}</strong> {m.secondFactor.left(left)}
      </p>
      {!asked && (
        <WithPassword
          m={m}
          form={form}
          action="/account/second-factor/removal"
          submit={m.secondFactor.remove}
        />
      )}
    </>
  )
}

interface ProvingProps {
  readonly m: Frame['m']
  readonly secret: string
  readonly transfer: Transfer
  readonly form: FormState
}

function Proving({ m, secret, transfer: { uri, code }, form }: ProvingProps) {
  const words = m.secondFactor
  return (
    <form method="post" action="/account/second-factor/confirmation" class="card">
      <p>{words.scan}</p>
      <QrCodePicture code={code} title={words.picture} />
      <p>
        <a href={uri}>{words.open}</a>
      </p>
      <p>{words.secret}</p>
      <p>
        <output class="link-once">{secret.replace(/(.{4})(?=.)/g, '$1 ')}</output>
      </p>
      <Input m={m} form={form} name="code" label={words.code} autocomplete="one-time-code" />
      <button type="submit" class="primary">
        {words.confirm}
      </button>
    </form>
  )
}

interface WithPasswordProps {
  readonly m: Frame['m']
  readonly form: FormState
  readonly action: string
  readonly submit: string
}

function WithPassword({ m, form, action, submit }: WithPasswordProps) {
  return (
    <form method="post" action={action} class="card">
      <Input
        m={m}
        form={form}
        name="passwordNow"
        type="password"
        label={m.session.password}
        autocomplete="current-password"
      />
      <button type="submit" class="primary">
        {submit}
      </button>
    </form>
  )
}

export function RecoveryCodesPage({ frame, codes }: { frame: Frame; codes: readonly string[] }) {
  const { m } = frame
  return (
    <Page frame={frame} title={m.secondFactor.codesTitle}>
      <h1>{m.secondFactor.codesTitle}</h1>
      <p class="lead">{m.secondFactor.codesLead}</p>
      <div class="short-form">
        <ul class="card recovery-codes">
          {codes.map((code) => (
            <li>
              <code>{code}</code>
            </li>
          ))}
        </ul>
        <p>
          <a class="button" href="/">
            {m.common.toHome}
          </a>
        </p>
      </div>
    </Page>
  )
}
