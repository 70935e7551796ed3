/**
 * "It" that stands for nothing: for a clause behind it, for time or weather.
 *
 *     It is unclear what he wants.      It is time for talks.      It looks like he left.      It was 1825.
 * Not: "it is a lie because he left", "it is hard" (what was said).
 */
import type { Document, Token } from '../../../../language/document.ts';
import { childByDeprel, childrenByDeprel, isRelation } from '../../../../language/tree.ts';
import type { ClaimContext } from '../claim-context.ts';
import { hasCopula, ownSubject } from '../clause.ts';

/** "it is likely that", "it is hard to", "it is time for": stands for a clause. */
export function isDummy({ document }: ClaimContext, pronoun: Token): boolean {
  const head = document.tokens[pronoun.head];
  if (pronoun.lemma !== 'it' || pronoun.xpos === 'PRP$') return false;
  if (head === undefined || /\d/u.test(head.form)) return true;
  if (isRelation(pronoun.deprel, 'obl', 'nmod', 'ccomp', 'xcomp', 'conj')) return false;
  if (isRelation(pronoun.deprel, 'obj')) return isDummyObject(document, pronoun, head);
  if (EMPTY_VERBS.has(head.lemma)) return isEmptyVerb(document, head);
  return (
    isAsIf(document, pronoun) ||
    isOfClause(document, head) ||
    childByDeprel(document, head, 'csubj', 'ccomp', 'acl:relcl') !== undefined ||
    (head.upos === 'NOUN' &&
      hasCopula(document, head) &&
      childrenByDeprel(document, head, 'advcl').some((clause) => isComplement(document, clause)))
  );
}

/** "finds it hard to", "made it clear that", "leave it to them to", "have it both ways": the object stands for what follows. */
function isDummyObject({ tokens }: Document, { index }: Token, verb: Token): boolean {
  const next = tokens.slice(index + 1, index + 1 + FARTHEST_ANNOUNCED);
  const end = next.findIndex(({ form }) => /^[.,;]$/u.test(form));
  const words = end < 0 ? next : next.slice(0, end);
  if (SET_PHRASES.get(verb.lemma)?.test(words[0]?.form ?? '')) return true;
  if (!ANNOUNCING_VERBS.has(verb.lemma)) return false;
  const isJudging = /^(?:ADJ|ADV|NOUN|DET|ADP)$/u.test(words[0]?.upos ?? '');
  return isJudging && words.slice(1).some(({ form }) => CLAUSE_OPENERS.test(form) || form === 'for');
}

/** Words from "it" to the clause that it stands for. */
const FARTHEST_ANNOUNCED = 9;
/** "[make] it clear that". Lemmas. */
const ANNOUNCING_VERBS = new Set('make find think consider deem leave render'.split(' '));
/** The word behind "it" that makes a phrase of it, by the verb's lemma. */
const SET_PHRASES: ReadonlyMap<string, RegExp> = new Map([
  ['have', /^(?:both|that|upside|easy)$/u],
  ['call', /^quits$/u],
  ['make', /^(?:to|through|into|out)$/u],
  ['take', /^upon$/u],
]);

/** "it is unclear what", "it is wrong and rash to": the predicate speaks of a clause; not "it is able to", "it is likely to", which something is. */
function isOfClause(document: Document, head: Token): boolean {
  if (RAISING.has(head.lemma) && isBeforeInfinitive(document, head)) return false;
  if (announcesClause(document, head)) return true;
  if (hasInfinitiveAfterAdjective(document, head)) return true;
  if (head.upos !== 'ADJ') return false;
  return childrenByDeprel(document, head, 'xcomp', 'advcl', 'acl').some((clause) => isComplement(document, clause));
}

function isBeforeInfinitive({ tokens }: Document, { index }: Token): boolean {
  return tokens[index + 1]?.xpos === 'TO';
}

/** "it would be [simplified and wrong] to say": the adjective next to the infinitive is joined to the predicate. */
function hasInfinitiveAfterAdjective(document: Document, head: Token): boolean {
  if (!hasCopula(document, head)) return false;
  const joined = childByDeprel(document, head, 'conj');
  return (
    joined !== undefined && joined.upos === 'ADJ' && !RAISING.has(joined.lemma) && isBeforeInfinitive(document, joined)
  );
}

