/** The arithmetic of the gate, each function with the publication it comes from. */
export { bootstrapMean } from './statistics/bootstrap.ts'
export { fisherGreater, fisherLess, fisherMidP, fisherTwoSided, type Share } from './statistics/fisher.ts'
export { holm } from './statistics/holm.ts'
export type { Urn } from './statistics/hypergeometric.ts'
export { mannWhitneyLess } from './statistics/mann-whitney.ts'
export { type Random, seededRandom } from './statistics/random.ts'
export { permutationLess, type ScoreStratum, stratifiedLess } from './statistics/stratified.ts'
export { wilsonInterval } from './statistics/wilson.ts'
