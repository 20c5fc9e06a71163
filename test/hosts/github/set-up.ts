/** What the tests of GitHub's API share: a GitHub on loopback, our client for it, and time that obeys the test. */
import { afterEach, expect } from 'vitest'
import { connectGithub } from '../../../src/github.ts'
import type { Budget, Call } from '../../../src/hosts/github/api.ts'
import { createTransport } from '../../../src/http/transport.ts'
import { memoryLog } from '../../http/set-up.ts'
import { type GithubServer, type GithubServerSetup, startGithub } from '../../support/github-server.ts'
import { createVirtualClock } from '../../support/virtual-clock.ts'

export const token = 'ghs_job-token-0123456789'

const open: GithubServer[] = []
afterEach(async () => {
  const complaints = open.flatMap((github) => github.complaints)
  await Promise.all(open.splice(0).map(({ server }) => server.close()))
  expect(complaints).toEqual([])
})

/** Fails the test when a request was none that GitHub describes. */
export async function openGithub(setup: Omit<GithubServerSetup, 'clock'> = {}) {
  const clock = createVirtualClock()
  const log = memoryLog()
  const github = await startGithub({ clock: clock.server, token, ...setup })
  open.push(github)
  const { transport, close } = createTransport()
  const connection = connectGithub({
    apiUrl: github.apiUrl,
    token,
    clock,
    log,
    proxy: {},
    version: '0.0.0-test',
    transport: clock.transport(transport),
  })
  const api = await clock.during(connection.api())
  close()
  const budget: Budget = { signal: new AbortController().signal, at: clock.now() + 60_000 }
  const call: Call = { permission: 'pull-requests: write', budget }
  return { github, clock, log, api, connection, budget, call }
}
