/** A self-signed certificate made on the spot, so that no private key lies in the repository. */
import { createSign, generateKeyPairSync } from 'node:crypto'

/** PEM of a key and of a certificate for `names`, which is its own authority. Valid from 2020 to 2049. */
export function createCertificate(names: readonly string[]): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const ecdsaWithSha256 = sequence(bytes(0x06, Buffer.from('2a8648ce3d040302', 'hex')))
  const commonName = sequence(bytes(0x06, Buffer.from('550403', 'hex')), bytes(0x0c, Buffer.from('Test authority')))
  const name = sequence(bytes(0x31, commonName))
  const time = (text: string) => bytes(0x17, Buffer.from(text))
  const alternatives = sequence(...names.map((alternative) => bytes(0x82, Buffer.from(alternative))))
  const basic = sequence(bytes(0x01, Buffer.from([0xff])))
  const extensions = sequence(extension('551d11', alternatives), extension('551d13', basic))
  const content = sequence(
    bytes(0xa0, bytes(0x02, Buffer.from([2]))),
    bytes(0x02, Buffer.from([1])),
    ecdsaWithSha256,
    name,
    sequence(time('200101000000Z'), time('491231235959Z')),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    bytes(0xa3, extensions),
  )
  const signature = createSign('sha256').update(content).sign(privateKey)
  const der = sequence(content, ecdsaWithSha256, bytes(0x03, Buffer.concat([Buffer.from([0]), signature])))
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
  }
}

function extension(id: string, value: Buffer): Buffer {
  return sequence(bytes(0x06, Buffer.from(id, 'hex')), bytes(0x04, value))
}

function sequence(...parts: Buffer[]): Buffer {
  return bytes(0x30, Buffer.concat(parts))
}

/** One DER value: tag, length, content. */
function bytes(tag: number, content: Buffer): Buffer {
  const { length } = content
  if (length < 128) return Buffer.concat([Buffer.from([tag, length]), content])
  return Buffer.concat([Buffer.from([tag, 0x82, length >> 8, length & 255]), content])
}
