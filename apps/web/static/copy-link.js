// A button that copies the address of the page. Without this script the address stands there to be copied by hand.
for (const box of document.querySelectorAll('[data-copy]')) {
  if (!navigator.clipboard) continue
  const button = box.querySelector('button')
  const said = box.querySelector('[role=status]')
  button.hidden = false
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(location.href)
    said.textContent = box.dataset.copy
  })
}
