/**
 * A simulated platform with so many tests, in a process of its own, so that its memory and time are not the program's.
 * Arguments: provider, number of tests, speed and epoch of the clock. Sends how to run its tests, and at every message its requests so far.
 */

import { serve } from '../../src/simulator/server.ts'
import { accelerated, systemClock } from '../../src/system-clock.ts'
import { type Large, type PlatformName, platforms } from './platforms.ts'

/** What the child sends first. */
export interface Serving extends Omit<Large, 'platform'> {
  readonly url: string
}

const [name = 'bland', count = '1000', speed = '1', epoch = '0'] = process.argv.slice(2)
const clock = accelerated(systemClock, Number(speed), Number(epoch))
const { platform, ...large } = platforms[name as PlatformName](Number(count), clock)
let requests = 0
const counted = {
  handle: (request: Parameters<typeof platform.handle>[0]) => {
    requests += 1
    return platform.handle(request)
  },
}
const { url } = await serve(counted, { clock })
const serving: Serving = { url, ...large }
process.send?.(serving)
process.on('message', () => process.send?.(requests))
process.on('disconnect', () => process.exit(0))
