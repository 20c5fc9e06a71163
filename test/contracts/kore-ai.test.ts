/** Kore.ai's batch suites under the contract. */
import { module } from '../../src/providers/kore-ai/index.ts'
import { changed } from './kit.ts'
import { koreKit } from './kore-ai-kit.ts'
import { testProvider } from './provider-contract.ts'

testProvider({
  ...koreKit('batch'),
  name: 'kore-ai, batch suites',
  module,
  selection: { suites: ['Money'] },
  missing: [
    { input: 'suites', entry: 'No such suite', selection: { suites: ['No such suite'] } },
    { input: 'suites', entry: 'ts-none*', selection: { suites: ['ts-none*'] } },
  ],
  status: { method: 'GET', path: /\/status$/ },
  reword: (reply, word) =>
    changed(reply, (body) => {
      body.status = word
      if (typeof body.result === 'object' && body.result !== null) Object.assign(body.result, { status: word })
    }),
})
