/** Chooses among proposals that overlap. */
import type { Token } from '../document.ts';
import { isFirstName } from '../lexicon/first-names.ts';
import { LAW_HEADS, ORGANIZATION_HEADS, PLACE_HEADS } from '../lexicon/organization-words.ts';
import { NAME_PARTICLES, NAME_SUFFIXES, TITLE_HEADS, TITLE_MODIFIERS } from '../lexicon/titles.ts';
import { lookUpName } from './gazetteer.ts';
import { type FoundName, makeName, type NameContext, nameText } from './name-context.ts';

/** Which rule wins where two proposals are as long; higher wins. */
const RANKS: Readonly<Record<string, number>> = {
  'name/known': 9,
  'name/gazetteer': 6,
  'name/organization-of': 5,
  'name/organization-head': 4,
  'name/titled-person': 3,
  'name/given-name': 2,
  'name/product': 2,
  'name/engine': 1,
  'name/acronym': 0,
  'name/leftover': -1,
};

/** Names that do not overlap, in reading order: known ones first, then the longest, then by rank, then the first. */
export function chooseNames(
  context: NameContext,
  known: readonly FoundName[],
  proposals: readonly FoundName[],
): FoundName[] {
  const people = peopleByEnd(proposals);
  const certain = joinNeighbours(context, proposals).filter((name) => isPlausible(context, name, people));
  const order = [...known, ...certain].sort(
    (a, b) =>
      Number(b.rule === 'name/known') - Number(a.rule === 'name/known') ||
      Number(a.rule === 'name/leftover') - Number(b.rule === 'name/leftover') ||
      b.endToken - b.firstToken - (a.endToken - a.firstToken) ||
      RANKS[b.rule]! - RANKS[a.rule]! ||
      a.firstToken - b.firstToken,
  );
  const taken = new Uint8Array(context.document.tokens.length);
  const chosen: FoundName[] = [];
  for (const name of order) {
    if (taken.subarray(name.firstToken, name.endToken).some((isTaken) => isTaken === 1)) continue;
    taken.fill(1, name.firstToken, name.endToken);
    chosen.push(name);
  }
  return chosen.sort((a, b) => a.firstToken - b.firstToken);
}

/** Two names of people, or a people and an organization's end, that touch are one: "[[Xi]] [[Jinping]]". */
function joinNeighbours({ document, sentenceOfToken }: NameContext, proposals: readonly FoundName[]): FoundName[] {
  const engine = proposals.filter(({ rule }) => rule === 'name/engine');
  const joined = [...proposals];
  for (let at = 1; at < engine.length; at++) {
    const [before, after] = [engine[at - 1]!, engine[at]!];
    if (before.endToken !== after.firstToken || before.type !== 'person' || after.type !== 'person') continue;
    if (sentenceOfToken[before.firstToken] !== sentenceOfToken[after.firstToken]) continue;
    if (after.endToken - before.firstToken <= 3)
      joined.push(makeName(document, before.firstToken, after.endToken, 'person', 'name/engine'));
  }
  return joined;
}

/** Keeps proposals out that swallow other names, or that capitals alone made in a headline. */
function isPlausible(context: NameContext, name: FoundName, people: ReadonlyMap<number, FoundName>): boolean {
  const { document, casings, sentenceOfToken } = context;
  const { tokens } = document;
  if (name.rule === 'name/gazetteer') return true;
  const words = name.endToken - name.firstToken;
  const casing = casings[sentenceOfToken[name.firstToken]!]!;
  if (words > 14) return false;
  if (words === 1 && !/\p{L}/u.test(tokens[name.firstToken]!.form)) return false;
  if (casing === 'mixed' && !tokens.slice(name.firstToken, name.endToken).some((token) => /\p{Lu}/u.test(token.form)))
    return false;
  if (casing === 'title' && name.rule === 'name/engine' && words > 1 && name.type !== 'person') return false;
  if (name.rule !== 'name/engine') return true;
  if (isGeneric(context, name)) return false;
  const isCompound = words > 1 && name.type !== 'work' && name.type !== 'event' && name.type !== 'law';
  return !isCompound || !swallows(context, name, people);
}

