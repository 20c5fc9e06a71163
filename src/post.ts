/** The Action's post step: cancels what a killed main step left running. It never fails, for that would fail the job. */
import { cleanUp } from './clean-up.ts'
import { readOptions } from './core/options.ts'
import { createAnnotator } from './hosts/github/annotations.ts'
import { inputSource } from './hosts/github/inputs.ts'
import { createGithubLog } from './hosts/github/log.ts'
import { readState } from './hosts/github/state.ts'
import { createRedactor } from './hosts/redaction.ts'
import { proxySettings } from './http/proxy.ts'
import { systemClock } from './system-clock.ts'
import { version } from './version.ts'

async function main(env: NodeJS.ProcessEnv): Promise<void> {
  const state = readState(env)
  if (state.ended || state.batches.length === 0) return
  const redactor = createRedactor()
  const write = (text: string) => process.stdout.write(text)
  const log = createGithubLog({ write, redactor, annotator: createAnnotator(write, redactor) })
  try {
    const options = readOptions(inputSource(env), 'action')
    await cleanUp({ options, state, log, clock: systemClock, proxy: proxySettings(env), version })
  } catch (error) {
    log.warning(`Cleaning up failed: ${error instanceof Error ? error.message : error}`)
  }
}

await main(process.env)
process.exit(0)
