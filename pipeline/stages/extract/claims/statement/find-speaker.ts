/**
 * Whom "I" and "we" mean inside what a source said.
 *
 *     “I have sold the boats,” Ms. Ruiz said.            → Ms. Ruiz
 *     “We will not yield,” NATO said.                    → NATO
 *     “I saw it,” a driver from Oslo said.               → the driver from Oslo
 *     “We sell boats,” Oslo Steel's spokeswoman said.    → Oslo Steel
 *     “We will win,” Ms. Ruiz said.                      → Ms. Ruiz and others
 *     “We are late,” the organizers said.                → the organizers
 *     “We are late,” the letter said.                    → the letter's authors
 *     “We as a nation are late,” Ms. Ruiz said.          → the country
 * Whom else a person means by "we" is not known: a party, a country, everybody.
 */
import type { Token } from '../../../../language/document.ts';
import { typeOfNoun } from '../../../../language/lexicon/role-nouns.ts';
import { isRelation, sentenceOf } from '../../../../language/tree.ts';
import { type ClaimContext, isInOwnWords, tokensOfPieces } from '../claim-context.ts';
import { ownSubject } from '../clause.ts';
import { findAddressee } from './addressee.ts';
import { isGenericWe } from './generic-we.ts';
import { lastSpeaker } from './last-speaker.ts';
import { isWholeNation } from './nation-words.ts';
import { organizationOfPerson, organizationOfSpokesman } from './spoken-for.ts';

/** A source as the one who speaks: an entity, or the words that describe it. */
export interface Speaker {
  readonly entity: number | null;
  /** Empty where there is an entity. */
  readonly words: string;
  /** True where the words name several who speak with one voice: the verb stays plural. */
  readonly isMany: boolean;
}

const SINGULAR = new Set(['i', 'me', 'my']);
const PLURAL = new Set(['we', 'us', 'our']);
const COLLECTIVE_TYPES = new Set(['organization', 'place']);
/** Writings that say "we": those who wrote them. Lemmas. */
const WRITINGS = new Set(['letter', 'statement', 'memo', 'note', 'e-mail', 'email', 'message', 'petition']);
/** What else holds words of others: its "we" is not its own. Lemmas. */
const PAPERS = new Set([
  ...WRITINGS,
  ...'video ad advertisement report document tweet story article post clip footage recording excerpt transcript'.split(
    ' ',
  ),
]);
/** "the letter's authors", not those of a long description. */
const MOST_WRITING_WORDS = 3;
/** Beliefs inside words inside words. */
const MOST_NESTING = 3;
/** A longer description would make the statement clumsy. */
const MOST_WORDS = 9;

/** The speaker that a first-person pronoun means; null for other words and where it is not known. */
export function findSpeaker(context: ClaimContext, token: Token, innermost: number | null): Speaker | null {
  if (token.upos !== 'PRON' || innermost === null) return null;
  const addressee = findAddressee(context, token, innermost);
  if (addressee !== null) return { ...addressee, isMany: false };
  const form = token.form.toLowerCase();
  if ((!SINGULAR.has(form) && !PLURAL.has(form)) || isGenericWe(context.document, token)) return null;
  const attribution = speakingAttribution(context, innermost);
  const head = sourceHead(context, attribution);
  const isSelf = attribution !== innermost || (head !== null && isFirstPerson(head));
  const { quotation } = context.found.attributions[attribution]!;
  if (!isSelf && quotation !== 'mixed' && !isInOwnWords(context, attribution)) {
    // “They say I can do it,” Ms. Ruiz said: in words of somebody else, "I" is who speaks around them.
    const outer = context.contentsAt(token).find((each) => each !== innermost && isInOwnWords(context, each));
    if (outer !== undefined && !isSetOff(context, token, attribution)) return findSpeaker(context, token, outer);
    if (quotation === 'indirect') return null;
  }
  const source_entity = entityOfSource(context, attribution);
  if (source_entity !== null) {
    const { type } = context.found.entities[source_entity]!;
    const isMeant = SINGULAR.has(form) ? type === 'person' : COLLECTIVE_TYPES.has(type);
    if (isMeant) return { entity: source_entity, words: '', isMany: false };
    if (isWholeNation(context.document, token)) return COUNTRY;
    const represented = type === 'person' ? organizationOfPerson(context, source_entity) : null;
    if (represented !== null) return { entity: represented, words: '', isMany: false };
    if (type === 'person')
      return { entity: null, words: withOthers(context.found.entities[source_entity]!.name), isMany: true };
  }
  const represented = head === null || !PLURAL.has(form) ? null : organizationOfSpokesman(context, attribution, head);
  if (represented !== null) return { entity: represented, words: '', isMany: false };
  const tag = head?.xpos ?? '';
  const isMany = PLURAL.has(form) && /^NNP?S$/u.test(tag);
  const isCollective = head !== null && typeOfNoun(head.lemma) === 'organization';
  const writers = head !== null && WRITINGS.has(head.lemma) ? writersOf(context, attribution, PLURAL.has(form)) : null;
  if (writers !== null) return writers;
  const isVoice = (isMany || /^NNP?$/u.test(tag)) && !PAPERS.has(head?.lemma ?? '');
  const words = isVoice ? describedSource(context, attribution) : null;
  if (words === null) return null;
  const isWithOthers = PLURAL.has(form) && !isMany && !isCollective;
  return { entity: null, words: isWithOthers ? withOthers(words) : words, isMany: isMany || isWithOthers };
}

