/**
 * A sentence in which the tree shows no clause, though its words do: a noun, then a finite verb, then a full stop.
 *
 *     Chinese aid covers various fields.      (where the tree took "covers" for a noun's modifier)
 *                 ^^^^^^
 * Not: a heading, a row of a table, a line of a poem, a question: no full stop, or no finite verb.
 */
import type { Sentence, Token } from '../../../../language/document.ts';
import { isRelation, tokensOf } from '../../../../language/tree.ts';
import type { ClaimContext } from '../claim-context.ts';
import { type Clause, isFiniteForm } from '../clause.ts';

/** Shorter ones are no sentence; longer ones would be a claim that nobody can check. */
const FEWEST_WORDS = 4;
const MOST_WORDS = 60;

/** Proposes the first finite verb behind a noun, for want of a better reading. */
export function unparsedSentence({ document, speechAt }: ClaimContext, sentence: Sentence): Clause[] {
  const tokens = tokensOf(document, sentence).filter((token) => speechAt(token).length === 0);
  if (tokens.length < FEWEST_WORDS || tokens.length > MOST_WORDS) return [];
  if (!tokens.slice(-2).some((token) => token.form === '.')) return [];
  const noun = tokens.findIndex((token) => /^(?:NOUN|PROPN|PRON)$/u.test(token.upos) && !token.xpos.startsWith('W'));
  const after = tokens.filter((_, at) => at > noun && noun >= 0);
  const verb =
    after.find((token) => isFiniteForm(token) && !isRelation(token.deprel, 'acl', 'advcl')) ??
    (tokens.some(isFiniteForm) ? undefined : after.find((token) => isLikePast(tokens, token)));
  if (verb === undefined) return [];
  return [
    {
      head: isRelation(verb.deprel, 'aux', 'cop') ? headOf(document.tokens, verb) : verb,
      frame: 'finite',
      rule: 'claims/unparsed',
      confidence: 0.4,
      subject: null,
      governor: null,
      holdsSubject: true,
      modal: '',
    },
  ];
}

function headOf(tokens: readonly Token[], verb: Token): Token {
  return tokens[verb.head]!;
}

/** "The law [alarmed] some activists", where no other word is a finite verb: a participle between two nouns, as the tree has it. */
function isLikePast(tokens: readonly Token[], token: Token): boolean {
  const at = tokens.indexOf(token);
  return token.xpos === 'VBN' && token.deprel === 'amod' && /^(?:NOUN|PROPN)$/u.test(tokens[at - 1]?.upos ?? '');
}
