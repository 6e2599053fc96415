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
