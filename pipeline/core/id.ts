/** Ids hash few stable raw values, never offsets, so a better tokenizer does not rename a release. */
import { createHash } from 'node:crypto';

/** The prefix of each kind of row's ids. */
export type IdPrefix = 'sto' | 'ent' | 'men' | 'fig' | 'fgr' | 'att' | 'qgr' | 'cla' | 'cgr' | 'iss';

/** `prefix_` and 16 hex digits of SHA-256 over the values, joined by a separator that no value may hold. */
export function makeId(prefix: IdPrefix, ...values: readonly (string | number)[]): string {
  return `${prefix}_${sha256(values.join('\u001f')).slice(0, 16)}`;
}

/** SHA-256 of bytes, or of a string's UTF-8 bytes, as 64 hex digits. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** SHA-256 of a string's UTF-8 bytes in base 64, as a content-security policy states it. */
export function sha256Base64(data: string): string {
  return createHash('sha256').update(data).digest('base64');
}
