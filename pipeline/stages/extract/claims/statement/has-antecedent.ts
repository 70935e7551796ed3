/** Whether a statement holds what one of its pronouns stands for. */
import type { Document, Token } from '../../../../language/document.ts';
import { COLLECTIVES, PEOPLE_NOUNS, typeOfNoun } from '../../../../language/lexicon/role-nouns.ts';
import { TITLE_HEADS } from '../../../../language/lexicon/titles.ts';
import { childByDeprel, isRelation } from '../../../../language/tree.ts';
import { agreementOf } from '../agreement.ts';
import type { ClaimContext } from '../claim-context.ts';
import { isFiniteForm, isToInfinitive } from '../clause.ts';
import { isFirstPerson } from './find-speaker.ts';
import { isInTime } from './is-in-time.ts';
import { COUNTER } from './open-pronoun.ts';
import type { Word } from './word.ts';

/**
 * True where a word before the pronoun could be what it stands for: "Exports fell and [it] hurt", "the ports and [their] cranes".
 * Not: "Ms. Ruiz talks about [it]", "The poll had [him] ahead".
 */
export function hasAntecedent(context: ClaimContext, before: readonly Word[], pronoun: Token): boolean {
  const near = before.slice(-FARTHEST);
  const above = ABSTRACT.test(pronoun.form) ? clausesAbove(context.document, pronoun) : NONE;
  const isClause = ({ token }: Word) =>
    token !== null && isFiniteForm(token) && !above.has(token.index) && !above.has(token.head);
  if (ABSTRACT.test(pronoun.form) && near.some(isClause)) return true;
  if (/^(?:this|that)$/iu.test(pronoun.form)) return false;
  return near.some(
    (word) =>
      word.token !== null &&
      NOMINAL.test(word.token.upos) &&
      !isOwned(context.document, word.token, pronoun) &&
      !actsOn(context.document, word.token, pronoun) &&
      agrees(context, word, pronoun),
  );
}

/** "the [face] of it": what belongs to a thing is not the thing. */
function isOwned({ tokens }: Document, noun: Token, pronoun: Token): boolean {
  return isRelation(pronoun.deprel, 'nmod') && tokens[pronoun.head] === noun;
}

/** "the [council] passed it", "[somebody] tries to stop him", "a [council] to pass it": what acts on a thing is another. */
export function actsOn(document: Document, noun: Token, pronoun: Token): boolean {
  if (!isRelation(pronoun.deprel, 'obj', 'iobj', 'obl') || !ACTED_ON.test(pronoun.form)) return false;
  const { tokens } = document;
  const verb = tokens[pronoun.head];
  let above = verb;
  while (above !== undefined && isSubjectless(document, above)) {
    const upper: Token | undefined = tokens[above.head];
    above = upper === undefined || childByDeprel(document, upper, 'obj') !== undefined ? undefined : upper;
  }
  const isSubject = isRelation(noun.deprel, 'nsubj') && (noun.head === pronoun.head || noun.head === above?.index);
  if (isSubject || verb === undefined) return isSubject;
  return (verb.head === noun.index && isRelation(verb.deprel, 'acl')) || isAskedTo(document, noun, verb);
}

/** "called for [the council] to pass it", "asked [the council] to pass it". Not: "sold [the boat] to replace it". */
function isAskedTo(document: Document, noun: Token, verb: Token): boolean {
  if (noun.head !== verb.head || !isToInfinitive(document, verb)) return false;
  if (isRelation(noun.deprel, 'obj', 'iobj')) return isRelation(verb.deprel, 'xcomp', 'ccomp');
  return isRelation(noun.deprel, 'obl') && childByDeprel(document, noun, 'case')?.lemma === 'for';
}

/** "tries [to stop] him", "voted [to make] him chairman": whose subject is that of the verb above. */
function isSubjectless(document: Document, verb: Token): boolean {
  if (!isRelation(verb.deprel, 'xcomp') && !(isRelation(verb.deprel, 'advcl') && isToInfinitive(document, verb)))
    return false;
  return childByDeprel(document, verb, 'nsubj') === undefined;
}

