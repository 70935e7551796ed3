/** Time expressions of a sentence or a document. */
import type { Document, Sentence } from '../document.ts';
import type { TimeExpression } from './time-expression.ts';

/**
 * The time expressions of one sentence, in reading order; they do not overlap.
 * @param base ISO date that relative times count from (the day of publication); null: relative times have no days.
 * @param antecedents times of the sentences before, nearest last, which "that year" and "the same month" point back to.
 */
export function findTimes(
  _document: Document,
  _sentence: Sentence,
  _base: string | null,
  _antecedents: readonly TimeExpression[] = [],
): TimeExpression[] {
  return [];
}

/** The time expressions of every sentence, by `sentence.index`; "that year" finds its year across sentences. */
export function findDocumentTimes(document: Document, base: string | null): TimeExpression[][] {
  const all: TimeExpression[] = [];
  return document.sentences.map((sentence) => {
    const found = findTimes(document, sentence, base, all);
    all.push(...found);
    return found;
  });
}
