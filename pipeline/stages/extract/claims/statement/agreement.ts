/** Whether a noun phrase takes "is" or "are". */
import type { Document, Token } from '../../../../language/document.ts';
import type { Agreement } from '../../../../language/inflect/verb-forms.ts';
import { childByDeprel } from '../../../../language/tree.ts';

const PLURAL_PRONOUNS = new Set(['they', 'we', 'you', 'these', 'those', 'both', 'many', 'several', 'i', 'us', 'them']);
const PLURAL_NOUNS = new Set(['police', 'people', 'cattle', 'personnel']);

/** Agreement of the phrase under `head`; `without` is a conjunct that is no part of it. */
export function agreementOf(document: Document, head: Token): Agreement {
  if (childByDeprel(document, head, 'conj') !== undefined && hasAnd(document, head)) return 'plural';
  if (head.xpos === 'NNS' || head.xpos === 'NNPS') return isPluralName(head) ? 'plural' : 'singular';
  if (PLURAL_PRONOUNS.has(head.lemma.toLowerCase()) || PLURAL_NOUNS.has(head.lemma)) return 'plural';
  return 'singular';
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
