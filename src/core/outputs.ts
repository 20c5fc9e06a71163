/** The one table of outputs; `action.yml` and the README are generated from it. */
export const outputs = {
  conclusion: '`passed`, `failed` or `inconclusive`; always set',
  publishable: '`true` when nothing speaks against publishing what was tested, else `false`',
  published: '`true`, `false`, `unverified` or `pending`: what was seen, not what was asked',
  total: 'Number of tests',
  passed: 'Number of passed tests',
  failed: 'Number of failed tests',
  errored: 'Number of tests that could not be judged',
  skipped: 'Number of skipped tests',
  'pass-rate': 'Pass rate from 0 to 1 with four decimals; empty when unknown',
  score: 'Mean score from 0 to 1 with four decimals; empty when unknown',
  regressions: 'Number of regressed tests',
  fixed: 'Number of tests that never passed before and pass now',
  suspected: 'Number of tests that look worse without enough evidence',
  'batch-ids': 'JSON list of the batch ids on the platform, set as soon as they are known',
  'report-dir': 'Folder of the report files',
  results: 'Path of `results.json`',
  'comment-url': 'Address of the pull-request comment, when there is one',
} as const satisfies Readonly<Record<string, string>>

export type OutputName = keyof typeof outputs
