/**
 * What a source said: the clauses inside an attribution's content, whatever the tree above them looks like.
 *
 *     Officials said that [China exports tools].        accused [China of helping Russia]      called [China the main factor]
 *                                ^^^^^^^                                  ^^^^^^^                                   ^^^^^^
 *     urged [the US to refrain from …]                   Beijing plans [to build a port]
 *                      ^^^^^^^                                              ^^^^^
 * Not: a topic ("raised [the issue]"), a question ("asked [whether they would come]").
 */
import type { Sentence, Token } from '../../../../language/document.ts';
import { childByDeprel, childrenOf, isRelation, subtreeOf } from '../../../../language/tree.ts';
import type { AttributionMention } from '../../../contract.ts';
import { type ClaimContext, contentTokens, tokensOfPieces } from '../claim-context.ts';
import { type Clause, isFiniteClause, isFiniteForm, isPredicate, isToInfinitive, ownSubject } from '../clause.ts';

/** Cues that take a thing and what it is: "called China the main factor". Lemmas. */
const NAMING_CUES = new Set('call describe label brand deem dub consider regard see view term'.split(' '));
/** Cues whose infinitive tells what is, not what will be: "is said to help". Lemmas. */
const REPORTING_CUES = new Set(
  'say report allege claim believe think know understand find rumor rumour accuse suspect appear consider estimate reveal show'.split(
    ' ',
  ),
);

const VERBAL = /^(?:VERB|AUX)$/u;
const NOMINAL = /^(?:NOUN|PROPN|PRON)$/u;
/** Shorter content that the tree shows no clause in is a topic. */
const FEWEST_WORDS_OF_BROKEN = 5;

/** Proposes the clauses of one attribution's content, as far as it lies in the sentence. */
export function contentClauses(context: ClaimContext, attribution: number, sentence: Sentence): Clause[] {
  const { document, found } = context;
  const row = found.attributions[attribution]!;
  const tokens = contentTokens(context, attribution, sentence);
  const inside = new Set(tokens.map((token) => token.index));
  const tops = tokens.filter((token) => token.upos !== 'PUNCT' && !inside.has(token.head));
  const finite = tops.filter((top) => statesSomething(context, top)).map((head) => finiteContent(head, 0.9));
  const framed = finite.length > 0 ? [] : framedContent(context, row, tops, tokens);
  if (finite.length + framed.length > 0) return [...finite, ...framed];
  const buried = tokens.find((token) => statesSomething(context, token) && !isRelation(token.deprel, 'acl', 'advcl'));
  if (buried !== undefined && !ownSubject(document, buried)!.xpos.startsWith('W')) return [finiteContent(buried, 0.6)];
  return brokenContent(context, tokens);
}

/** Words that the tree does not show as a clause, though they begin with a noun and go on with a finite verb. */
function brokenContent({ document }: ClaimContext, tokens: readonly Token[]): Clause[] {
  const verb = tokens.findIndex((token) => isFiniteForm(token) && !isRelation(token.deprel, 'acl'));
  const opener = tokens.find((token) => token.upos !== 'PUNCT');
  if (verb < 1 || tokens.length < FEWEST_WORDS_OF_BROKEN || opener === undefined) return [];
  const before = tokens.slice(0, verb);
  if (!before.some((token) => NOMINAL.test(token.upos)) || before.some((token) => /^W/u.test(token.xpos))) return [];
  if (opener.lemma === 'whether' || isQuestionMark(document, tokens[tokens.length - 1]!)) return [];
  const auxiliary = tokens[verb]!;
  const head = isRelation(auxiliary.deprel, 'aux', 'cop') ? document.tokens[auxiliary.head]! : auxiliary;
  return [finiteContent(tokens.includes(head) ? head : auxiliary, 0.45)];
}

function isQuestionMark(document: ClaimContext['document'], last: Token): boolean {
  return last.form === '?' || document.tokens[last.index + 1]?.form === '?';
}

function finiteContent(head: Token, confidence: number): Clause {
  return {
    head,
    frame: 'finite',
    rule: 'claims/content',
    confidence,
    subject: null,
    governor: null,
    holdsSubject: true,
    modal: '',
  };
}

/** A finite predicate with a subject that is no indirect question. */
function statesSomething({ document }: ClaimContext, head: Token): boolean {
  if (!isPredicate(document, head) || !isFiniteClause(document, head) || ownSubject(document, head) === null)
    return false;
  return !isQuestion(document, head) && !isUnderPreposition(document, head);
}

/** "on how far it reaches", "in that they trade": a clause that is part of a phrase. */
function isUnderPreposition(document: ClaimContext['document'], head: Token): boolean {
  const [first, second] = subtreeOf(document, head).filter((token) => token.upos !== 'PUNCT');
  if (first === undefined || second === undefined || first.upos !== 'ADP' || first === head) return false;
  return second.lemma === 'that' || second.xpos.startsWith('W');
}

