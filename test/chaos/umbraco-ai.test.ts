import { survives } from './survive.ts'

survives('umbraco-ai')
