/** Records made by hand, in which every word of the reports comes up at least once. */
import type {
  Check,
  Comparison,
  Outcome,
  Policy,
  Reason,
  RecordedTest,
  RunRecord,
  TestComparison,
  Trial,
  Verdict,
  WholeComparison,
} from '../../../src/core/model.ts'
import { totalsOf } from '../../../src/core/outcome.ts'
import type { Trend } from '../../../src/core/report/trend.ts'

export const policy: Policy = {
  failOn: 'regressions',
  maxErrored: { count: 0 },
  maxDrop: 0.02,
  falseAlarms: 0.02,
  confirm: 8,
  trials: 1,
  onInconclusive: 'fail',
  updateBaseline: 'auto',
  publishOnPass: false,
}

const platform = 'https://agents.example.com'

export function check(name: string, passed: boolean, more: Partial<Check> = {}): Check {
  return { name, severity: 'error', passed, ...more }
}

export function trial(outcome: Outcome, more: Partial<Trial> = {}): Trial {
  return { phase: 'first', outcome, durationMs: 4200, checks: [], ...more }
}

/** A test with the outcome of its trials; `id` is made from the name. */
export function test(name: string, trials: readonly Trial[], more: Partial<RecordedTest> = {}): RecordedTest {
  const id = more.id ?? name.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  const first = trials.filter((one) => one.phase === 'first' || one.phase === 'retry').at(-1)
  return {
    id,
    name,
    tags: [],
    unit: id,
    url: `${platform}/scenarios/${id}`,
    outcome: first?.outcome ?? 'errored',
    ...(first?.score === undefined ? {} : { score: first.score }),
    quarantined: false,
    trials,
    ...more,
  }
}

export function record(
  tests: readonly RecordedTest[],
  verdict: Partial<Verdict> & { readonly reasons?: readonly Reason[] },
  more: Partial<RunRecord> = {},
): RunRecord {
  return {
    version: 1,
    name: 'bland',
    provider: 'bland',
    host: {
      kind: 'github',
      commit: '8f14e45fceea167a5a36dedd4bea2543c2f1d3aa',
      branch: 'shorter-greeting',
      runId: '7700123',
      attempt: 1,
      url: 'https://github.com/acme/agent/actions/runs/7700123',
    },
    startedAt: '2026-03-02T09:30:00.000Z',
    finishedAt: '2026-03-02T09:31:12.000Z',
    policy,
    batches: [
      {
        id: 'batch-5c1f',
        url: `${platform}/batches/batch-5c1f`,
        startedAt: '2026-03-02T09:30:01.000Z',
        finishedAt: '2026-03-02T09:30:55.000Z',
      },
    ],
    totals: totalsOf(tests),
    tests,
    verdict: { conclusion: 'passed', publishable: false, reasons: [], unpublishable: [], ...verdict },
    shortfalls: [],
    warnings: [],
    ...more,
  }
}

const passed = (name: string, score = 0.97) =>
  test(name, [trial('passed', { score, checks: [check('resolved', true)] })])

const refund = test(
  'Refund: asks for the order number',
  [
    trial('failed', {
      score: 0.41,
      message: 'The agent promised a refund without an order number.',
      url: `${platform}/runs/91`,
      checks: [
        check('asks-for-order-number', false, {
          type: 'llm-judge',
          expected: 'Agent asks for the order number before it promises anything',
          actual: 'Sure, I will refund you right away.',
          message: 'No question about the order number in any turn.',
          score: 0.1,
        }),
        check('polite', true, { score: 0.98 }),
        check('under-20-seconds', false, { severity: 'warning', expected: '< 20 s', actual: '23.4 s' }),
      ],
      transcript: [
        { role: 'agent', text: 'Hello, this is Acme support. How can I help?' },
        { role: 'user', text: 'My kettle arrived broken, I want my money back.' },
        { role: 'agent', text: 'Sure, I will refund you right away.' },
        { role: 'user', text: 'Great, thank you!' },
      ],
    }),
    ...[1, 2, 3].map(() => trial('failed', { phase: 'confirm', score: 0.4 })),
  ],
  { suite: 'Returns' },
)

