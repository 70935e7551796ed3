/** "It" that takes up what was said rather than a thing. */
import type { Token } from '../../../../language/document.ts';
import { isRelation } from '../../../../language/tree.ts';
import type { ClaimContext } from '../claim-context.ts';
import { hasCopula } from '../clause.ts';

/**
 * True for "it is wrong", "it would help", "we did it", "it's time".
 */
export function isLoose({ document }: ClaimContext, pronoun: Token): boolean {
  if (/(?:self|selves)$/u.test(pronoun.form)) return true;
  if (!/^it$/iu.test(pronoun.form)) return false;
  const verb = document.tokens[pronoun.head];
  if (verb === undefined) return true;
  if (isRelation(pronoun.deprel, 'obj')) return LOOSE_OBJECTS.has(verb.lemma);
  return hasCopula(document, verb) || LOOSE_VERBS.has(verb.lemma);
}

/** Verbs whose "it" is often a deed or a state of affairs. Lemmas. */
const LOOSE_OBJECTS = new Set(
  'do give make get have say think know see want like put call hear believe take try find mean love hate'.split(' '),
);

const LOOSE_VERBS = new Set(
  'seem appear come hurt help mean make take happen be go work get look feel sound matter start begin end turn show prove depend'.split(
    ' ',
  ),
);
