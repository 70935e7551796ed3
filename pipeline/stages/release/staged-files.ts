/** Writes files into a folder and keeps what the manifest says of each. */
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Effects } from '../../core/effects.ts';
import { compareText } from '../../core/order.ts';

/** A written file. */
export interface WrittenFile {
  /** Relative to the release, `/` as separator. */
  readonly path: string;
  /** Rows of a table; null for any other file. */
  readonly rows: number | null;
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
}

/** A file that is being written. */
export interface OpenStagedFile {
  write(content: string | Uint8Array): void;
  /** @param rows of a table; null for any other file. */
  close(rows: number | null): void;
}

/** A folder that is being filled. */
export interface StagedFiles {
  /** Writes one file. */
  write(path: string, content: string | Iterable<string>, rows?: number): void;
  /** Begins a file that is written piece by piece; it counts as written when it is closed. */
  open(path: string): OpenStagedFile;
  /** What was written so far, by path. */
  written(): readonly WrittenFile[];
  /** Flushes files and folders to disk. */
  sync(): Promise<void>;
}

/** Bytes that are hashed and written at once. */
const CHUNK_BYTES = 1 << 18;

/** Starts to fill a folder. */
export function stageFiles(folder: string, effects: Effects): StagedFiles {
  const files: WrittenFile[] = [];
  const folders = new Set([folder]);
  const placeOf = (path: string): string => {
    const target = join(folder, path);
    if (!folders.has(dirname(target))) {
      effects.makeFolder(dirname(target));
      folders.add(dirname(target));
    }
    return target;
  };
  return {
    write(path, content, rows) {
      const target = placeOf(path);
      const hash = createHash('sha256');
      let bytes = 0;
      const measured = function* (): Generator<Uint8Array> {
        for (const text of typeof content === 'string' ? [content] : content) {
          const chunk = Buffer.from(text);
          hash.update(chunk);
          bytes += chunk.length;
          yield chunk;
        }
      };
      effects.writeChunks(target, measured());
      files.push({ path, rows: rows ?? null, bytes, sha256: hash.digest('hex') });
    },
    open(path) {
      const file = effects.openFile(placeOf(path));
      const hash = createHash('sha256');
      let bytes = 0;
      let waiting: Uint8Array[] = [];
      let waitingBytes = 0;
      const flush = (): void => {
        const chunk = Buffer.concat(waiting);
        hash.update(chunk);
        file.write(chunk);
        waiting = [];
        waitingBytes = 0;
      };
      return {
        write(content) {
          const chunk = typeof content === 'string' ? Buffer.from(content) : content;
          waiting.push(chunk);
          bytes += chunk.length;
          waitingBytes += chunk.length;
          if (waitingBytes >= CHUNK_BYTES) flush();
        },
        close(rows) {
          flush();
          file.close();
          files.push({ path, rows, bytes, sha256: hash.digest('hex') });
        },
      };
    },
    written: () => files.toSorted((a, b) => compareText(a.path, b.path)),
    async sync() {
      await effects.syncFiles(files.map(({ path }) => join(folder, path)));
      for (const path of folders) effects.syncFolder(path);
    },
  };
}
