import { survives } from './survive.ts'

survives('future-agi')
