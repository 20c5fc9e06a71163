/** How any reply of Bland is opened, and fields that may be missing (sheet, section 2). */
import { z } from 'zod'

/** Opaque, but never something that would climb out of a path. */
export const id = z
  .string()
  .min(1)
  .max(200)
  .refine((text) => !/^\.+$/.test(text), 'is no id')

/** Optional fields that are null, absent or of another type count as absent. */
export const maybeText = z.string().optional().catch(undefined)
export const maybeId = id.optional().catch(undefined)
export const maybeCount = z.number().int().min(0).optional().catch(undefined)
/** From 0 to 1; anything else is no score. */
export const maybeScore = z.number().min(0).max(1).optional().catch(undefined)
/** Epoch ms. */
export const maybeTime = z
  .string()
  .transform((text) => Date.parse(text))
  .pipe(z.number())
  .optional()
  .catch(undefined)

/** The fields of an object; none of anything else. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

/** `{data, errors}` or bare: the payload (sheet, section 2). */
export function unwrap(body: unknown): unknown {
  return Object.hasOwn(record(body), 'data') ? record(body).data : body
}

/** A schema behind either envelope. */
export function payload<T>(schema: z.ZodType<T>) {
  return z.preprocess(unwrap, schema)
}

/** A list in any of its known forms, with what it says about its own completeness. */
export function list<T>(key: 'scenarios' | 'runs', item: z.ZodType<T>) {
  const read = (body: unknown): unknown => {
    const inner = unwrap(body)
    const outer = record(body)
    const holder = Array.isArray(inner) ? outer : record(inner)
    return {
      rows: Array.isArray(inner) ? inner : holder[key],
      total: holder.total_count ?? holder.total ?? outer.total_count ?? outer.total,
      limit: holder.limit ?? outer.limit,
      offset: holder.offset ?? outer.offset,
      next: holder.next ?? outer.next ?? undefined,
    }
  }
  return z
    .unknown()
    .transform(read)
    .pipe(
      z.object({
        rows: z.array(item),
        total: maybeCount,
        limit: maybeCount,
        offset: maybeCount,
        next: z.unknown().optional(),
      }),
    )
}
