// The little that a server cannot do.

// What was sent and taken is no longer being typed: morphing would keep it in the fields.
// A form that saves by itself is still being typed in.
document.addEventListener('htmx:before:swap', ({ detail: { ctx } }) => {
  if (ctx.sourceElement.matches('form:not(.autosave)') && ctx.response.status < 400) ctx.sourceElement.reset()
})

// Put the focus where the answer is; from a field that was opened in a list, back on its value; on another page, at its
// beginning, so that it is read out and the next key goes through it.
{
  let opened = null
  let path = location.pathname
  document.addEventListener('htmx:before:swap', ({ detail: { ctx } }) => {
    opened = ctx.sourceElement.closest('.in-place-form')?.id ?? null
  })
  document.addEventListener('htmx:after:swap', () => {
    const answer = document.querySelector('.problems[autofocus], main [autofocus]')
    const place = answer ?? document.getElementById(opened)
    if (place) place.focus()
    else if (location.pathname !== path) document.getElementById('main').focus({ preventScroll: true })
    path = location.pathname
  })
  document.addEventListener('keydown', ({ key, target, isComposing }) => {
    if (key === 'Escape' && !isComposing) target.closest?.('.in-place-form')?.querySelector('.cancel').click()
  })
}

// A menu closes once somebody went where it leads, or pressed or moved elsewhere.
function closeMenus(except) {
  for (const menu of document.querySelectorAll('.menu[open]')) if (menu !== except) menu.open = false
}
document.addEventListener('htmx:after:swap', () => closeMenus())
document.addEventListener('click', ({ target }) => closeMenus(target.closest?.('.menu')))
document.addEventListener('focusin', ({ target }) => closeMenus(target.closest?.('.menu')))
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') closeMenus()
})

// What was typed since the page came is printed, too.
addEventListener('beforeprint', () => {
  const fields = document.querySelectorAll('.printed textarea')
  document.querySelectorAll('.printed-words').forEach((words, at) => {
    words.textContent = fields[at].value
  })
})
