/** A web page: its main text, and what its markup states. */
import { parseHTML } from 'linkedom';
import { decodeBytes } from '../decode-bytes.ts';
import type { Stated } from '../stated.ts';
import { readMainText } from './main-text.ts';
import { readMetadata } from './metadata.ts';

/** A page as read. `guess` as in `Decoded`. */
export interface Page {
  readonly text: string;
  readonly stated: Stated;
  readonly guess: string | null;
}

/** How far into a page a declared encoding is looked for (the HTML standard looks at 1,024 bytes). */
const CHARSET_BYTES = 4096;

/** Reads a page; null where its markup is too deep or too broken to parse. */
export function readHtml(bytes: Uint8Array): Page | null {
  const head = Buffer.from(bytes.subarray(0, CHARSET_BYTES)).toString('latin1');
  const declared = /<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w-]{1,40})/iu.exec(head)?.[1] ?? null;
  const { text: markup, guess } = decodeBytes(bytes, declared);
  try {
    const { document } = parseHTML(
      /<(?:html|body|!doctype)\b/iu.test(markup) ? markup : `<html><body>${markup}</body></html>`,
    );
    const { stated, articleBody } = readMetadata(document);
    return { text: readMainText(document, stated.title, articleBody), stated, guess };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
