/** Keeps credentials and foreign control characters out of messages. */

const sensitive = /auth|key|secret|token|password|cookie|assertion|signature/i
const shortest = 6
const most = 64

/** Remembers secrets that were sent, and takes them out of text that came back. */
export interface Redactor {
  /** Learns the values of sensitive names (headers, form fields) and returns those that are new. */
  learn(fields: Readonly<Record<string, string>>, options?: { readonly all: boolean }): string[]
  redact(text: string): string
}

export function createRedactor(): Redactor {
  const known: string[] = []
  return {
    learn(fields, { all } = { all: false }) {
      const fresh: string[] = []
      for (const [name, value] of Object.entries(fields)) {
        if (!all && !sensitive.test(name)) continue
        for (const secret of secretsIn(value)) {
          if (known.includes(secret)) continue
          fresh.push(secret)
          known.push(secret)
          // Tokens renew through a long run; the oldest are expired.
          if (known.length > most) known.shift()
        }
      }
      return fresh
    },
    redact(text) {
      const forms = known.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)])
      // The longest first, so that a secret that contains another leaves nothing behind.
      forms.sort((a, b) => b.length - a.length)
      return forms.reduce((rest, form) => rest.replaceAll(form, '***'), text)
    },
  }
}

/** `Bearer abc` is secret as a whole and as `abc`; a Basic login also as its password. */
function secretsIn(value: string): string[] {
  const [, scheme, rest] = /^([A-Za-z]+) +(\S.*)$/.exec(value.trim()) ?? []
  const secrets = rest === undefined ? [value.trim()] : [value.trim(), rest]
  if (scheme?.toLowerCase() === 'basic' && rest !== undefined) {
    secrets.push(
      Buffer.from(rest, 'base64')
        .toString('utf8')
        .replace(/^[^:]*:/, ''),
    )
  }
  return secrets.filter((secret) => secret.length >= shortest)
}

/** Foreign text as one bounded line: no control, bidirectional or invisible characters. */
export function oneLine(text: string, longest: number): string {
  const clean = text
    .slice(0, longest * 4)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
  const points = [...clean]
  return points.length > longest ? `${points.slice(0, longest - 1).join('')}…` : clean
}