const escalate = test(
  'Escalation: hands over to a person on request',
  [
    trial('failed', {
      score: 0.52,
      url: `${platform}/runs/92`,
      checks: [
        check('transfer-called', false, { expected: 'transfer_call(queue="support")', actual: '(no tool call)' }),
      ],
    }),
    ...['failed', 'failed', 'passed', 'failed', 'failed'].map((outcome) =>
      trial(outcome as Outcome, { phase: 'confirm', score: 0.5 }),
    ),
  ],
  { suite: 'Escalation' },
)

const suspect = test('Opening hours: names the holiday hours', [
  trial('failed', {
    score: 0.7,
    checks: [check('mentions-holiday', false, { message: 'Only weekday hours were named.' })],
  }),
  trial('passed', { phase: 'confirm' }),
  trial('failed', { phase: 'confirm' }),
])

const errored = test('Warranty: explains the two years', [
  trial('errored', { message: 'simulation ended with status ERROR: upstream timeout' }),
  trial('errored', { phase: 'retry', message: 'simulation ended with status ERROR: upstream timeout' }),
])

const broken = test('Address change: confirms the postcode', [
  trial('failed', { score: 0.3, checks: [check('confirms-postcode', false)] }),
])

const known = test('Small talk: stays on topic', [
  trial('failed', {
    score: 0.6,
    checks: [check('on-topic', false, { message: 'Talked about football for four turns.' })],
  }),
])

const benched = test(
  'Voice: understands a strong accent',
  [trial('failed', { score: 0.2, checks: [check('understood', false)] })],
  { quarantined: true },
)

const skipped = test('Legacy: fax confirmation', [
  trial('skipped', { durationMs: 0, message: 'Disabled on the platform.' }),
])

const compare = (
  one: RecordedTest,
  word: TestComparison['word'],
  more: Partial<TestComparison> = {},
): TestComparison => ({
  id: one.id,
  name: one.name,
  word,
  ...more,
})

const whole: WholeComparison = {
  drop: 0.0312,
  low: -0.0021,
  high: 0.0645,
  p: 0.142,
  passes: 1,
  detectable: 0.058,
  of: 'score',
  regressed: false,
  seed: 7,
  method: 'Exact one-sided test stratified by test, 10,000 permutations; bootstrap interval of 95%.',
}

const baseline: Comparison['baseline'] = {
  source: 'artifact batchgate-bland',
  runs: 10,
  commit: 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678',
  branch: 'main',
}

const lines = {
  refund: compare(refund, 'regressed', {
    baseline: { passed: 10, judged: 10, score: 0.95 },
    candidate: { passed: 0, judged: 3, score: 0.4 },
    p: 0.0035,
    method:
      'Clean break: every baseline trial passed and all of 3 repetitions failed; one-sided Fisher exact test, Holm-adjusted over 3 suspects.',
    history: { passRate: 1, runs: 10 },
  }),
  escalate: compare(escalate, 'regressed', {
    baseline: { passed: 9, judged: 10, score: 0.91 },
    candidate: { passed: 1, judged: 5, score: 0.5 },
    p: 0.0204,
    method: 'One-sided Fisher exact test of the baseline against 5 repetitions, Holm-adjusted over 3 suspects.',
    history: { passRate: 0.9, runs: 10 },
  }),
  suspect: compare(suspect, 'suspected', {
    baseline: { passed: 10, judged: 10, score: 0.93 },
    candidate: { passed: 1, judged: 2, score: 0.7 },
    p: 0.17,
    method: 'One-sided Fisher exact test of the baseline against 2 repetitions, Holm-adjusted over 3 suspects.',
  }),
  broken: compare(broken, 'regressed', {
    baseline: { passed: 10, judged: 10 },
    candidate: { passed: 0, judged: 3 },
    p: 0.0035,
    alreadySince: { commit: 'd00dfeed00112233445566778899aabbccddeeff', startedAt: '2026-02-27T18:00:00Z' },
  }),
  known: compare(known, 'same', { baseline: { passed: 3, judged: 10 }, candidate: { passed: 0, judged: 1 } }),
}

const greeting = passed('Greeting: says who is calling')
const orders = passed('Orders: reads out the status', 0.9312)
const fixed = passed('Payments: repeats the amount')
const added = passed('Vouchers: refuses expired ones')

