/**
 * What a workflow must not do, after the audits that zizmor documents; those of its audits that need the network are
 * left to it. Each weakness is a sentence that names the place.
 */
import { parse } from 'yaml'
import { type Job, jobsOf, type Step } from './workflows.ts'

interface Workflow {
  readonly name?: string
  readonly on: Readonly<Record<string, unknown>> | string | readonly string[]
  readonly permissions?: unknown
  readonly concurrency?: unknown
}

/** Events that run with our rights on behalf of anybody. */
const strangersEvents = ['pull_request_target', 'workflow_run', 'issue_comment', 'issues', 'discussion_comment']

const pinned = /^\.\/?$|^\.\/[\w./-]+$|^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/

/** All weaknesses of one workflow, in the order of its lines as far as they have one. */
export function weaknessesOf(text: string): string[] {
  const workflow: Workflow = parse(text)
  const jobs = Object.entries(jobsOf(text))
  return [
    ...ofWorkflow(workflow, text),
    ...jobs.flatMap(([id, job]) => ofJob(job).map((weakness) => `job ${id} ${weakness}`)),
    ...jobs.flatMap(([id, { steps }]) =>
      (steps ?? []).flatMap((step, at) => ofStep(step).map((weakness) => `step ${at + 1} of ${id} ${weakness}`)),
    ),
  ]
}

function ofWorkflow({ name, on, permissions, concurrency }: Workflow, text: string): string[] {
  const events = typeof on === 'object' && !Array.isArray(on) ? Object.keys(on) : [on].flat()
  return when({
    'has no name': name === undefined,
    'grants something by default': JSON.stringify(permissions) !== '{}',
    'has no limit to its concurrency': concurrency === undefined,
    'runs for strangers with our rights': events.some((event) => strangersEvents.includes(String(event))),
    'hands out all secrets': /\b(?:toJSON\(\s*secrets|secrets\s*\[|secrets:\s*inherit)/i.test(text),
    'takes secrets apart, where no mask follows': /\bfromJSON\(\s*secrets/i.test(text),
    'allows commands that GitHub took back': /ACTIONS_ALLOW_UNSECURE_COMMANDS/.test(text),
    'has a condition that is always true': /\bif:\s*[|>]/.test(text),
  })
}

function ofJob(job: Job & { readonly 'runs-on'?: unknown; readonly name?: unknown }): string[] {
  const runner = JSON.stringify(job['runs-on'] ?? '')
  return when({
    'has no name': job.name === undefined,
    'inherits its permissions': typeof job.permissions !== 'object',
    'may do everything': job.permissions === 'write-all' || job.permissions === 'read-all',
    'has no end': job.uses === undefined && job['timeout-minutes'] === undefined,
    'runs on a machine of ours': /self-hosted/.test(runner),
    'runs on whatever is the latest': /-latest/.test(runner),
  })
}

function ofStep({ uses = '', run = '', with: inputs = {} }: Step): string[] {
  return when({
    'puts an expression into its script': /\$\{\{/.test(run) || /\$\{\{/.test(String(inputs.script ?? '')),
    'names an action by what can move': uses !== '' && !pinned.test(uses),
    'leaves a token behind': uses.startsWith('actions/checkout@') && inputs['persist-credentials'] !== false,
    'checks out what a stranger sent': /\bgithub\.(?:event\.pull_request\.head|head_ref)/.test(
      String(inputs.ref ?? ''),
    ),
    'shares a cache with builds of anybody':
      uses.startsWith('actions/cache') ||
      (uses.startsWith('actions/setup-node@') && (inputs['package-manager-cache'] !== false || 'cache' in inputs)),
    'changes the environment of later steps': /\bGITHUB_(?:ENV|PATH)\b/.test(run),
  })
}

function when(weaknesses: Readonly<Record<string, boolean>>): string[] {
  return Object.entries(weaknesses)
    .filter(([, found]) => found)
    .map(([name]) => name)
}
