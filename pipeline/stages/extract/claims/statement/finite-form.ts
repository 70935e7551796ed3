/**
 * Gives a participle or an infinitive the tense that its sentence has.
 *
 *     China is helping Russia, providing it with tools.      → China is providing …
 *     The army advanced, killing twenty people.              → The army killed …
 *     The tools, valued at $900 million, were imported.      → The tools were valued …
 */
import type { Document, Token } from '../../../../language/document.ts';
import {
  type Agreement,
  pastForm,
  pastParticiple,
  presentForm,
  presentParticiple,
} from '../../../../language/inflect/verb-forms.ts';
import { auxiliariesOf } from '../clause.ts';

/** Tense and aspect of a finite verb phrase. */
export interface VerbPhrase {
  readonly tense: 'present' | 'past';
  readonly modal: string | null;
  readonly isPerfect: boolean;
  readonly isProgressive: boolean;
}

const PLAIN_PRESENT: VerbPhrase = { tense: 'present', modal: null, isPerfect: false, isProgressive: false };

/** Reads tense and aspect off a predicate and its auxiliaries; present where it has none. */
export function readVerbPhrase(document: Document, head: Token | null): VerbPhrase {
  if (head === null) return PLAIN_PRESENT;
  const chain = [...auxiliariesOf(document, head), head].filter((token) => token.xpos !== 'TO');
  const modal = chain.find((token) => token.xpos === 'MD') ?? null;
  const finite = chain.find((token) => token.xpos === 'VBD' || token.xpos === 'VBZ' || token.xpos === 'VBP');
  const hasHave = chain.some((token) => token !== head && token.lemma === 'have');
  return {
    tense: finite?.xpos === 'VBD' ? 'past' : 'present',
    modal: modal?.form ?? null,
    isPerfect: hasHave && modal === null,
    isProgressive:
      modal === null && head.xpos === 'VBG' && chain.some((token) => token !== head && token.lemma === 'be'),
  };
}

/** Who lies in the news says what is not so. */
const LIED = 'lied';

/** The verb phrase of an active verb: auxiliaries first, the verb last. */
export function activeVerb(lemma: string, phrase: VerbPhrase, agreement: Agreement): string[] {
  if (phrase.modal !== null) return [fullModal(phrase.modal), lemma];
  if (phrase.isPerfect)
    return [
      phrase.tense === 'past' ? 'had' : presentForm('have', agreement),
      lemma === 'lie' ? LIED : pastParticiple(lemma),
    ];
  if (phrase.isProgressive) return [beForm(phrase, agreement), presentParticiple(lemma)];
  if (phrase.tense === 'past' && lemma === 'lie') return [LIED];
  return [phrase.tense === 'past' ? pastForm(lemma, agreement) : presentForm(lemma, agreement)];
}

/** The form of "be" in front of a past participle: what was done by then has a past form. */
export function beForm(phrase: VerbPhrase, agreement: Agreement): string {
  return phrase.tense === 'past' || phrase.isPerfect ? pastForm('be', agreement) : presentForm('be', agreement);
}

function fullModal(form: string): string {
  const lower = form.toLowerCase();
  if (lower === "'ll" || lower === '’ll' || lower === 'wo') return 'will';
  if (lower === "'d" || lower === '’d') return 'would';
  return lower === 'ca' ? 'can' : lower;
}
