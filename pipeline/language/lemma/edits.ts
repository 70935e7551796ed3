/** Edits of word forms, and what their case says. */
import type { CaseShape, Edit } from './lemma-table.ts';

/** Most acronyms are no longer; longer words in capitals are mostly shouted. */
const LONGEST_ACRONYM = 4;

/** Cuts and adds. */
export function applyEdit(form: string, edit: Edit): string {
  return edit.cut === 0 && edit.add === '' ? form : form.slice(0, Math.max(0, form.length - edit.cut)) + edit.add;
}

/** The shape the casings are keyed by. */
export function caseShapeOf(form: string, lower: string, isFirst: boolean): CaseShape {
  if (form === lower) return 'l';
  if (form.slice(1) !== lower.slice(1) || (form.length === 1 && !isFirst))
    return form.length <= LONGEST_ACRONYM ? 'S' : 'C';
  return isFirst ? 'f' : 'm';
}

/** First unit in upper case. */
export function capitalize(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
