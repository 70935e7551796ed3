/** Puts the terms that a source set on the row that states them. */
import type { Document, Sentence } from '../../../language/document.ts';
import type { AttributionMention } from '../../contract.ts';
import { findCondition } from './find-conditions.ts';

/** A condition without a row in its sentence goes to the next row, at most this many sentences on. */
const MAX_SENTENCES = 2;

/** Fills `condition`: in the same sentence the row whose cue is nearest, else the next row. Rows are in reading order. */
export function attachConditions(
  document: Document,
  sentences: readonly Sentence[],
  attributions: readonly AttributionMention[],
): AttributionMention[] {
  const rows = [...attributions];
  const starts = rows.map((row) => (row.cue[0] ?? row.content[0]!).start);
  let from = 0;
  sentences.forEach((sentence, position) => {
    while (from < rows.length && starts[from]! < sentence.start) from++;
    const condition = findCondition(document.text, sentence);
    if (!condition) return;
    const end = sentences[Math.min(position + MAX_SENTENCES, sentences.length - 1)]!.end;
    let best = -1;
    for (let at = from; at < rows.length && starts[at]! < end; at++) {
      const isHere = starts[at]! < sentence.end;
      if (!isHere && best >= 0) break;
      if (rows[at]!.parent !== null || rows[at]!.cue.length === 0 || overlapsCue(rows[at]!, condition)) continue;
      const isNearer = best < 0 || distance(starts[at]!, condition.start) < distance(starts[best]!, condition.start);
      if (isNearer) best = at;
      if (!isHere) break;
    }
    if (best >= 0 && rows[best]!.condition.length === 0) rows[best] = { ...rows[best]!, condition: [condition] };
  });
  return rows;
}

function overlapsCue(row: AttributionMention, condition: { start: number; end: number }): boolean {
  return row.cue.some((piece) => piece.start < condition.end && condition.start < piece.end);
}

const distance = (a: number, b: number): number => Math.abs(a - b);
