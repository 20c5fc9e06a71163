/**
 * Draws the pictures of docs/how-the-gate-decides.md from the arithmetic of the gate itself:
 * `node scripts/gate-pictures.ts`. The same figures come out every time.
 */
import { writeFileSync } from 'node:fs'
import { fisherMidP, seededRandom, stratifiedLess } from '../src/core/statistics.ts'

const ink = '#57606a'
const good = '#1a7f37'
const bad = '#cf222e'
const doubt = '#9a6700'
const width = 720

/** A picture that reads on light and dark pages: it brings its own ground. */
function picture(name: string, height: number, title: string, body: readonly string[]): void {
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}" font-family="sans-serif" font-size="13">`,
    `<title>${title}</title>`,
    `<rect width="${width}" height="${height}" rx="8" fill="#ffffff"/>`,
    ...body,
    '</svg>',
  ]
  writeFileSync(new URL(`../docs/pictures/${name}.svg`, import.meta.url), `${lines.join('\n')}\n`)
}

function text(x: number, y: number, words: string, more = ''): string {
  return `<text x="${x}" y="${y}" fill="${ink}" ${more}>${words}</text>`
}

function dot(x: number, y: number, colour: string, radius = 6): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}"/>`
}

function line(x1: number, y1: number, x2: number, y2: number, colour = ink, more = ''): string {
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${colour}" ${more}/>`
}

/** Thirty runs of one and the same agent. */
function drawLuck(): void {
  const random = seededRandom(4)
  const runs = Array.from(
    { length: 30 },
    () => Array.from({ length: 50 }, () => random() < 0.95).filter(Boolean).length,
  )
  const y = (passed: number) => 150 - (passed - 42) * 14
  const x = (run: number) => 70 + run * 21
  picture('gate-luck', 200, 'Passed tests in 30 runs of the same agent', [
    text(20, 24, 'The same agent, the same 50 tests, 30 runs: how many pass', 'font-weight="bold"'),
    ...[44, 46, 48, 50].flatMap((passed) => [
      line(60, y(passed), 700, y(passed), '#d0d7de'),
      text(52, y(passed) + 4, String(passed), 'text-anchor="end"'),
    ]),
    ...runs.map((passed, run) => dot(x(run), y(passed), passed === 50 ? good : doubt)),
    text(
      20,
      188,
      `Only ${runs.filter((passed) => passed === 50).length} of them are without a failure. Nothing changed in between.`,
    ),
  ])
}

/** Three suspects and what their repetitions say. */
function drawSuspects(): void {
  const rows = [
    { name: 'asks for the order number', past: { passed: 29, judged: 30 }, repeats: 'pp' },
    { name: 'names the refund rule', past: { passed: 30, judged: 30 }, repeats: 'ff' },
    { name: 'answers in Danish', past: { passed: 22, judged: 30 }, repeats: 'fpffpfff' },
  ] as const
  const words = rows.map(({ past, repeats }) => {
    const failed = [...repeats].filter((letter) => letter === 'f').length
    if (failed === 0) return ['passes twice: cleared', good] as const
    const p = fisherMidP(past, { passed: repeats.length - failed, judged: repeats.length })
    return failed === repeats.length
      ? ([`by luck only in ${(p * 100).toFixed(2)} %: regressed`, bad] as const)
      : ([`by luck in ${(p * 100).toFixed(1)} %: suspected`, doubt] as const)
  })
  picture('gate-suspects', 190, 'Three tests that failed once, and their repetitions', [
    text(
      20,
      24,
      'Three tests failed in the first pass. Each is repeated, alone, until it is clear',
      'font-weight="bold"',
    ),
    text(20, 52, 'test'),
    text(200, 52, 'before'),
    text(280, 52, 'now'),
    text(320, 52, 'repeated'),
    ...rows.flatMap(({ name, past, repeats }, row) => {
      const y = 82 + row * 40
      return [
        text(20, y + 4, name),
        text(200, y + 4, `${past.passed} of ${past.judged}`),
        dot(290, y, bad),
        ...[...repeats].map((letter, i) => dot(326 + i * 17, y, letter === 'p' ? good : bad)),
        `<text x="456" y="${y + 4}" fill="${words[row]![1]}" font-weight="bold">${words[row]![0]}</text>`,
      ]
    }),
  ])
}

/** What luck alone would deal to 50 tests at 95 %. */
function drawWhole(): void {
  const urns = Array.from({ length: 50 }, (_, i) => ({ size: 31, passed: i % 2 === 0 ? 29 : 30, drawn: 1 }))
  const chance = (passed: number) => stratifiedLess(urns, passed) - stratifiedLess(urns, passed - 1)
  const bars = Array.from({ length: 13 }, (_, i) => 38 + i)
  const x = (passed: number) => 70 + (passed - 38) * 50
  const colourOf = (passed: number) => {
    const p = stratifiedLess(urns, passed)
    if (p <= 0.001) return bad
    return p <= 0.08 ? doubt : good
  }
  picture('gate-whole', 260, 'How many of 50 tests pass by luck alone', [
    text(20, 24, 'How often luck alone lets so many of 50 tests pass', 'font-weight="bold"'),
    line(50, 200, 700, 200),
    ...bars.flatMap((passed) => {
      const height = Math.max(2, chance(passed) * 520)
      return [
        `<rect x="${x(passed)}" y="${200 - height}" width="34" height="${height}" fill="${colourOf(passed)}"/>`,
        text(x(passed) + 17, 218, String(passed), 'text-anchor="middle"'),
      ]
    }),
    dot(30, 242, bad),
    text(42, 246, 'regressed at once'),
    dot(190, 242, doubt),
    text(202, 246, 'the suite is executed once more, and both decide'),
    dot(540, 242, good),
    text(552, 246, 'ordinary'),
  ])
}

drawLuck()
drawSuspects()
drawWhole()
