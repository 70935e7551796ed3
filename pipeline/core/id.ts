/** Ids hash few stable raw values, never offsets, so a better tokenizer does not rename a release. */
import { createHash } from 'node:crypto';

/** The prefix of each kind of row's ids. */
export type IdPrefix = 'sto' | 'ent' | 'men' | 'fig' | 'fgr' | 'att' | 'qgr' | 'cla' | 'cgr' | 'iss';

const ID_BYTES = 8;

/** `prefix_` and 16 hex digits of SHA-256 over the values, joined by a separator that no value may hold. */
export function makeId(prefix: IdPrefix, ...values: readonly (string | number)[]): string {
  const digest = createHash('sha256').update(values.join('\u001f')).digest();
  return `${prefix}_${digest.toString('hex', 0, ID_BYTES)}`;
}

/** SHA-256 of bytes, or of a string's UTF-8 bytes, as 64 hex digits. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** SHA-256 of a string's UTF-8 bytes in base 64, as a content-security policy states it. */
export function sha256Base64(data: string): string {
  return createHash('sha256').update(data).digest('base64');
}
