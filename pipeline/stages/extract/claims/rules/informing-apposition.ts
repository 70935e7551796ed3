/**
 * An apposition that says what something is.
 *
 *     nitrocellulose, a compound for propellants, …      General Dynamics and General Atomics, two U.S. makers of arms, …
 *                     ^^^^^^^^^^^^^^^^^^^^^^^^^^                                                ^^^^^^^^^^^^^^^^^^^^^^^^
 * Not: "Olaf Scholz, the German chancellor" (a title only identifies), "the bank, HSBC" (a name).
 */
import type { Document, Token } from '../../../../language/document.ts';
import { childByDeprel, childrenByDeprel, headOf, isRelation, subtreeOf } from '../../../../language/tree.ts';
import type { ClaimContext } from '../claim-context.ts';
import type { Clause } from '../clause.ts';
import { opensAside } from './opens-aside.ts';

/** Rule of appositions. */
export const APPOSITION = 'claims/apposition';

const OPENERS = new Set(['a', 'an', 'one', 'another', 'both', 'two', 'three', 'four', 'five']);

/** Nouns for what the whole sentence tells: "…, a move that angered Spain". Lemmas. */
const EVENTS = new Set(
  'move step decision sign factor response change fact development reference process gesture reversal act result claim one thing'.split(
    ' ',
  ),
);

/** Proposes an indefinite apposition of a noun that is no person. */
export function informingApposition(context: ClaimContext, head: Token): Clause | null {
  const { document } = context;
  if (head.upos !== 'NOUN' || !isRelation(head.deprel, 'appos', 'nsubj') || !opensAside(document, head)) return null;
  const noun = isRelation(head.deprel, 'appos') ? headOf(document, head) : subjectBefore(document, head);
  if (noun === undefined) return null;
  if (noun.upos !== 'NOUN' && noun.upos !== 'PROPN') return null;
  const opener = subtreeOf(document, head).find((token) => token.upos !== 'PUNCT')!;
  if (EVENTS.has(head.lemma) || !OPENERS.has(opener.form.toLowerCase()) || isPerson(context, noun)) return null;
  if (childrenByDeprel(document, head, 'amod', 'nmod', 'compound', 'acl', 'case').length === 0) return null;
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

/** "Nitrocellulose, [a compound], is …": the tree may take both for subjects. */
function subjectBefore(document: Document, head: Token): Token | undefined {
  const verb = headOf(document, head);
  const first = verb === undefined ? undefined : childByDeprel(document, verb, 'nsubj');
  return first === head ? undefined : first;
}

function isPerson({ mentionOver, found }: ClaimContext, noun: Token): boolean {
  const over = mentionOver.get(noun.index);
  return over !== undefined && found.entities[over.mention.entity]!.type === 'person';
}