/** Engine names that are common words: one letter, a kind of thing alone, a person with plain words inside, a word that only its place made capital. */
function isGeneric(context: NameContext, name: FoundName): boolean {
  const { document, sentenceOfToken, casings } = context;
  const tokens = document.tokens.slice(name.firstToken, name.endToken);
  const [opener] = tokens;
  const casing = casings[sentenceOfToken[name.firstToken]!]!;
  if (casing === 'lower') return false;
  if (tokens.length === 1 && NAME_SUFFIXES.has(opener!.form.toLowerCase())) return true;
  if (/^(?:[DRI]|God)$/u.test(opener!.form) || /^[DRI]-\p{Lu}/u.test(opener!.form)) return true;
  if (name.type === 'person' && tokens.some(({ form }) => /^\p{Ll}/u.test(form) && !NAME_PARTICLES.has(form)))
    return true;
  if (tokens.length > 2) return false;
  const last = tokens.at(-1)!.form.toLowerCase();
  if (tokens.length === 2)
    return (
      /^(?:administration|campaign|agenda|doctrine|presidency|supporter|voter|era)s?$/u.test(last) &&
      !lookUpName(opener!.form)
    );
  if (opener!.form.length === 1 || ORGANIZATION_HEADS.has(last) || PLACE_HEADS.has(last) || LAW_HEADS.has(last))
    return true;
  return isOnlyCapitalByPlace(context, name);
}

/** A word at a sentence's start that is no given name, none of the lexicon's and tagged as no name. */
function isOnlyCapitalByPlace({ document, sentenceOfToken }: NameContext, name: FoundName): boolean {
  const { form, index, upos } = document.tokens[name.firstToken]!;
  const { firstToken } = document.sentences[sentenceOfToken[index]!]!;
  const isFirst = index === firstToken || (index === firstToken + 1 && document.tokens[firstToken]!.upos === 'PUNCT');
  if (!isFirst || isFirstName(form) || lookUpName(form) || /^\p{Lu}{2,}/u.test(form)) return false;
  return upos !== 'PROPN';
}

/** "European allies" found as a name, or "U.S. Secretary Antony Blinken": a name of the lexicon beside words that are none. */
function swallows({ document }: NameContext, name: FoundName, people: ReadonlyMap<number, FoundName>): boolean {
  const entry = lookUpName(nameText(document, document.tokens[name.firstToken]!));
  const last = document.tokens[name.endToken - 1]!;
  if (entry?.kind === 'people' && last.upos !== 'PROPN' && !ORGANIZATION_HEADS.has(last.form.toLowerCase()))
    return true;
  if (name.type !== 'person' && endsInBody(document, name)) return true;
  const person = people.get(name.endToken);
  if (!person || person.firstToken <= name.firstToken || person.endToken - person.firstToken < 2) return false;
  if (name.type === 'organization') return TITLE_HEADS.has(document.tokens[person.firstToken - 1]!.form.toLowerCase());
  return !document.tokens.slice(name.firstToken, person.firstToken).every(isPlainNameWord);
}

/** A word of "[Tota] Roy Chowdhury", "[Santa] Barbara": neither a title nor a name of its own. */
function isPlainNameWord({ form, upos }: Token): boolean {
  const word = form.toLowerCase();
  const isTitle = TITLE_HEADS.has(word) || TITLE_HEADS.has(word.replace(/s$/u, '')) || TITLE_MODIFIERS.has(word);
  return form === '-' || (upos === 'PROPN' && !isTitle && lookUpName(form) === undefined);
}

/** "Trump White House", "Obama Justice Department": a body of the lexicon after words that are no place. */
function endsInBody(document: NameContext['document'], { firstToken, endToken, end }: FoundName): boolean {
  for (let from = firstToken + 1; from < endToken - 1; from++) {
    const entry = lookUpName(nameText(document, { start: document.tokens[from]!.start, end }));
    const before = lookUpName(
      nameText(document, { start: document.tokens[firstToken]!.start, end: document.tokens[from - 1]!.end }),
    );
    if (entry?.kind === 'organization' && !before) return true;
  }
  return false;
}

/** People proposed by title or given name, by the token after them; the longest where there are several. */
function peopleByEnd(proposals: readonly FoundName[]): Map<number, FoundName> {
  const people = new Map<number, FoundName>();
  for (const proposal of proposals) {
    if (proposal.rule !== 'name/titled-person' && proposal.rule !== 'name/given-name') continue;
    const there = people.get(proposal.endToken);
    if (!there || proposal.firstToken < there.firstToken) people.set(proposal.endToken, proposal);
  }
  return people;
}
