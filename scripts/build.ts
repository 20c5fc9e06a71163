/** `npm run build`: makes `dist/` anew. */
import { resolve } from 'node:path'
import { bundle, shells, sizeBelow } from './bundle.ts'

const dist = resolve(import.meta.dirname, '..', 'dist')
bundle(dist)
for (const shell of shells) console.log(`dist/${shell}  ${Math.round(sizeBelow(`${dist}/${shell}`) / 1024)} KiB`)
