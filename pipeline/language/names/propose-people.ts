/** People told by what stands before their names: "Chancellor [[Olaf Scholz]]", "Mr [[Blinken]]", a given name. */
import type { Token } from '../document.ts';
import { isFirstName } from '../lexicon/first-names.ts';
import { ORGANIZATION_HEADS } from '../lexicon/organization-words.ts';
import { NAME_PARTICLES, NAME_SUFFIXES, TITLE_HEADS, TITLE_MODIFIERS } from '../lexicon/titles.ts';
import { lookUpName } from './gazetteer.ts';
import { type FoundName, isCapitalized, makeName, type NameContext } from './name-context.ts';
import { isDateWord } from './stop-names.ts';

/** A person's name has at most this many words. */
const LONGEST_PERSON = 5;

/** Given names that are common words too: where the engine sees another kind of name, it is one: "[[Christian Aid]]". */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  `Christian Grant Frank Grace Hope Faith Joy Rose Lily Summer Will Mark Bill May April June Art Dean Earl Dick Jack Rex Victor Royal
  Martin Angel Drew Rich Dale Glen Heather Dawn Ivy Holly Robin Sandy Star Crystal Amber Ruby Penny Miles Chase Chance Lance Max Ray
  Rob Sue Pat Gene Cliff Clay Jade`.split(/\s+/u),
);

/** Names after a title, and given names with what follows them. */
export function proposePeople(context: NameContext): FoundName[] {
  const { document, casings } = context;
  const { tokens } = document;
  const found: FoundName[] = [];
  const others = new Map(
    document.names.filter(({ type }) => type !== 'person').map((name) => [name.firstToken, name.endToken]),
  );
  for (const sentence of document.sentences) {
    const casing = casings[sentence.index]!;
    if (casing === 'upper' || casing === 'lower') continue;
    for (let first = sentence.firstToken; first < sentence.endToken; first++) {
      if (!isNameWord(tokens[first]!)) continue;
      const previous = first > sentence.firstToken ? tokens[first - 1]! : undefined;
      const isTitled = previous !== undefined && casing === 'mixed' && isTitle(previous);
      const isGiven = isFirstName(tokens[first]!.form) && tokens[first]!.form.length > 1;
      if (!isTitled && !isGiven) continue;
      const end = endOfPerson(tokens, first, sentence.endToken);
      const isWhole = end - first >= 2 || isTitled;
      const isOther = !isTitled && others.get(first) === end && AMBIGUOUS.has(tokens[first]!.form);
      if (!isWhole || isOther || endsAsOrganization(tokens, first, end, sentence.endToken)) continue;
      found.push(makeName(document, first, end, 'person', isTitled ? 'name/titled-person' : 'name/given-name'));
      first = end - 1;
    }
  }
  return found;
}

function isTitle(token: Token): boolean {
  const word = token.form.toLowerCase();
  return (
    TITLE_HEADS.has(word) &&
    isCapitalized(token) &&
    word !== 'agent' &&
    word !== 'party' &&
    !/s$/u.test(word.replace(/ss$|rs\.?$|ms\.?$/u, ''))
  );
}

function isNameWord(token: Token): boolean {
  const { upos } = token;
  if (upos !== 'PROPN' && upos !== 'NOUN' && upos !== 'ADJ' && upos !== 'X') return false;
  if (!isCapitalized(token)) return false;
  const word = token.form.toLowerCase();
  return (
    /^\p{L}/u.test(token.form) &&
    !isDateWord(token.form) &&
    !NAME_SUFFIXES.has(word) &&
    !TITLE_HEADS.has(word) &&
    !TITLE_MODIFIERS.has(word)
  );
}

/** Capitalized words, initials, particles and "Jr." */
function endOfPerson(tokens: readonly Token[], first: number, limit: number): number {
  let end = first + 1;
  for (let at = end; at < Math.min(limit, first + LONGEST_PERSON); at++) {
    const token = tokens[at]!;
    if (isNameWord(token) && !isPeople(token)) end = at + 1;
    else if (NAME_SUFFIXES.has(token.form.toLowerCase())) return at + 1;
    else if (!(NAME_PARTICLES.has(token.form) && at + 1 < limit && isNameWord(tokens[at + 1]!) && token.form !== 'y'))
      break;
  }
  return withHyphen(tokens, end, limit);
}

/** "Tsai Ing-[wen]": what a hyphen joins to a name without blanks. */
function withHyphen(tokens: readonly Token[], end: number, limit: number): number {
  const joins =
    end + 1 < limit && tokens[end]!.form === '-' && !tokens[end - 1]!.spaceAfter && !tokens[end]!.spaceAfter;
  const last = tokens[end + 1];
  return joins && /^(?:PROPN|X)$/u.test(last!.upos) && /^\p{L}{1,12}$/u.test(last!.form) && last!.spaceAfter
    ? end + 2
    : end;
}

function isPeople(token: Token): boolean {
  return lookUpName(token.form)?.kind === 'people';
}

function endsAsOrganization(tokens: readonly Token[], first: number, end: number, limit: number): boolean {
  if (ORGANIZATION_HEADS.has(tokens[end - 1]!.form.toLowerCase()) && end - first >= 2) return true;
  const after = end < limit ? tokens[end]! : undefined;
  if (after?.form === '&') return true;
  return (
    lookUpName(
      tokens
        .slice(first, end)
        .map((token) => token.form)
        .join(' '),
    ) !== undefined
  );
}
