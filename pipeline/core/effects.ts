/** All access to files, clock, processor count and terminal. Passed in, so that tests can record it. */
import {
  closeSync,
  createReadStream,
  fsyncSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** What a path is; `missing` where nothing is there, `other` for sockets and devices. */
type PathKind = 'file' | 'folder' | 'missing' | 'other';

/** A file that is being written. */
export interface OpenFile {
  write(content: Uint8Array): void;
  close(): void;
}

/** A file for what does not fit in memory. */
export interface ScratchFile {
  /** Writes at the end. @returns where the bytes begin. */
  append(content: Uint8Array): number;
  read(start: number, length: number): Buffer;
  close(): void;
}

/** Files, clock and messages. Every path is absolute or relative to the working directory. I/O faults throw Node's errors. */
export interface Effects {
  kindOf(path: string): PathKind;
  /** The path with symbolic links resolved. */
  realPath(path: string): string;
  readFile(path: string): Uint8Array;
  /** Size in bytes. */
  sizeOf(path: string): number;
  /** Names in a folder, sorted by code unit. */
  listFolder(path: string): readonly string[];
  /** Absolute paths of the files that a glob matches, sorted by code unit; hidden entries only where the pattern names them. */
  matchFiles(pattern: string, folder: string): readonly string[];
  /** The bytes of a file in chunks. */
  streamFile(path: string): AsyncIterable<Uint8Array>;
  /** Standard input in chunks. */
  streamInput(): AsyncIterable<Uint8Array>;
  makeFolder(path: string): void;
  /** Writes and flushes to disk. */
  writeFile(path: string, content: string | Uint8Array): void;
  /** Writes chunks one after the other. */
  writeChunks(path: string, chunks: Iterable<string | Uint8Array>): void;
  /** Opens a new file to be written piece by piece. */
  openFile(path: string): OpenFile;
  /** Reads part of a file. */
  readRange(path: string, start: number, length: number): Uint8Array;
  /** Opens a new, empty file that nobody else sees and that is gone with the process, however it ends. */
  openScratch(): ScratchFile;
  /** Replaces a file in one step: a reader sees the old or the new content, never a part. */
  replaceFile(path: string, content: string | Uint8Array): void;
  rename(from: string, to: string): void;
  /** Flushes files to disk, some at a time, while this thread goes on. */
  syncFiles(paths: readonly string[]): Promise<void>;
  /** Flushes a folder's entries to disk. */
  syncFolder(path: string): void;
  /** Makes a new folder beside `path`, on the same disk; its name begins with a dot and ends with six random letters. */
  makeSibling(path: string, label: string): string;
  /** Removes a file or folder with all it holds; silent where nothing is there. */
  remove(path: string): void;
  /** Number of this process. */
  processId(): number;
  /** True where a process of that number runs on this machine. */
  isRunning(processId: number): boolean;
  /** Milliseconds since an arbitrary point; for progress only, never for rows. */
  now(): number;
  /** Processor cores at hand. */
  cores(): number;
}

/** More at once would not end sooner: they wait for one disk. */
const FILES_SYNCED_AT_ONCE = 4;

/** The effects on the real machine. */
export const nodeEffects: Effects = {
  kindOf(path) {
    const status = statSync(path, { throwIfNoEntry: false });
    if (!status) return lstatSync(path, { throwIfNoEntry: false }) ? 'other' : 'missing';
    return status.isFile() ? 'file' : status.isDirectory() ? 'folder' : 'other';
  },
  realPath: (path) => realpathSync(path),
  readFile: (path) => readFileSync(path),
  sizeOf: (path) => statSync(path).size,
  listFolder: (path) => readdirSync(path).sort(),
  matchFiles: (pattern, folder) =>
    loadGlobber()
      .globSync(pattern, { cwd: folder, absolute: true, expandDirectories: false, followSymbolicLinks: false })
      .sort(),
  streamFile: (path) => createReadStream(path, { highWaterMark: 1 << 18 }),
  streamInput: () => process.stdin,
  makeFolder(path) {
    mkdirSync(path, { recursive: true });
  },
  writeFile: (path, content) => writeAndClose(path, [content], fsyncSync),
  writeChunks: (path, chunks) => writeAndClose(path, chunks),
  openFile(path) {
    const descriptor = openSync(path, 'w');
    return {
      write: (content) => writeAll(descriptor, content),
      close: () => closeSync(descriptor),
    };
  },
  readRange(path, start, length) {
    const descriptor = openSync(path, 'r');
    try {
      return readExactly(descriptor, start, length);
    } finally {
      closeSync(descriptor);
    }
  },
  openScratch() {
    const folder = mkdtempSync(join(tmpdir(), 'as-reported-'));
    const descriptor = openSync(join(folder, 'scratch'), 'wx+');
    // Where the system lets an open file go, nothing is left behind even by `kill -9`.
    const remove = (): void => rmSync(folder, { recursive: true, force: true });
    if (process.platform !== 'win32') remove();
    let size = 0;
    return {
      append(content) {
        namingPlace(folder, () => writeAll(descriptor, content));
        size += content.length;
        return size - content.length;
      },
      read: (start, length) => readExactly(descriptor, start, length),
      close() {
        closeSync(descriptor);
        remove();
      },
    };
  },
  replaceFile(path, content) {
    const temporary = `${path}.${process.pid}.tmp`;
    namingPlace(path, () => writeFileSync(temporary, content));
    renameSync(temporary, path);
  },
  rename: (from, to) => renameSync(from, to),
  async syncFiles(paths) {
    const waiting = paths.values();
    const syncRest = async (): Promise<void> => {
      for (const path of waiting) {
        const file = await open(path, 'r+');
        await file.sync().finally(() => file.close());
      }
    };
    await Promise.all(Array.from({ length: FILES_SYNCED_AT_ONCE }, syncRest));
  },
  syncFolder(path) {
    const descriptor = openSync(path, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  },
  makeSibling(path, label) {
    mkdirSync(dirname(path), { recursive: true });
    return mkdtempSync(join(dirname(path), `.${basename(path)}.${label}-`));
  },
  remove: (path) => rmSync(path, { recursive: true, force: true }),
  processId: () => process.pid,
  isRunning(processId) {
    try {
      process.kill(processId, 0);
      return true;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'EPERM';
    }
  },
  now: () => performance.now(),
  cores: () => availableParallelism(),
};

/** Loaded only where a pattern is given: most commands need none, and start faster without. */
function loadGlobber(): typeof import('tinyglobby') {
  return createRequire(import.meta.url)('tinyglobby');
}

/** A full disk is told of without saying which. */
function namingPlace(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    if (error instanceof Error && !error.message.includes(path)) error.message += ` '${path}'`;
    throw error;
  }
}

function writeAndClose(
  path: string,
  chunks: Iterable<string | Uint8Array>,
  finish: (descriptor: number) => void = () => undefined,
): void {
  const descriptor = openSync(path, 'w');
  try {
    for (const chunk of chunks) writeAll(descriptor, typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    finish(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function readExactly(descriptor: number, start: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  for (let read = 0; read < length; ) {
    const more = readSync(descriptor, bytes, read, length - read, start + read);
    if (more === 0) throw new Error(`file ends ${length - read} bytes early`);
    read += more;
  }
  return bytes;
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
}
