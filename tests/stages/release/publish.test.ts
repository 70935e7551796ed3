/** What is left on disk when the machine stops, or the disk refuses, at any single step. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Effects, nodeEffects, type OpenFile } from '../../../pipeline/core/effects.ts';
import { isRelease, recoverRelease } from '../../../pipeline/stages/release/index.ts';
import { validateRelease } from '../../../pipeline/stages/validate/index.ts';
import { SAMPLE_SETTINGS, writeSample } from '../sample-release.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';

/** A process number that no machine gives. */
const DEAD_PROCESS = 999_999_999;

/** Effects that change the disk. */
const CHANGES = [
  'makeFolder',
  'writeFile',
  'writeChunks',
  'openFile',
  'rename',
  'syncFiles',
  'syncFolder',
  'makeSibling',
  'remove',
] as const;

interface Failing {
  readonly effects: Effects;
  /** Changes asked for so far. */
  readonly steps: () => readonly string[];
}

/** Effects whose change number `at` fails; after a crash every later one fails too, and the process is no more. */
function failAt(at: number, fault: Error, isCrash: boolean): Failing {
  const steps: string[] = [];
  const effects: Record<string, unknown> = { ...nodeEffects, processId: () => DEAD_PROCESS };
  for (const name of CHANGES) {
    effects[name] = (...given: readonly unknown[]) => {
      steps.push(name);
      const step = steps.length - 1;
      if (step === at && name === 'writeChunks') nodeEffects.writeFile(String(given[0]), 'half a fi');
      if (step === at && name === 'openFile') return fullFile(String(given[0]), fault);
      if (step === at || (isCrash && step > at)) throw fault;
      return (nodeEffects[name] as (...values: readonly unknown[]) => unknown)(...given);
    };
  }
  return { effects: effects as unknown as Effects, steps: () => steps };
}

/** A file of a table that takes no more bytes. */
function fullFile(path: string, fault: Error): OpenFile {
  nodeEffects.writeFile(path, 'half a fi');
  const refuse = (): never => {
    throw fault;
  };
  return { write: refuse, close: refuse };
}

async function countSteps(hasOld: boolean): Promise<readonly string[]> {
  const target = join(makeTemporaryFolder(), 'release');
  if (hasOld) await writeSample(target);
  const { effects, steps } = failAt(Number.POSITIVE_INFINITY, new Error(), false);
  await writeSample(target, { effects, check: async () => [] });
  return steps();
}

/** A folder with a release in it, copied from one that is written once. */
async function makeOldRelease(): Promise<{ readonly folder: string; readonly target: string }> {
  oldRelease ??= writeSample(join(makeTemporaryFolder(), 'old')).then((summary) => summary.target);
  const folder = makeTemporaryFolder();
  const target = join(folder, 'release');
  cpSync(await oldRelease, target, { recursive: true });
  return { folder, target };
}

let oldRelease: Promise<string> | undefined;

/** The steps to stop at: every one of its kind but writes, of which one in six will do. */
function stepsToTry(steps: readonly string[]): readonly number[] {
  return [...steps.keys()].filter((at) => !['writeChunks', 'openFile'].includes(steps[at]!) || at % 6 === 0);
}

function versionOf(target: string): string {
  return JSON.parse(readFileSync(join(target, 'manifest.json'), 'utf8')).release.version;
}

const NEW_SETTINGS = { ...SAMPLE_SETTINGS, version: '2.0.0' };

