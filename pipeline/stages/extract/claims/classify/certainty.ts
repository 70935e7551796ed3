/**
 * How sure the wording is.
 *
 *     likely · appears to          probable
 *     may · might · possibly       possible
 *     reportedly · is said to      alleged: reported, with no source named
 */
import type { Document, Token } from '../../../../language/document.ts';
import { childByDeprel, childrenOf, isRelation } from '../../../../language/tree.ts';
import { type ClaimContext, tokensOfPieces } from '../claim-context.ts';
import { hasCopula, isFiniteForm, isToInfinitive } from '../clause.ts';
import type { WordedClause } from '../clause-words.ts';
import { ALLEGED, POSSIBLE, POSSIBLE_MODALS, PROBABLE, PROBABLE_VERBS } from '../lexicon.ts';
import { NOUN_CONTENT } from '../rules/noun-content.ts';

type Certainty = 'stated' | 'probable' | 'possible' | 'alleged';

/** Reads certainty off adverbs, modals and raising verbs of the predicate, and off an attribution without a source. */
export function readCertainty({ document, found }: ClaimContext, worded: WordedClause): Certainty {
  const { clause, attribution } = worded;
  const { head } = clause;
  if (clause.rule === NOUN_CONTENT && attribution === null) return 'alleged';
  if (attribution !== null) {
    const { source, cue, stance } = found.attributions[attribution]!;
    const isHearsay = source.length === 0 && isImpersonal(tokensOfPieces(document, cue));
    if (tokensOfPieces(document, cue).some((token) => PROBABLE_VERBS.has(token.lemma))) return 'probable';
    if (isHearsay && (stance === 'affirms' || stance === 'denies')) return 'alleged';
  }
  const near = [...hedgesOf(document, head), ...hedgesAtVerbs(document, worded)];
  if (near.some((token) => ALLEGED.has(token.lemma))) return 'alleged';
  if (
    near.some((token) => POSSIBLE.has(token.lemma) || (token.xpos === 'MD' && isPossibleModal(document, head, token)))
  )
    return 'possible';
  if (near.some((token) => PROBABLE.has(token.lemma)) || (PROBABLE_VERBS.has(head.lemma) && raises(document, head)))
    return 'probable';
  return 'stated';
}

/** "is said", "reportedly", "the accusation runs"; not "charging that", whose source only was not found. */
function isImpersonal(cue: readonly Token[]): boolean {
  if (cue.length === 0) return false;
  return (
    cue.some((token) => token.upos === 'NOUN') || cue.every((token) => token.upos !== 'VERB' || token.xpos === 'VBN')
  );
}

/** The predicate, its adverbs and auxiliaries, and those of the predicate it is conjoined to by a shared auxiliary. */
function hedgesOf(document: Document, head: Token): Token[] {
  return [
    head,
    ...childrenOf(document, head).filter((child) => isRelation(child.deprel, 'advmod', 'aux', 'amod', 'dep')),
  ];
}

/** Adverbs of hedging that stand at a verb of the claim, whatever the tree hangs them on; not those of a clause inside it. */
function hedgesAtVerbs(document: Document, { clause, predicate }: WordedClause): Token[] {
  return predicate.filter((token) => {
    if (token.upos !== 'ADV' || !(ALLEGED.has(token.lemma) || PROBABLE.has(token.lemma))) return false;
    const verb = document.tokens[token.head];
    return verb?.upos === 'VERB' && isOfPredicate(document, verb, clause.head, ALLEGED.has(token.lemma));
  });
}

/** False where an adverbial or relative clause stands between the verb and the predicate; "a kind of help that Rome allegedly had" hedges all. */
function isOfPredicate(document: Document, verb: Token, head: Token, isHearsay: boolean): boolean {
  for (
    let token: Token | undefined = verb;
    token !== undefined && token !== head;
    token = document.tokens[token.head]
  ) {
    if (isRelation(token.deprel, 'advcl')) return false;
    if (isRelation(token.deprel, 'acl') && !(isHearsay && hasCopula(document, head) && isFiniteForm(verb)))
      return false;
  }
  return true;
}

/** "appears to have left": an infinitive; "appears in the files" is none. */
function raises(document: Document, head: Token): boolean {
  const complement = childByDeprel(document, head, 'xcomp');
  return complement !== undefined && isToInfinitive(document, complement);
}

/** "could" of a past ability is none: "could not reach". */
function isPossibleModal(document: Document, head: Token, modal: Token): boolean {
  const form = modal.form.toLowerCase();
  if (!POSSIBLE_MODALS.has(form)) return false;
  return (
    form !== 'could' || !childrenOf(document, head).some((child) => child.lemma === 'not' || child.lemma === "n't")
  );
}
