/** The Action's post step: cancels what a killed main step left running, and ends its status. It never fails, for that would fail the job. */
import { catchBugs } from './bugs.ts'
import { type CleaningUp, cleanUp } from './clean-up.ts'
import { readOptions } from './core/options.ts'
import { createAnnotator } from './hosts/github/annotations.ts'
import { readEventPayload, readGithubContext } from './hosts/github/context.ts'
import { inputSource } from './hosts/github/inputs.ts'
import { createGithubLog } from './hosts/github/log.ts'
import { readState } from './hosts/github/state.ts'
import { createRedactor } from './hosts/redaction.ts'
import { proxySettings } from './http/proxy.ts'
import { openStreams } from './streams.ts'
import { systemClock } from './system-clock.ts'
import { version } from './version.ts'

const { write, leave } = openStreams(process)

async function main(env: NodeJS.ProcessEnv): Promise<void> {
  const state = readState(env)
  const running = !state.ended && state.batches.length > 0
  if (!running && state.status === undefined) return
  const redactor = createRedactor()
  const log = createGithubLog({ write, redactor, annotator: createAnnotator(write, redactor) })
  catchBugs(process, { tell: (details) => log.warning(details), leave, code: 0 })
  try {
    const options = readOptions(inputSource(env), 'action')
    const around = { options, log, clock: systemClock, proxy: proxySettings(env), version }
    if (state.status !== undefined) await endStatus(state.status, env, around)
    if (running) await cleanUp({ ...around, state })
  } catch (error) {
    log.warning(`Cleaning up failed: ${error instanceof Error ? error.message : error}`)
  }
}

/** A status that is still pending would block the change for ever. */
async function endStatus(saved: string, env: NodeJS.ProcessEnv, around: Omit<CleaningUp, 'state'>): Promise<void> {
  const { endLeftStatus } = await import('./clean-up-status.ts')
  await endLeftStatus(saved, readGithubContext(env, readEventPayload(env)), around)
}

await main(process.env)
leave(0)
