/**
 * Kore.ai as its sheet describes it (section 15): JWT apps with scopes, batch and conversation suites, result files
 * behind signed links, publishing, and rate limits. World and settings may be changed at any time, between runs too.
 */
import type { Clock } from '../core/ports.ts'
import { createBatchArea } from './kore-ai/batch.ts'
import { createConversationArea } from './kore-ai/conversation.ts'
import { checkToken, type TokenCheck } from './kore-ai/jwt.ts'
import { createPublishArea } from './kore-ai/publish.ts'
import { createRate } from './kore-ai/rate.ts'
import { rateLimited, replies } from './kore-ai/replies.ts'
import { defaultSettings, type KoreSettings } from './kore-ai/settings.ts'
import { defaultWorld, type KoreScope, type KoreWorld } from './kore-ai/world.ts'
import type { Platform, SimReply, SimRequest } from './server.ts'

export type { KoreSettings } from './kore-ai/settings.ts'
export type * from './kore-ai/world.ts'

/** A start or publication that the platform accepted. */
export interface KoreAccepted {
  readonly what: 'batch' | 'conversation' | 'publish'
  readonly suite?: string
  readonly id?: string
  readonly body: Readonly<Record<string, unknown>>
  readonly at: number
}

export interface SimulatedKoreAi {
  readonly platform: Platform
  readonly world: KoreWorld
  readonly settings: KoreSettings
  readonly botId: string
  /** What a client needs to sign in to the default world. */
  readonly credentials: Readonly<
    Record<'client-id' | 'client-secret' | 'publish-client-id' | 'publish-client-secret', string>
  >
  /** Everything started, in order. */
  readonly accepted: readonly KoreAccepted[]
  /** Every raw `auth` header that was seen. */
  readonly tokens: readonly string[]
}

/** One operation of the platform, once its path is known. */
interface Route {
  readonly verb: 'GET' | 'POST'
  readonly scope: KoreScope
  readonly level: 'app' | 'admin'
  /** What the rate is counted under (sheet, section 4). */
  readonly counter: string
  readonly act: () => SimReply
}

/** Starts a tenant with the default world. */
export function createKoreAi(setup: { clock: Clock; world?: KoreWorld }): SimulatedKoreAi {
  const { clock, world = defaultWorld() } = setup
  const settings = defaultSettings()
  const batch = createBatchArea({ clock, world, settings })
  const conversation = createConversationArea({ clock, world, settings })
  const publish = createPublishArea({ clock, settings })
  const exceeds = createRate(clock, settings.rate)
  const accepted: KoreAccepted[] = []
  const tokens: string[] = []
  const usedJti = new Set<string>()
  const app = world.clients.find((client) => client.level === 'app')
  const admin = world.clients.find((client) => client.level === 'admin')

  const note = (what: KoreAccepted['what'], suite: string | undefined, request: SimRequest, reply: SimReply) => {
    const body = readBody(request)
    const answer = (reply.body ?? {}) as Record<string, unknown>
    const id = answer.requestId ?? answer.testRunId
    if (reply.status !== 200) return reply
    accepted.push({
      what,
      body,
      at: clock.now(),
      ...(suite === undefined ? {} : { suite }),
      ...(typeof id === 'string' ? { id } : {}),
    })
    return reply
  }

  const route = (botId: string, rest: readonly string[], request: SimRequest): Route | undefined => {
    const perBot = { counter: `bot ${botId}` }
    const test = { level: 'app', ...perBot } as const
    const isConversation = rest[0] === 'conversation'
    const [area, name = '', third, fourth] = isConversation ? rest.slice(1) : rest
    const depth = rest.length - (isConversation ? 1 : 0)
    const scope = isConversation ? 'conversationtest:execution' : 'batchtest:execution'
    const part = isConversation ? conversation : batch
    if (area === 'testsuite' && depth === 1 && !isConversation) {
      return { ...test, verb: 'GET', scope: 'batchtest:management', act: () => batch.list(request.query) }
    }
    if (area === 'testsuite' && depth === 3 && third === 'run') {
      const what = isConversation ? 'conversation' : 'batch'
      const act = () => note(what, name, request, part.start(name, readBody(request)))
      return { ...test, verb: 'POST', scope, act }
    }
    if (area === 'testsuite' && depth === 4 && third !== undefined && fourth === 'status') {
      const host = request.headers.host ?? 'localhost'
      return { ...test, counter: `run ${third}`, verb: 'GET', scope, act: () => part.status(name, third, host) }
    }
    if (rest.join('/') === 'publish') {
      const act = () => note('publish', undefined, request, publish.start(readBody(request)))
      return { level: 'admin', verb: 'POST', scope: 'publish', ...perBot, act }
    }
    if (rest.join('/') === 'publish/status') {
      const counter = `publish of ${botId}`
      return { level: 'admin', verb: 'GET', scope: 'publish:status', counter, act: () => publish.status() }
    }
    return undefined
  }

  const answer = (found: Route, botId: string, request: SimRequest): SimReply => {
    // The verb is looked at before the credentials (sheet, section 3).
    if (request.method !== found.verb) return replies.wrongVerb
    const token = request.headers.auth
    if (token !== undefined) tokens.push(token)
    const checked = checkToken(token, world.clients, clock.now())
    if ('refused' in checked) {
      const foreign = checked.refused === 'not-a-jwt' && found.level === 'admin'
      return foreign ? replies.invalidToken : replies.invalidCredentials
    }
    if (settings.enforceJti && !isFresh(checked)) return replies.invalidCredentials
    const { client } = checked
    if (found.level === 'admin' && botId !== world.botId) return replies.unknownBot
    if (botId !== world.botId || !client.bots.includes(botId)) return replies.invalidCredentials
    if (client.level !== found.level || !client.scopes.includes(found.scope)) return replies.wrongScope
    if (settings.requireLanguage && found.level === 'app' && !request.headers['bot-language']) {
      return replies.invalidBody
    }
    const period = exceeds(found.counter)
    if (period !== undefined) return rateLimited(period, settings.rate.replyStatus, settings.rate.retryAfter)
    return found.act()
  }

  const isFresh = ({ claims }: Exclude<TokenCheck, { refused: unknown }>) => {
    const jti = claims.jti
    if (typeof jti !== 'string' || jti === '' || usedJti.has(jti)) return false
    usedJti.add(jti)
    return true
  }

  const handle = (request: SimRequest): SimReply => {
    const [api, ...after] = request.segments
    if (api !== 'api') return replies.noSuchPath
    if (after[0] === 'getMediaStream') {
      const checked = checkToken(request.headers.auth, world.clients, clock.now())
      return request.method === 'GET' ? batch.media(request, 'client' in checked) : replies.wrongVerb
    }
    const path = after[0] === '1.1' ? after.slice(1) : after
    const [visibility, alias, botId = '', ...rest] = path
    if (visibility !== 'public' || (alias !== 'bot' && alias !== 'stream')) return replies.noSuchPath
    const found = route(botId, rest, request)
    return found === undefined ? replies.noSuchPath : answer(found, botId, request)
  }

  return {
    platform: {
      handle: (request) => {
        const reply = handle(request)
        return { ...reply, headers: { date: new Date(clock.now()).toUTCString(), ...reply.headers } }
      },
    },
    world,
    settings,
    botId: world.botId,
    credentials: {
      'client-id': app?.clientId ?? '',
      'client-secret': app?.clientSecret ?? '',
      'publish-client-id': admin?.clientId ?? '',
      'publish-client-secret': admin?.clientSecret ?? '',
    },
    accepted,
    tokens,
  }
}

function readBody(request: SimRequest): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(request.body)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
