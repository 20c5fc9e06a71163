/**
 * GitHub's own description of its API, as a judge over requests and replies. Only what is asked about is turned into
 * schemas, because the whole description is larger than all else in the tests together.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'

/** github.com, or the newest described GitHub Enterprise Server. */
export type Edition = 'api.github.com' | 'ghes-3.19'

export interface AskedOf {
  readonly method: string
  /** Below the API's base address. */
  readonly path: string
  readonly query: URLSearchParams
  /** Undefined without a body. */
  readonly body: unknown
}

export interface Operation {
  /** `GET /repos/{owner}/{repo}` */
  readonly route: string
  /** Values of the placeholders, decoded. */
  readonly placeholders: Readonly<Record<string, string>>
}

export interface GithubDescription {
  /** What the description has to say against a request; empty when nothing. */
  complaints(asked: AskedOf): string[]
  /** The operation that a request is for; undefined when there is none. */
  operation(asked: Pick<AskedOf, 'method' | 'path'>): Operation | undefined
  /** What it has to say against a reply; statuses it does not list are nobody's business. */
  complaintsAboutReply(route: string, status: number, body: unknown): string[]
  /** A body for a reply: `known` wherever it says something, and whatever else is required. */
  fill(route: string, status: number, known: unknown): unknown
}

type Json = { readonly [key: string]: unknown }

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema: Json
}

const read = new Map<Edition, GithubDescription>()

/** Read once for each edition. */
export function githubDescription(edition: Edition): GithubDescription {
  const known = read.get(edition) ?? describe(edition)
  read.set(edition, known)
  return known
}