/** One test that passed, without a baseline. */
export function one(): RunRecord {
  return record([passed('Greeting: says who is calling')], {
    publishable: true,
  })
}

/** Twelve tests, one of nearly every kind. */
export function twelve(): RunRecord {
  const tests = [refund, escalate, suspect, errored, broken, known, benched, fixed, added, skipped, greeting, orders]
  return record(
    tests,
    {
      conclusion: 'failed',
      reasons: [
        {
          code: 'regressed',
          message:
            '2 tests regressed: Refund: asks for the order number, Escalation: hands over to a person on request',
          tests: [refund.id, escalate.id],
        },
        {
          code: 'errored',
          message: '1 test could not be judged, and max-errored allows 0: Warranty: explains the two years',
          tests: [errored.id],
        },
      ],
    },
    {
      comparison: {
        baseline,
        whole,
        tests: [
          lines.refund,
          lines.escalate,
          lines.suspect,
          compare(errored, 'errored', { baseline: { passed: 10, judged: 10 } }),
          lines.broken,
          lines.known,
          compare(benched, 'same', { baseline: { passed: 2, judged: 10 }, candidate: { passed: 0, judged: 1 } }),
          compare(fixed, 'fixed', { baseline: { passed: 0, judged: 4 }, candidate: { passed: 1, judged: 1 } }),
          compare(added, 'added'),
          compare(skipped, 'missing'),
          compare(greeting, 'same', { baseline: { passed: 10, judged: 10 }, candidate: { passed: 1, judged: 1 } }),
          compare(orders, 'same', { baseline: { passed: 10, judged: 10 }, candidate: { passed: 1, judged: 1 } }),
          {
            id: 'hold-music',
            name: 'Hold music: announces the wait',
            word: 'missing',
            baseline: { passed: 10, judged: 10 },
          },
        ],
      },
      batches: [
        ...record([], {}).batches,
        { id: 'batch-5c20', startedAt: '2026-03-02T09:30:56.000Z', finishedAt: '2026-03-02T09:31:10.000Z' },
      ],
      warnings: ['The artifact of the baseline expires in 9 days.'],
    },
  )
}

/** All tests pass and the agent is as good as its baseline. */
export function good(): RunRecord {
  const tests = [greeting, orders, fixed]
  return record(
    tests,
    { publishable: true },
    {
      comparison: {
        baseline,
        whole: { ...whole, drop: -0.012, p: 0.61 },
        tests: [
          compare(greeting, 'same', { baseline: { passed: 10, judged: 10 }, candidate: { passed: 1, judged: 1 } }),
          compare(orders, 'improved', {
            baseline: { passed: 5, judged: 10 },
            candidate: { passed: 6, judged: 6 },
            p: 0.04,
          }),
          compare(fixed, 'fixed', { baseline: { passed: 0, judged: 4 }, candidate: { passed: 1, judged: 1 } }),
        ],
      },
      publication: {
        state: 'published',
        message: 'Version 14 is live.',
        url: `${platform}/pathways/14`,
      },
    },
  )
}

/** Nothing got worse, but a test fails as it did and another was broken on the branch before. */
export function alreadyBroken(): RunRecord {
  return record(
    [broken, known, greeting],
    { unpublishable: ['1 test is regressed on the branch.'] },
    {
      comparison: {
        baseline,
        whole,
        tests: [lines.broken, lines.known, compare(greeting, 'same')],
      },
    },
  )
}

/** The whole run fell although no single test can be accused. */
export function dropped(): RunRecord {
  return record(
    [greeting, orders, known],
    {
      conclusion: 'failed',
      reasons: [
        { code: 'dropped', message: 'the mean score of the whole run dropped by 12.04 points' },
        { code: 'floor', message: 'pass rate 0.6667 is below min-pass-rate 0.9' },
      ],
    },
    {
      policy: { ...policy, minPassRate: 0.9, minScore: 0.8 },
      comparison: {
        baseline,
        whole: {
          ...whole,
          drop: 0.1204,
          low: 0.0801,
          high: 0.157,
          p: 0.0004,
          regressed: true,
          worseSince: { commit: 'c0ffee1234567890c0ffee1234567890c0ffee12', startedAt: '2026-02-20T06:00:00Z' },
        },
        tests: [compare(greeting, 'same'), compare(orders, 'same'), lines.known],
      },
      shortfalls: ['min-f1: 0.81 was reached, 0.9 is asked for.'],
    },
  )
}

