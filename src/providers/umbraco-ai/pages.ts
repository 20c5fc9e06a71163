/** Reads lists that are cut into pages by `skip` and `take`, and may shift while they are read. */

export interface Page<T> {
  readonly items: readonly T[]
  readonly total?: number | null | undefined
}

export interface Listed<T> {
  readonly items: readonly T[]
  /** False when the list said that it holds more than it gave. */
  readonly complete: boolean
}

/**
 * Reads to the end: duplicates are dropped, a page that is empty or brings nothing new ends the reading whatever
 * `total` says. `enough` may end it earlier, looking at the page just read.
 */
export async function readPages<T extends { readonly id: string }>(
  take: number,
  read: (window: { skip: number; take: number }) => Promise<Page<T>>,
  enough: (page: readonly T[]) => boolean = () => false,
): Promise<Listed<T>> {
  const found = new Map<string, T>()
  let skip = 0
  for (;;) {
    const { items, total } = await read({ skip, take })
    const before = found.size
    for (const item of items) found.set(item.id, item)
    skip += items.length
    const ended = total != null && items.length < take && skip >= total
    if (found.size === before || ended || enough(items)) {
      return { items: [...found.values()], complete: found.size >= (total ?? 0) }
    }
  }
}
