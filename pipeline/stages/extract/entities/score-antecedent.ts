/** How well something named before fits a pronoun: role, distance, repetition (after Lappin & Leass 1994), and what syntax rules out. */
import type { Document, Token } from '../../../language/document.ts';
import { ACTION_VERBS } from '../../../language/lexicon/action-verbs.ts';
import { childByDeprel, childrenByDeprel, headOf, isRelation } from '../../../language/tree.ts';
import { antecedentOfWho, clauseOf, isObjectControl, type Referent, type Role, roleOf, subjectOf } from './referent.ts';

/** Points by role of the antecedent: subjects are what a text is about. */
const ROLE_POINTS: Readonly<Record<Role, number>> = {
  subject: 2.5,
  object: 1,
  possessor: 0.9,
  oblique: 0.2,
  modifier: -2,
};
/** A sentence between pronoun and antecedent costs this much; a word in the same sentence costs a fraction. */
const SENTENCE_COST = 1.4;
const WORD_COST = 0.03;
const MOST_WORD_COST = 0.9;
/** Subject after subject, object after object. */
const PARALLEL_POINTS = 0.8;
/** "Russia … its": the subject of the possessive's own clause. */
const OWN_SUBJECT_POINTS = 1.6;
/** "provoked Putin into his …": the object of the possessive's own clause; more after verbs such as "help". */
const OWN_OBJECT_POINTS = 1.3;
const HELPED_OBJECT_POINTS = 4;
/** "Washington and its allies". */
const JOINED_POINTS = 4;
/** "convince Beijing that it …": the object of the clause above. */
const UPPER_OBJECT_POINTS = 1.8;
/** "criticized Moe, saying that he should …": the object of the clause above; few say what they should do themselves. */
const URGED_POINTS = 5;
/** "As for Iran, she said it …". */
const TOPIC_POINTS = 5;
/** "Ryan's plan, which he changed". */
const OWNER_ABOVE_POINTS = 2.5;
/** "it urged", "its allies": what acts or rules is no plain thing. */
const LIFELESS_COST = 1.5;
/** A speaker is seldom named in the words that he speaks. */
const OWN_SPEECH_COST = 1.2;
/** Each clause that an antecedent of an earlier sentence lies below its sentence's main clause. */
const DEPTH_COST = 0.35;
const MOST_DEPTH = 3;
/** "China says it …": the subject of the clause above. */
const UPPER_SUBJECT_POINTS = 0.9;
/** "the anger of Moe, who said he …". */
const WHO_POINTS = 4;
/** "he said" after "Blinken said": one speaker goes on. */
const SPEAKER_POINTS = 1.2;
const REPEAT_POINTS = 0.35;
const MOST_REPEATS = 4;
/** Noun phrases without a name are taken up again less often than names. */
const PLAIN_NOUN_COST = 0.7;

/** A pronoun, or a description, with what is looked up once. */
export interface Reference {
  readonly token: Token;
  readonly sentence: number;
  readonly role: Role;
  readonly isPossessive: boolean;
  readonly clause: Token;
  readonly ownSubject: Token | undefined;
  readonly upperSubject: Token | undefined;
  readonly upperObject: Token | undefined;
  /** True where `upperSubject` is what "who" takes up. */
  readonly isUnderWho: boolean;
  /** True where `upperObject` is somebody whom the speaker says something should be done by. */
  readonly isUrged: boolean;
  /** True where what it stands for acts: "it urged", "its allies". */
  readonly acts: boolean;
  readonly speaks: boolean;
}

/** Verbs whose subject speaks. */
const SPEECH: ReadonlySet<string> = new Set(
  'say tell add warn claim note argue insist explain suggest state declare ask acknowledge continue write tweet call deny urge reply announce reiterate stress emphasize conclude recall joke describe promise vow admit concede respond reject dismiss speak accuse condemn criticize blame'.split(
    ' ',
  ),
);

/** True for verbs whose subject speaks. */
export function isSpeech(verb: Token | undefined): boolean {
  return verb !== undefined && SPEECH.has(verb.lemma);
}

