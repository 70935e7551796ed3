/**
 * What "it" and "they" stand for where that has no name: the subject of the clause before, if it agrees.
 *
 *     Materials from China are closing gaps. They are helping Moscow.      → Materials from China are helping Moscow.
 *     ^^^^^^^^^^^^^^^^^^^^                   ^^^^
 * Not: after a sentence whose speaker could be meant ("Officials said … They added …"), nor where nothing agrees.
 * The preference for parallel subjects is Centering's (Grosz, Joshi & Weinstein 1995).
 */
import type { Token } from '../../../../language/document.ts';
import { childByDeprel, isRelation, subtreeOf } from '../../../../language/tree.ts';
import { agreementOf } from '../agreement.ts';
import type { ClaimContext } from '../claim-context.ts';
import { type Clause, ownSubject } from '../clause.ts';

const NUMBER_OF = new Map([
  ['it', 'singular'],
  ['its', 'singular'],
  ['they', 'plural'],
  ['them', 'plural'],
  ['their', 'plural'],
]);
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
  const clause = before[before.length - 1];
  if (clause === undefined || (isOutletVoice && number === 'plural' && hasSpeaker(context, clause))) return null;
  const { document } = context;
  const subject = clause.subject ?? ownSubject(document, clause.head);
  if (
    subject === null ||
    subject.upos === 'PRON' ||
    agreementOf(document, subject) !== number ||
    isPersonal(context, subject)
  ) {
    return null;
  }
  const words = phraseOf(context, subject);
  return words.length > 0 && words.length <= MOST_WORDS ? words : null;
}

/** "it is likely that", "it is hard to": stands for a clause. */
export function isDummy({ document }: ClaimContext, pronoun: Token): boolean {
  const head = document.tokens[pronoun.head];
  if (pronoun.lemma !== 'it' || pronoun.xpos === 'PRP$') return false;
  if (head === undefined || /^(?:take|seem|appear|turn|happen)$/u.test(head.lemma)) return true;
  return (
    childByDeprel(document, head, 'csubj', 'ccomp', 'acl:relcl') !== undefined ||
    (head.upos === 'ADJ' && childByDeprel(document, head, 'xcomp', 'advcl', 'acl') !== undefined)
  );
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
    isRelation(token.deprel, 'acl', 'appos', 'advcl', 'parataxis', 'punct', 'cop', 'aux', 'nsubj', 'advmod') ||
    (token.head === head.index && isRelation(token.deprel, 'case', 'cc'));
  const words = subtreeOf(document, head, isOutside);
  const isWhole = words.every((token, at) => at === 0 || token.index === words[at - 1]!.index + 1);
  return isWhole ? words : [];
}
