/** What a command is given, and where its words go; the command line decides what they are printed on. */
import type { Effects } from '../core/effects.ts';

/** Data goes to stdout, everything else to stderr. */
export interface Output {
  /** Data that the user asked for; ends with its own line break. Resolves when it was taken. */
  data(text: string): Promise<void>;
  /** A line for people. Left out with `--quiet`. */
  note(line: string): void;
  /** A line that replaces the one before it; only on a terminal. */
  progress(line: string): void;
  /** True where `--json` asks for machine-readable results. */
  readonly json: boolean;
}

/** The machine around a command. */
export interface CommandContext {
  readonly effects: Effects;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly workingFolder: string;
  readonly output: Output;
}

/** 0 fine; 1 ran with findings; 2 usage, config or I/O. */
export type ExitCode = 0 | 1 | 2;
