// The little that a server cannot do: put the focus where the answer is.
document.addEventListener('htmx:after:swap', () => {
  document.querySelector('.problems[autofocus], main [autofocus]')?.focus()
})
