/** Schemas that are loaded with the first reply: they take longer to load than a request to send. */
import type { SchemaSource } from './ports.ts'

type Parsed<S> = S extends { safeParse(value: unknown): infer Result }
  ? Extract<Result, { success: true }> extends { data: infer T }
    ? T
    : never
  : never

/**
 * The schemas of a module by name: `const replies = schemasOf(() => import('./schema.ts'))`, then
 * `schema: replies('started')`.
 */
export function schemasOf<Module extends object>(
  load: () => Promise<Module>,
): <Name extends keyof Module>(name: Name) => SchemaSource<Parsed<Module[Name]>> {
  return (name) => async () => (await load())[name] as never
}
