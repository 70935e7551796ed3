/** Personal pronouns and what they can stand for. */
import type { Document, Token } from '../../../language/document.ts';
import { childrenByDeprel, isRelation } from '../../../language/tree.ts';
import type { Referent } from './referent.ts';

/** What a pronoun asks of its antecedent. */
export interface PronounKind {
  readonly stands: 'person' | 'thing' | 'several';
  readonly gender: 'female' | 'male' | null;
}

const KINDS: Readonly<Record<string, PronounKind>> = {
  he: { stands: 'person', gender: 'male' },
  him: { stands: 'person', gender: 'male' },
  his: { stands: 'person', gender: 'male' },
  himself: { stands: 'person', gender: 'male' },
  she: { stands: 'person', gender: 'female' },
  her: { stands: 'person', gender: 'female' },
  hers: { stands: 'person', gender: 'female' },
  herself: { stands: 'person', gender: 'female' },
  it: { stands: 'thing', gender: null },
  its: { stands: 'thing', gender: null },
  itself: { stands: 'thing', gender: null },
  they: { stands: 'several', gender: null },
  them: { stands: 'several', gender: null },
  their: { stands: 'several', gender: null },
  theirs: { stands: 'several', gender: null },
  themselves: { stands: 'several', gender: null },
};

/** The kind of a personal pronoun of the third person; undefined for all other words. */
export function pronounKind(token: Token): PronounKind | undefined {
  return token.upos === 'PRON' || token.xpos.startsWith('PRP') ? KINDS[token.form.toLowerCase()] : undefined;
}

/** Predicates that "it" stands in front of without meaning anything: "it is clear that …", "it seems", "it is raining". */
const EMPTY_PREDICATES: ReadonlySet<string> = new Set(
  'clear unclear likely unlikely possible impossible important essential necessary hard easy difficult true obvious evident certain surprising good bad better best worth time expected believed thought understood known reported hoped seem appear happen turn rain snow remain late early safe fair'.split(
    ' ',
  ),
);

/** Nouns that judge what happened: "it is a historic step". */
const JUDGEMENTS: ReadonlySet<string> = new Set(
  'step day victory move moment mistake shame problem question matter thing disaster tragedy reminder sign fact honor honour blow win loss time pleasure pity decision mess miracle relief surprise challenge'.split(
    ' ',
  ),
);

function isJudgement(document: Document, predicate: Token): boolean {
  return JUDGEMENTS.has(predicate.lemma) && childrenByDeprel(document, predicate, 'cop').length > 0;
}

/** "it is expected", "it was claimed". */
const REPORTED: ReadonlySet<string> = new Set(
  'expect believe think claim say report understand hope allege assume rumour rumor'.split(' '),
);

/** "as the official put it", "had thought it possible". */
function isEmptyObject(document: Document, verb: Token): boolean {
  if (verb.lemma === 'put' || verb.lemma === 'call') return true;
  return (
    ['think', 'find', 'make', 'consider', 'deem', 'take'].includes(verb.lemma) &&
    childrenByDeprel(document, verb, 'xcomp').some(({ upos }) => upos === 'ADJ')
  );
}

/** True for an "it" that stands for nothing. */
export function isExpletive(document: Document, token: Token): boolean {
  if (token.form.toLowerCase() !== 'it') return false;
  if (isRelation(token.deprel, 'expl')) return true;
  const predicate = document.tokens[token.head];
  if (predicate && isRelation(token.deprel, 'obj')) return isEmptyObject(document, predicate);
  if (!isRelation(token.deprel, 'nsubj')) return false;
  if (predicate && isJudgement(document, predicate)) return true;
  if (predicate && REPORTED.has(predicate.lemma) && token.deprel === 'nsubj:pass') return true;
  if (!predicate || !EMPTY_PREDICATES.has(predicate.lemma.toLowerCase())) return false;
  return (
    childrenByDeprel(document, predicate, 'ccomp', 'csubj', 'xcomp', 'advcl', 'parataxis').some(
      ({ index }) => index > predicate.index,
    ) ||
    predicate.deprel === 'parataxis' ||
    ['rain', 'snow', 'seem', 'appear', 'time', 'late'].includes(predicate.lemma)
  );
}

/** True where a referent is of the kind that a pronoun stands for. */
export function fitsPronoun(kind: PronounKind, referent: Referent): boolean {
  const { type, gender, isPlural } = referent;
  if (kind.stands === 'several') return isPlural;
  if (isPlural) return false;
  if (kind.stands === 'thing') return type !== 'person' && type !== 'human' && type !== 'group';
  return (type === 'person' || type === 'human') && (gender === null || gender === kind.gender);
}
