/**
 * Content without a finite verb: a noun with what it does, is, or should do.
 *
 *     urged [the US to refrain from …]      accused [China of helping …]      called [China the main factor]
 *                      ^^^^^^^                                 ^^^^^^^                                 ^^^^^^
 *     Beijing plans [to build a port]       is said [to have left]
 *                       ^^^^^                            ^^^^
 * Not: a topic ("defended [his decision to leave]"), an imperative ("[Join us]"), an indirect question ("asked [where to go]").
 */
import type { Document, Token } from '../../../../language/document.ts';
import {
  childByDeprel,
  childrenByDeprel,
  childrenOf,
  headOf,
  isPassive,
  isRelation,
} from '../../../../language/tree.ts';
import type { AttributionMention } from '../../../contract.ts';
import { type ClaimContext, tokensOfPieces } from '../claim-context.ts';
import { type Clause, isFiniteClause, isToInfinitive, ownSubject, TIME_NOUNS } from '../clause.ts';
import { NEGATORS, WISHING_VERBS } from '../lexicon.ts';

/** Rule of clauses whose subject is whoever is told or spoken of: "urged the crew to sail". */
export const CONTENT_OF_ADDRESSEE = 'claims/content-of-addressee';
/** Rule of clauses whose subject is the source itself: "plans to build". */
const CONTENT_OF_SOURCE = 'claims/content-of-source';

/** Cues that take a thing and what it is: "called China the main factor". Lemmas. */
const NAMING_CUES = new Set('call describe label brand deem dub consider regard see view term'.split(' '));
/** Of these, the ones that need "as". */
const NAMING_AS_CUES = new Set('describe regard see view'.split(' '));
/** Cues whose infinitive tells what is, not what will be: "is said to help". Lemmas. */
const REPORTING_CUES = new Set(
  'say report allege claim believe think know understand find rumor rumour suspect appear seem consider estimate reveal show prove'.split(
    ' ',
  ),
);
/** Cues whose gerund tells what was done by the one they name: "accused China of helping". Lemmas. */
const BLAMING_CUES = new Set(
  'accuse blame credit charge suspect convict criticize criticise praise fault see'.split(' '),
);
/** Cues whose gerund tells what the source did: "admitted taking". Lemmas. */
const ADMITTING_CUES = new Set('deny admit acknowledge report allege consider'.split(' '));

const VERBAL = /^(?:VERB|AUX)$/u;
const NOMINAL = /^(?:NOUN|PROPN|PRON)$/u;

/** Proposes the clause of a content by its topmost words; none where they are a topic only. */
export function contentFrames(
  context: ClaimContext,
  row: AttributionMention,
  tops: readonly Token[],
  tokens: readonly Token[],
): Clause[] {
  const { document } = context;
  const cue = cueVerb(context, row);
  const verb = tops.find((top) => VERBAL.test(top.upos) || isToInfinitive(document, top));
  if (verb !== undefined && isFiniteClause(document, verb)) return [];
  const naming =
    cue !== null && NAMING_CUES.has(cue.lemma) && row.stance === 'affirms' ? namingFrame(document, cue, tops) : null;
  if (naming !== null) return [naming];
  const clause =
    verb !== undefined && /^VB[GN]?$/u.test(verb.xpos) ? verbFrame(context, row, cue, verb, tops, tokens) : null;
  return clause === null ? [] : [clause];
}

function verbFrame(
  context: ClaimContext,
  row: AttributionMention,
  cue: Token | null,
  verb: Token,
  tops: readonly Token[],
  tokens: readonly Token[],
): Clause | null {
  const { document } = context;
  const isInfinitive = isToInfinitive(document, verb) || document.tokens[verb.index - 1]?.xpos === 'TO';
  const isPlea = cue?.lemma === 'plead';
  const inner = isPlea
    ? undefined
    : (ownSubject(document, verb) ??
      tops.find((top) => NOMINAL.test(top.upos) && top !== verb) ??
      addressee(tokens, verb));
  const modal = isPlea ? '' : modalFor(row, cue, isInfinitive, inner !== undefined);
  if (modal === null || isUnderQuestionWord(document, verb) || isOfObject(document, cue, verb)) return null;
  if (verb.xpos === 'VB' && !isInfinitive && inner === undefined) return null;
  if (inner === undefined && isInfinitive && verb.deprel === 'root') return null;
  if (inner === undefined && cue !== null && WISHING_VERBS.has(cue.lemma)) return null;
  const subject = inner ?? (isOfAnother(row, cue) && !isPlea ? objectOf(document, cue) : sourceHead(context, row));
  const named = subject === undefined ? undefined : whoItIs(document, subject);
  if (named === undefined) return null;
  return {
    head: verb,
    frame: 'infinitive',
    rule: inner === undefined ? CONTENT_OF_SOURCE : CONTENT_OF_ADDRESSEE,
    confidence: inner === undefined ? 0.65 : 0.75,
    subject: named,
    governor: cue,
    holdsSubject: inner !== undefined && named === inner,
    modal,
  };
}

/** True where the source tells another what to do, or what another did. */
function isOfAnother(row: AttributionMention, cue: Token | null): boolean {
  return row.stance === 'urges' || (cue !== null && BLAMING_CUES.has(cue.lemma));
}

