/** The engine's names without what stands around them: articles, titles, dates, possessive endings, other names. */
import type { NameType, Token } from '../document.ts';
import { EVENT_HEADS, LAW_HEADS, ORGANIZATION_HEADS, PLACE_HEADS } from '../lexicon/organization-words.ts';
import { TITLE_HEADS, TITLE_MODIFIERS } from '../lexicon/titles.ts';
import { type GazetteerEntry, lookUpName } from './gazetteer.ts';
import { type FoundName, isCapitalized, makeName, type NameContext, nameText } from './name-context.ts';
import { isDateWord } from './stop-names.ts';

/** The engine's names, trimmed, split at commas and conjunctions between names, typed by their last word. */
export function proposeEngineNames(context: NameContext): FoundName[] {
  const { document, casings, sentenceOfToken } = context;
  const found: FoundName[] = [];
  for (const name of document.names) {
    const casing = casings[sentenceOfToken[name.firstToken]!]!;
    for (const [first, end] of splitName(document.tokens, name.firstToken, name.endToken)) {
      const trimmed = trimName(document.tokens, first, end, name.type, casing === 'lower');
      if (trimmed && !isTitlePart(document.tokens, ...trimmed))
        found.push(makeName(document, ...trimmed, retype(context, ...trimmed, name.type), 'name/engine'));
    }
  }
  return found;
}

/** "[[US Treasury]] Secretary": a country with an office's field, where each is a name of its own. */
function isTitlePart(tokens: readonly Token[], first: number, end: number): boolean {
  const next = tokens[end]?.form.toLowerCase() ?? '';
  return end - first > 1 && TITLE_HEADS.has(next) && lookUpName(tokens[first]!.form)?.kind === 'country';
}

