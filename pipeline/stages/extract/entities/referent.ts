/** What pronouns and descriptions can point back to: names, resolved references, and plain noun phrases that compete with them. */
import type { Document, NameType, Token } from '../../../language/document.ts';
import { PEOPLE_NOUNS, PERSON_NOUNS } from '../../../language/lexicon/role-nouns.ts';
import { childByDeprel, headOf, isRelation } from '../../../language/tree.ts';

/** Something that the text has spoken of. */
export interface Referent {
  /** Index of the entity; null for a noun phrase without one. */
  readonly entity: number | null;
  /** The word that the rest of the sentence hangs on. */
  readonly head: Token;
  readonly sentence: number;
  readonly type: NameType | 'thing' | 'human';
  readonly gender: 'female' | 'male' | null;
  readonly isPlural: boolean;
}

/** How a word stands to its clause. */
export type Role = 'subject' | 'object' | 'possessor' | 'oblique' | 'modifier';

/** The role of a word; words joined by "and" or apposition have the role of what they are joined to. */
export function roleOf(document: Document, token: Token): Role {
  let word = token;
  for (
    let above = headOf(document, word);
    above && isRelation(word.deprel, 'conj', 'appos', 'flat');
    above = headOf(document, word)
  )
    word = above;
  if (isRelation(word.deprel, 'nsubj')) return 'subject';
  if (isRelation(word.deprel, 'obj', 'iobj')) return 'object';
  if (word.deprel === 'nmod:poss') return 'possessor';
  if (isRelation(word.deprel, 'compound', 'amod', 'nummod', 'det')) return 'modifier';
  return isRelation(word.deprel, 'root', 'parataxis') ? 'subject' : 'oblique';
}

/** Relations of clauses that leave their subject to the clause above. */
const CONTROLLED = ['xcomp', 'advcl', 'conj', 'acl'] as const;

/** Verbs whose object does what follows: "help [[Russia]] rebuild". */
const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  'help aid assist force push allow enable urge persuade convince tell ask warn order encourage let make prevent stop provoke permit press invite teach lead drive pressure compel advise support'.split(
    ' ',
  ),
);

/** True for verbs whose object does what follows them. */
export function isObjectControl(verb: Token): boolean {
  return OBJECT_CONTROL.has(verb.lemma);
}

/** The subject of a verb, its own or the one that it takes from the clause above; undefined where there is none. */
export function subjectOf(document: Document, verb: Token): Token | undefined {
  let clause: Token | undefined = verb;
  for (let steps = 0; clause && steps < 6; steps++) {
    const subject = childByDeprel(document, clause, 'nsubj');
    if (subject) return subject;
    if (!isRelation(clause.deprel, ...CONTROLLED)) return undefined;
    const above: Token | undefined = headOf(document, clause);
    const doer =
      above && isObjectControl(above) && clause.deprel === 'xcomp' ? childByDeprel(document, above, 'obj') : undefined;
    if (doer) return doer;
    clause = above;
  }
  return undefined;
}

/**
 * What "who" takes up: the noun that its clause hangs on, or, where that is no person, the name right before it.
 *
 *     the anger of Justice Moe, [who] said he was lost
 *                          ^^^
 */
export function antecedentOfWho(document: Document, who: Token): Token | undefined {
  const verb = headOf(document, who);
  if (who.xpos !== 'WP' || verb === undefined || !isRelation(verb.deprel, 'acl')) return undefined;
  const noun = headOf(document, verb);
  if (noun === undefined || noun.upos === 'PROPN' || PERSON_NOUNS.has(noun.lemma) || PEOPLE_NOUNS.has(noun.lemma))
    return noun;
  let name = document.tokens[who.index - 1];
  if (name?.form === ',') name = document.tokens[who.index - 2];
  while (name !== undefined && isRelation(name.deprel, 'flat')) name = headOf(document, name);
  return name?.upos === 'PROPN' ? name : noun;
}

/** The verb or predicate of the clause that a word stands in. */
export function clauseOf(document: Document, token: Token): Token {
  let word = token;
  for (let above = headOf(document, word); above; above = headOf(document, word)) {
    if (
      isRelation(word.deprel, 'nsubj', 'obj', 'iobj', 'obl', 'xcomp', 'ccomp', 'advcl', 'expl') ||
      word.upos === 'VERB'
    ) {
      return word.upos === 'VERB' && word !== token ? word : above;
    }
    word = above;
  }
  return word;
}
