/** Which currency a sign that several share ("$", "£", "¥") means in one text. */
import { CURRENCY_NOUNS, SHARED_SIGNS } from '../lexicon/currencies.ts';

/** A sign's currency and how it was told: `usual`, or by the text's own words. */
export interface SignReading {
  readonly code: string;
  readonly isByContext: boolean;
}

/** "All figures in Canadian dollars": only such a statement; "5m Canadian dollars ($4m)" speaks for another. */
const STATED_DOLLAR =
  /\b(?:figures|amounts|prices|sums|dollars) (?:are |is |quoted |stated |given |here |below )*in (us|american|australian|canadian|new zealand|hong kong|singapore|taiwan|jamaican) dollars\b/giu;
/** Without this word no dollar is stated: most texts are passed at once. */
const NAMED_DOLLARS = /dollars/iu;
const NAMED_YUAN = /\b(?:yuan|renminbi|rmb)\b/iu;
const NAMED_YEN = /\byen\b/iu;

/**
 * Reads, once for a text, what each shared sign means there. It is not the usual currency only where the text says so
 * ("all figures in Canadian dollars", "¥" beside "yuan" and no "yen"), or where it comes from a country with dollars of its own.
 * @param home ISO 4217 code of the dollar of the country that the text comes from, where it is known. Linear in the text.
 */
export function readSharedSigns(text: string, home: string | null = null): ReadonlyMap<string, SignReading> {
  const signs = new Map<string, SignReading>();
  for (const [sign, usual] of SHARED_SIGNS) {
    if (!text.includes(sign)) continue;
    const code = sign === '$' ? (statedDollar(text) ?? home ?? usual) : sign === '£' ? usual : eastAsian(text, usual);
    signs.set(sign, { code, isByContext: code !== usual });
  }
  return signs;
}

function statedDollar(text: string): string | null {
  if (!NAMED_DOLLARS.test(text)) return null;
  const named = new Set([...text.matchAll(STATED_DOLLAR)].map((match) => match[1]!.toLowerCase().split(' ').at(-1)!));
  if (named.size !== 1) return null;
  const { usual, demonyms } = CURRENCY_NOUNS.get('dollar')!;
  return demonyms[[...named][0]!] ?? usual;
}

/** "¥" is the yuan's sign too. */
function eastAsian(text: string, usual: string): string {
  return NAMED_YUAN.test(text) && !NAMED_YEN.test(text) ? 'CNY' : usual;
}
