/** Where things are (sheet, section 1): `stream` for tests and `bot` for publishing, the forms seen to work. */

export interface Paths {
  readonly list: string
  readonly publish: string
  readonly publishStatus: string
  run(suite: string): string
  status(suite: string, runId: string): string
}

/** Suite names are text of people: each goes into the path as one encoded segment. */
export function pathsOf({ botId, kind }: { botId: string; kind: 'batch' | 'conversation' }): Paths {
  const id = encodeURIComponent(botId)
  const stream = `/api/public/stream/${id}`
  const suites = `${stream}/${kind === 'conversation' ? 'conversation/' : ''}testsuite`
  return {
    list: `${stream}/testsuite`,
    publish: `/api/public/bot/${id}/publish`,
    publishStatus: `/api/public/bot/${id}/publish/status`,
    run: (suite) => `${suites}/${encodeURIComponent(suite)}/run`,
    status: (suite, runId) => `${suites}/${encodeURIComponent(suite)}/${encodeURIComponent(runId)}/status`,
  }
}
