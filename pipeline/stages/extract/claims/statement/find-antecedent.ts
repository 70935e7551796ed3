/**
 * What "it" and "they" stand for where that has no name: the subject of the clause before, if it agrees.
 *
 *     Materials from China are closing gaps. They are helping Moscow.      → Materials from China are helping Moscow.
 *     ^^^^^^^^^^^^^^^^^^^^                   ^^^^
 *     While the review clears the port, it blames the board.               → The review blames the board.
 *           ^^^^^^^^^^                  ^^
 *     Rivals have tried a new route, and it works.                         → The new route works.
 *                       ^^^^^^^^^^^      ^^
 * Not: after a sentence whose speaker could be meant ("Officials said … They added …"), nor where nothing agrees.
 * The preference for parallel subjects is Centering's (Grosz, Joshi & Weinstein 1995).
 */
import type { Document, Token } from '../../../../language/document.ts';
import { childByDeprel, childrenByDeprel, isRelation, sentenceOf, subtreeOf } from '../../../../language/tree.ts';
import { agreementOf } from '../agreement.ts';
import type { ClaimContext } from '../claim-context.ts';
import { type Clause, hasCopula, ownSubject } from '../clause.ts';
import { isDummy } from './is-dummy.ts';

const NUMBER_OF = new Map([
  ['it', 'singular'],
  ['its', 'singular'],
  ['they', 'plural'],
  ['them', 'plural'],
  ['their', 'plural'],
]);
/** "more than [40 agents]": the phrase has lost its bound. Lemmas. */
const BOUNDS = new Set('than nearly almost roughly least most'.split(' '));
/** "over [40 agents]", but "talked about [the agents]". Lemmas. */
const BOUNDS_OF_NUMBERS = new Set('over about around under'.split(' '));
/** A longer phrase would make the statement clumsy. */
const MOST_WORDS = 9;

/** Words of the antecedent; null where none is safe. `before` are the clauses stated before, nearest last. */
export function findAntecedent(
  context: ClaimContext,
  pronoun: Token,
  before: readonly Clause[],
  isOutletVoice: boolean,
): Token[] | null {
  const number = NUMBER_OF.get(pronoun.form.toLowerCase());
  if (number === undefined || isRelation(pronoun.deprel, 'expl') || isDummy(context, pronoun)) return null;
  const { document } = context;
  if (isIdentified(document, pronoun) || isJudged(document, pronoun)) return null;
  const isMeant = (noun: Token) =>
    noun.upos !== 'PRON' && agreementOf(document, noun) === number && !isPersonal(context, noun);
  const adverbial = subjectOfAdverbial(document, pronoun);
  if (adverbial !== null) return isMeant(adverbial) ? shortPhrase(context, adverbial) : null;
  const clause = before[before.length - 1];
  if (clause === undefined || (isOutletVoice && number === 'plural' && hasSpeaker(context, clause))) return null;
  const subject = clause.subject ?? ownSubject(document, clause.head);
  if (subject === null) return null;
  if (isMeant(subject)) return shortPhrase(context, subject);
  const object = childByDeprel(document, clause.head, 'obj');
  const isInSentence = sentenceOf(document, clause.head) === sentenceOf(document, pronoun);
  const isOther = subject.upos !== 'PRON' && agreementOf(document, subject) !== number;
  return object?.upos === 'NOUN' && isInSentence && isOther && isMeant(object) ? shortPhrase(context, object) : null;
}

/** "It's not a [bill]": told what it is, it need not be what the clause before spoke of. */
export function isIdentified(document: Document, pronoun: Token): boolean {
  const head = document.tokens[pronoun.head];
  return head?.upos === 'NOUN' && isRelation(pronoun.deprel, 'nsubj') && hasCopula(document, head);
}

/** "It's ridiculous": what is judged is more often what was said than a thing. */
function isJudged(document: Document, pronoun: Token): boolean {
  const head = document.tokens[pronoun.head];
  return head?.upos === 'ADJ' && pronoun.lemma === 'it' && hasCopula(document, head);
}

/** The subject of the adverbial clause that stands before the pronoun's verb. */
function subjectOfAdverbial(document: Document, pronoun: Token): Token | null {
  const verb = document.tokens[pronoun.head];
  if (verb === undefined || !isRelation(pronoun.deprel, 'nsubj')) return null;
  const adverbials = childrenByDeprel(document, verb, 'advcl').filter(({ index }) => index < pronoun.index);
  const last = adverbials[adverbials.length - 1];
  return last === undefined ? null : ownSubject(document, last);
}

/** The noun's phrase without what hangs on it loosely; null where it is long or broken. */
export function shortPhrase(context: ClaimContext, noun: Token): Token[] | null {
  const words = phraseOf(context, noun);
  const before = context.document.tokens[(words[0]?.index ?? 0) - 1]?.lemma ?? '';
  const isBound = BOUNDS.has(before) || (BOUNDS_OF_NUMBERS.has(before) && words[0]?.upos === 'NUM');
  const isSafe = !isBound && !words.some(({ upos }) => upos === 'PRON');
  return words.length > 0 && words.length <= MOST_WORDS && isSafe ? words : null;
}

function hasSpeaker({ contentsAt }: ClaimContext, { head }: Clause): boolean {
  return contentsAt(head).length > 0;
}

function isPersonal({ mentionOver, found }: ClaimContext, token: Token): boolean {
  const over = mentionOver.get(token.index);
  return over !== undefined && found.entities[over.mention.entity]!.type === 'person';
}

function phraseOf({ document }: ClaimContext, head: Token): Token[] {
  const isOutside = (token: Token) =>
    isRelation(token.deprel, 'acl', 'appos', 'advcl', 'parataxis', 'punct', 'cop', 'aux', 'nsubj') ||
    (token.head === head.index && isRelation(token.deprel, 'case', 'cc', 'advmod'));
  const words = subtreeOf(document, head, isOutside);
  const isWhole = words.every((token, at) => at === 0 || token.index === words[at - 1]!.index + 1);
  return isWhole ? words : [];
}
