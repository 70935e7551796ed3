/**
 * What someone is urged to do, where no attribution row says so.
 *
 *     The council urged residents to save water.      warned the crew not to sail      called on Norway to pay
 *                                     ^^^^                             ^^^^                                ^^^
 * Not: "ordered the crew to sail", "asked them to leave": an act that is news itself.
 */
import type { Token } from '../../../../language/document.ts';
import { childByDeprel, headOf, isRelation } from '../../../../language/tree.ts';
import type { ClaimContext } from '../claim-context.ts';
import { type Clause, isToInfinitive } from '../clause.ts';

/** Verbs of urging. Lemmas. */
export const URGING_VERBS = new Set('urge warn advise implore exhort beg plead call caution'.split(' '));

/** True for a verb of urging that has an infinitive. */
export function isUrging({ document }: ClaimContext, verb: Token): boolean {
  if (!URGING_VERBS.has(verb.lemma)) return false;
  const complement = childByDeprel(document, verb, 'xcomp', 'ccomp', 'advcl');
  return complement !== undefined && isToInfinitive(document, complement) && addresseeOf(document, verb) !== undefined;
}

/** Proposes the infinitive, with the one who is urged as its subject. */
export function urgedClause(context: ClaimContext, head: Token): Clause | null {
  const { document } = context;
  const verb = headOf(document, head);
  if (verb === undefined || !isRelation(head.deprel, 'xcomp', 'ccomp', 'advcl') || !isToInfinitive(document, head))
    return null;
  if (!isUrging(context, verb) || context.cuesAt(verb).length > 0) return null;
  return {
    head,
    frame: 'infinitive',
    rule: 'claims/urged',
    confidence: 0.65,
    subject: addresseeOf(document, verb)!,
    governor: verb,
    holdsSubject: true,
    modal: 'should',
  };
}

/** "urged [residents]", "called on [Norway]". */
function addresseeOf(document: ClaimContext['document'], verb: Token): Token | undefined {
  const addressee = childByDeprel(document, verb, 'obj', 'iobj', 'obl');
  return addressee !== undefined && addressee.index > verb.index ? addressee : undefined;
}
