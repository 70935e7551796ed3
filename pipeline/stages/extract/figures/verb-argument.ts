/** What a figure measures by the verb that it hangs by: its subject, or its object ("bought the firm for $5m"). */
import type { Document, Token } from '../../../language/document.ts';
import { childByDeprel, childrenOf, headOf, isRelation } from '../../../language/tree.ts';
import type { Candidate } from './candidate.ts';
import { CAUSING_VERBS, VERBS } from './change.ts';
import type { Earlier, Found } from './subject.ts';

/** Verbs whose object the figure measures, not their subject: "bought the firm for $5m", "cut rates by 5%". */
export function verbArgument(document: Document, candidate: Candidate, earlier: Earlier): Found | null {
  const verb = governingVerb(document, candidate);
  if (verb === null) return null;
  const isOblique = isRelation(candidate.head.deprel, 'obl');
  const object = childrenOf(document, verb).find(
    (token) =>
      isRelation(token.deprel, 'obj') &&
      token.index !== candidate.head.index &&
      (token.upos === 'NOUN' || token.upos === 'PROPN') &&
      !isFigureHead(earlier, token),
  );
  const isBy = childByDeprel(document, candidate.head, 'case')?.form.toLowerCase() === 'by';
  const isOfObject =
    isOblique && (!isBy || CAUSING_VERBS.has(verb.lemma.toLowerCase()) || VERBS.has(verb.lemma.toLowerCase()));
  if (isOfObject && object !== undefined && object.index < candidate.firstToken)
    return { noun: object, rule: 'object' };
  const isObject =
    (isRelation(candidate.head.deprel, 'obj') || childByDeprel(document, candidate.head, 'case') === undefined) &&
    (candidate.quantity.kind === 'percent' || candidate.quantity.kind === 'fraction');
  const ellipsis = isObject ? earlierObject(document, verb) : null;
  if (ellipsis !== null) return { noun: ellipsis, rule: 'ellipsis' };
  const subject = subjectOfVerb(document, verb);
  if (subject === null || subject.index === candidate.head.index)
    return candidate.head.deprel.startsWith('nsubj') ? predicateNoun(verb, candidate) : null;
  return { noun: subject, rule: 'subject' };
}

/** "China provided more than 70%" after "Russia imported machine tools": the object of the clause that it is joined to. */
function earlierObject(document: Document, verb: Token): Token | null {
  const head = isRelation(verb.deprel, 'conj') ? headOf(document, verb) : undefined;
  return head === undefined ? null : (childByDeprel(document, head, 'obj') ?? null);
}

/** "5% is the fee": the noun that the figure is said to be. */
function predicateNoun(verb: Token, candidate: Candidate): Found | null {
  return verb.upos === 'NOUN' && verb.index > candidate.endToken ? { noun: verb, rule: 'predicate' } : null;
}

function isFigureHead(earlier: Earlier, token: Token): boolean {
  return earlier.some(({ candidate }) => candidate.head.index === token.index);
}

/** The verb, or the predicate with a copula, that the figure's clause has. */
function governingVerb(document: Document, candidate: Candidate): Token | null {
  let token: Token | undefined = candidate.head;
  for (let steps = 0; token !== undefined && steps < 6; steps++) {
    if (token.upos === 'VERB' || token.upos === 'AUX' || childByDeprel(document, token, 'cop', 'nsubj') !== undefined)
      return token;
    token = headOf(document, token);
  }
  return null;
}

/** The subject of a verb, or that of the verb it is joined to or complements. */
function subjectOfVerb(document: Document, verb: Token): Token | null {
  let token: Token | undefined = verb;
  for (let steps = 0; token !== undefined && steps < 5; steps++) {
    const subject = childByDeprel(document, token, 'nsubj');
    if (subject !== undefined) return subject;
    if (isRelation(token.deprel, 'acl')) return headOf(document, token) ?? null;
    if (!isRelation(token.deprel, 'conj', 'xcomp', 'advcl', 'ccomp', 'parataxis', 'aux')) return null;
    token = headOf(document, token);
  }
  return null;
}
