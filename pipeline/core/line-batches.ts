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
  // Whole characters are decoded at once: a decoder that keeps half a character from piece to piece takes twice the time.
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rest: Uint8Array = new Uint8Array(0);
  for await (const chunk of effects.streamFile(path)) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = endOfCharacters(bytes);
    rest = bytes.subarray(end);
    yield decoder.decode(bytes.subarray(0, end));
  }
  yield decoder.decode(rest);
}

/** Most bytes of a character after its first one. */
const MOST_FOLLOWING = 3;

/** Where the last character begins that the bytes do not end; their length where they end in a whole one. */
function endOfCharacters(bytes: Uint8Array): number {
  for (let at = bytes.length - 1; at >= Math.max(0, bytes.length - MOST_FOLLOWING); at--) {
    const byte = bytes[at]!;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return at + length > bytes.length ? at : bytes.length;
  }
  return bytes.length;
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
