/** Whether a noun phrase takes "is" or "are". */

import type { Document, Token } from '../../../language/document.ts';
import type { Agreement } from '../../../language/inflect/verb-forms.ts';
import { childByDeprel } from '../../../language/tree.ts';
import { auxiliariesOf, isFiniteForm } from './clause.ts';

const PLURAL_PRONOUNS = new Set(['they', 'we', 'you', 'these', 'those', 'both', 'many', 'several', 'us', 'them']);
const PLURAL_NOUNS = new Set(['police', 'people', 'cattle', 'personnel']);

/** Agreement of the phrase under `head`. */
export function agreementOf(document: Document, head: Token): Agreement {
  if (childByDeprel(document, head, 'conj') !== undefined && hasAnd(document, head)) return 'plural';
  if (head.xpos === 'NNS' || head.xpos === 'NNPS') return isPluralName(head) ? 'plural' : 'singular';
  if (PLURAL_PRONOUNS.has(head.lemma.toLowerCase()) || PLURAL_NOUNS.has(head.lemma)) return 'plural';
  return isPeople(document, head) ? 'plural' : 'singular';
}

/** "the Chinese", "the Dutch": an adjective that stands for a people. */
function isPeople(document: Document, head: Token): boolean {
  return /^\p{Lu}.*(?:ese|ish|nch|tch|iss)$/u.test(head.form) && childByDeprel(document, head, 'det')?.lemma === 'the';
}

/** "United States", "Philippines" end in -s and are one country. */
function isPluralName(head: Token): boolean {
  return !/^(?:States|Nations|Netherlands|Philippines|Emirates)$/u.test(head.form);
}

function hasAnd(document: Document, head: Token): boolean {
  return head.children.some((index) => {
    const child = document.tokens[index]!;
    if (child.deprel !== 'conj') return false;
    const cc = childByDeprel(document, child, 'cc');
    return (cc === undefined || cc.lemma === 'and') && child.upos !== 'VERB';
  });
}

/** False where the verb's form and the subject's number rule each other out ("we … is"): a sign of a wrong tree. */
export function mayAgree(document: Document, predicate: Token, subject: Token): boolean {
  const finite = [...auxiliariesOf(document, predicate), predicate].find(isFiniteForm);
  if (
    finite === undefined ||
    subject.xpos.startsWith('W') ||
    subject.upos === 'VERB' ||
    subject.deprel.startsWith('expl')
  )
    return true;
  const agreement = agreementOf(document, subject);
  const form = finite.form.toLowerCase();
  if (finite.xpos === 'VBZ' || form === 'was') return agreement === 'singular' || !SURE_PLURALS.has(subject.xpos);
  if (form === 'are' || form === 'were' || form === 'have') return agreement === 'plural' || subject.xpos !== 'NNP';
  if (finite.xpos === 'VBP' && form === finite.lemma && /^NNPS?$/u.test(subject.xpos)) return agreement === 'plural';
  return true;
}

/** Tags that cannot take "is". */
const SURE_PLURALS = new Set(['NNS', 'PRP']);
