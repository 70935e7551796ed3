/** From inputs as given to the files that they mean. */
import { basename, extname, relative, resolve, sep } from 'node:path';
import type { Effects } from '../../core/effects.ts';
import type { Issue } from '../../core/issue.ts';
import { compareText } from '../../core/order.ts';
import { UserError } from '../../core/user-error.ts';

/** How a file is read; `unknown` is read as text where it was named itself. */
type FileFormat = 'text' | 'markdown' | 'html' | 'jsonl' | 'csv' | 'unknown';

/** One file to read. */
export interface InputFile {
  readonly path: string;
  /** Relative to the root, `/` as separator. */
  readonly source_file: string;
  readonly format: FileFormat;
  /** True where the input named this very file. */
  readonly isNamed: boolean;
}

/** Files in order of `source_file`, each once, and what could not be listed. */
export interface Listing {
  readonly files: readonly InputFile[];
  readonly issues: readonly Issue[];
  /** True where `-` is among the inputs. */
  readonly stdin: boolean;
}

const FORMAT_BY_EXTENSION: Readonly<Record<string, FileFormat>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.csv': 'csv',
};

const GLOB_CHARACTERS = /[*?{}[\]!()]/u;

/**
 * Expands files, folders (recursive, hidden entries left out) and globs. The order of the inputs does not show in the result.
 * @throws UserError where an input is missing, or a folder or glob holds no file.
 */
export function listInputs(inputs: readonly string[], context: { effects: Effects; root: string }): Listing {
  const lister = new Lister(context.effects, context.root);
  for (const input of inputs) if (input !== '-') lister.addInput(input);
  return { ...lister.finish(), stdin: inputs.includes('-') };
}

/** Collects files, each real file once: of several paths to one file the smallest `source_file` stays. */
class Lister {
  readonly #byRealPath = new Map<string, InputFile>();
  readonly #issues = new Map<string, Issue>();
  readonly #effects: Effects;
  readonly #root: string;
  /** Files and faults met, also those met before. */
  #found = 0;

  constructor(effects: Effects, root: string) {
    this.#effects = effects;
    this.#root = root;
  }

  addInput(input: string): void {
    const path = resolve(this.#root, input);
    const kind = this.#effects.kindOf(path);
    const before = this.#found;
    if (kind === 'file') this.#addFile(path, this.#effects.realPath(path), true);
    else if (kind === 'folder') this.#addFolder(path, this.#effects.realPath(path), new Set());
    else if (kind === 'missing' && GLOB_CHARACTERS.test(input)) this.#addGlob(input);
    else
      throw new UserError(`${input}: ${kind === 'missing' ? 'no such file or folder' : 'neither a file nor a folder'}`);
    if (this.#found === before)
      throw new UserError(`${input}: no articles here; expected ${Object.keys(FORMAT_BY_EXTENSION).join(', ')} files`);
  }

  finish(): { files: InputFile[]; issues: Issue[] } {
    const files = [...this.#byRealPath.values()].sort((a, b) => compareText(a.source_file, b.source_file));
    const issues = [...this.#issues].sort(([a], [b]) => compareText(a, b)).map(([, issue]) => issue);
    return { files, issues };
  }

  #addGlob(pattern: string): void {
    const fixed = pattern.split('/').slice(
      0,
      pattern.split('/').findIndex((part) => GLOB_CHARACTERS.test(part)),
    );
    const base = resolve(this.#root, fixed.join('/') || (pattern.startsWith('/') ? '/' : '.'));
    if (this.#effects.kindOf(base) !== 'folder') throw new UserError(`${pattern}: no folder ${base}`);
    const within = this.#effects.realPath(base);
    for (const path of this.#effects.matchFiles(pattern, this.#root)) this.#addWithin(path, within, new Set());
  }

  #addFolder(path: string, within: string, visited: Set<string>): void {
    const real = this.#effects.realPath(path);
    if (visited.has(real)) return;
    visited.add(real);
    let names: readonly string[];
    try {
      names = this.#effects.listFolder(path);
    } catch (error) {
      this.#reportUnreadable(path, reasonOf(error));
      return;
    }
    for (const name of names) if (!name.startsWith('.')) this.#addWithin(`${path}${sep}${name}`, within, visited);
  }

  /** Adds a file or folder that was found, where no link leads out of the folder that the input names. */
  #addWithin(path: string, within: string, visited: Set<string>): void {
    let real: string;
    let kind: ReturnType<Effects['kindOf']>;
    try {
      real = this.#effects.realPath(path);
      kind = this.#effects.kindOf(path);
    } catch (error) {
      this.#reportUnreadable(path, reasonOf(error));
      return;
    }
    if (real !== within && !real.startsWith(within.endsWith(sep) ? within : within + sep))
      this.#reportUnreadable(path, 'a link that leads out of the folder');
    else if (kind === 'folder') this.#addFolder(path, within, visited);
    else if (kind === 'file') this.#addFile(path, real, false);
    else this.#reportUnreadable(path, 'neither a file nor a folder');
  }

  #addFile(path: string, real: string, isNamed: boolean): void {
    this.#found++;
    const source_file = this.#nameOf(path);
    const known = this.#byRealPath.get(real);
    if (known && compareText(known.source_file, source_file) <= 0 && known.isNamed >= isNamed) return;
    const format = FORMAT_BY_EXTENSION[extname(basename(path)).toLowerCase()] ?? 'unknown';
    this.#byRealPath.set(real, { path, source_file, format, isNamed: isNamed || (known?.isNamed ?? false) });
  }

  #reportUnreadable(path: string, reason: string): void {
    this.#found++;
    const name = this.#nameOf(path);
    const message = `${name}: cannot be read (${reason}); left out`;
    this.#issues.set(name, { severity: 'error', code: 'input-unreadable', article_id: null, span: null, message });
  }

  #nameOf(path: string): string {
    return relative(this.#root, path).split(sep).join('/');
  }
}

/** What a fault of the file system says, without the path: `EACCES: permission denied`. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split(',')[0]!.slice(0, 200);
}
