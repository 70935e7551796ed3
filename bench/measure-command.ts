/** Times a command of the built package in a process of its own. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** Wall-clock and processor seconds, peak memory in MB. */
export interface CommandCost {
  readonly wall_s: number;
  readonly cpu_s: number;
  readonly peak_mb: number;
}

/** What `as-reported` prints. Throws where it ends with a code above 1. */
export function readCommand(args: readonly string[], cwd: string): string {
  return runCommand(args, cwd).stdout;
}

/** Where a command runs. */
type Cores = 'all' | 'one';

/** True where a process can be kept on one core: on Linux. */
export const CAN_PIN = spawnSync('taskset', ['-c', '0', 'true']).status === 0;

/** Runs `as-reported` once. Throws where it ends with a code above 1. */
export function measureCommand(args: readonly string[], cwd: string, cores: Cores = 'all'): CommandCost {
  const start = performance.now();
  const { stderr } = runCommand(args, cwd, cores);
  const wall_s = (performance.now() - start) / 1000;
  const usage = /usage (\{.*\})/.exec(stderr)?.[1];
  if (!usage) throw new Error(`${args.join(' ')} printed no usage`);
  return { wall_s, ...(JSON.parse(usage) as { cpu_s: number; peak_mb: number }) };
}

function runCommand(
  args: readonly string[],
  cwd: string,
  cores: Cores = 'all',
): { readonly stdout: string; readonly stderr: string } {
  const hook = join(import.meta.dirname, 'print-usage.mjs');
  const command = [process.execPath, '--import', hook, join(ROOT, 'dist/cli.js'), ...args];
  const [program, ...rest] = cores === 'one' ? ['taskset', '-c', '0', ...command] : command;
  const result = spawnSync(program!, rest, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (result.status === null || result.status > 1)
    throw new Error(`${args.join(' ')} ended with ${result.status}: ${result.stderr}`);
  return result;
}

/** The run with the median wall-clock time of several. */
export function medianCommand(times: number, args: readonly string[], cwd: string): CommandCost {
  const costs = Array.from({ length: times }, () => measureCommand(args, cwd));
  return costs.sort((a, b) => a.wall_s - b.wall_s)[times >> 1]!;
}
