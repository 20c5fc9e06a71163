/** Ids that go into paths must be UUIDs, because anything else is a path of another kind there (sheet, section 11). */
export const uuidShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** True for what may stand in a path. */
export function isUuid(text: string): boolean {
  return uuidShape.test(text)
}
