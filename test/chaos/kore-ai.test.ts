import { survives } from './survive.ts'

survives('kore-ai')
