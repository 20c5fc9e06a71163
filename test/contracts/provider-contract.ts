/**
 * The one contract of all providers (design, section 4), over real HTTP against the simulated platforms. A provider
 * joins with a kit and one call; what it promises beyond this stands in tests of its own.
 */
import { describe } from 'vitest'
import { batchContract } from './contract-batch.ts'
import { endingContract } from './contract-ending.ts'
import { faultContract } from './contract-faults.ts'
import { moduleContract } from './contract-module.ts'
import { publishContract } from './contract-publish.ts'
import { resolveContract } from './contract-resolve.ts'
import { resultContract } from './contract-results.ts'
import { secrecyContract } from './contract-secrecy.ts'
import type { ProviderKit } from './kit.ts'

export function testProvider(kit: ProviderKit): void {
  describe(`the contract of providers: ${kit.name}`, () => {
    describe('module', () => moduleContract(kit))
    describe('resolve', () => resolveContract(kit))
    describe('trigger and poll', () => batchContract(kit))
    describe('collect', () => resultContract(kit))
    describe('faults at the trigger', () => faultContract(kit))
    describe('cancel and abort', () => endingContract(kit))
    if (kit.publication !== undefined) describe('publish', () => publishContract(kit))
    describe('credentials', () => secrecyContract(kit))
  })
}