function describe(edition: Edition): GithubDescription {
  const folder = dirname(createRequire(import.meta.url).resolve('@octokit/openapi/package.json'))
  const document = JSON.parse(readFileSync(join(folder, 'generated', `${edition}.json`), 'utf8')) as Json
  const ajv = addFormats.default(new Ajv({ strict: false, logger: false, coerceTypes: false, allErrors: true }))
  const lenient = addFormats.default(new Ajv({ strict: false, logger: false, coerceTypes: true }))
  const validators = new Map<string, ValidateFunction>()
  const paths = document.paths as Readonly<Record<string, Readonly<Record<string, Json>>>>
  const templates = Object.keys(paths).map((template) => ({ template, pattern: patternOf(template) }))

  const at = (pointer: string): Json =>
    pointer
      .split('/')
      .slice(1)
      .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
      .reduce<Json>((here, key) => here[key] as Json, document)
  const resolve = (value: Json): Json => (typeof value.$ref === 'string' ? at(value.$ref) : value)

  /** The schema with everything that it refers to, in the words of JSON Schema. */
  const whole = (schema: Json): Json => {
    const definitions: Record<string, unknown> = {}
    const convert = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(convert)
      if (typeof value !== 'object' || value === null) return value
      const { nullable, example: _example, ...rest } = value as Json
      if (typeof rest.$ref === 'string') {
        const name = rest.$ref.replace(/\W+/g, '_')
        if (!(name in definitions)) {
          definitions[name] = true
          definitions[name] = convert(at(rest.$ref))
        }
        return { $ref: `#/definitions/${name}` }
      }
      const plain = Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, convert(inner)]))
      return nullable === true ? { anyOf: [{ type: 'null' }, plain] } : plain
    }
    const root = convert(schema) as Json
    return { ...root, definitions }
  }

  const check = (key: string, schema: Json, value: unknown, judge = ajv): string[] => {
    const validate = validators.get(key) ?? judge.compile(whole(schema))
    validators.set(key, validate)
    if (validate(judge === lenient ? { value } : value)) return []
    return (validate.errors ?? []).map(({ instancePath, message }) => `${key} ${instancePath || '/'}: ${message}`)
  }

  const find = (method: string, path: string) =>
    templates
      .filter(({ template, pattern }) => pattern.test(path) && paths[template]?.[method.toLowerCase()] !== undefined)
      .sort((a, b) => a.template.split('{').length - b.template.split('{').length)[0]

  const operationOf = (route: string): Json => {
    const [method = '', template = ''] = route.split(' ')
    return paths[template]?.[method.toLowerCase()] ?? {}
  }

  const operation: GithubDescription['operation'] = ({ method, path }) => {
    const found = find(method, path)
    if (found === undefined) return undefined
    const placeholders = Object.entries(found.pattern.exec(path)?.groups ?? {})
    return {
      route: `${method} ${found.template}`,
      placeholders: Object.fromEntries(placeholders.map(([name, value]) => [name, decodeURIComponent(value)])),
    }
  }

  return {
    operation,
    complaints({ method, path, query, body }) {
      const found = operation({ method, path })
      if (found === undefined) return [`${method} ${path} is no operation of ${edition}`]
      const { route, placeholders } = found
      const described = operationOf(route)
      const parameters = ((described.parameters ?? []) as Json[]).map((one) => resolve(one) as unknown as Parameter)
      const said: string[] = []
      for (const [name, value] of Object.entries(placeholders)) {
        const parameter = parameters.find((one) => one.in === 'path' && one.name === name)
        if (parameter !== undefined) said.push(...checkText(route, parameter, value))
      }
      for (const [name, value] of query) {
        const parameter = parameters.find((one) => one.in === 'query' && one.name === name)
        if (parameter === undefined) said.push(`${route} has no query parameter ${name}`)
        else said.push(...checkText(route, parameter, value))
      }
      const missing = parameters.filter((one) => one.in === 'query' && one.required === true && !query.has(one.name))
      said.push(...missing.map(({ name }) => `${route} lacks the query parameter ${name}`))
      return [...said, ...checkBody(route, described, body)]
    },
    complaintsAboutReply(route, status, body) {
      const responses = (operationOf(route).responses ?? {}) as Readonly<Record<string, Json>>
      const response = responses[status]
      if (response === undefined) return []
      const schema = contentOf(resolve(response))
      if (schema === undefined) return body === undefined ? [] : [`${route} ${status} has no body`]
      return check(`${route} ${status}`, schema, body)
    },
    fill(route, status, known) {
      const responses = (operationOf(route).responses ?? {}) as Readonly<Record<string, Json>>
      const schema = contentOf(resolve(responses[status] ?? {}))
      return schema === undefined ? known : filled(schema, known)
    },
  }

  /** Nothing that was not asked for is more than it must be: empty lists, null where null will do. */
  function filled(reference: Json, known: unknown): unknown {
    const schema = resolve(reference)
    const options = (schema.allOf ?? schema.anyOf ?? schema.oneOf) as Json[] | undefined
    if (known === null || (known === undefined && schema.nullable === true)) return null
    if (schema.type === 'array') return ((known ?? []) as unknown[]).map((item) => filled(schema.items as Json, item))
    if (schema.properties !== undefined) {
      const properties = schema.properties as Readonly<Record<string, Json>>
      const given = (known ?? {}) as Json
      const names = new Set([...((schema.required ?? []) as string[]), ...Object.keys(given)])
      return Object.fromEntries([...names].map((name) => [name, filled(properties[name] ?? {}, given[name])]))
    }
    if (options?.[0] !== undefined) return filled(options[0], known)
    if (known !== undefined) return known
    if (schema.enum !== undefined) return (schema.enum as unknown[])[0]
    if (schema.type === 'integer' || schema.type === 'number') return 1
    if (schema.type === 'boolean') return false
    if (schema.type === 'object') return {}
    if (schema.format === 'date-time') return '2026-01-01T00:00:00Z'
    return schema.format === 'uri' ? 'https://api.github.com/something' : 'something'
  }

  function checkText(route: string, { name, schema }: Parameter, value: string): string[] {
    return check(`${route} ${name}`, { type: 'object', properties: { value: schema } }, value, lenient)
  }

  function checkBody(route: string, described: Json, body: unknown): string[] {
    const schema = described.requestBody === undefined ? undefined : contentOf(resolve(described.requestBody as Json))
    if (schema === undefined) return body === undefined ? [] : [`${route} takes no body`]
    if (body === undefined) return [`${route} lacks its body`]
    const known = Object.keys((schema.properties ?? {}) as Json)
    const unknown = Object.keys(body as Json).filter((key) => known.length > 0 && !known.includes(key))
    return [...unknown.map((key) => `${route} knows no ${key}`), ...check(`${route} body`, schema, body)]
  }
}

function contentOf(holder: Json): Json | undefined {
  const content = holder.content as Readonly<Record<string, Json>> | undefined
  return content?.['application/json']?.schema as Json | undefined
}

function patternOf(template: string): RegExp {
  const pattern = template
    .split(/(\{\w+\})/)
    .map((part) => {
      const name = /^\{(\w+)\}$/.exec(part)?.[1]
      if (name !== undefined) return `(?<${name}>[^/]+)`
      return part.replace(/[.*+?^$()|[\]\\]/g, '\\$&')
    })
    .join('')
  return new RegExp(`^${pattern}$`)
}
