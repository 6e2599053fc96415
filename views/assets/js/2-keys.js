// Everything by keyboard: ? lists the keys, / searches, j and k go through a list, g and a letter go to a page.
{
  const places = { h: '/', d: '/duties', p: '/plans', m: '/messages', s: '/search', '?': '/guide' }
  const rows = [
    'tbody th[scope=row] > a',
    '.duty h3 a',
    '.hit > a',
    '.queue a',
    '.task-acts a',
    '.matters a',
    '.lines a',
    '.link-list .ways a',
    '.red li > a',
  ]
  /** where the program stands: '' or a path such as /yaodian */
  const base = document.querySelector('a.brand')?.getAttribute('href')?.replace(/\/$/, '') ?? ''
  let goesTo = false

  const isOff = () => localStorage.getItem('keys') === 'off'
  const isTyping = (target) => target.matches('input, textarea, select, dialog *')

  /** by way of a link where there is one, so that nothing is loaded anew; nowhere where this person cannot go */
  function go(path) {
    const way = document.querySelector(`a[href="${base}${path}"], form[action="${base}${path}"]`)
    if (way?.matches('a')) way.click()
    else if (way) location.assign(base + path)
  }

  function step(by) {
    const all = [...document.querySelectorAll(rows.map((row) => `main ${row}`).join())]
    const at = all.indexOf(document.activeElement)
    const next = all[at < 0 ? 0 : at + by]
    next?.focus()
    next?.scrollIntoView({ block: 'center' })
  }

  /** The field that searches everything; for who has none, the one that searches this list. */
  function find() {
    const whole = document.querySelector('.find')
    const fields = document.querySelectorAll(whole ? '#q, #find' : 'main input[type=search]')
    const field = [...fields].find(({ offsetParent }) => offsetParent)
    if (field) field.focus()
    else if (whole) go('/search')
  }

  /** The list stands in the guide; here it lies over the page, so that nobody has to leave. */
  async function showKeys() {
    const open = document.querySelector('dialog.key-list')
    if (open) return open.remove()
    const guide = await (await fetch(`${base}/guide`)).text()
    const dialog = document.createElement('dialog')
    dialog.className = 'key-list'
    dialog.append(new DOMParser().parseFromString(guide, 'text/html').getElementById('keys'))
    dialog.addEventListener('close', () => dialog.remove())
    document.body.append(dialog)
    showSwitches()
    dialog.showModal()
  }

  function showSwitches() {
    for (const button of document.querySelectorAll('[data-keys]')) {
      button.hidden =
        button.dataset.keys === 'close'
          ? !button.closest('dialog')
          : (button.dataset.keys === 'off') === isOff()
    }
  }

  function press(key) {
    if (goesTo) {
      goesTo = false
      if (places[key]) go(places[key])
    } else if (key === 'g') {
      goesTo = true
      setTimeout(() => (goesTo = false), 1500)
    } else if (key === '?') showKeys().catch(() => location.assign(`${base}/guide`))
    else if (key === '/') find()
    else if (key === 'j') step(1)
    else if (key === 'k') step(-1)
    else return false
    return true
  }

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (isOff() || isTyping(event.target)) return
    if (press(event.key)) event.preventDefault()
  })

  document.addEventListener('click', ({ target }) => {
    const wanted = target.closest?.('[data-keys]')?.dataset.keys
    if (!wanted) return
    if (wanted === 'close') return target.closest('dialog').close()
    localStorage.setItem('keys', wanted)
    showSwitches()
  })

  document.addEventListener('DOMContentLoaded', showSwitches)
  document.addEventListener('htmx:after:swap', showSwitches)
}
