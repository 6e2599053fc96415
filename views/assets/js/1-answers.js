// The little that a server cannot do.

// What was sent and taken is no longer being typed: morphing would keep it in the fields.
// A form that saves by itself is still being typed in.
document.addEventListener('htmx:before:swap', ({ detail: { ctx } }) => {
  if (ctx.sourceElement.matches('form:not(.autosave)') && ctx.response.status < 400) ctx.sourceElement.reset()
})

// Put the focus where the answer is.
document.addEventListener('htmx:after:swap', () => {
  document.querySelector('.problems[autofocus], main [autofocus]')?.focus()
})

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
