/** Files that the package ships: schemas, model weights, its own version. The same folder in a checkout and when installed. */
import { join } from 'node:path';
import type { Effects } from './effects.ts';
import { sha256 } from './id.ts';

/** The package's folder: two up from here, in `pipeline/` as in `dist/`. */
const PACKAGE_FOLDER = join(import.meta.dirname, '..', '..');

/** Absolute path of a file in the package. */
export function packagePath(...parts: readonly string[]): string {
  return join(PACKAGE_FOLDER, ...parts);
}

/** Name and version of the software. */
export function readSoftware(effects: Effects): { name: string; version: string } {
  const { name, version } = JSON.parse(readText(effects, packagePath('package.json')));
  return { name, version };
}

/** A hash that changes with the package's code and models: over the contents of the code beside this file and of the files named. */
export function hashBuild(models: readonly string[], effects: Effects): string {
  const hashes = models.map((path) => sha256(effects.readFile(path)));
  const visit = (folder: string): void => {
    for (const name of effects.listFolder(folder)) {
      const path = join(folder, name);
      if (effects.kindOf(path) === 'folder') visit(path);
      else if (/\.[jt]s$/u.test(name)) hashes.push(sha256(effects.readFile(path)));
    }
  };
  visit(join(import.meta.dirname, '..'));
  return sha256(hashes.join('\n'));
}

function readText(effects: Effects, path: string): string {
  return new TextDecoder().decode(effects.readFile(path));
}
