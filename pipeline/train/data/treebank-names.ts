/**
 * Names in the treebanks, which do not mark any: runs of proper nouns whose type is known from the corpora of names or from word
 * classes. What stays unknown is marked unsure, so nothing wrong is learned from it; all other words are outside of names.
 */
import type { ConlluWord } from '../../language/conllu.ts';
import type { NameType } from '../../language/document.ts';
import { normalForm } from '../../language/network/features.ts';
import { classesOf, WORD_CLASSES } from '../../language/network/word-classes.ts';
import type { NamedSentence, TrainingName } from './names-corpora.ts';

/** A name counts as known where the corpora have it this often, and this share of the times with one type. */
const LEAST_COUNT = 3;
const LEAST_SHARE = 0.9;
const LONGEST_RUN = 5;
const PROPER_TAG = /^NNPS?$/;
const CAPITAL = /^\p{Lu}/u;
const LINK = /^(?:of|and|&|-|for|de|the|\/|@)$/i;

/** Type of every name that the corpora give one type to. */
export function knownNames(sentences: readonly NamedSentence[]): Map<string, NameType> {
  const counts = new Map<string, Map<NameType, number>>();
  for (const { forms, names } of sentences) {
    for (const { first, end, type } of names) {
      if (type === null) continue;
      const text = forms.slice(first, end).join(' ');
      const types = counts.get(text) ?? new Map<NameType, number>();
      types.set(type, (types.get(type) ?? 0) + 1);
      counts.set(text, types);
    }
  }
  const known = new Map<string, NameType>();
  for (const [text, types] of counts) {
    const total = [...types.values()].reduce((sum, count) => sum + count, 0);
    for (const [type, count] of types) if (count >= LEAST_COUNT && count >= LEAST_SHARE * total) known.set(text, type);
  }
  return known;
}

const isProper = (word: ConlluWord | undefined): boolean =>
  word !== undefined && (word.upos === 'PROPN' || PROPER_TAG.test(word.xpos));

/** Every word that may be part of a name, as a name of unsure type. */
export function possibleNames(words: readonly ConlluWord[]): TrainingName[] {
  return words.flatMap((_, first) => (mayBeNamed(words, first) ? [{ first, end: first + 1, type: null }] : []));
}

/** Proper nouns, capitals inside the sentence, and one or two words between such: `University of the Arts`. */
function mayBeNamed(words: readonly ConlluWord[], position: number): boolean {
  const isLike = (at: number): boolean =>
    isProper(words[at]) || (at > 0 && words[at] !== undefined && CAPITAL.test(words[at].form));
  const isLink = (isLike(position - 1) || isLike(position - 2)) && (isLike(position + 1) || isLike(position + 2));
  return isLike(position) || isLink;
}

/** Names of a treebank's sentence: those whose type is known, and every other word that may be part of a name as unsure. */
export function treebankNames(words: readonly ConlluWord[], known: ReadonlyMap<string, NameType>): TrainingName[] {
  const possible = possibleNames(words);
  const open = new Uint8Array(words.length);
  for (const { first } of possible) open[first] = 1;
  const names: TrainingName[] = [];
  for (let first = 0; first < words.length; first++) {
    let end = first;
    while (isProper(words[end])) end++;
    if (end === first) continue;
    const type = typeOfRun(words, first, end, known);
    if (type !== null) open.fill(0, first, end);
    if (type !== null && type !== 'none') names.push({ first, end, type });
    first = end;
  }
  return [...possible.filter(({ first }) => open[first] === 1), ...names];
}

/** The type of a run of proper nouns; `none` where it is a date, null where it is unknown. */
function typeOfRun(
  words: readonly ConlluWord[],
  first: number,
  end: number,
  known: ReadonlyMap<string, NameType>,
): NameType | 'none' | null {
  if (end - first > LONGEST_RUN || goesOn(words, end, end + 1) || goesOn(words, first - 1, first - 2)) return null;
  const forms = words.slice(first, end).map(({ form }) => form);
  const classes = forms.map((form) => classesOf(normalForm(form)));
  if (classes.every((bits) => (bits & WORD_CLASSES.calendar) !== 0)) return 'none';
  return known.get(forms.join(' ')) ?? typeByClasses(classes);
}

/** True where a link joins the run to further proper nouns: `University of Michigan`, `Johnson & Johnson`. */
function goesOn(words: readonly ConlluWord[], link: number, beyond: number): boolean {
  return isProper(words[beyond]) && LINK.test(words[link]!.form);
}

const { country, region, city, givenName, familyName, people, organization } = WORD_CLASSES;
const PLACE = country | region | city;

/** The type that all words' classes agree on. Examples: `Anna Smith` person, `New Jersey` unknown (`New` has no class), `Acme Corp.` organization. */
function typeByClasses(classes: readonly number[]): NameType | null {
  const last = classes[classes.length - 1]!;
  if (classes.length === 1 && last === people) return 'group';
  if (last === organization) return 'organization';
  if (classes.every((bits) => (bits & PLACE) !== 0 && (bits & ~PLACE) === 0)) return 'place';
  const isGiven = (classes[0]! & givenName) !== 0 && (classes[0]! & (PLACE | organization | people)) === 0;
  const endsLikeFamily = last === 0 || (last & (familyName | givenName)) !== 0;
  if (isGiven && endsLikeFamily && (last & organization) === 0 && classes.length <= 3) return 'person';
  return null;
}
