/** In which file of a release of several stories it stands which story a row is in. Written by the release, read by its pages. */
import { SHARED_FOLDER } from './page-data.ts';

/** Ids that the pipeline makes: hash digits behind the prefix of their kind. Articles are named by whoever brought them. */
const MADE_ID = /^([a-z]{3})_([0-9a-f]{16})$/;
/** Stands for the prefix in the key of any other id. */
const OTHER = 'art';
/** Digits of a key, behind its prefix, that tell rows apart inside a file. */
const KEY_DIGITS = 10;
/** Rows of a file, at most, while more digits can part them. */
const MAX_SHARD_ROWS = 8_192;
const MAX_DIGITS = 2;

/** FNV-1a of 64 bits: offset basis and prime (Fowler, Noll, Vo). */
const FNV_BASIS = 0xcbf29ce484222325n;
const FNV_PRIME = 0x100000001b3n;

/** Digits that name a row's file, for so many rows. */
export function shardDigits(rows: number): number {
  let digits = 0;
  while (digits < MAX_DIGITS && rows / 16 ** digits > MAX_SHARD_ROWS) digits++;
  return digits;
}

/** The file that says which story a row is in, and the row's key in it. */
export function placeOfKey(id: string, digits: number): { readonly shard: string; readonly key: string } {
  const [, prefix = OTHER, hex = hashText(id)] = MADE_ID.exec(id) ?? [];
  return { shard: hex.slice(0, digits), key: prefix + hex.slice(digits, digits + KEY_DIGITS) };
}

/** Path of such a file in the release. */
export function shardFile(shard: string): string {
  return `${SHARED_FOLDER}/rows/${shard === '' ? 'all' : shard}.js`;
}

/** One line of such a file: a story and the keys of its rows. */
export function shardLine(storyId: string, keys: readonly string[]): string {
  return `\n${storyId} ${keys.join(' ')}`;
}

/** The first story of a file whose line holds a key; null where none does. */
export function storyInShard(text: string, key: string): string | null {
  const at = text.indexOf(` ${key}`);
  if (at === -1) return null;
  const line = text.lastIndexOf('\n', at) + 1;
  return text.slice(line, text.indexOf(' ', line));
}

function hashText(text: string): string {
  let hash = FNV_BASIS;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * FNV_PRIME);
  return hash.toString(16).padStart(16, '0');
}