/** True under "whether", "if" or a fronted question word. */
function isQuestion(document: ClaimContext['document'], head: Token): boolean {
  if (!isRelation(head.deprel, 'ccomp', 'xcomp', 'advcl', 'acl', 'csubj')) return false;
  const opener = childrenOf(document, head)[0];
  if (opener === undefined || opener.index > head.index) return false;
  return (
    opener.lemma === 'whether' ||
    (isRelation(head.deprel, 'ccomp') && (opener.lemma === 'if' || opener.xpos.startsWith('W')))
  );
}

/** Content without a finite verb: a noun and what it does, is, or should do. */
function framedContent(
  context: ClaimContext,
  row: AttributionMention,
  tops: readonly Token[],
  tokens: readonly Token[],
): Clause[] {
  const { document } = context;
  const cue = cueVerb(context, row);
  const verbs = tops.filter((top) => VERBAL.test(top.upos) || isToInfinitive(document, top));
  const verb = verbs.find((top) => isFiniteClause(document, top)) ?? verbs[0];
  const nominal = tops.find((top) => NOMINAL.test(top.upos) && top !== verb) ?? addressee(tokens, verb);
  if (verb !== undefined && isFiniteClause(document, verb)) {
    const isShort = nominal === undefined && tokens.length < FEWEST_WORDS_OF_BROKEN;
    return isQuestion(document, verb) || isShort ? [] : [finiteContent(verb, 0.7)];
  }
  if (verb !== undefined && /^VB[GN]?$/u.test(verb.xpos)) {
    const source = tokensOfPieces(document, row.source);
    const subject =
      ownSubject(document, verb) ??
      nominal ??
      source.find((token) => !source.some((other) => other.index === token.head));
    if (subject === undefined || isUnderQuestionWord(document, verb)) return [];
    const isInner = subject === nominal || subject.head === verb.index;
    return [
      {
        head: verb,
        frame: 'infinitive',
        rule: isInner ? 'claims/content-of-addressee' : 'claims/content-of-source',
        confidence: isInner ? 0.75 : 0.65,
        subject,
        governor: cue,
        holdsSubject: isInner,
        modal: modalFor(row, cue, isToInfinitive(document, verb)),
      },
    ];
  }
  return cue !== null && NAMING_CUES.has(cue.lemma) && row.stance === 'affirms' ? namedContent(context, cue, tops) : [];
}

/** "[Beijing] not to support Russia": the noun that the content begins with, wherever the tree hangs it. */
function addressee(tokens: readonly Token[], verb: Token | undefined): Token | undefined {
  const link = tokens.findIndex((token) => token.xpos === 'TO' || token.lemma === 'not');
  const before = tokens.slice(0, Math.max(link, 0)).filter((token) => token.upos !== 'PUNCT');
  const last = before[before.length - 1];
  if (last === undefined || last === verb || !NOMINAL.test(last.upos)) return undefined;
  return before.some((token) => VERBAL.test(token.upos)) ? undefined : last;
}

/** "called [China] [the main factor]", "described [the talks] [as constructive]". */
function namedContent({ document }: ClaimContext, cue: Token, tops: readonly Token[]): Clause[] {
  const [subject, head] = tops.filter((top) => /^(?:NOUN|PROPN|PRON|ADJ)$/u.test(top.upos));
  if (subject === undefined || head === undefined || subject.upos === 'ADJ' || head.index < subject.index) return [];
  const needsAs = cue.lemma === 'describe' || cue.lemma === 'regard' || cue.lemma === 'see' || cue.lemma === 'view';
  if (needsAs && childByDeprel(document, head, 'case', 'mark')?.lemma !== 'as') return [];
  return [
    {
      head,
      frame: 'nominal',
      rule: 'claims/naming',
      confidence: 0.7,
      subject,
      governor: cue,
      holdsSubject: true,
      modal: '',
    },
  ];
}

/** The verb of the cue, or null. */
function cueVerb({ document }: ClaimContext, row: AttributionMention): Token | null {
  const cue = tokensOfPieces(document, row.cue);
  return (
    cue.find((token) => token.upos === 'VERB') ??
    cue.find((token) => token.upos === 'NOUN' || token.upos === 'AUX') ??
    null
  );
}

function modalFor(row: AttributionMention, cue: Token | null, isInfinitive: boolean): string {
  if (row.stance === 'urges') return 'should';
  if (!isInfinitive) return '';
  if (row.stance === 'intends' || row.stance === 'hopes') return 'will';
  return cue !== null && REPORTING_CUES.has(cue.lemma) ? '' : 'will';
}

function isUnderQuestionWord(document: ClaimContext['document'], verb: Token): boolean {
  const opener = childrenOf(document, verb)[0];
  return (
    opener !== undefined &&
    opener.index < verb.index &&
    (opener.lemma === 'whether' || /^W(?:P|RB|DT)/u.test(opener.xpos))
  );
}
