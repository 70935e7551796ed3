/**
 * Puts a release in place in one step. Beside the target lies a hidden work folder `.<target>.release-<process>-XXXXXX`:
 *
 *   staged/  being written                     → dropped after a crash
 *   ready/   complete and checked              → put in place after a crash, where no release is there
 *   old/     the release that was there before → put back after a crash, where there is no ready one either
 *
 * So at every moment a whole release, old or new, is at the target or one rename away from it.
 */
import { basename, dirname, join } from 'node:path';
import type { Effects } from '../../core/effects.ts';
import { RELEASE_FILES, RELEASE_FORMAT } from '../../core/release-layout.ts';
import { UserError } from '../../core/user-error.ts';

/** A release on its way to the target. */
export interface Publication {
  /** Folder to write the release into. */
  readonly staged: string;
  /** Swaps the staged release in; the old one is removed. */
  publish(): void;
  /** Drops the staged release; the target is as it was. */
  abandon(): void;
}

/**
 * Begins a release.
 * @throws UserError where the target holds anything but a release, or cannot be written.
 */
export function beginPublication(target: string, effects: Effects): Publication {
  const place = effects.kindOf(target) === 'missing' ? target : effects.realPath(target);
  recoverRelease(place, effects);
  refuseOtherContent(place, effects);
  const work = effects.makeSibling(place, `${WORK_LABEL}${effects.processId()}`);
  const staged = join(work, 'staged');
  effects.makeFolder(staged);
  return {
    staged,
    publish: () => swap(place, work, effects),
    abandon: () => restore(place, work, ['old'], effects),
  };
}

const WORK_LABEL = 'release-';

function swap(place: string, work: string, effects: Effects): void {
  const ready = join(work, 'ready');
  effects.rename(join(work, 'staged'), ready);
  effects.syncFolder(work);
  if (effects.kindOf(place) !== 'missing') effects.rename(place, join(work, 'old'));
  effects.rename(ready, place);
  try {
    effects.syncFolder(work);
    effects.syncFolder(dirname(place));
    effects.remove(work);
  } catch {
    // The release is out. The old one stays in the work folder until the next command.
  }
}

/**
 * Ends what a crash left half done, so that the target is a whole release again (old or new) or, where there never was one, missing.
 * Call it before reading or writing a release. Work of a process that still runs is left alone.
 */
export function recoverRelease(target: string, effects: Effects): void {
  const parent = dirname(target);
  if (effects.kindOf(parent) !== 'folder') return;
  const prefix = `.${basename(target)}.${WORK_LABEL}`;
  for (const name of effects.listFolder(parent)) {
    if (!name.startsWith(prefix)) continue;
    const process = Number.parseInt(name.slice(prefix.length), 10);
    if (process !== effects.processId() && effects.isRunning(process)) continue;
    restore(target, join(parent, name), ['ready', 'old'], effects);
  }
}

/** Puts the first of the whole releases in the work folder at the target, where none is, and removes the rest. */
function restore(target: string, work: string, wholes: readonly string[], effects: Effects): void {
  for (const whole of wholes) {
    const folder = join(work, whole);
    if (effects.kindOf(target) !== 'missing' || effects.kindOf(folder) !== 'folder') continue;
    effects.rename(folder, target);
    effects.syncFolder(dirname(target));
  }
  effects.remove(work);
}

function refuseOtherContent(place: string, effects: Effects): void {
  const kind = effects.kindOf(place);
  if (kind === 'missing') return;
  if (kind !== 'folder') throw new UserError(`${place}: is not a folder; choose another output`);
  if (effects.listFolder(place).length === 0 || isRelease(place, effects)) return;
  throw new UserError(`${place}: holds other files; choose an empty folder, or one that holds a release`);
}

/** True where a folder holds a release that this software wrote. */
export function isRelease(folder: string, effects: Effects): boolean {
  const path = join(folder, RELEASE_FILES.manifest);
  if (effects.kindOf(path) !== 'file') return false;
  try {
    const manifest = JSON.parse(new TextDecoder().decode(effects.readFile(path)));
    return manifest?.format === RELEASE_FORMAT;
  } catch {
    return false;
  }
}

/** What the machine refuses, in words; by Node's error code. */
const FAULTS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'no permission to write there',
  EPERM: 'no permission to write there',
  EROFS: 'the disk is read-only',
  EBUSY: 'the folder is in use or a mount point; choose a folder inside it',
  EXDEV: 'the folder is a mount point; choose a folder inside it',
};

/** A full disk and its like as one clear line; any other fault as it is. */
export function explainFault(target: string, fault: unknown): unknown {
  const reason = FAULTS[(fault as NodeJS.ErrnoException | null)?.code ?? ''];
  if (reason === undefined) return fault;
  return new UserError(`${target}: ${reason}; nothing was published, an older release there is as it was`);
}