/** “She said, I know”, “he wants ‘our ships’”: a comma or quotation mark makes the words those of whoever is said to have said them. */
function isSetOff({ document, found }: ClaimContext, token: Token, attribution: number): boolean {
  const [first] = tokensOfPieces(document, found.attributions[attribution]!.content);
  if (first === undefined || first.index > token.index) return false;
  return document.tokens.slice(Math.max(0, first.index - 1), token.index).some(({ form }) => SETTING_OFF.test(form));
}

const SETTING_OFF = /^(?:[,:"“”'‘’]|''|``)$/u;
const COUNTRY: Speaker = { entity: null, words: 'the country', isMany: false };
const OTHERS = ' and others';

function withOthers(name: string): string {
  return name + OTHERS;
}

/** The speaker alone: what is "ours" is told as the speaker's. */
export function ownerOf({ words }: Speaker): string {
  return words.endsWith(OTHERS) ? words.slice(0, -OTHERS.length) : words;
}

/** “We are late,” the letter said → the letter's authors. */
function writersOf(context: ClaimContext, attribution: number, isMany: boolean): Speaker | null {
  const words = describedSource(context, attribution);
  if (words === null || words.split(' ').length > MOST_WRITING_WORDS) return null;
  return { entity: null, words: `${words}'s author${isMany ? 's' : ''}`, isMany };
}

/** “I think it helps,” Ms. Ruiz said: the words of whoever says "I". */
export function speakingAttribution(context: ClaimContext, attribution: number): number {
  let speaking = attribution;
  for (let step = 0; step < MOST_NESTING; step++) {
    const head = sourceHead(context, speaking);
    const isKnown = context.found.attributions[speaking]!.source_entity !== null;
    if (isKnown || head === null || !isFirstPerson(head) || context.mentionOver.has(head.index)) return speaking;
    const outer = context.contentsAt(head).find((each) => each !== speaking);
    if (outer === undefined) return speaking;
    speaking = outer;
  }
  return speaking;
}

/** True for "I", "me" and "my": one speaker. */
export function isFirstSingular({ upos, form }: Token): boolean {
  return upos === 'PRON' && SINGULAR.has(form.toLowerCase());
}

/** True for "I", "me", "my", "we", "us" and "our". */
export function isFirstPerson(token: Token): boolean {
  if (token.upos !== 'PRON') return false;
  const form = token.form.toLowerCase();
  return SINGULAR.has(form) || PLURAL.has(form);
}

/** The source's entity, also where only a pronoun names it ("she continued"), or nothing does ("…, saying"). */
export function entityOfSource(context: ClaimContext, attribution: number): number | null {
  const { source_entity } = context.found.attributions[attribution]!;
  const head = sourceHead(context, attribution);
  const named = source_entity ?? (head === null ? null : (context.mentionOver.get(head.index)?.mention.entity ?? null));
  return named ?? (head === null || !PERSON.test(head.form) ? null : lastSpeaker(context, head));
}

const PERSON = /^(?:he|she)$/iu;

/** The head of the source's words; where it has none, the subject of the clause that its cue hangs on: "[Ms. Ruiz] left, saying …". */
export function sourceHead({ document, found, attributionsIn }: ClaimContext, attribution: number): Token | null {
  const row = found.attributions[attribution]!;
  const source = tokensOfPieces(document, row.source);
  if (source.length > 0) return source.find((token) => !source.some((other) => other.index === token.head)) ?? null;
  const cue = tokensOfPieces(document, row.cue).find(({ upos }) => upos === 'VERB');
  let verb = cue;
  while (verb !== undefined && isRelation(verb.deprel, 'conj', 'xcomp', 'advcl')) {
    verb = document.tokens[verb.head];
    const subject = verb === undefined ? null : ownSubject(document, verb);
    if (subject !== null) return subject.index < cue!.index && !subject.xpos.startsWith('W') ? subject : null;
  }
  return cue?.xpos === 'VBG' ? speakerBefore({ document, found, attributionsIn }, cue) : null;
}

/** “…,” [Ms. Ruiz] said, citing costs, adding, “I …”: who spoke last in the sentence. */
function speakerBefore({ document, found, attributionsIn }: SpokenSentence, cue: Token): Token | null {
  const spoken = (attributionsIn[sentenceOf(document, cue).index] ?? [])
    .map((each) => found.attributions[each]!.source)
    .filter((source) => source.length > 0 && source[0]!.start < cue.start)
    .sort((a, b) => a[0]!.start - b[0]!.start);
  const source = tokensOfPieces(document, spoken[spoken.length - 1] ?? []);
  const head = source.find((token) => !source.some((other) => other.index === token.head));
  return head === undefined || head.upos === 'PRON' ? null : head;
}

type SpokenSentence = Pick<ClaimContext, 'document' | 'found' | 'attributionsIn'>;

/** "a driver from Oslo [with ten years of practice on the ring road]": a long description ends before a preposition. */
function shortened(words: readonly Token[]): readonly Token[] {
  if (words.length <= MOST_WORDS) return words;
  const end = words.findLastIndex(
    ({ upos, lemma }, at) => upos === 'ADP' && lemma !== 'of' && at <= MOST_WORDS && at > 1,
  );
  return end < 0 ? words : words.slice(0, end);
}

/** "a driver from Oslo, who …" → the driver from Oslo; null where it is long or a pronoun. */
export function describedSource(context: ClaimContext, attribution: number): string | null {
  const source = tokensOfPieces(context.document, context.found.attributions[attribution]!.source);
  const end = source.findIndex(
    (token) => (/^(?:PUNCT|SYM)$/u.test(token.upos) && token.form !== '-') || /^W(?:DT|P|RB)/u.test(token.xpos),
  );
  const words = shortened(end < 0 ? source : source.slice(0, end));
  const last = words[words.length - 1];
  if (last === undefined || words.length > MOST_WORDS || !words.some((token) => /^(?:NOUN|PROPN)$/u.test(token.upos)))
    return null;
  if (
    words.some(
      (token, at) =>
        token.upos === 'PRON' ||
        (token.upos === 'VERB' && token.deprel !== 'amod' && !/^VB[NG]$/u.test(token.xpos)) ||
        (at > 0 && token.index !== words[at - 1]!.index + 1),
    )
  ) {
    return null;
  }
  const text = context.document.text.slice(words[0]!.start, last.end).replace(/\s+/gu, ' ');
  const isName = words[0]!.upos === 'PROPN' || /^\p{Lu}[\p{Lu}.]/u.test(text);
  const inside = isName ? text : text.charAt(0).toLowerCase() + text.slice(1);
  return inside.replace(/^(?:an?|one) /iu, 'the ').replace(/^The /u, 'the ');
}
