/**
 * A participle set off by a comma states something of the noun before it, or of the subject.
 *
 *     … the machine tools, valued at about $900 million, that …      China is helping Russia, providing it with tools.
 *                          ^^^^^^                                                             ^^^^^^^^^
 * Not: "tools imported from China" (which tools), "by selling tools" (a means), "including tanks", "according to officials".
 */
import type { Token } from '../../../../language/document.ts';
import {
  childByDeprel,
  childrenByDeprel,
  headOf,
  isRelation,
  leftmostOf,
  relationTest,
} from '../../../../language/tree.ts';
import type { ClaimContext } from '../claim-context.ts';
import {
  type Clause,
  isFiniteClause,
  isToInfinitive,
  ownSubject,
  sharedSubject,
  TIME_NOUNS,
  wordBefore,
} from '../clause.ts';
import { SPEECH_VERBS } from '../lexicon.ts';
import { closesAside, nounBeforeAside, opensAside } from './opens-aside.ts';

/** Relations that the tree may give a participle clause, rightly or not. */
const mayBeParticiple = relationTest('acl', 'advcl', 'ccomp', 'parataxis', 'dep');
/** Participles that are prepositions. */
const PREPOSITIONAL = new Set(
  'combine couple accord include follow regard concern depend base give compare consider owe pend bar exclude cite quote speak talk ask refer mean begin start date'.split(
    ' ',
  ),
);

/** Participles whose subject is the whole event, which has no name: they stay in its claim (", leading to a blackout"). */
const CONSEQUENCES = new Set(
  'lead result cause prompt spark trigger force raise presage signal mark suggest underscore highlight reflect echo end set leave make allow put require renew prevent enable create expand ensure'.split(
    ' ',
  ),
);

/** Proposes a participle clause without a subject and a conjunction. */
export function informingParticiple({ document }: ClaimContext, head: Token): Clause | null {
  const isPastForm = head.xpos !== 'VBG';
  if (!isParticiple(document, head) || !isBare(document, head)) return null;
  if (head.xpos === 'VBG' && CONSEQUENCES.has(head.lemma)) return null;
  const above = headOf(document, head)!;
  const common = { head, frame: 'participle' as const, modal: '' };
  if (isPastForm && isOfRelative(document, head)) {
    const subject = headOf(document, above)!;
    const governor = clauseAbove(document, subject);
    return { ...common, rule: 'claims/participle', confidence: 0.6, subject, governor, holdsSubject: true };
  }
  const noun = isPastForm && head.index > above.index ? nounBeforeAside(document, head) : null;
  const isLoose = !mayBeParticiple(head.deprel) || isLooselyHung(document, head);
  if (isRelation(head.deprel, 'acl') || (noun !== null && isLoose)) {
    if (!opensAside(document, head) || head.index < above.index || isAfterColon(document, head)) return null;
    if (!isDescribed(document, noun ?? above, head)) return null;
    const subject = isPastForm ? namedBy(document, noun ?? above, head) : (noun ?? above);
    const governor = clauseAbove(document, subject);
    return { ...common, rule: 'claims/participle', confidence: 0.7, subject, governor, holdsSubject: true };
  }
  const isBehind = head.index > above.index;
  const isSetOff = isBehind ? opensAside(document, head) : closesAside(document, head);
  const isUnclear = isPastForm && document.tokens[head.index + 1]?.lemma !== 'by';
  if (isBehind && (isUnclear || isAfterDash(document, head))) return null;
  const subject = sharedSubject(document, isTimeBound(document, above) ? (headOf(document, above) ?? above) : above);
  if (!isSetOff || subject === null) return null;
  const governor = finiteAbove(document, above);
  return { ...common, rule: 'claims/adverbial-participle', confidence: 0.65, subject, governor, holdsSubject: false };
}

/**
 * True where the noun is what the participle speaks of: an active one speaks of a subject ("the firm, [seeking] aid, …"), seldom of another
 * noun; a past form that the tree joins to a verb tells by its preposition; a day does nothing.
 */
function isDescribed(document: ClaimContext['document'], noun: Token, head: Token): boolean {
  if (head.xpos === 'VBG') return isRelation(noun.deprel, 'nsubj');
  if (isRelation(head.deprel, 'conj')) return /^(?:by|at)$/u.test(document.tokens[head.index + 1]?.lemma ?? '');
  return !TIME_NOUNS.has(noun.lemma.toLowerCase());
}

