/** Texts kept in a file with their own checksum, so that a half-written or edited file is noticed. */
import type { Effects } from './effects.ts';
import { sha256 } from './id.ts';

/** The bytes of a file that holds a text: its SHA-256 on the first line, then the text. */
export function encodeEntry(text: string): string {
  return `${sha256(text)}\n${text}`;
}

/** The text of such a file; null where there is none, or where it is not what was written. */
export function readEntry(path: string, effects: Pick<Effects, 'readFile'>): string | null {
  try {
    const entry = new TextDecoder().decode(effects.readFile(path));
    const text = entry.slice(entry.indexOf('\n') + 1);
    return entry.startsWith(sha256(text)) ? text : null;
  } catch {
    return null;
  }
}