/** Parts a name at commas, and at "and" where a part alone is a name of the lexicon: "[[Philippines]] and [[Japan]]". */
function splitName(tokens: readonly Token[], first: number, end: number): [number, number][] {
  const parts: [number, number][] = [];
  let from = first;
  for (let at = first; at < end; at++) {
    const { form } = tokens[at]!;
    const isComma = /^[,;:/()[\]"“”–—―]$/u.test(form) || /^-(?:LRB|RRB)-$/u.test(form);
    const isAnd = form === 'and' && joinsNames(entryOf(tokens, from, at), entryOf(tokens, at + 1, end));
    const isVerb = !isCapitalized(tokens[at]!) && ['VERB', 'AUX'].includes(tokens[at]!.upos) && at > first;
    if (at > from && isMember(tokens, at, end)) {
      parts.push([from, at]);
      from = at;
    }
    if (!isComma && !isAnd && !isVerb) continue;
    if (at > from) parts.push([from, at]);
    from = at + 1;
  }
  if (end > from) parts.push([from, end]);
  return parts;
}

/** What members of a party may sit in or come from; a people's is part of a party's name: "[[Australian Democrats]]". */
const BODY_KINDS: ReadonlySet<string> = new Set(['organization', 'place', 'country', 'capital', 'region']);

/** "Senate [[Democrats]]", "New Jersey [[Republican]]": members of a party are a name of their own. */
function isMember(tokens: readonly Token[], at: number, end: number): boolean {
  const { form } = tokens[at]!;
  if (/^(?:Democrat|Republican|Libertarian)$/u.test(form)) return true;
  const isMany = /^(?:Democrats|Republicans|Conservatives|Tories|Libertarians)$/u.test(form);
  if (!isMany && (at < end - 1 || lookUpName(form)?.kind !== 'party')) return false;
  const before = tokens[at - 1]!.form;
  return BODY_KINDS.has(lookUpName(before)?.kind ?? '') || ORGANIZATION_HEADS.has(before.toLowerCase());
}

/** "[[Philippines]] and [[Japan]]", but "[[Social Democratic and Labour Party]]". */
function joinsNames(before: GazetteerEntry | undefined, after: GazetteerEntry | undefined): boolean {
  if (before && after) return true;
  const known = before ?? after;
  return known !== undefined && known.kind !== 'party' && known.kind !== 'people';
}

function entryOf(tokens: readonly Token[], first: number, end: number): GazetteerEntry | undefined {
  const words = tokens.slice(first, end).map((token) => token.form);
  return words.length > 0 ? lookUpName(words.join(' ')) : undefined;
}

const EDGE_WORDS =
  /^(?:the|a|an|'s|’s|'|’|,|\.|-|–|—|"|“|”|and|or|of|in|on|at|for|to|by|from|with|as|but|if|when|while|that|this|these|those|his|her|its|their|our|my|your|mr|former|then|ex)$/iu;

/** Cuts what is no part of a name from both ends; null where nothing is left. */
function trimName(
  tokens: readonly Token[],
  first: number,
  end: number,
  type: NameType,
  isLower: boolean,
): [number, number] | null {
  while (end > first && (EDGE_WORDS.test(tokens[end - 1]!.form) || (!isLower && endsPlain(tokens, end, type)))) end--;
  while (end > first && (EDGE_WORDS.test(tokens[first]!.form) || (!isLower && startsPlain(tokens[first]!)))) first++;
  first = skipTitle(tokens, first, end);
  while (end > first && isDateWord(tokens[first]!.form) && !isSundayPaper(tokens, first, end)) first++;
  while (end > first && isDateWord(tokens[end - 1]!.form) && type !== 'event') end--;
  if (type !== 'person') end = cutTitleAfter(tokens, first, end);
  if (type === 'person' && end - first > 1 && tokens[end - 1]!.form === "'s") end--;
  return end > first ? [first, end] : null;
}

/** "[[Senate]] Minority Leader", "[[Ferguson]] Police Officer Darren Wilson": cuts a title that begins inside a name. */
function cutTitleAfter(tokens: readonly Token[], first: number, end: number): number {
  let cut = end;
  const endsInTitle = TITLE_HEADS.has(tokens[cut - 1]?.form.toLowerCase() ?? '');
  const opensKnown = lookUpName(tokens[first]!.form)?.kind === 'organization';
  if (endsInTitle && (tokens[cut]?.upos === 'PROPN' || opensKnown)) cut--;
  else if (!TITLE_HEADS.has(tokens[cut]?.form.toLowerCase() ?? '')) return end;
  while (
    cut > first + 1 &&
    TITLE_MODIFIERS.has(tokens[cut - 1]!.form.toLowerCase()) &&
    !lookUpName(`${tokens[cut - 2]!.form} ${tokens[cut - 1]!.form}`)
  )
    cut--;
  return cut > first ? cut : end;
}

function startsPlain(token: Token): boolean {
  return !isCapitalized(token) && !/^(?:\d|al$|bin$|van$|von$|de$|e$|i$|el$)/u.test(token.form);
}

/** A last word in small letters that is no part of a name, as it is in "Yen Chia-[kan]" and "1999 Scottish Parliament [election]". */
function endsPlain(tokens: readonly Token[], end: number, type: NameType): boolean {
  const { form } = tokens[end - 1]!;
  const hyphen = tokens[end - 2];
  return (
    !isCapitalized(tokens[end - 1]!) &&
    !/^\d/u.test(form) &&
    !ORGANIZATION_HEADS.has(form) &&
    !LAW_HEADS.has(form) &&
    !(type === 'event' && EVENT_HEADS.has(form)) &&
    !(hyphen?.form === '-' && !hyphen.spaceAfter)
  );
}

/** "[[Sunday Times]]" */
function isSundayPaper(tokens: readonly Token[], first: number, end: number): boolean {
  return (
    end - first === 2 && tokens[first]!.form === 'Sunday' && ORGANIZATION_HEADS.has(tokens[end - 1]!.form.toLowerCase())
  );
}

/** The first token after titles: "[President] Joe Biden". A name that is only a title is left as it is. */
function skipTitle(tokens: readonly Token[], first: number, end: number): number {
  let name = first;
  for (let at = first; at < end - 1; at++) {
    const word = tokens[at]!.form.toLowerCase();
    if (TITLE_HEADS.has(word)) name = at + 1;
    else if (!TITLE_MODIFIERS.has(word) && word !== 'of' && word !== 'and') break;
  }
  return /^(?:of|and|for|in)$/u.test(tokens[name]?.form ?? '') ? first : name;
}

/** "Judge [[Gorsuch]]": one word after a title with a capital. */
function follows(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  return (
    before !== undefined &&
    isCapitalized(before) &&
    /^(?:Judge|Justice|Senator|Sen\.?|Rep\.?|Gov\.?|Mr\.?|Mrs\.?|Ms\.?|Dr\.?)$/u.test(before.form)
  );
}

/** "Conservative [[Party of]] New York State" */
function isBodyOf(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first; at + 1 < end; at++)
    if (tokens[at + 1]!.form === 'of' && ORGANIZATION_HEADS.has(tokens[at]!.lemma.toLowerCase())) return true;
  return false;
}

/** The type that a name's last or only words tell, else the engine's. */
function retype({ document }: NameContext, first: number, end: number, type: NameType): NameType {
  const entry = lookUpName(
    nameText(document, { start: document.tokens[first]!.start, end: document.tokens[end - 1]!.end }),
  );
  if (entry) return entry.type === 'place' && type === 'person' && end - first === 1 ? type : entry.type;
  const last = document.tokens[end - 1]!.form.toLowerCase();
  if (end - first === 1 && type === 'place' && /^\p{Lu}{3,6}$/u.test(document.tokens[first]!.form))
    return 'organization';
  if (end - first === 1) return follows(document.tokens, first) ? 'person' : type;
  if (type === 'person' && !ORGANIZATION_HEADS.has(last) && last !== 'act') return type;
  if (EVENT_HEADS.has(last)) return 'event';
  if (LAW_HEADS.has(last)) return 'law';
  if (type !== 'work' && type !== 'product' && ORGANIZATION_HEADS.has(last)) return 'organization';
  if (type === 'organization' && PLACE_HEADS.has(last) && !isBodyOf(document.tokens, first, end)) return 'place';
  return type;
}