const ACTED_ON = /^(?:it|them|him|her)$/iu;

/** Words farther back than this are not looked at. */
const FARTHEST = 100;

const NONE: ReadonlySet<number> = new Set();

/** The pronoun's own clause and those that it stands inside: nothing to take up. A clause that it is joined to is. */
function clausesAbove(document: Document, pronoun: Token): ReadonlySet<number> {
  const above = new Set<number>([pronoun.index]);
  let token = pronoun;
  while (token.head >= 0 && above.size < FARTHEST && !isRelation(token.deprel, 'conj', 'parataxis', 'acl')) {
    token = document.tokens[token.head]!;
    above.add(token.index);
  }
  return above;
}

function agrees(context: ClaimContext, word: Word, pronoun: Token): boolean {
  const { document, mentionOver, found } = context;
  const noun = word.token!;
  if (noun.upos === 'PRON') return agreesWithPronoun(word, noun, pronoun);
  if (IN_SET_PHRASES.has(noun.lemma)) return false;
  const entity = mentionOver.get(noun.index)?.mention.entity;
  const type = entity === undefined ? typeOfNoun(noun.lemma.replace(/^.*-/u, '')) : found.entities[entity]!.type;
  const isPerson = type === 'person' || PEOPLE_NOUNS.has(noun.lemma);
  const isMany = agreementOf(document, noun) === 'plural';
  if (COUNTER.test(pronoun.form)) return isMany;
  if (PLURAL.test(pronoun.form)) {
    const isOfMany =
      type === 'group' || type === 'organization' || COLLECTIVES.has(noun.lemma) || SEVERAL.has(noun.lemma);
    return isMany || isOfMany || (type === 'person' && entity === undefined);
  }
  if (/^its?$/iu.test(pronoun.form)) return !isMany && !isPerson && !isPartOfName(context, noun, pronoun);
  return isPerson || (noun.upos === 'PROPN' && entity === undefined && !isInTime(context, noun));
}

/** "[Mr.] Moe", "a [staff] member": what only tells of a person is not "it". */
function isPartOfName({ mentionOver }: ClaimContext, noun: Token, { form }: Token): boolean {
  if (noun.upos === 'PROPN' && !mentionOver.has(noun.index) && TITLE_HEADS.has(noun.form.toLowerCase())) return true;
  return isRelation(noun.deprel, 'compound') && form.length === 'it'.length;
}

/** "he" before "his"; a name in place of "I" before either. */
function agreesWithPronoun({ text }: Word, other: Token, pronoun: Token): boolean {
  if (INDEFINITE.test(other.form)) return !/^its?$/iu.test(pronoun.form);
  if (genderOf(other) === genderOf(pronoun)) return true;
  return text !== other.form && isFirstPerson(other) && /^(?:he|she|him|hers?|his)$/iu.test(pronoun.form);
}

/** "of course", "in fact", "for example": nothing takes them up. Lemmas. */
const IN_SET_PHRASES = new Set(['course', 'fact', 'example', 'instance', 'addition', 'turn', 'part']);

/** One word for many people. Lemmas. */
const SEVERAL = new Set('staff team public media majority minority number campaign administration audience'.split(' '));

/** Pronouns that others take up: "anyone … they". */
const INDEFINITE =
  /^(?:(?:any|every|some|no)(?:one|body)|who|whoever|others?|some|many|most|those|all|both|several)$/iu;

/** "he", "him", "his"; "she", "her"; "they", "them". */
function genderOf({ form }: Token): string {
  const lower = form.toLowerCase();
  if (/^(?:he|him|his|himself)$/u.test(lower)) return 'male';
  if (/^(?:they|them|theirs?|themselves)$/u.test(lower)) return 'many';
  return /^(?:she|hers?|herself)$/u.test(lower) ? 'female' : lower;
}

const ABSTRACT = /^(?:this|that|it|its)$/iu;

const PLURAL = /^(?:they|them|their|these|those)$/iu;

const NOMINAL = /^(?:NOUN|PROPN|PRON)$/u;
