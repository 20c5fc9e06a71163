/** What a simulated Future AGI turns away before any view runs: missing slashes, unknown paths, logins, query names. */
import type { SimReply, SimRequest } from '../server.ts'
import { failure, pageNotFound, unknownFields } from './replies.ts'

/** The refusal of a request, or undefined when it may pass (sheet 1, 2 and 14). */
export function refuseAtTheGate(
  request: SimRequest,
  keys: { apiKey: string; secretKey: string; readOnly: boolean },
): SimReply | undefined {
  if (!request.path.endsWith('/')) {
    const query = request.query.size > 0 ? `?${request.query}` : ''
    return { status: 301, headers: { location: `${request.path}/${query}` }, body: '' }
  }
  if (!isRoute(request.segments)) return pageNotFound
  const refused = refuseLogin(request, keys)
  if (refused) return refused
  if (keys.readOnly && request.method === 'POST') return failure(403, 'Write access denied to this workspace')
  return undefined
}

function refuseLogin(request: SimRequest, keys: { apiKey: string; secretKey: string }): SimReply | undefined {
  const bearer = request.headers.authorization
  if (bearer !== undefined) {
    const jwt = /^Bearer [\w-]+\.[\w-]+\.[\w-]+$/.test(bearer)
    return jwt ? undefined : failure(401, 'Invalid Token parsed: not enough segments')
  }
  const { 'x-api-key': apiKey, 'x-secret-key': secretKey } = request.headers
  if (apiKey === undefined || secretKey === undefined) {
    return failure(401, 'Authentication credentials were not provided.', { code: 'not_authenticated' })
  }
  const right = apiKey === keys.apiKey && secretKey === keys.secretKey
  return right ? undefined : failure(401, 'Invalid API key or secret key')
}

/** 400 for query names that the view does not know. */
export function unknownQuery(request: SimRequest, known: readonly string[]): SimReply | undefined {
  const unknown = [...request.query.keys()].filter((name) => !known.includes(name))
  return unknown.length > 0 ? unknownFields(unknown) : undefined
}

const uuidSegment = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const routes = [
  /^sdk\/api\/v1\/simulation\/runs$/,
  /^simulate\/run-tests$/,
  /^simulate\/run-tests\/get-id-by-name\/[^/]+$/,
  new RegExp(`^simulate/run-tests/${uuidSegment}(/(scenarios|executions|status|execute))?$`, 'i'),
  new RegExp(`^simulate/prompt-templates/${uuidSegment}/simulations/${uuidSegment}/execute$`, 'i'),
  new RegExp(`^simulate/test-executions/${uuidSegment}(/cancel)?$`, 'i'),
  new RegExp(`^simulate/call-executions/${uuidSegment}$`, 'i'),
]

function isRoute(segments: readonly string[]): boolean {
  return routes.some((route) => route.test(segments.join('/')))
}
