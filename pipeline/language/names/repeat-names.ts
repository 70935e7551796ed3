/** Finds again what was found once: the same words elsewhere in the text, and people by their surnames alone. */
import type { NameType } from '../document.ts';
import { LEGAL_FORMS } from '../lexicon/organization-words.ts';
import { NAME_SUFFIXES } from '../lexicon/titles.ts';
import { isWeakName, lookUpName } from './gazetteer.ts';
import { type FoundName, isCapitalized, makeName, type NameContext } from './name-context.ts';

/** The names with their repeats, each words' type the one that most of its mentions have. */
export function repeatNames(context: NameContext, names: readonly FoundName[]): FoundName[] {
  const voted = voteTypes(context, names);
  const taken = new Uint8Array(context.document.tokens.length);
  for (const { firstToken, endToken } of voted) taken.fill(1, firstToken, endToken);
  const repeats = findRepeats(context, patternsOf(context, voted), taken);
  return [...voted, ...repeats].sort((a, b) => a.firstToken - b.firstToken);
}

const wordsOf = ({ document }: NameContext, { firstToken, endToken }: FoundName): string =>
  document.tokens
    .slice(firstToken, endToken)
    .map((token) => token.form)
    .join(' ');

/** One type for the same words; names of the lexicon keep theirs, and a surname takes its person's. */
function voteTypes(context: NameContext, names: readonly FoundName[]): FoundName[] {
  const votes = new Map<string, Map<NameType, number>>();
  const people = surnamesOf(context, names);
  for (const name of names) {
    const words = wordsOf(context, name);
    const counts = votes.get(words) ?? new Map<NameType, number>();
    counts.set(name.type, (counts.get(name.type) ?? 0) + (name.rule === 'name/engine' ? 1 : 3));
    votes.set(words, counts);
  }
  return names.map((name) => {
    if (name.entry && !isWeakName(wordsOf(context, name)) && !people.has(wordsOf(context, name))) return name;
    if (name.rule === 'name/known') return name;
    if (people.has(wordsOf(context, name))) return { ...name, type: 'person', entry: null };
    const counts = [...votes.get(wordsOf(context, name))!];
    const most = counts.reduce((best, each) => (each[1] > best[1] ? each : best));
    return most[0] === name.type ? name : { ...name, type: most[0] };
  });
}

/** Last words of people's names of two words and more; a lexicon's name only where the person's comes first. */
function surnamesOf({ document }: NameContext, names: readonly FoundName[]): Set<string> {
  const surnames = new Set<string>();
  for (const { type, firstToken, endToken } of names) {
    if (type !== 'person' || endToken - firstToken < 2) continue;
    let last = endToken - 1;
    if (NAME_SUFFIXES.has(document.tokens[last]!.form.toLowerCase())) last--;
    const { form } = document.tokens[last]!;
    if (form.length > 1 && (!lookUpName(form) || isWeakName(form))) surnames.add(form);
  }
  return surnames;
}

/** Word sequences to look for, by first word: whole names, people's surnames, companies without their legal form. */
function patternsOf(
  context: NameContext,
  names: readonly FoundName[],
): Map<string, { words: string[]; type: NameType }[]> {
  const patterns = new Map<string, { words: string[]; type: NameType }[]>();
  const seen = new Set<string>();
  const add = (words: string[], type: NameType): void => {
    const key = words.join(' ');
    if (words.length === 0 || seen.has(key)) return;
    seen.add(key);
    const list = patterns.get(words[0]!) ?? [];
    list.push({ words, type });
    patterns.set(words[0]!, list);
  };
  for (const name of names) {
    const words = wordsOf(context, name).split(' ');
    if (name.rule === 'name/engine' && words.length === 1 && !isDistinctive(words[0]!)) continue;
    if (name.entry === null) add(words, name.type);
    if (name.type !== 'organization') continue;
    let end = words.length;
    while (end > 1 && LEGAL_FORMS.has(words[end - 1]!.toLowerCase())) end--;
    if (end < words.length && end > 1) add(words.slice(0, end), name.type);
  }
  for (const surname of surnamesOf(context, names)) add([surname], 'person');
  for (const list of patterns.values()) list.sort((a, b) => b.words.length - a.words.length);
  return patterns;
}

/** A word that is a name wherever it has a capital: longer than two letters. */
function isDistinctive(word: string): boolean {
  return word.length > 2;
}

function findRepeats(
  { document, casings, sentenceOfToken }: NameContext,
  patterns: ReadonlyMap<string, readonly { words: string[]; type: NameType }[]>,
  taken: Uint8Array,
): FoundName[] {
  const { tokens } = document;
  const found: FoundName[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const token = tokens[first]!;
    if (taken[first] === 1 || !isCapitalized(token)) continue;
    for (const { words, type } of patterns.get(token.form) ?? []) {
      const end = first + words.length;
      const isSame = words.every((word, at) => tokens[first + at]?.form === word && taken[first + at] !== 1);
      const isInside = end <= tokens.length && sentenceOfToken[end - 1] === sentenceOfToken[first];
      if (!isSame || !isInside) continue;
      if (
        words.length === 1 &&
        token.upos !== 'PROPN' &&
        (type !== 'person' || casings[sentenceOfToken[first]!] === 'title')
      )
        continue;
      found.push(makeName(document, first, end, type, 'name/repeat'));
      first = end - 1;
      break;
    }
  }
  return found;
}
