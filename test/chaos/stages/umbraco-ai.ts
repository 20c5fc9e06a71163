import { createUmbracoAi, type UmbracoAiSettings } from '../../../src/simulator/umbraco-ai.ts'
import type { SimTest } from '../../../src/simulator/umbraco-ai-world.ts'
import { type Stage, skews } from '../stages.ts'
import { contents } from './ask.ts'

const idOf = (at: number) => `0d5a0c5e-6a3b-4f43-9c6e-00000000000${at}`

const world = (): SimTest[] =>
  ['Refund', 'Order', 'Hours', 'Manners'].map((name, at) => ({
    ...{ id: idOf(at), alias: name.toLowerCase(), name, feature: 'agent', tags: ['all'], runCount: at === 1 ? 2 : 1 },
    graders: [
      {
        ...{ id: `a1a1a1a1-0000-4000-8000-00000000000${at}`, typeId: 'contains', name: 'says yes' },
        ...{ config: { searchPattern: 'yes' }, severity: 'Error' },
      },
    ],
    ...(at === 2 ? { variations: [{ id: 'aa11aa11-bb22-4c33-8d44-ee55ee55ee55', name: 'cheap model' }] } : {}),
    act: () => ({ answer: 'yes' }),
  }))

const twists: Readonly<Record<string, (settings: UmbracoAiSettings, random: () => number) => void>> = {
  skew: (settings, random) => {
    settings.clockAheadMs = skews[Math.floor(random() * skews.length)] ?? 0
  },
  'goes on without us': (settings) => {
    settings.continueAfterDisconnect = true
  },
  'no batch ids': (settings) => {
    settings.batchIds = false
  },
  'short pages': (settings, random) => {
    settings.pageCap = 1 + Math.floor(random() * 3)
  },
  'short-lived tokens': (settings) => {
    settings.expiresIn = 2
  },
}

const common = {
  provider: 'umbraco-ai',
  'client-id': 'umbraco-back-office-ci',
  'client-secret': 'simulated-secret',
  tests: '*',
}

export const umbracoAi: Stage = {
  details: /\/tests\/[^/]+$/,
  definitions: /\/tests(?:\/[^/]+)?$/,
  places: {
    anything: { path: /./ },
    token: { method: 'POST', path: /\/token$/ },
    trigger: { method: 'POST', path: /\/run(?:-batch)?$/ },
    tests: { method: 'GET', path: /\/tests(?:\/|\?|$)/ },
    runs: { method: 'GET', path: /\/test-runs(?:\?|$)/ },
    transcript: { method: 'GET', path: /\/transcript$/ },
  },
  variants: { batch: common, 'per test': { ...common, options: 'mode: per-test' } },
  twists: ['tokens are forgotten', 'slow', ...Object.keys(twists)],
  open(clock) {
    const sim = createUmbracoAi({ clock, tests: world() })
    let answer = 'yes'
    let pace = 1
    for (const { id } of world()) {
      sim.behave(id, () => ({
        answer: id === idOf(1) ? answer : 'yes',
        durationMs: 2_000 * pace,
      }))
    }
    return {
      platform: sim.platform,
      secrets: ['simulated-secret'],
      break: () => {
        answer = 'no'
      },
      twist(name, random) {
        if (name === 'slow') pace = 60
        else if (name === 'tokens are forgotten') clock.sleep(random() * 30_000).then(() => sim.access.revoke())
        else twists[name]?.(sim.settings, random)
      },
      revoke: () => {
        sim.settings.clientSecret = 'another'
        sim.access.revoke()
      },
      accepted: () => sim.accepted.map(({ testIds }) => contents(testIds)),
      contentOf: ({ tests }) => contents(tests.map(({ unit }) => unit)),
      async underway() {
        if (sim.settings.continueAfterDisconnect) return []
        // A server learns a moment later that its client has gone.
        for (let turn = 0; turn < 500 && sim.executing > 0; turn += 1)
          await new Promise((resolve) => setImmediate(resolve))
        return Array.from({ length: sim.executing }, () => undefined)
      },
    }
  },
}
