/** Ids hash few stable raw values, never offsets, so a better tokenizer does not rename a release. */
import crypto, { createHash } from 'node:crypto';

/** The prefix of each kind of row's ids. */
export type IdPrefix = 'sto' | 'ent' | 'men' | 'fig' | 'fgr' | 'att' | 'qgr' | 'cla' | 'cgr' | 'iss';

const ID_BYTES = 8;

/** `prefix_` and 16 hex digits of SHA-256 over the values, joined by a separator that no value may hold. */
export function makeId(prefix: IdPrefix, ...values: readonly (string | number)[]): string {
  return `${prefix}_${sha256(values.join('\u001f')).slice(0, 2 * ID_BYTES)}`;
}

/** SHA-256 of bytes, or of a string's UTF-8 bytes, as 64 hex digits. */
export function sha256(data: string | Uint8Array): string {
  return hashAtOnce ? hashAtOnce('sha256', data) : createHash('sha256').update(data).digest('hex');
}

/** From Node 20.12 on; half the time of a `Hash` object where the data are short, as those of ids are. */
const hashAtOnce: typeof crypto.hash | undefined = crypto.hash;

/** SHA-256 of a string's UTF-8 bytes in base 64, as a content-security policy states it. */
export function sha256Base64(data: string): string {
  return createHash('sha256').update(data).digest('base64');
}