/** What belongs to those who act. */
const POSSESSIONS_OF_ACTORS: ReadonlySet<string> = new Set(
  'ally military army navy force troop government people citizen economy border sale export import policy decision plan effort employee staff customer shareholder founder leader president minister budget support war neighbour neighbor territory soil capital aid interest opinion view position stance'.split(
    ' ',
  ),
);

/** Prepares a pronoun. */
export function describeReference(document: Document, token: Token, sentence: number): Reference {
  const clause = clauseOf(document, token);
  const ownSubject = subjectOf(document, clause);
  const upper = headOf(document, clause);
  const criticized = isUrged(document, token, clause) ? objectOfCharge(document, upper) : undefined;
  const isUnder = upper && isRelation(clause.deprel, 'ccomp', 'xcomp', 'advcl', 'acl', 'parataxis', 'csubj');
  const upperClause = isUnder ? (upper.upos === 'VERB' ? upper : clauseOf(document, upper)) : undefined;
  const upperSubject = upperClause && subjectOf(document, upperClause);
  const person =
    upperSubject?.head === upperClause?.index ? upperSubject && antecedentOfWho(document, upperSubject) : undefined;
  const isPossessive = token.deprel === 'nmod:poss' || token.xpos === 'PRP$';
  return {
    token,
    sentence,
    role: roleOf(document, token),
    isPossessive,
    clause,
    ownSubject,
    upperSubject: criticized === undefined ? (person ?? upperSubject) : undefined,
    isUnderWho: person !== undefined,
    upperObject:
      criticized ??
      (upperClause && isObjectControl(upperClause) ? childByDeprel(document, upperClause, 'obj') : undefined),
    isUrged: criticized !== undefined,
    acts: isPossessive
      ? POSSESSIONS_OF_ACTORS.has(headOf(document, token)?.lemma ?? '')
      : isRelation(token.deprel, 'nsubj') && (SPEECH.has(clause.lemma) || ACTION_VERBS.has(clause.lemma)),
    speaks: isRelation(token.deprel, 'nsubj') && SPEECH.has(clause.lemma),
  };
}

/** "he should leave", "she must pay", "he needs to go": few say so of themselves in other words. */
function isUrged(document: Document, token: Token, clause: Token): boolean {
  if (!isRelation(token.deprel, 'nsubj') || token.head !== clause.index) return false;
  return clause.lemma === 'need' || childrenByDeprel(document, clause, 'aux').some(({ lemma }) => URGING.has(lemma));
}

const URGING = new Set(['should', 'must', 'ought']);

/** "criticizing [Moe], saying that he …": the object of the clause that the saying tells more about; its last name where there are two. */
function objectOfCharge(document: Document, saying: Token | undefined): Token | undefined {
  if (saying?.xpos !== 'VBG' || !isRelation(saying.deprel, 'advcl')) return undefined;
  const above = headOf(document, saying);
  return above && childrenByDeprel(document, above, 'obj').findLast(({ index }) => index < saying.index);
}

/** "As for Moe, …": what the sentence says that it is about. */
function isTopic(document: Document, head: Token): boolean {
  const [first, second] = childrenByDeprel(document, head, 'case');
  return first?.lemma === 'as' && second?.lemma === 'for' && second.index < head.index;
}

/** "[Moe]'s plan, which he has changed": whose the thing is that the pronoun's clause tells more about. */
function isOwnerAbove({ clause }: Reference, head: Token): boolean {
  return isRelation(clause.deprel, 'acl') && head.deprel === 'nmod:poss' && head.head === clause.head;
}

/** True where syntax keeps a reference from meaning a referent. */
export function isRuledOut(document: Document, reference: Reference, referent: Referent): boolean {
  const { token, isPossessive, clause } = reference;
  const { head } = referent;
  if (head.index === token.index) return true;
  if (isPossessive)
    return (
      token.head === head.index ||
      (head.deprel !== 'nmod:poss' && isBelow(document, head, token.head) && head.head === token.head)
    );
  if (reference.sentence !== referent.sentence) return false;
  const isTakenUp = reference.isUnderWho && reference.upperSubject?.index === head.index;
  if (isBelow(document, token, head.index) && !isTakenUp) return true;
  if (/(?:self|selves)$/u.test(token.form)) return false;
  const own = reference.ownSubject;
  const isOwnSubject =
    own !== undefined && (joins(document, head, own) || (head.deprel === 'conj' && head.head === own.index));
  if (isOwnSubject && reference.role !== 'subject') return true;
  return (
    clauseOf(document, head).index === clause.index &&
    roleOf(document, head) !== 'possessor' &&
    roleOf(document, head) !== 'modifier' &&
    head.head === token.head
  );
}

