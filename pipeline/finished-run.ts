/**
 * Tells a run that would make the very release that is already there: the same input bytes, settings and software as the last run
 * into that folder, and every file of the release as that run wrote it. Then nothing has to be read, grouped or written again.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { encodeEntry, readEntry } from './core/checked-entry.ts';
import type { Config } from './core/config.ts';
import type { Effects } from './core/effects.ts';
import { sha256 } from './core/id.ts';
import { RELEASE_FILES } from './core/release-layout.ts';
import type { RunSummary } from './run.ts';
import { listInputs } from './stages/ingest/list-inputs.ts';
import { recoverRelease } from './stages/release/publish.ts';
import { isUnchanged } from './stages/validate/index.ts';

/** Files up to this size are read at once: a stream costs more than a small file. */
const READ_WHOLE_BYTES = 1 << 20;

/** What is kept of a run beside the finished articles. */
interface Note {
  /** Of all that the release depends on. */
  readonly key: string;
  /** SHA-256 of the release's SHA256SUMS, and so of every file in it. */
  readonly sums: string;
  readonly summary: RunSummary;
}

/**
 * A hash of all that a release depends on.
 * @param version of code, models, schemas and settings.
 * @returns null where the input cannot be read twice, or not at all.
 */
export async function keyOfRun(config: Config, version: string, effects: Effects): Promise<string | null> {
  const { files, issues, stdin } = listInputs(config.inputs, { effects, root: config.root });
  if (stdin) return null;
  const hash = createHash('sha256').update(JSON.stringify([version, issues]));
  try {
    for (const { path, ...file } of files) {
      const size = effects.sizeOf(path);
      hash.update(JSON.stringify([file, size]));
      if (size <= READ_WHOLE_BYTES) hash.update(effects.readFile(path));
      else for await (const chunk of effects.streamFile(path)) hash.update(chunk);
    }
  } catch {
    return null;
  }
  return hash.digest('hex');
}

/** What the run of that key gave, where its release stands untouched at the target; else null. */
export async function findFinishedRun(config: Config, key: string, effects: Effects): Promise<RunSummary | null> {
  const entry = readEntry(notePath(config), effects);
  const note = entry === null ? null : (JSON.parse(entry.toString()) as Note);
  if (note?.key !== key) return null;
  if (effects.kindOf(config.output) !== 'missing') recoverRelease(effects.realPath(config.output), effects);
  return sumsOf(config, effects) === note.sums && (await isUnchanged(config.output, effects)) ? note.summary : null;
}

/** Keeps what a run gave. Where the disk refuses, the next run does all again. */
export function keepFinishedRun(config: Config, key: string, summary: RunSummary, effects: Effects): void {
  const sums = sumsOf(config, effects);
  if (sums === null) return;
  try {
    effects.makeFolder(noteFolder(config));
    effects.replaceFile(notePath(config), encodeEntry(JSON.stringify({ key, sums, summary } satisfies Note)));
  } catch {
    // The release is out; only the next run takes longer.
  }
}

function noteFolder({ options }: Config): string {
  return join(options.cache ?? '', 'runs');
}

/** One note a target. */
function notePath(config: Config): string {
  return join(noteFolder(config), `${sha256(config.output)}.json`);
}

function sumsOf({ output }: Config, effects: Effects): string | null {
  const path = join(output, RELEASE_FILES.sums);
  return effects.kindOf(path) === 'file' ? sha256(effects.readFile(path)) : null;
}
