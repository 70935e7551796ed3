/** Parse: the language layer over the parts that people wrote to be read. */
import type { Annotate, Document } from '../../language/document.ts';
import type { Article, ParsedArticle, Part, PartKind } from '../contract.ts';

const READ_KINDS: ReadonlySet<PartKind> = new Set(['title', 'heading', 'body']);

/** Annotates title, headings and body; datelines, bylines, credits and boilerplate are left out. */
export function parse(article: Article, annotate: Annotate): ParsedArticle {
  const read = article.parts.filter((part) => READ_KINDS.has(part.kind));
  const document = annotate(article.text, read);
  return { article, document, sentenceKinds: kindsOf(document, read) };
}

/** The kind of the part that each sentence lies in; both lists are in reading order. */
function kindsOf(document: Document, parts: readonly Part[]): PartKind[] {
  let at = 0;
  return document.sentences.map((sentence) => {
    while (parts[at]!.end <= sentence.start) at++;
    return parts[at]!.kind;
  });
}
