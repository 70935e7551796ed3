/** Organizations told by their words: "Wuhan Tongsheng [[Technology Co Ltd]]", "[[Ministry of]] Foreign Affairs". */
import type { Token } from '../document.ts';
import { isFirstName } from '../lexicon/first-names.ts';
import { LEGAL_FORMS, ORGANIZATION_HEADS, ORGANIZATION_OPENERS } from '../lexicon/organization-words.ts';
import { TITLE_HEADS } from '../lexicon/titles.ts';
import { lookUpName } from './gazetteer.ts';
import { type FoundName, isCapitalized, makeName, type NameContext, nameText } from './name-context.ts';
import { isDateWord } from './stop-names.ts';

/** Longer runs of capitals are no one name. */
const LONGEST_ORGANIZATION = 12;

/** Organs of government, whose fields "and" joins: "Department of Health and Human Services". */
const AND_OPENERS: ReadonlySet<string> = new Set([
  'department',
  'ministry',
  'office',
  'bureau',
  'committee',
  'commission',
  'centers',
  'council',
]);

/** Runs of capitalized words that end in an organization's word or open with one and "of". */
export function proposeOrganizations(context: NameContext): FoundName[] {
  const { document, casings } = context;
  const found: FoundName[] = [];
  for (const sentence of document.sentences) {
    if (casings[sentence.index] !== 'mixed') continue;
    for (let first = sentence.firstToken; first < sentence.endToken; ) {
      const end = endOfRun(document.tokens, first, sentence.endToken);
      if (end > first) found.push(...readRun(context, first, end, first === sentence.firstToken, sentence.endToken));
      first = Math.max(end, first + 1);
    }
  }
  return found;
}

/** Capitalized words one after another, with "&" and hyphens between them. */
function endOfRun(tokens: readonly Token[], first: number, limit: number): number {
  let end = first;
  while (end < limit && (isNameWord(tokens[end]!) || joinsByHyphen(tokens, end, first, limit))) end++;
  while (end > first && tokens[end - 1]!.form === '&') end--;
  return end;
}

/** The hyphen of "Electro-Optics". */
function joinsByHyphen(tokens: readonly Token[], at: number, first: number, limit: number): boolean {
  return (
    at > first &&
    at + 1 < limit &&
    tokens[at]!.form === '-' &&
    !tokens[at - 1]!.spaceAfter &&
    !tokens[at]!.spaceAfter &&
    isNameWord(tokens[at + 1]!)
  );
}

function isNameWord(token: Token): boolean {
  if (token.form === '&') return true;
  return isCapitalized(token) && !isDateWord(token.form) && token.upos !== 'PRON' && token.upos !== 'DET';
}

function readRun(context: NameContext, first: number, end: number, opensSentence: boolean, limit: number): FoundName[] {
  const { document } = context;
  const { tokens } = document;
  if (opensSentence && ['ADP', 'SCONJ', 'ADV', 'CCONJ', 'DET', 'PRON', 'AUX', 'VERB'].includes(tokens[first]!.upos))
    first++;
  for (let at = first; at < end; at++) {
    if (
      ORGANIZATION_OPENERS.has(tokens[at]!.form.toLowerCase()) &&
      /^(?:of|for|on)$/u.test(tokens[end]?.form ?? '') &&
      at === end - 1
    ) {
      const tail = endOfTail(tokens, end, limit, AND_OPENERS.has(tokens[at]!.form.toLowerCase()));
      if (tail > end) return [makeName(document, first, tail, 'organization', 'name/organization-of')];
    }
  }
  let last = end;
  while (last > first && !isHead(tokens[last - 1]!)) last--;
  if (last - first < 2 || last - first > LONGEST_ORGANIZATION || isPersonsOwn(tokens, first, last)) return [];
  if (last < end && !LEGAL_FORMS.has(tokens[last - 1]!.form.toLowerCase())) return [];
  if (
    lookUpName(nameText(document, { start: tokens[last - 1]!.start, end: tokens[last - 1]!.end })) &&
    last - first > 3
  )
    return [];
  if (tokens.slice(first, last - 1).every(isPlainAdjective)) return [];
  return [makeName(document, first, last, 'organization', 'name/organization-head')];
}

/** "Great Service" is no organization, "Christian Coalition" is one. */
function isPlainAdjective({ upos, form }: Token): boolean {
  return (upos === 'ADJ' || upos === 'ADV') && lookUpName(form) === undefined;
}

/** "the Trump Administration", "the Obama Campaign": what is a person's has no name of its own. */
function isPersonsOwn(tokens: readonly Token[], first: number, end: number): boolean {
  const opener = tokens[first]!.form;
  return (
    end - first === 2 &&
    /^(?:administration|campaign|team)$/iu.test(tokens[end - 1]!.form) &&
    lookUpName(opener) === undefined
  );
}

function isHead(token: Token): boolean {
  return ORGANIZATION_HEADS.has(token.form.toLowerCase()) && isCapitalized(token);
}

/** "of Health and Human Services": connectors and capitalized words, to the last capitalized one. */
function endOfTail(tokens: readonly Token[], of: number, limit: number, allowsAnd: boolean): number {
  let end = of;
  for (let at = of; at < Math.min(limit, of + LONGEST_ORGANIZATION); at++) {
    const token = tokens[at]!;
    if (TITLE_HEADS.has(token.form.toLowerCase()) && at > of + 1) break;
    if (isNameWord(token)) end = at + 1;
    else if (joinsByHyphen(tokens, at, of, limit)) continue;
    else if (token.form === 'and' ? !allowsAnd || !joinsWords(tokens, at) : !/^(?:of|for|on|the|&)$/u.test(token.form))
      break;
  }
  return end;
}

/** "Health and Human Services" against "the Ministry of Defence and Germany". */
function joinsWords(tokens: readonly Token[], and: number): boolean {
  const after = tokens[and + 1];
  return after !== undefined && isNameWord(after) && lookUpName(after.form) === undefined && !isFirstName(after.form);
}
