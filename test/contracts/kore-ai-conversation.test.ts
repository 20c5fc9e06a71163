/** Kore.ai's conversation suites under the contract. They have no list, so some things only the start finds out. */
import { module } from '../../src/providers/kore-ai/index.ts'
import { changed } from './kit.ts'
import { koreKit } from './kore-ai-kit.ts'
import { testProvider } from './provider-contract.ts'

testProvider({
  ...koreKit('conversation'),
  name: 'kore-ai, conversation suites',
  module,
  selection: { suites: ['Visit'] },
  missing: [{ input: 'suites', entry: 'No such suite', selection: { suites: ['No such suite'] }, late: true }],
  status: { method: 'GET', path: /\/status$/ },
  reword: (reply, word) =>
    changed(reply, (body) => {
      body.status = word
      if (typeof body.result === 'object' && body.result !== null) Object.assign(body.result, { status: word })
    }),
  neverAdopts: true,
})
