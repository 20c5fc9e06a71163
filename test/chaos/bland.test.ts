import { survives } from './survive.ts'

survives('bland')
