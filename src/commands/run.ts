/** `batchgate run`: the same run as the Action's, for a terminal or another CI. */
import { gate } from '../app.ts'
import type { CommandLine } from './command-line.ts'
import { assembleLocal } from './local-world.ts'

export async function runCommand(line: CommandLine): Promise<number> {
  const { world } = await assembleLocal(line)
  return (await gate(world)).exit
}
