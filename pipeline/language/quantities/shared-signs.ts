/** Which currency a sign that several share ("$", "£", "¥") means in one text. */
import { CURRENCY_NOUNS, SHARED_SIGNS, SIGN_PREFIXES } from '../lexicon/currencies.ts';

/** A sign's currency and how it was told: `usual`, or by the text's own words. */
export interface SignReading {
  readonly code: string;
  readonly isByContext: boolean;
}

/** "Canadian dollars", "Hong Kong dollar". */
const NAMED_DOLLAR =
  /\b(us|american|australian|canadian|zealand|kong|singapore|taiwan|jamaican|namibian) dollars?\b/giu;
/** "A$5", "HK $5". */
const PREFIXED_DOLLAR = /\b(US|AU?|CAD?|C|NZ|HK|SG?|NT) ?\$/gu;
const NAMED_POUND = /\b(egyptian|lebanese|syrian|sudanese|british|sterling) pounds?\b/giu;
const NAMED_YUAN = /\b(?:yuan|renminbi|rmb)\b/iu;
const NAMED_YEN = /\byen\b/iu;

/**
 * Reads, once for a text, what each shared sign means there: another currency than the usual one only where the text names
 * exactly one ("Canadian dollars", "A$") and never the usual one. Linear in the text.
 */
export function readSharedSigns(text: string): ReadonlyMap<string, SignReading> {
  const signs = new Map<string, SignReading>();
  for (const [sign, usual] of SHARED_SIGNS) {
    if (!text.includes(sign)) continue;
    const named = currenciesNamed(sign, text);
    const only = named.size === 1 ? [...named][0]! : usual;
    signs.set(sign, { code: only, isByContext: only !== usual });
  }
  return signs;
}

function currenciesNamed(sign: string, text: string): Set<string> {
  const named = new Set<string>();
  if (sign === '$') {
    for (const match of text.matchAll(NAMED_DOLLAR)) named.add(demonymOf('dollar', match[1]!));
    for (const match of text.matchAll(PREFIXED_DOLLAR)) named.add(SIGN_PREFIXES.get(match[1]!)!);
  } else if (sign === '£') {
    for (const match of text.matchAll(NAMED_POUND)) named.add(demonymOf('pound', match[1]!));
  } else {
    if (NAMED_YUAN.test(text)) named.add('CNY');
    if (NAMED_YEN.test(text)) named.add('JPY');
  }
  return named;
}

function demonymOf(noun: string, demonym: string): string {
  const { usual, demonyms } = CURRENCY_NOUNS.get(noun)!;
  return demonyms[demonym.toLowerCase()] ?? usual;
}
