/** Finds the text of an article: in the release, or among the files that somebody holds. */
import { basename, join } from 'node:path';
import type { Effects } from '../../core/effects.ts';
import { sha256 } from '../../core/id.ts';
import { type Row, textFile } from '../../core/release-layout.ts';

/** A text, or why there is none. */
type FoundText =
  | { readonly text: string; readonly file: string }
  | { readonly problem: 'missing' | 'changed'; readonly file: string };

/** Gives the text of an article by its row. */
export type FindText = (article: Row) => FoundText;

/** Encodings that an article's file may have; the one whose text has the stated hash is the one. */
const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'];

/**
 * Looks into one folder after the other.
 * @param folders a release folder, or folders with the articles as they were read or as `<article_id>.txt`.
 */
export function createTextFinder(folders: readonly string[], effects: Effects): FindText {
  return (article) => {
    const expected = String(article.text_sha256);
    let seen: string | null = null;
    for (const file of candidates(article, folders)) {
      if (effects.kindOf(file) !== 'file') continue;
      seen ??= file;
      for (const text of decodings(effects.readFile(file))) if (sha256(text) === expected) return { text, file };
    }
    return seen
      ? { problem: 'changed', file: seen }
      : { problem: 'missing', file: textFile(String(article.article_id)) };
  };
}

function candidates(article: Row, folders: readonly string[]): readonly string[] {
  const own = textFile(String(article.article_id));
  const source = String(article.source_file);
  return folders.flatMap((folder) => [own, basename(own), source, basename(source)].map((name) => join(folder, name)));
}

/** The text with its byte order mark and without it, in every encoding that the bytes may be in. */
function* decodings(bytes: Uint8Array): Generator<string> {
  for (const encoding of ENCODINGS) {
    yield new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
    yield new TextDecoder(encoding).decode(bytes);
  }
}
