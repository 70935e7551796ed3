/**
 * A participle set off by a comma states something of the noun before it, or of the subject.
 *
 *     … the machine tools, valued at about $900 million, that …      China is helping Russia, providing it with tools.
 *                          ^^^^^^                                                             ^^^^^^^^^
 * Not: "tools imported from China" (which tools), "by selling tools" (a means), "including tanks", "according to officials".
 */
import type { Token } from '../../../../language/document.ts';
import { childByDeprel, childrenByDeprel, headOf, isRelation } from '../../../../language/tree.ts';
import type { ClaimContext } from '../claim-context.ts';
import { type Clause, isFiniteClause, isToInfinitive, ownSubject, sharedSubject } from '../clause.ts';
import { SPEECH_VERBS } from '../lexicon.ts';
import { closesAside, opensAside } from './opens-aside.ts';

/** Relations that the tree may give a participle clause, rightly or not. */
const RELATIONS = ['acl', 'advcl', 'ccomp', 'parataxis', 'dep'] as const;
/** Participles that are prepositions. */
const PREPOSITIONAL = new Set(
  'accord include follow regard concern depend base give compare consider owe pend bar exclude cite quote speak talk ask refer mean'.split(
    ' ',
  ),
);

/** Participles whose subject is the whole event, which has no name: they stay in its claim (", leading to a blackout"). */
const CONSEQUENCES = new Set('lead result cause prompt spark trigger force raise'.split(' '));

/** Proposes a participle clause without a subject and a conjunction. */
export function informingParticiple({ document }: ClaimContext, head: Token): Clause | null {
  if (!isRelation(head.deprel, ...RELATIONS) || (head.xpos !== 'VBN' && head.xpos !== 'VBG')) return null;
  if (
    PREPOSITIONAL.has(head.lemma) ||
    SPEECH_VERBS.has(head.lemma) ||
    isToInfinitive(document, head) ||
    ownSubject(document, head) !== null
  )
    return null;
  if (childByDeprel(document, head, 'mark', 'aux', 'cop') !== undefined) return null;
  const above = headOf(document, head)!;
  if (childrenByDeprel(document, head, 'obj', 'obl', 'xcomp', 'ccomp', 'advmod', 'nmod').length === 0) return null;
  if (head.xpos === 'VBG' && CONSEQUENCES.has(head.lemma)) return null;
  const common = { head, frame: 'participle' as const, modal: '' };
  if (isRelation(head.deprel, 'acl')) {
    if (!opensAside(document, head) || head.index < above.index) return null;
    return {
      ...common,
      rule: 'claims/participle',
      confidence: 0.7,
      subject: above,
      governor: clauseAbove(document, above),
      holdsSubject: true,
    };
  }
  const isSetOff = head.index > above.index ? opensAside(document, head) : closesAside(document, head);
  const subject = sharedSubject(document, above);
  if (!isSetOff || subject === null) return null;
  return {
    ...common,
    rule: 'claims/adverbial-participle',
    confidence: 0.65,
    subject,
    governor: finiteAbove(document, above),
    holdsSubject: false,
  };
}

/** "caused a crane to [fall], killing 107": the tense is that of the verb above. */
function finiteAbove(document: ClaimContext['document'], verb: Token): Token {
  let token = verb;
  while (isRelation(token.deprel, 'xcomp') && !isFiniteClause(document, token)) token = document.tokens[token.head]!;
  return token;
}

/** The verb whose clause a noun stands in. */
function clauseAbove(document: ClaimContext['document'], noun: Token): Token {
  let token = noun;
  while (token.upos !== 'VERB' && token.head >= 0 && childByDeprel(document, token, 'cop') === undefined) {
    token = document.tokens[token.head]!;
  }
  return token;
}
