// What is being typed is kept in this browser until it is sent: no closed window and no ended session loses it.
{
  const kept = 14 * 86_400_000
  const typed =
    'textarea, input:not([type]), input[type=text], input[type=url], input[type=date], input[type=time]'

  const words = () => document.getElementById('words')?.dataset
  const forms = () => document.querySelectorAll('main form[method=post]:not(.autosave)')
  const fieldsOf = (form) =>
    [...form.elements].filter((field) => field.name && !field.readOnly && field.matches(typed))
  const keyOf = (form) => `draft ${words()?.reader} ${new URL(form.action).pathname}`
  const read = (key) => JSON.parse(localStorage.getItem(key) ?? 'null')

  function keep(form) {
    const changed = fieldsOf(form).filter((field) => field.value !== field.defaultValue)
    const fields = Object.fromEntries(
      changed.map(({ name, defaultValue, value }) => [name, { was: defaultValue, now: value }]),
    )
    if (changed.length === 0) return localStorage.removeItem(keyOf(form))
    try {
      localStorage.setItem(keyOf(form), JSON.stringify({ at: Date.now(), fields }))
      tell(form, words().draftKept)
    } catch {
      // a full store keeps no draft, and typing goes on
    }
  }

  /** Gives back what was typed; where the text was changed by somebody meanwhile, only when asked to. */
  function restore(form) {
    const draft = read(keyOf(form))
    if (!draft) return
    const fields = fieldsOf(form).filter(
      ({ name, value }) => draft.fields[name] && draft.fields[name].now !== value,
    )
    if (fields.length === 0) return
    const isSame = fields.every(({ name, defaultValue }) => draft.fields[name].was === defaultValue)
    const take = () => {
      for (const field of fields) field.value = draft.fields[field.name].now
      tell(form, words().draftRestored, { [words().draftDrop]: () => drop(form) })
    }
    if (isSame) take()
    else tell(form, words().draftOther, { [words().draftTake]: take, [words().draftDrop]: () => drop(form) })
  }

  function drop(form) {
    localStorage.removeItem(keyOf(form))
    for (const field of fieldsOf(form)) field.value = field.defaultValue
    form.querySelector('.draft-note')?.remove()
  }

  function tell(form, text, acts = {}) {
    const note = form.querySelector('.draft-note') ?? document.createElement('p')
    note.className = 'draft-note'
    note.setAttribute('role', 'status')
    if (note.textContent === text) return
    note.textContent = text
    for (const [name, act] of Object.entries(acts)) {
      const button = document.createElement('button')
      Object.assign(button, { type: 'button', className: 'quiet', textContent: name, onclick: act })
      note.append(button)
    }
    if (!note.isConnected) form.append(note)
  }

  function restoreAll() {
    if (words()?.reader) forms().forEach(restore)
  }

  function forgetOld() {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith('draft ') && Date.now() - read(key).at > kept) localStorage.removeItem(key)
    }
  }

  function forgetAll() {
    const own = Object.keys(localStorage).filter((key) => key.startsWith('draft '))
    for (const key of own) localStorage.removeItem(key)
  }

  const holdsFile = () =>
    [...document.querySelectorAll('main input[type=file]')].some(({ value }) => value !== '')
  const isSent = ({ status, raw }) => status < 400 && !new URL(raw.url).pathname.endsWith('/sign-in')

  document.addEventListener('input', ({ target }) => {
    const form = target.form
    if (words()?.reader && form?.matches('main form[method=post]:not(.autosave)')) keep(form)
  })

  // Who closes a field in a list wants none of it.
  document.addEventListener('click', ({ target }) => {
    const form = target.closest?.('.in-place-form .cancel')?.closest('form')
    if (form) localStorage.removeItem(keyOf(form))
  })

  document.addEventListener('htmx:before:swap', ({ detail: { ctx } }) => {
    const form = ctx.sourceElement
    if (form.matches('[action$="/sign-out"]')) forgetAll()
    else if (form.matches('form[method=post]') && isSent(ctx.response)) localStorage.removeItem(keyOf(form))
  })

  // Text is kept; a chosen file cannot be.
  document.addEventListener('htmx:before:request', (event) => {
    const leaves = event.detail.ctx.sourceElement.matches('a') && holdsFile()
    if (leaves && !confirm(words().leave)) event.preventDefault()
  })
  addEventListener('beforeunload', (event) => {
    if (holdsFile()) event.preventDefault()
  })

  document.addEventListener('DOMContentLoaded', () => {
    forgetOld()
    restoreAll()
  })
  document.addEventListener('htmx:after:swap', restoreAll)
}
