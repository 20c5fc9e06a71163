/** The Action's main step: environment in, exit code out. */
import { gate } from './app.ts'
import { assemble } from './assemble.ts'
import { isRunError } from './core/errors.ts'
import { readOptions } from './core/options.ts'
import { sentence } from './core/reasons.ts'
import { hostInfo, readEventPayload, readGithubContext, runEvent } from './hosts/github/context.ts'
import { createGithubHost } from './hosts/github/host.ts'
import { inputSource } from './hosts/github/inputs.ts'
import { proxySettings } from './http/proxy.ts'
import { cancellation } from './signals.ts'
import { accelerated, demoSpeed, systemClock } from './system-clock.ts'
import { version } from './version.ts'

async function main(env: NodeJS.ProcessEnv): Promise<number> {
  const cancelled = cancellation(process, (code) => process.exit(code))
  const source = inputSource(env)
  const host = createGithubHost({
    files: { output: env.GITHUB_OUTPUT, state: env.GITHUB_STATE, summary: env.GITHUB_STEP_SUMMARY },
    write: (text) => process.stdout.write(text),
    annotations: source('annotations')?.trim().toLowerCase() !== 'false',
    renderSummary: async (record, budget) =>
      (await import('./core/report/markdown.ts')).renderMarkdown(record, { budget }),
    deliveries: [],
  })
  try {
    const options = readOptions(source, 'action')
    const context = readGithubContext(env, readEventPayload(env))
    host.setOutputs({ 'report-dir': options.reportDir, results: `${options.reportDir}/results.json` })
    const world = await assemble({
      options,
      host,
      redactor: host.redactor,
      info: hostInfo(context),
      event: runEvent(context),
      baselineBranch: options.baselineBranch ?? context.defaultBranch,
      clock: options.provider === 'demo' ? accelerated(systemClock, demoSpeed) : systemClock,
      cancelled,
      proxy: proxySettings(env),
      version,
      artifactStore: undefined,
      readFromBase: undefined,
    })
    return (await gate(world)).exit
  } catch (error) {
    if (!isRunError(error)) throw error
    host.fail('Wrong setting', sentence(error))
    return 2
  }
}

process.exit(await main(process.env))
