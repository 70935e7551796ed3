/** Puts the terms that a source set on the row that states them. */
import { type Span, trimSpan } from '../../../core/span.ts';
import type { Document, Sentence } from '../../../language/document.ts';
import type { AttributionMention } from '../../contract.ts';
import { findCondition, mayHoldCondition } from './find-conditions.ts';

/** A condition without a row in its sentence goes to the next row, at most this many sentences on. */
const MAX_SENTENCES = 2;

/** Fills `condition`: in the same sentence the row whose cue is nearest, else the next row. Rows are in reading order. */
export function attachConditions(
  document: Document,
  sentences: readonly Sentence[],
  attributions: readonly AttributionMention[],
): AttributionMention[] {
  const rows = [...attributions];
  if (rows.length === 0 || !mayHoldCondition(document.text)) return rows;
  const starts = rows.map((row) => (row.cue[0] ?? row.content[0]!).start);
  let from = 0;
  sentences.forEach((sentence, position) => {
    while (from < rows.length && starts[from]! < sentence.start) from++;
    if (!mayHoldCondition(document.text.slice(sentence.start, sentence.end))) return;
    const condition = findCondition(document.text, sentence);
    if (!condition) return;
    const end = sentences[Math.min(position + MAX_SENTENCES, sentences.length - 1)]!.end;
    let best = -1;
    for (let at = from; at < rows.length && starts[at]! < end; at++) {
      const isHere = starts[at]! < sentence.end;
      if (!isHere && best >= 0) break;
      if (rows[at]!.parent !== null || rows[at]!.cue.length === 0 || begins(condition, rows[at]!)) continue;
      const isNearer = best < 0 || distance(starts[at]!, condition.start) < distance(starts[best]!, condition.start);
      if (isNearer) best = at;
      if (!isHere) break;
    }
    if (best >= 0 && rows[best]!.condition.length === 0)
      rows[best] = withCondition(document.text, rows[best]!, condition);
  });
  return rows;
}

/** “He declined to be named”: the terms are the cue itself. */
function begins(condition: Span, { cue }: AttributionMention): boolean {
  return cue.some((piece) => condition.start <= piece.start && piece.start < condition.end);
}

/** The condition leaves the cue: “said [[on condition of anonymity]]”. */
function withCondition(text: string, row: AttributionMention, condition: Span): AttributionMention {
  const cue = row.cue.map((piece) =>
    piece.start < condition.start && condition.start < piece.end
      ? (trimSpan(text, { start: piece.start, end: condition.start }) ?? piece)
      : piece,
  );
  return { ...row, cue, condition: [condition] };
}

const distance = (a: number, b: number): number => Math.abs(a - b);
