/**
 * An apposition that says what something is.
 *
 *     nitrocellulose, a compound for propellants, …      General Dynamics and General Atomics, two U.S. makers of arms, …
 *                     ^^^^^^^^^^^^^^^^^^^^^^^^^^                                                ^^^^^^^^^^^^^^^^^^^^^^^^
 * Not: "Olaf Scholz, the German chancellor" (a title only identifies), "the bank, HSBC" (a name).
 */
import type { Document, Token } from '../../../../language/document.ts';
import { typeOfNoun } from '../../../../language/lexicon/role-nouns.ts';
import {
  childByDeprel,
  childrenByDeprel,
  headOf,
  isRelation,
  relationTest,
  subtreeOf,
} from '../../../../language/tree.ts';
import type { ClaimContext } from '../claim-context.ts';
import { type Clause, hasCopula } from '../clause.ts';
import { closesAside, nounBeforeAside, opensAside } from './opens-aside.ts';

/** Rule of appositions. */
export const APPOSITION = 'claims/apposition';

/** Relations that the tree may give an apposition, rightly or not. */
const mayBeApposition = relationTest('appos', 'nsubj', 'conj', 'obl', 'nmod');

/** "Iran and Cuba, [both] under sanctions": words that take up all of a list. */
const ALL_OF_THEM = new Set(['both', 'all', 'each', 'neither', 'none']);

const OPENERS = new Set(['a', 'an', 'one', 'another', 'both', 'two', 'three', 'four', 'five']);

/** Nouns for what the whole sentence tells: "…, a move that angered Spain". Lemmas. */
const EVENTS = new Set(
  `move step decision sign factor response change fact development reference process gesture reversal act result claim one thing remark comment statement
  accusation phrase term slogan report post tweet message`.split(/\s+/u),
);

/** Proposes an indefinite apposition of a noun that is no person. */
export function informingApposition(context: ClaimContext, head: Token): Clause | null {
  const { document } = context;
  if (head.upos !== 'NOUN' || !mayBeApposition(head.deprel) || !opensAside(document, head)) return null;
  const noun = describedBy(document, head);
  if (noun === undefined || noun === null) return null;
  if ((noun.upos !== 'NOUN' && noun.upos !== 'PROPN') || isIndefinite(document, noun)) return null;
  const opener = subtreeOf(document, head).find((token) => token.upos !== 'PUNCT')!;
  const isOfAll = ALL_OF_THEM.has(opener.lemma) && document.tokens[opener.index + 1]?.upos === 'ADP';
  if (isRelation(head.deprel, 'obl', 'nmod') && (!isOfAll || opener.index + 2 > head.index)) return null;
  if (EVENTS.has(head.lemma) || !(isOfAll || OPENERS.has(opener.form.toLowerCase())) || isPerson(context, noun))
    return null;
  if (childrenByDeprel(document, head, 'amod', 'nmod', 'compound', 'acl', 'case').length === 0) return null;
  if (!isOfAll && !maySay(document, noun, head, opener)) return null;
  return {
    head,
    frame: 'nominal',
    rule: APPOSITION,
    confidence: 0.7,
    subject: noun,
    governor: null,
    holdsSubject: true,
    modal: '',
  };
}

/**
 * True where the apposition may be the noun's: of one number, no person for a thing, and behind a name or what the sentence is about. After
 * other nouns it often speaks of all that was told ("after the election, a setback for Oslo").
 */
function maySay(document: Document, noun: Token, head: Token, opener: Token): boolean {
  if (SINGULAR.test(opener.form) && noun.xpos === 'NNS') return false;
  if (typeOfNoun(noun.lemma) === 'person' || (typeOfNoun(head.lemma) === 'person' && noun.upos === 'NOUN'))
    return false;
  if (isRelation(head.deprel, 'nsubj') && !closesAside(document, head)) return false;
  if (hasCopula(document, noun)) return false;
  return noun.upos === 'PROPN' || isRelation(noun.deprel, 'nsubj', 'obj', 'conj') || /^\p{Lu}/u.test(noun.form);
}

const SINGULAR = /^(?:an?|one|another)$/iu;

/** "a dress, a cardigan and boots": one more of a list, or the same said again. */
function isIndefinite(document: Document, noun: Token): boolean {
  return /^an?$/iu.test(childByDeprel(document, noun, 'det')?.form ?? '');
}

/** The noun that an apposition describes: the tree may also take it for a subject, or for one more of a list. */
function describedBy(document: Document, head: Token): Token | null | undefined {
  if (isRelation(head.deprel, 'appos')) return headOf(document, head);
  if (isRelation(head.deprel, 'nsubj')) return subjectBefore(document, head);
  return isListed(document, head) ? null : nounBeforeAside(document, head);
}

/** "iron, a metal, and sulphur": a conjunction joins the word, one before it, or one after it. */
function isListed(document: Document, head: Token): boolean {
  if (isJoined(document, head)) return true;
  const others = [
    ...childrenByDeprel(document, headOf(document, head)!, 'conj'),
    ...childrenByDeprel(document, head, 'conj'),
  ];
  return others.some((other) => other.index > head.index && isJoined(document, other));
}

function isJoined(document: Document, token: Token): boolean {
  return childrenByDeprel(document, token, 'cc').some(({ deprel }) => deprel === 'cc');
}

/** "Nitrocellulose, [a compound], is …": the tree may take both for subjects, or the second alone. */
function subjectBefore(document: Document, head: Token): Token | undefined {
  const verb = headOf(document, head);
  const first = verb === undefined ? undefined : childByDeprel(document, verb, 'nsubj');
  if (first !== head) return first;
  const noun = closesAside(document, head) ? nounBeforeAside(document, head) : null;
  return noun !== null && noun.head === verb?.index && isRelation(noun.deprel, ...NO_PLACE) ? noun : undefined;
}

/** Relations of a word that the tree found no place for. */
const NO_PLACE = ['discourse', 'dep', 'vocative', 'dislocated', 'parataxis'] as const;

function isPerson({ mentionOver, found }: ClaimContext, noun: Token): boolean {
  const over = mentionOver.get(noun.index);
  return over !== undefined && found.entities[over.mention.entity]!.type === 'person';
}
