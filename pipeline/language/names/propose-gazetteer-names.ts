/** Names of the lexicon: "the [[United States]]", "[[Chinese]] exports", "the [[Associated Press]]". */

import type { Upos } from '../document.ts';
import { TITLE_HEADS } from '../lexicon/titles.ts';
import { isWeakName, LONGEST_GAZETTEER_NAME, longestNameFrom, lookUpName } from './gazetteer.ts';
import { type FoundName, isCapitalized, makeName, type NameContext, nameText } from './name-context.ts';

/** The longest names of the lexicon from left to right; those that are common words only where the engine saw a name. */
export function proposeGazetteerNames(context: NameContext, engine: readonly FoundName[]): FoundName[] {
  const { document, casings } = context;
  const engineStarts = new Set(engine.flatMap(({ firstToken, endToken }) => range(firstToken, endToken)));
  const people = new Set(
    engine.filter(({ type }) => type === 'person').map(({ firstToken, endToken }) => `${firstToken} ${endToken}`),
  );
  const found: FoundName[] = [];
  for (const sentence of document.sentences) {
    const casing = casings[sentence.index]!;
    for (let first = sentence.firstToken; first < sentence.endToken; ) {
      const name = longestFrom(context, first, sentence.endToken, casing === 'title' ? 'mixed' : casing, engineStarts);
      const isPerson =
        name && isWeakName(nameText(document, name)) && people.has(`${name.firstToken} ${name.endToken}`);
      if (name && !isPerson) found.push(...splitBeforeTitle(document, name));
      first = name ? name.endToken : first + 1;
    }
  }
  return found;
}

function range(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, i) => first + i);
}

/** Tags of the words that a name without capitals begins with. */
const LOWER_OPENERS: ReadonlySet<Upos> = new Set(['PROPN', 'ADJ', 'NOUN', 'X']);

/** Words without a capital that names begin with in a text that has capitals: "al Jazeera", "dpa", "eurozone". */
function isSmallOpener(form: string): boolean {
  return form === 'al' || form === 'dpa' || form.startsWith('euro');
}

function longestFrom(
  { document }: NameContext,
  first: number,
  limit: number,
  casing: 'mixed' | 'upper' | 'lower',
  engineTokens: ReadonlySet<number>,
): FoundName | null {
  const opener = document.tokens[first]!;
  if (casing === 'lower' ? !LOWER_OPENERS.has(opener.upos) : !isCapitalized(opener) && !isSmallOpener(opener.form))
    return null;
  const longest = longestNameFrom(opener.form, casing);
  if (longest === 0) return null;
  for (let end = endWithin(document.tokens, first, limit, longest); end > first; end--) {
    const text = nameText(document, { start: opener.start, end: document.tokens[end - 1]!.end });
    const entry = lookUpName(text, casing) ?? (casing === 'upper' ? undefined : upperOnly(text));
    if (!entry) continue;
    if (
      casing === 'upper' &&
      end === first + 1 &&
      text.length <= 3 &&
      !/^(?:US|UK|EU|UN|G7|AP|AFP|PRC|UAE|CIA|FBI)$/u.test(text)
    )
      continue;
    if (isWeakName(text) && !engineTokens.has(first) && !followsArticle(document, first)) continue;
    return makeName(document, first, end, entry.type, 'name/gazetteer', entry);
  }
  return null;
}

/** Where the tokens end that a name of so many characters may hold, each gap counted as one blank. */
function endWithin(tokens: NameContext['document']['tokens'], first: number, limit: number, longest: number): number {
  const last = Math.min(limit, first + LONGEST_GAZETTEER_NAME);
  let length = 0;
  for (let end = first; end < last; end++) {
    const token = tokens[end]!;
    length += token.end - token.start + (end > first && !tokens[end - 1]!.spaceAfter ? 0 : 1);
    // The first token's blank was counted too, and names are looked up without their article.
    if (length - 1 > longest + 'the '.length) return Math.max(end, first + 1);
  }
  return last;
}

/** "[[US]] [[Treasury]] Secretary": before a title the country is a name of its own. */
function splitBeforeTitle(document: NameContext['document'], name: FoundName): FoundName[] {
  const { firstToken, endToken, entry } = name;
  const opener = document.tokens[firstToken]!;
  const country = lookUpName(opener.form);
  const isTitled = TITLE_HEADS.has(document.tokens[endToken]?.form.toLowerCase() ?? '');
  if (entry!.kind !== 'organization' || endToken - firstToken < 2 || country?.kind !== 'country' || !isTitled)
    return [name];
  return [
    makeName(document, firstToken, firstToken + 1, country.type, name.rule, country),
    makeName(document, firstToken + 1, endToken, name.type, name.rule, entry),
  ];
}

/** A name in capitals inside a sentence that is not: "CHINA (AP)". */
function upperOnly(text: string): ReturnType<typeof lookUpName> {
  return text.length > 3 && text === text.toUpperCase() ? lookUpName(text, 'upper') : undefined;
}

/** "the House", "the West": a common word with a capital after an article inside a sentence. */
function followsArticle(document: NameContext['document'], first: number): boolean {
  const before = document.tokens[first - 1];
  return (
    before?.form.toLowerCase() === 'the' &&
    document.tokens[first + 1]?.upos !== 'NOUN' &&
    document.tokens[first + 1]?.upos !== 'PROPN'
  );
}