/** No baseline yet: failures decide. */
export function noBaseline(): RunRecord {
  return record(
    [refund, greeting],
    {
      conclusion: 'failed',
      reasons: [
        {
          code: 'failed-test',
          message:
            '1 test failed (there is no baseline yet, so every failure counts): Refund: asks for the order number',
          tests: [refund.id],
        },
      ],
    },
    { warnings: ['No baseline was found for main: failures decide. The first run on main records one.'] },
  )
}

/** A gate that only reports. */
export function reportsOnly(): RunRecord {
  return { ...noBaseline(), policy: { ...policy, failOn: 'nothing', maxErrored: { share: 0.01 } } }
}

const endings: readonly Reason[] = [
  {
    code: 'errored',
    message: '1 test could not be judged, and max-errored allows 0: Warranty: explains the two years',
    tests: [errored.id],
  },
  { code: 'missing', message: '2 selected tests brought no result: Returns, Vouchers', tests: ['a', 'b'] },
  { code: 'no-tests', message: 'no test was judged' },
  { code: 'timed-out', message: 'The run did not end within 60m; batch batch-5c1f is still running.' },
  { code: 'unavailable', message: 'No good answer about batch batch-5c1f for five minutes: HTTP 503.' },
  { code: 'auth', message: 'HTTP 401: the API key was refused.' },
  { code: 'batch-broken', message: 'Batch batch-5c1f ended as "cancelled by operator".' },
  {
    code: 'baseline-unreadable',
    message: 'HTTP 403 on the list of artifacts. Give the job the permission `actions: read`.',
  },
  {
    code: 'quarantine-expired',
    message: 'the quarantine of "Voice: *" (owner voice-team) ended on 2026-02-28, so it blocks again',
  },
  { code: 'cancelled', message: 'The run was cancelled after 12 s.' },
]

/** One inconclusive run for every reason there can be. */
export function inconclusive(): RunRecord[] {
  return endings.map((reason) =>
    record([errored, greeting], {
      conclusion: reason.code === 'quarantine-expired' ? 'failed' : 'inconclusive',
      reasons: [reason],
    }),
  )
}

/** Many tests, of which every second fails with two checks, a message and a transcript. */
export function huge(size: number, words = 'The agent did not ask for the order number. '): RunRecord {
  const tests = Array.from({ length: size }, (_, index) =>
    index % 2 === 0
      ? passed(`Scenario ${index}: reads out the status`)
      : test(`Scenario ${index}: asks for the order number`, [
          trial('failed', {
            score: 0.4,
            message: words,
            checks: [
              check('asks-for-order-number', false, { expected: words, actual: words.toUpperCase() }),
              check('polite', true),
            ],
            transcript: Array.from({ length: 8 }, (__, turn) => ({
              role: turn % 2 === 0 ? 'agent' : 'user',
              text: words.repeat(3),
            })),
          }),
        ]),
  )
  return record(tests, {
    conclusion: 'failed',
    reasons: [
      {
        code: 'failed-test',
        message: `${size / 2} tests failed.`,
        tests: tests.filter((one) => one.outcome === 'failed').map((one) => one.id),
      },
    ],
  })
}

/** Ten recorded runs in which tests failed now and then. */
export function trend(of: RunRecord): Trend {
  const indices = Array.from({ length: 10 }, (_, index) => index)
  return {
    branch: 'main',
    runs: indices.map((index) => ({
      commit: `${index}`.repeat(40),
      startedAt: `2026-02-${10 + index}T06:00:00Z`,
      passRate: 0.93 - (index % 3) * 0.02,
      score: 0.9 - (index % 4) * 0.01,
    })),
    tests: new Map(
      of.tests.map((test, position) => [
        test.id,
        indices.map((run) => ({
          run,
          passed: (position * 7 + run) % 11 === 0 ? 0 : 1,
          judged: 1,
          score: 0.95 - ((run * 7 + position) % 5) * 0.03,
        })),
      ]),
    ),
  }
}