/** "the plan that she vowed [to sell]", "crews whom they plan [to pay]": what is to be sold stands before the clause. */
function isOfObject(document: Document, cue: Token | null, verb: Token): boolean {
  if (cue === null || !isRelation(cue.deprel, 'acl')) return false;
  const objects = childrenByDeprel(document, verb, 'obj', 'iobj');
  if (objects.some(({ xpos }) => xpos.startsWith('W'))) return true;
  const subject = ownSubject(document, cue);
  const isTold = subject === null || subject.xpos.startsWith('W') || document.tokens[cue.head]!.index > cue.index;
  return (
    !isTold && TRANSITIVE.has(verb.lemma) && childrenByDeprel(document, verb, 'obj', 'ccomp', 'xcomp').length === 0
  );
}

/** Verbs that take an object. Lemmas. */
const TRANSITIVE = new Set('fix get bring take deliver build make sell buy pass use keep give put bear'.split(' '));

/** "urged [women] to vote", where the content leaves the addressee out. */
function objectOf(document: Document, cue: Token | null): Token | undefined {
  return cue === null ? undefined : childByDeprel(document, cue, 'obj', 'iobj', 'nsubj:pass');
}

function sourceHead({ document }: ClaimContext, row: AttributionMention): Token | undefined {
  const source = tokensOfPieces(document, row.source);
  if (source.some(({ lemma }) => TIME_NOUNS.has(lemma)) && source.length < SHORT) return undefined;
  return source.find((token) => !source.some((other) => other.index === token.head));
}

/** "[That night] vowing to sell": a source of so few words that names a time names nobody. */
const SHORT = 3;

/** The noun that a relative pronoun stands for: "delegates [who] are expected to vote". */
function whoItIs(document: Document, subject: Token): Token | undefined {
  if (!subject.xpos.startsWith('W')) return subject;
  for (let token: Token | undefined = subject; token !== undefined; token = headOf(document, token)) {
    if (isRelation(token.deprel, 'acl')) return headOf(document, token);
  }
  return undefined;
}

/** "[Beijing] not to support Russia": the noun that the content begins with, wherever the tree hangs it. */
function addressee(tokens: readonly Token[], verb: Token): Token | undefined {
  const link = tokens.findIndex((token) => token.xpos === 'TO' || token.lemma === 'not');
  const before = tokens.slice(0, Math.max(link, 0)).filter((token) => token.upos !== 'PUNCT');
  const last = before[before.length - 1];
  if (last === undefined || last === verb || !NOMINAL.test(last.upos)) return undefined;
  return before.some((token) => VERBAL.test(token.upos)) ? undefined : last;
}

/** "called [China] [the main factor]", "described [the talks] [as constructive]". */
function namingFrame(document: Document, cue: Token, tops: readonly Token[]): Clause | null {
  const isAs = (top: Token) => childByDeprel(document, top, 'case', 'mark')?.lemma === 'as';
  const [subject, ...rest] = tops.filter((top) => NOMINAL.test(top.upos) || top.upos === 'ADJ');
  const head = rest.find((top) => NAMING_AS_CUES.has(cue.lemma) === isAs(top)) ?? rest[0];
  if (subject === undefined || head === undefined || subject.upos === 'ADJ' || head.index < subject.index) return null;
  const determiner = childByDeprel(document, subject, 'det')?.form.toLowerCase();
  if (determiner === 'a' || determiner === 'an' || subject.xpos.startsWith('W')) return null;
  if (NAMING_AS_CUES.has(cue.lemma) && !isAs(head)) return null;
  if (/sel(?:f|ves)$/u.test(subject.form) || isNotNamed(document, cue, subject, head)) return null;
  return {
    head,
    frame: 'nominal',
    rule: 'claims/naming',
    confidence: 0.7,
    subject,
    governor: cue,
    holdsSubject: true,
    modal: '',
  };
}

/**
 * "do not call it a success", "called out the council for …", "The letter called Moe a fool", where the content begins with the letter; "a port called
 * Mira, which has [locks]".
 */
function isNotNamed(document: Document, cue: Token, subject: Token, head: Token): boolean {
  if (childByDeprel(document, cue, 'compound:prt') !== undefined) return true;
  if (childrenByDeprel(document, cue, 'advmod').some(({ lemma }) => NEGATORS.has(lemma))) return true;
  if (subject.index < cue.index && isRelation(subject.deprel, 'nsubj') && !isPassive(document, cue)) return true;
  return document.tokens.slice(subject.index, head.index).some(({ form }) => form === ',');
}

/** The verb of the cue, or its noun, or null. */
function cueVerb({ document }: ClaimContext, row: AttributionMention): Token | null {
  const cue = tokensOfPieces(document, row.cue);
  return cue.find((token) => token.upos === 'VERB') ?? cue.find((token) => token.upos === 'NOUN') ?? null;
}

/** Modal of the statement, empty for plain tense; null where the words tell nothing: "praised efforts to win". */
function modalFor(row: AttributionMention, cue: Token | null, isInfinitive: boolean, hasInner: boolean): string | null {
  if (row.stance === 'urges') return 'should';
  if (!isInfinitive) {
    if (cue === null || row.source.length === 0) return '';
    return (hasInner ? BLAMING_CUES : ADMITTING_CUES).has(cue.lemma) || BLAMING_CUES.has(cue.lemma) ? '' : null;
  }
  if (row.stance === 'intends' || row.stance === 'hopes') return 'will';
  return cue === null || REPORTING_CUES.has(cue.lemma) ? '' : null;
}

function isUnderQuestionWord(document: Document, verb: Token): boolean {
  const opener = childrenOf(document, verb)[0];
  if (opener === undefined || opener.index > verb.index) return false;
  return opener.lemma === 'whether' || /^W(?:P|RB|DT)/u.test(opener.xpos);
}