/** "it seems that", "it took a year to build": not "it seemed to be empty", "it could take weeks". */
function isEmptyVerb(document: Document, verb: Token): boolean {
  const infinitive = childByDeprel(document, verb, 'xcomp');
  if (verb.lemma === 'take' || verb.lemma === 'cost') {
    const next = document.tokens.slice(verb.index + 1, verb.index + FARTHEST_INFINITIVE);
    const end = next.findIndex(({ form }) => /^[.;]$/u.test(form));
    return (end < 0 ? next : next.slice(0, end)).some(({ xpos }) => xpos === 'TO');
  }
  if (infinitive === undefined || !isBeforeInfinitive(document, verb)) return true;
  return isOfClause(document, infinitive) || childByDeprel(document, infinitive, 'csubj', 'ccomp') !== undefined;
}

/** Verbs whose "it" may stand for nothing. Lemmas. */
const EMPTY_VERBS = new Set(['take', 'cost', 'seem', 'appear', 'turn', 'happen']);
/** Words from "takes" to "to". */
const FARTHEST_INFINITIVE = 30;
/** "it is [able] to": said of a thing. Lemmas. */
const RAISING = new Set(
  'able unable willing unwilling ready happy eager due bound likely unlikely certain sure set poised prepared'.split(
    ' ',
  ),
);

/** "it is not [as if] he left", "it is [as though] …". */
function isAsIf({ tokens }: Document, { index }: Token): boolean {
  const as = tokens
    .slice(index + 1, index + 4)
    .find(({ lemma, upos }) => lemma === 'as' || !/^(?:AUX|PART)$/u.test(upos));
  return as?.lemma === 'as' && /^(?:if|though)$/iu.test(tokens[as.index + 1]?.form ?? '');
}

/** "it is a mistake [to leave]", not "it is a lie [because …]". */
function isComplement(document: Document, clause: Token): boolean {
  return !LOOSE_MARKS.has(childByDeprel(document, clause, 'mark')?.lemma ?? '');
}

const LOOSE_MARKS = new Set(['if', 'because', 'when', 'as', 'since', 'while', 'although', 'though']);

/** "it is unclear [what] he wants", "it is time [for] talks": the clause follows, whatever the tree makes of it. */
function announcesClause(document: Document, head: Token): boolean {
  const { tokens } = document;
  const next = tokens.slice(head.index + 1, head.index + 4).find(({ form }) => !/^(?:enough|["“”'‘’]+)$/iu.test(form));
  if (next === undefined) return false;
  if (head.upos === 'ADJ' && CLAUSE_OPENERS.test(next.form)) return true;
  if (LIKELIHOODS.has(head.lemma)) return /^(?:DET|PRON|PROPN|NOUN)$/u.test(next.upos);
  if (head.lemma === 'look' || head.lemma === 'sound' || head.lemma === 'feel')
    return /^(?:like|as)$/iu.test(next.form);
  if (NOUNS_OF_CLAUSES.has(head.lemma)) return CLAUSE_OPENERS.test(next.form) || next.form === 'for';
  return (
    /^(?:NOUN|ADJ)$/u.test(head.upos) &&
    childrenByDeprel(document, head, 'acl', 'advcl', 'xcomp', 'csubj', 'ccomp').some((clause) =>
      isForTo(document, clause),
    )
  );
}

/** "[for us to read]". */
function isForTo(document: Document, clause: Token): boolean {
  return (
    childrenByDeprel(document, clause, 'mark').some(({ lemma }) => lemma === 'for') &&
    ownSubject(document, clause) !== null
  );
}

const CLAUSE_OPENERS = /^(?:that|whether|if|what|how|why|who|where|when|to)$/iu;

/** "it is likely [they] left". Lemmas. */
const LIKELIHOODS = new Set('likely unlikely possible clear unclear obvious important sure certain'.split(' '));

/** "it is a shame that". Lemmas. */
const NOUNS_OF_CLAUSES = new Set(
  'time shame pity honor honour pleasure priority wonder tradition custom mistake privilege crime'.split(' '),
);
