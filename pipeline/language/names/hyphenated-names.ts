/** Names that are part of a word: "anti-[[China]] rhetoric", "[[US]]-led", "pro-[[Russian]]". */
import type { Token } from '../document.ts';
import { isWeakName, lookUpName } from './gazetteer.ts';
import type { FoundName } from './name-context.ts';

const NONE: readonly FoundName[] = [];
const HYPHENS = /[-‐‑–]/u;
/** Longer words are no compounds of names. */
const LONGEST_WORD = 60;

/** Countries, peoples and places of the lexicon between hyphens of one token. */
export function hyphenatedNames(token: Token): readonly FoundName[] {
  if (token.form.length > LONGEST_WORD || !holdsHyphen(token.form) || lookUpName(token.form)) return NONE;
  const found: FoundName[] = [];
  let start = token.start;
  for (const part of token.form.split(HYPHENS)) {
    const entry = /^\p{Lu}/u.test(part) && !isWeakName(part) ? lookUpName(part) : undefined;
    if (entry && entry.kind !== 'organization') {
      found.push({
        firstToken: token.index,
        endToken: token.index + 1,
        start,
        end: start + part.length,
        type: entry.type,
        rule: 'name/hyphenated',
        entry,
      });
    }
    start += part.length + 1;
  }
  return found;
}

/** Asked of every word that is in no name. */
function holdsHyphen(form: string): boolean {
  for (let at = 0; at < form.length; at++) {
    const unit = form.charCodeAt(at);
    if (unit === 0x2d || unit >= 0x2010) return HYPHENS.test(form);
  }
  return false;
}