describe('a crash while publishing', () => {
  it.each([true, false])('leaves a whole release at every step, old release there: %s', async (hasOld) => {
    const steps = await countSteps(hasOld);
    expect(steps.filter((step) => step === 'rename').length).toBe(hasOld ? 3 : 2);
    const left = new Set<string>();
    for (const at of stepsToTry(steps)) {
      const { folder, target } = await makeOldRelease();
      if (!hasOld) rmSync(target, { recursive: true });
      const { effects } = failAt(at, new Error('the machine stopped'), true);
      const published = writeSample(target, { effects, check: async () => [], settings: NEW_SETTINGS });
      await published.catch((error: Error) => expect(error.message).toBe('the machine stopped'));
      recoverRelease(target, nodeEffects);
      expect(readdirSync(folder), `after step ${at}`).toEqual(existsSync(target) ? ['release'] : []);
      left.add(existsSync(target) ? versionOf(target) : 'nothing');
      if (existsSync(target)) expect(isWhole(target), `after step ${at}`).toBe(true);
    }
    expect([...left].sort()).toEqual(hasOld ? ['1.0.0', '2.0.0'] : ['2.0.0', 'nothing']);
  });

  /** Every file that SHA256SUMS names is there; the bytes were synced before the first rename. */
  function isWhole(target: string): boolean {
    const names = readFileSync(join(target, 'SHA256SUMS'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.slice(66));
    return isRelease(target, nodeEffects) && names.length > 30 && names.every((name) => existsSync(join(target, name)));
  }

  it('is put right by the next release, without being asked', async () => {
    const folder = makeTemporaryFolder();
    const target = join(folder, 'release');
    const { effects } = failAt(20, new Error('the machine stopped'), true);
    await expect(writeSample(target, { effects })).rejects.toThrow('the machine stopped');
    expect(readdirSync(folder)).toHaveLength(1);
    await writeSample(target);
    expect(readdirSync(folder)).toEqual(['release']);
    expect(await validateRelease(target, { effects: nodeEffects })).toEqual([]);
  });

  it('leaves the work of a process that still runs alone', () => {
    const folder = makeTemporaryFolder();
    const work = join(folder, `.release.release-${process.ppid}-abcdef`);
    mkdirSync(work);
    recoverRelease(join(folder, 'release'), nodeEffects);
    expect(existsSync(work)).toBe(true);
  });
});

describe('a disk that refuses', () => {
  it('says that it is full and keeps the old release, at every step', async () => {
    const steps = await countSteps(true);
    const fault = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
    for (const at of stepsToTry(steps)) {
      const { folder, target } = await makeOldRelease();
      const { effects } = failAt(at, fault, false);
      const published = writeSample(target, { effects, check: async () => [], settings: NEW_SETTINGS });
      const message = await published.then(
        () => 'published',
        (error: Error) => error.message,
      );
      if (message !== 'published') expect(message).toMatch(/release: the disk is full; .* is as it was$/);
      expect(versionOf(target)).toBe(message === 'published' ? '2.0.0' : '1.0.0');
      recoverRelease(target, nodeEffects);
      expect(readdirSync(folder), `after step ${at}`).toEqual(['release']);
    }
  });

  it('passes on faults that it cannot explain', async () => {
    const target = join(makeTemporaryFolder(), 'release');
    const { effects } = failAt(3, new TypeError('a fault of ours'), false);
    await expect(writeSample(target, { effects })).rejects.toThrow(TypeError);
  });
});

describe('a target that is a symbolic link', () => {
  it('stays one', async () => {
    const folder = makeTemporaryFolder();
    mkdirSync(join(folder, 'real'));
    symlinkSync('real', join(folder, 'link'));
    await writeSample(join(folder, 'link'));
    await writeSample(join(folder, 'link'));
    expect(isRelease(join(folder, 'real'), nodeEffects)).toBe(true);
    expect(readdirSync(folder)).toEqual(['link', 'real']);
  });

  it('is refused where it points nowhere', async () => {
    const folder = makeTemporaryFolder();
    symlinkSync('gone', join(folder, 'link'));
    await expect(writeSample(join(folder, 'link'))).rejects.toThrow(/is not a folder|no such file/);
  });
});

describe('isRelease', () => {
  it.each(['{}', '{"format":"another"}', 'null', 'broken'])('refuses a manifest that reads %s', (manifest) => {
    const folder = makeTemporaryFolder();
    writeFileSync(join(folder, 'manifest.json'), manifest);
    expect(isRelease(folder, nodeEffects)).toBe(false);
  });
});
