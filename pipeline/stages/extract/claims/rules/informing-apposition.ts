/**
 * An apposition that says what something is.
 *
 *     nitrocellulose, a compound for propellants, …      General Dynamics and General Atomics, two U.S. makers of arms, …
 *                     ^^^^^^^^^^^^^^^^^^^^^^^^^^                                                ^^^^^^^^^^^^^^^^^^^^^^^^
 * Not: "Olaf Scholz, the German chancellor" (a title only identifies), "the bank, HSBC" (a name).
 */
import type { Token } from '../../../../language/document.ts';
import { childrenByDeprel, headOf, isRelation, subtreeOf } from '../../../../language/tree.ts';
import type { ClaimContext } from '../claim-context.ts';
import type { Clause } from '../clause.ts';
import { opensAside } from './opens-aside.ts';

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
  if (!isRelation(head.deprel, 'appos') || head.upos !== 'NOUN' || !opensAside(document, head)) return null;
  const noun = headOf(document, head)!;
  if (noun.upos !== 'NOUN' && noun.upos !== 'PROPN') return null;
  const opener = subtreeOf(document, head).find((token) => token.upos !== 'PUNCT')!;
  if (EVENTS.has(head.lemma) || !OPENERS.has(opener.form.toLowerCase()) || isPerson(context, noun)) return null;
  if (childrenByDeprel(document, head, 'amod', 'nmod', 'compound', 'acl', 'case').length === 0) return null;
  return {
    head,
    frame: 'nominal',
    rule: 'claims/apposition',
    confidence: 0.7,
    subject: noun,
    governor: null,
    holdsSubject: true,
    modal: '',
  };
}

function isPerson({ mentionOver, found }: ClaimContext, noun: Token): boolean {
  const over = mentionOver.get(noun.index);
  return over !== undefined && found.entities[over.mention.entity]!.type === 'person';
}