function isBelow(document: Document, token: Token, above: number): boolean {
  for (let head = headOf(document, token); head; head = headOf(document, head)) if (head.index === above) return true;
  return false;
}

/** True where a word is a subject, or joined to it by apposition or a flat name. */
function joins(document: Document, word: Token, subject: Token): boolean {
  if (word.index === subject.index) return true;
  const above = headOf(document, word);
  return above !== undefined && above.index === subject.index && isRelation(word.deprel, 'flat', 'appos', 'compound');
}

/** What joins a possessive to an antecedent in its own clause, besides the subject. */
function possessorPoints(document: Document, { token, clause }: Reference, head: Token): number {
  const owned = headOf(document, token);
  if (owned && isRelation(owned.deprel, 'conj') && owned.head === head.index) return JOINED_POINTS;
  const verb = headOf(document, head);
  if (
    !verb ||
    head.index > token.index ||
    !isRelation(head.deprel, 'obj', 'iobj') ||
    !isBelow(document, token, verb.index)
  )
    return 0;
  return isObjectControl(verb) ? HELPED_OBJECT_POINTS : verb.index === clause.index ? OWN_OBJECT_POINTS : 0;
}

/** Clauses between a word and its sentence's main clause. */
function clauseDepth(document: Document, token: Token): number {
  let depth = 0;
  for (let word: Token | undefined = token; word; word = headOf(document, word)) {
    if (isRelation(word.deprel, 'advcl', 'acl', 'xcomp', 'csubj')) depth++;
  }
  return depth;
}

/** The fit of a referent; higher is better. `mentions` counts earlier mentions of the same thing. */
export function scoreAntecedent(
  document: Document,
  reference: Reference,
  referent: Referent,
  mentions: number,
): number {
  const { head } = referent;
  const role = roleOf(document, head);
  const sentences = reference.sentence - referent.sentence;
  let score = ROLE_POINTS[role] - sentences * SENTENCE_COST;
  if (sentences === 0) score -= Math.min(MOST_WORD_COST, Math.abs(reference.token.index - head.index) * WORD_COST);
  if (role === reference.role) score += PARALLEL_POINTS;
  if (sentences === 0 && reference.ownSubject && reference.isPossessive && joins(document, head, reference.ownSubject))
    score += OWN_SUBJECT_POINTS;
  if (sentences === 0 && reference.isPossessive) score += possessorPoints(document, reference, head);
  if (sentences === 0 && reference.upperObject && joins(document, head, reference.upperObject))
    score += reference.isUrged ? URGED_POINTS : UPPER_OBJECT_POINTS;
  if (sentences === 0 && isTopic(document, head)) score += TOPIC_POINTS;
  if (sentences === 0 && isOwnerAbove(reference, head)) score += OWNER_ABOVE_POINTS;
  if (sentences > 0) score -= Math.min(MOST_DEPTH, clauseDepth(document, head)) * DEPTH_COST;
  if (reference.acts && referent.entity === null && referent.type === 'thing') score -= LIFELESS_COST;
  if (reference.speaks && sentences === 0 && head.index < reference.token.index) score -= OWN_SPEECH_COST;
  if (sentences === 0 && reference.upperSubject && joins(document, head, reference.upperSubject))
    score += reference.isUnderWho ? WHO_POINTS : UPPER_SUBJECT_POINTS;
  if (reference.speaks && role === 'subject' && SPEECH.has(headOf(document, head)?.lemma ?? ''))
    score += SPEAKER_POINTS;
  score += Math.min(mentions - 1, MOST_REPEATS) * REPEAT_POINTS;
  return referent.entity === null ? score - PLAIN_NOUN_COST : score;
}