/** "Moe, mayor of Oslo, [left] for Rome": what follows an apposition speaks of the one it describes; "a plan, made by Oslo" stays. */
function namedBy(document: ClaimContext['document'], noun: Token, head: Token): Token {
  let token = noun;
  while (isRelation(token.deprel, 'nmod', 'compound', 'flat')) token = document.tokens[token.head]!;
  const named = isRelation(token.deprel, 'appos') ? headOf(document, token) : undefined;
  const isPassive = document.tokens[head.index + 1]?.lemma === 'by';
  return named?.upos === 'PROPN' && !isPassive ? named : noun;
}

/** "He spoke until none remained, [leaving] some in tears": what bounds the time of speaking has no consequence of its own. */
function isTimeBound(document: ClaimContext['document'], above: Token): boolean {
  return /^(?:until|before|after)$/u.test(childByDeprel(document, above, 'mark')?.lemma ?? '');
}

/** "the rule — [deferring] to courts —", "one aim: [winning]": what a dash or colon opens says more of a noun, or what it is. */
function isAfterDash(document: ClaimContext['document'], head: Token): boolean {
  const first = leftmostOf(document, head);
  const mark = first.upos === 'PUNCT' ? first : document.tokens[first.index - 1];
  return /^(?:[:;–—―-]|--)$/u.test(mark?.form ?? '');
}

/** "our task: [keeping] ships safe" says what it is. */
function isAfterColon(document: ClaimContext['document'], head: Token): boolean {
  return head.xpos === 'VBG' && document.tokens[head.index - 1]?.form === ':';
}

/** A participle by its tag, or a past form that nothing joins to the verb it hangs on ("tools, [valued] at …"). */
function isParticiple(document: ClaimContext['document'], head: Token): boolean {
  if (head.xpos === 'VBG') return mayBeParticiple(head.deprel);
  if (head.xpos === 'VBN' && mayBeParticiple(head.deprel)) return true;
  if (head.xpos === 'VB') return isRelation(head.deprel, 'acl');
  if ((head.xpos !== 'VBD' && head.xpos !== 'VBN') || !isRelation(head.deprel, 'conj', 'acl')) return false;
  if (isOfRelative(document, head)) return true;
  const next = document.tokens[head.index + 1];
  return (
    next?.upos === 'ADP' &&
    childByDeprel(document, head, 'cc', 'obj') === undefined &&
    wordBefore(document, head)?.form === ',' &&
    !isFollowed(document, head)
  );
}

/** ", [put] at a million": a participle with its preposition right behind the noun and the comma, hung on the clause by no relation of its own. */
function isLooselyHung(document: ClaimContext['document'], head: Token): boolean {
  if (!isRelation(head.deprel, 'parataxis', 'dep') || head.xpos === 'VBG') return false;
  return document.tokens[head.index + 1]?.upos === 'ADP' && wordBefore(document, head)?.form === ',';
}

/** "He sang, [danced] with her, and left": one of a list of verbs. */
function isFollowed(document: ClaimContext['document'], head: Token): boolean {
  const siblings = childrenByDeprel(document, headOf(document, head)!, 'conj');
  return siblings.some((other) => other.index > head.index && childByDeprel(document, other, 'cc') !== undefined);
}

/** "the ore that they import, and [used] in kilns, comes from Peru": set off at both ends inside a noun phrase. */
function isOfRelative(document: ClaimContext['document'], head: Token): boolean {
  const above = headOf(document, head)!;
  if (!isRelation(head.deprel, 'conj') || !isRelation(above.deprel, 'acl')) return false;
  return (
    opensAside(document, head) && closesAside(document, head) && childByDeprel(document, head, 'obj') === undefined
  );
}

/** True where the participle has words of its own but no subject, conjunction or auxiliary, and is no preposition. */
function isBare(document: ClaimContext['document'], head: Token): boolean {
  if (PREPOSITIONAL.has(head.lemma) || SPEECH_VERBS.has(head.lemma) || isToInfinitive(document, head)) return false;
  if (ownSubject(document, head) !== null || childByDeprel(document, head, 'mark', 'aux', 'cop') !== undefined)
    return false;
  if (childrenByDeprel(document, head, 'advmod').some(({ xpos, lemma }) => xpos === 'WRB' || lemma === 'not'))
    return false;
  return childByDeprel(document, head, 'obj', 'obl', 'xcomp', 'ccomp', 'advmod', 'nmod') !== undefined;
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
