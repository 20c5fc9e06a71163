/** Import this where fast-check is used: property tests then try the same inputs in every run. */
import fc from 'fast-check'

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.FAST_CHECK_SEED ?? 20_260_101) })

/** Strings of any UTF-16 units, lone surrogates included; quicker to make than fast-check's own `binary` ones. */
export const anyText = fc.string({
  maxLength: 100,
  size: 'max',
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
})
