/** The learned table of the lemmatizer: how to read it. `pipeline/train/lemmas.ts` writes it. */

/** How a lemma is made of a form: cut the last `cut` units, add `add`. Made on the form in lower case unless the casing keeps it. */
export interface Edit {
  readonly cut: number;
  readonly add: string;
}

/** `l` lower case, `k` the form's own case, `c` a capital and lower case, `u` capitals. */
export type Casing = 'l' | 'k' | 'c' | 'u';

/**
 * What the case of a form says: all lower, a capital at the start of a sentence, a capital elsewhere, more capitals than the first in a
 * short form (`UN`, `CEO`) or in a long one.
 */
export type CaseShape = 'l' | 'f' | 'm' | 'S' | 'C';

/** The rules of one tag (`NN/NOUN`). */
export interface TagRules {
  /** Longest suffix wins; `^` stands before a whole form; the empty suffix is always there. Lower case. */
  readonly edits: ReadonlyMap<string, Edit>;
  /** Units of the longest suffix that is no whole form. */
  readonly longestSuffix: number;
  /** Casing for a shape, and for a shape and a lower-case form: keys `f`, `f:american`; lower-case forms too (`l:i`). */
  readonly casings: ReadonlyMap<string, Casing>;
}

/** Rules by XPOS, then by UPOS; under the empty UPOS those for a pair never seen. */
export type LemmaTable = ReadonlyMap<string, ReadonlyMap<string, TagRules>>;

/**
 * Reads the table's text. A line is a tag, a tab, its edits, a tab, its casings; an entry is `suffix cut add`, `key casing`, and entries
 * are separated by `|`. The first line of an XPOS serves the XPOS alone.
 */
export function readLemmaTable(text: string): LemmaTable {
  const table = new Map<string, Map<string, TagRules>>();
  for (const line of text.split('\n')) {
    const [tag, edits, casings] = line.split('\t');
    if (tag === undefined || edits === undefined || casings === undefined) continue;
    const slash = tag.lastIndexOf('/');
    const rules = readRules(edits, casings);
    const byUpos = table.get(tag.slice(0, slash)) ?? new Map([['', rules]]);
    table.set(tag.slice(0, slash), byUpos.set(tag.slice(slash + 1), rules));
  }
  return table;
}

function readRules(editList: string, casingList: string): TagRules {
  const edits = new Map<string, Edit>();
  let longestSuffix = 0;
  for (const entry of editList.split('|')) {
    const [suffix = '', cut = '0', add = ''] = entry.split(' ');
    edits.set(suffix, { cut: Number(cut), add });
    if (!suffix.startsWith('^') && suffix.length > longestSuffix) longestSuffix = suffix.length;
  }
  const casings = new Map<string, Casing>();
  for (const entry of casingList.split('|')) {
    const [key = '', casing = 'l'] = entry.split(' ');
    casings.set(key, casing as Casing);
  }
  return { edits, longestSuffix, casings };
}
