/**
 * Who compares with what, who records and who may publish: the event table, as one pure function. Hosts describe
 * what happened in neutral words; nothing here knows an environment variable or a payload.
 */

/** What started this run, as far as the rules care. */
export interface RunEvent {
  readonly host: 'github' | 'ci' | 'terminal'
  /** GitHub's name of the event; absent on other hosts. */
  readonly name?: string
  /** The branch that the run is on; absent for tags and where nobody says. For a change request its own branch. */
  readonly branch?: string
  /** The branch that a change request or a merge group goes into. */
  readonly baseBranch?: string
  /** True for pull requests, merge requests and what else asks to be merged. */
  readonly changeRequest: boolean
  /** The change comes from a fork or from Dependabot: no secrets, no write access. */
  readonly untrusted: boolean
  /** Why the host cannot tell whether this is a change request; absent when it can. Such a run records nothing. */
  readonly unclear?: string
}

export interface EventSetup {
  /** The branch whose runs are recorded; absent when neither an input nor the host names it. */
  readonly baselineBranch?: string
  readonly updateBaseline: 'auto' | 'accept' | 'never'
  /** Only counts in a terminal, where nothing else says that publishing is meant. */
  readonly publishOnPass: boolean
}

export interface EventRules {
  /** Branches whose baseline is looked for, the preferred one first; empty: only a file that was named. */
  readonly compareWith: readonly string[]
  readonly records: boolean
  readonly mayPublish: boolean
  /** One sentence for the log and for "why was this not published". */
  readonly why: string
}

/** Events that stand for the state of a branch, not for a proposal to change it. */
const branchEvents = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'] as const

/** The names of the events whose runs may write a baseline; an artifact of any other event is not trusted. */
export const recordingEvents: readonly string[] = branchEvents

/** Applies the event table. An unknown event may compare, and nothing else. */
export function eventRules(event: RunEvent, setup: EventSetup): EventRules {
  if (event.host === 'terminal') return terminalRules(setup)
  if (event.host === 'ci') return ciRules(event, setup)
  const name = event.name ?? 'an unnamed event'
  if (name === 'pull_request') return changeRules(event, setup, event.untrusted ? untrustedWhy : 'a pull request')
  if (name === 'merge_group') return changeRules(event, setup, 'a merge group')
  if (recordingEvents.includes(name)) return branchRules(event, setup, name)
  return compareOnly(setup, `the event ${name} may run with code or words that nobody has merged`)
}

const untrustedWhy = 'a pull request from a fork or from Dependabot'

function changeRules(event: RunEvent, setup: EventSetup, what: string): EventRules {
  const branches = [event.baseBranch, setup.baselineBranch].filter((branch) => branch !== undefined)
  return {
    compareWith: [...new Set(branches)],
    records: false,
    mayPublish: false,
    why: `${what} compares with ${branches[0] ?? 'no known branch'}, and neither records nor publishes`,
  }
}

function branchRules(event: RunEvent, setup: EventSetup, name: string): EventRules {
  const { branch } = event
  const { baselineBranch } = setup
  if (baselineBranch === undefined)
    return compareOnly(setup, 'the baseline branch is not known; input baseline-branch names it')
  if (branch !== baselineBranch) {
    return compareOnly(setup, `${branch ?? 'what was built'} is not the baseline branch ${baselineBranch}`)
  }
  return {
    compareWith: [baselineBranch],
    records: setup.updateBaseline !== 'never',
    mayPublish: true,
    why: `${name} on the baseline branch ${baselineBranch}`,
  }
}

function ciRules(event: RunEvent, setup: EventSetup): EventRules {
  if (event.changeRequest) return compareOnly(setup, 'the build is for a change request')
  if (event.unclear !== undefined) return compareOnly(setup, event.unclear)
  if (event.branch === undefined) return compareOnly(setup, 'the CI does not name the branch')
  return branchRules(event, setup, 'a build')
}

function terminalRules(setup: EventSetup): EventRules {
  const accepts = setup.updateBaseline === 'accept'
  return {
    compareWith: [],
    records: accepts,
    mayPublish: setup.publishOnPass,
    why: accepts
      ? 'a terminal, recorded because of update-baseline: accept'
      : 'a terminal records only with update-baseline: accept',
  }
}

function compareOnly(setup: EventSetup, reason: string): EventRules {
  return {
    compareWith: setup.baselineBranch === undefined ? [] : [setup.baselineBranch],
    records: false,
    mayPublish: false,
    why: `${reason}: nothing is recorded or published`,
  }
}
