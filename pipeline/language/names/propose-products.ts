/** Makes and models told by a number in their name: "[[F-16]] jets", "a [[Boeing 737]]", "the [[Galaxy S22]]". */
import type { Token } from '../document.ts';
import { lookUpName } from './gazetteer.ts';
import { type FoundName, isCapitalized, makeName, type NameContext } from './name-context.ts';

/** One to four letters, a hyphen or none, a number, and what may follow it: `F-16s`, `RAV4`, `Su-35`, `T-72B3`. */
const MODEL = /^\p{Lu}\p{L}{0,3}-?\d{1,4}(?:-?[A-Z]{1,2}\d?)?(?:s|es)?$/u;
/** Quarters, halves, groups of states, diseases, roads and visas have such names too. */
const NO_MODEL =
  /^(?:Q[1-4]|H[12]|[GDEP][-]?\d{1,2}|FY\d+|COVID-?\d*|Covid-?\d*|H\d-?[NB]\d?|I-\d+|A\d|M\d{1,2}|US-?\d+|UN-?\d+|No-?\d+|CO2|PM\d+|B1|C1|RTE?\d+|Rs\d+|CA\d+|A?U?\d+)$/u;
/** Makers and lines whose models are plain numbers. */
const LINES: ReadonlySet<string> = new Set([
  'Boeing',
  'Airbus',
  'iPhone',
  'iPad',
  'Galaxy',
  'Pixel',
  'Windows',
  'PlayStation',
  'Xbox',
  'Falcon',
  'Kindle',
]);

/** Models in sentences with ordinary capitals. */
export function proposeProducts({ document, casings }: NameContext): FoundName[] {
  const { tokens } = document;
  const found: FoundName[] = [];
  for (const sentence of document.sentences) {
    if (casings[sentence.index] !== 'mixed') continue;
    for (let first = sentence.firstToken; first < sentence.endToken; first++) {
      const end = endOfModel(tokens, first, sentence.endToken);
      if (end < 0) continue;
      found.push(makeName(document, first, end, 'product', 'name/product'));
      first = end - 1;
    }
  }
  return found;
}

/** The end of a model that begins at a token, or -1. */
function endOfModel(tokens: readonly Token[], first: number, limit: number): number {
  const opener = tokens[first]!;
  if (/^\d{3}$/u.test(opener.form) && first + 1 < limit && /^(?:MAX|Max|Dreamliner)$/u.test(tokens[first + 1]!.form))
    return first + 2;
  if (!isCapitalized(opener)) return -1;
  if (
    LINES.has(opener.form) &&
    first + 1 < limit &&
    /^(?:\d{1,4}(?:-\d{1,3})?|\p{Lu}?\d{1,3}\+?)$/u.test(tokens[first + 1]!.form)
  )
    return first + 2;
  let text = '';
  for (let at = first; at < Math.min(limit, first + 4); at++) {
    text += tokens[at]!.form;
    if (
      MODEL.test(text) &&
      !NO_MODEL.test(text) &&
      !lookUpName(text) &&
      tokens[at + 1]?.form !== '-' &&
      (tokens[at]!.spaceAfter || /\d|s$/u.test(text))
    ) {
      const next = tokens[at + 1];
      if (tokens[at]!.spaceAfter || !next || !/^[\p{L}\d-]/u.test(next.form)) return at + 1;
    }
    if (tokens[at]!.spaceAfter || text.length > 12) return -1;
  }
  return -1;
}
