/** Reads text files a batch of lines at a time, so that a file of any size fits. */
import type { Effects } from './effects.ts';

/** Lines of one chunk of a file. */
export interface LineBatch {
  readonly lines: readonly string[];
  /** Number of the first line, from 1. */
  readonly first: number;
}

/**
 * The text of a file in pieces. A byte order mark is kept.
 * @throws TypeError where the bytes are not UTF-8.
 */
export async function* decodeFile(path: string, effects: Pick<Effects, 'streamFile'>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  for await (const chunk of effects.streamFile(path)) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/**
 * The lines of a file, without their `\n`; a last line without one counts too.
 * @throws TypeError where the bytes are not UTF-8.
 */
export async function* readLines(path: string, effects: Pick<Effects, 'streamFile'>): AsyncGenerator<LineBatch> {
  let rest = '';
  let first = 1;
  for await (const text of decodeFile(path, effects)) {
    if (!text.includes('\n')) {
      rest += text;
      continue;
    }
    const lines = (rest + text).split('\n');
    rest = lines.pop()!;
    yield { lines, first };
    first += lines.length;
  }
  if (rest !== '') yield { lines: [rest], first };
}
