/**
 * What pages do where scripts run; without it every link works as well. An address whose sentence is on another page is
 * looked up, and the address of a sentence is copied rather than followed.
 */
export const SCRIPT = `'use strict'
const place = decodeURIComponent(location.hash.slice(1))
if (/^(\\d+(\\.\\d+(-\\d+)?)?|n\\d+(-\\d+)?)$/.test(place) && !document.getElementById(place)) {
  const here = new URL(location.href)
  if (here.searchParams.get('at') !== place) {
    here.searchParams.set('at', place)
    here.searchParams.delete('hash')
    here.searchParams.delete('page')
    location.replace(here.href)
  }
}
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-address]')
  if (!link || !navigator.clipboard || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  navigator.clipboard.writeText(link.href).then(
    () => {
      const said = document.getElementById('said')
      said.textContent = said.dataset.copied
      setTimeout(() => { said.textContent = '' }, 2500)
    },
    () => { location.href = link.href },
  )
})
`
