/** Form and tags → lemma, by the learned table. */
import { applyEdit, capitalize, caseShapeOf } from './edits.ts';
import { LEMMA_RULES } from './lemma-rules.gen.ts';
import { type Edit, readLemmaTable, type TagRules } from './lemma-table.ts';

/** Gives a word's lemma. `isFirst`: the first word of its sentence, quotation marks aside. Tags never seen leave the form in lower case. */
export type Lemmatize = (form: string, upos: string, xpos: string, isFirst: boolean) => string;

/** Forms longer than this are looked at by their last units only. */
const LONGEST_FORM = 64;
/** Remembered lemmas before the memory is emptied: bounds it on hostile text. */
const MOST_REMEMBERED = 50_000;
const UNKNOWN_TAG: TagRules = { edits: new Map([['', { cut: 0, add: '' }]]), longestSuffix: 0, casings: new Map() };

/** A lemma given before: what it was asked for with, and what else was asked of the same form. */
interface Remembered {
  readonly upos: string;
  readonly xpos: string;
  readonly isFirst: boolean;
  readonly lemma: string;
  readonly next: Remembered | undefined;
}

/** Makes a lemmatizer; it remembers what it has answered. */
export function createLemmatize(): Lemmatize {
  const table = readLemmaTable(LEMMA_RULES);
  const remembered = new Map<string, Remembered>();
  let size = 0;
  return (form, upos, xpos, isFirst) => {
    const first = remembered.get(form);
    for (let each = first; each !== undefined; each = each.next)
      if (each.xpos === xpos && each.upos === upos && each.isFirst === isFirst) return each.lemma;
    const byUpos = table.get(xpos);
    const lemma = applyRules(byUpos?.get(upos) ?? byUpos?.get('') ?? UNKNOWN_TAG, form, isFirst);
    const isFull = size >= MOST_REMEMBERED;
    if (isFull) remembered.clear();
    size = isFull ? 1 : size + 1;
    remembered.set(form, { upos, xpos, isFirst, lemma, next: isFull ? undefined : first });
    return lemma;
  };
}

function applyRules(rules: TagRules, form: string, isFirst: boolean): string {
  const lower = form.toLowerCase();
  const shape = caseShapeOf(form, lower, isFirst);
  const edit = findEdit(rules, lower);
  const casing = rules.casings.get(`${shape}:${lower}`) ?? rules.casings.get(shape) ?? 'l';
  if (casing === 'k') return applyEdit(form, edit);
  const lemma = applyEdit(lower, edit);
  return casing === 'c' ? capitalize(lemma) : casing === 'u' ? lemma.toUpperCase() : lemma;
}

/** The edit of the whole form, or of its longest suffix that has one. */
function findEdit(rules: TagRules, lower: string): Edit {
  if (lower.length <= LONGEST_FORM) {
    const whole = rules.edits.get(`^${lower}`);
    if (whole !== undefined) return whole;
  }
  for (let length = Math.min(rules.longestSuffix, lower.length); length > 0; length--) {
    const edit = rules.edits.get(lower.slice(lower.length - length));
    if (edit !== undefined) return edit;
  }
  return rules.edits.get('') ?? { cut: 0, add: '' };
}
