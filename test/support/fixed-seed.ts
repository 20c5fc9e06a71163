/** Import this where fast-check is used: property tests then try the same inputs in every run. */
import fc from 'fast-check'

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.FAST_CHECK_SEED ?? 20_260_101) })
