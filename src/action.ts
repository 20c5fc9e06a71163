/** The Action's main step: environment in, exit code out. */
import { tmpdir } from 'node:os'
import { gate } from './app.ts'
import { assemble } from './assemble.ts'
import { catchBugs } from './bugs.ts'
import { isRunError } from './core/errors.ts'
import { readOptions } from './core/options.ts'
import { sentence } from './core/reasons.ts'
import { connectGithub } from './github.ts'
import { githubStores } from './github-stores.ts'
import { hostInfo, isPullRequest, readEventPayload, readGithubContext, runEvent } from './hosts/github/context.ts'
import { createGithubHost, type Delivery } from './hosts/github/host.ts'
import { inputSource } from './hosts/github/inputs.ts'
import { createState } from './hosts/github/state.ts'
import { proxySettings } from './http/proxy.ts'
import { cancellation } from './signals.ts'
import { openStreams } from './streams.ts'
import { accelerated, demoSpeed, systemClock } from './system-clock.ts'
import { version } from './version.ts'

const { write, leave } = openStreams(process)

async function main(env: NodeJS.ProcessEnv): Promise<number> {
  const cancelled = cancellation(process, (code) => process.exit(code))
  const source = inputSource(env)
  const deliveries: Delivery[] = []
  const host = createGithubHost({
    files: { output: env.GITHUB_OUTPUT, state: env.GITHUB_STATE, summary: env.GITHUB_STEP_SUMMARY },
    write,
    annotations: source('annotations')?.trim().toLowerCase() !== 'false',
    renderSummary: async (record, budget, history) => {
      const [{ renderMarkdown }, { trendOf }] = await Promise.all([
        import('./core/report/markdown.ts'),
        import('./core/report/trend.ts'),
      ])
      return renderMarkdown(record, { budget, ...(history && { trend: trendOf(history) }) })
    },
    deliveries,
  })
  const tell = (details: string) => {
    host.log.error(details)
    host.fail('A bug in Batchgate', 'Please report it with the log above.')
  }
  catchBugs(process, { tell, leave, code: 3 })
  try {
    const options = readOptions(source, 'action')
    const context = readGithubContext(env, readEventPayload(env))
    host.setOutputs({ 'report-dir': options.reportDir, results: `${options.reportDir}/results.json` })
    const github = connectGithub({
      apiUrl: context.apiUrl,
      token: options.githubToken ?? '',
      clock: systemClock,
      log: host.log,
      proxy: proxySettings(env),
      version,
    })
    if (options.status !== 'none' || (options.comment !== 'never' && isPullRequest(context))) {
      const { createDelivery } = await import('./hosts/github/deliveries.ts')
      const { saveStatus } = createState(env.GITHUB_STATE)
      const setup = { options, context, log: host.log, clock: systemClock, api: github.api, cancelled, saveStatus }
      deliveries.push(...[createDelivery(setup)].filter((delivery) => delivery !== undefined))
    }
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
      ...githubStores({
        ...{ options, context, github, clock: systemClock, log: host.log, cancelled },
        temp: env.RUNNER_TEMP || tmpdir(),
        workspace: env.GITHUB_WORKSPACE || process.cwd(),
        hasService: Boolean(env.ACTIONS_RESULTS_URL && env.ACTIONS_RUNTIME_TOKEN),
      }),
    })
    return (await gate(world)).exit
  } catch (error) {
    if (!isRunError(error)) throw error
    host.fail('Wrong setting', sentence(error))
    return 2
  }
}

leave(await main(process.env))
