/**
 * The script of the HTML report: filters, and opening what is folded before printing. It only hides and shows what is
 * in the page and never makes elements from text.
 */
export const script = `
'use strict'
const byId = (id) => document.getElementById(id)
const rows = [...document.querySelectorAll('.test')]
const groups = [...document.querySelectorAll('.group')]
const [outcome, word, search, count] = ['outcome', 'word', 'search', 'count'].map(byId)
const texts = []
const textOf = (index) => (texts[index] ??= rows[index].textContent.toLowerCase())
const apply = () => {
  const wanted = search.value.trim().toLowerCase()
  let shown = 0
  rows.forEach((row, index) => {
    const fits = (outcome.value === '' || row.dataset.outcome === outcome.value)
      && (word.value === '' || row.dataset.word === word.value)
      && (wanted === '' || textOf(index).includes(wanted))
    if (row.hidden === fits) row.hidden = !fits
    if (fits) shown += 1
  })
  for (const group of groups) group.hidden = !group.querySelector('.test:not([hidden])')
  const number = shown.toLocaleString('en-US')
  count.value = shown === rows.length ? number + (shown === 1 ? ' test' : ' tests') : number + ' of ' + rows.length.toLocaleString('en-US') + ' shown'
}
let timer
const soon = () => { clearTimeout(timer); timer = setTimeout(apply, rows.length > 500 ? 150 : 0) }
outcome.addEventListener('change', apply)
word.addEventListener('change', apply)
search.addEventListener('input', soon)
byId('filters').addEventListener('submit', (event) => { event.preventDefault(); apply() })
byId('filters').addEventListener('reset', () => setTimeout(apply))
byId('filters').hidden = false
apply()
let opened = []
addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll('.test:not([data-outcome=passed]):not([open]), .more:not([open])')].slice(0, 500)
  for (const row of opened) row.open = true
})
addEventListener('afterprint', () => { for (const row of opened) row.open = false })
`
