/**
 * Whom “you” means in what a source says to somebody.
 *
 *     “You have failed us,” Ms. Ruiz told the mayor.      → The mayor has failed …
 *     “Your bill is dead,” Ms. Ruiz wrote to Mr. Moe.     → Mr. Moe's bill is dead.
 * Not: what is told to reporters, nor “you” of people in general (“you can never know”, “if you work hard”).
 */
import type { Token } from '../../../../language/document.ts';
import { typeOfNoun } from '../../../../language/lexicon/role-nouns.ts';
import { childByDeprel, childrenByDeprel, isRelation, pathToRoot, sentenceOf } from '../../../../language/tree.ts';
import { type ClaimContext, isInOwnWords, tokensOfPieces } from '../claim-context.ts';
import { shortPhrase } from './find-antecedent.ts';
import { onlyListener } from './only-listener.ts';

/** An addressee: an entity, or the words that describe it. */
interface Addressee {
  readonly entity: number | null;
  readonly words: string;
}

const YOU = /^you(?:rs?)?$/iu;
/** Helpers of what is said of anybody. Lemmas. */
const GENERAL = new Set('can could would might may will shall should must'.split(' '));
/** Verbs of set phrases (“you know”) and of duties (“you have to”). Lemmas. */
const LOOSE = new Set(['know', 'see', 'have', 'get', 'need', 'look', 'go']);
/** Links of what is only supposed. Lemmas. */
const SUPPOSED = new Set(['if', 'when', 'whether', 'unless', 'whatever']);
/** Sentences and attributions that a speech to somebody may run over. */
const FARTHEST = 2;

/** True for “you”, “your” and “yours”. */
export function isAddressed({ upos, form }: Token): boolean {
  return upos === 'PRON' && YOU.test(form);
}

/** The addressee that the pronoun means; null where it is not known, or anybody. */
export function findAddressee(context: ClaimContext, token: Token, attribution: number): Addressee | null {
  if (!isAddressed(token) || isAnybody(context, token)) return null;
  const told = toldIn(context, token, attribution);
  if (told !== null) return described(context, told);
  const listener = onlyListener(context, token, attribution);
  return listener === null ? null : { entity: listener, words: '' };
}

/** Who is told what the words around the pronoun say, or what the same source said right before. */
function toldIn(context: ClaimContext, token: Token, attribution: number): Token | null {
  const { attributions } = context.found;
  const at = sentenceOf(context.document, token).index;
  const own = context.contentsAt(token).filter((each) => each !== attribution && isInOwnWords(context, each));
  const before = isInOwnWords(context, attribution)
    ? [attribution, attribution - 1, attribution - FARTHEST].filter((each) => each >= 0)
    : [];
  for (const index of [...before, ...own]) {
    const { cue, source_entity } = attributions[index]!;
    if (index < attribution && source_entity !== attributions[attribution]!.source_entity) continue;
    const verb = tokensOfPieces(context.document, cue).find(({ upos }) => upos === 'VERB');
    if (verb === undefined || at - sentenceOf(context.document, verb).index > FARTHEST) continue;
    const told = toldBy(context, verb);
    if (told !== null) return told;
  }
  return null;
}

/** “told [Moe]”, “wrote to [Moe]”. */
function toldBy({ document }: ClaimContext, verb: Token): Token | null {
  const to = childrenByDeprel(document, verb, 'obl').find(
    (noun) => childByDeprel(document, noun, 'case')?.lemma === 'to' && noun.index > verb.index,
  );
  return (verb.lemma === 'tell' ? childByDeprel(document, verb, 'iobj', 'obj') : to) ?? null;
}

/** The person, or the noun for one; null for reporters, outlets and crowds. */
function described(context: ClaimContext, noun: Token): Addressee | null {
  const entity = context.mentionOver.get(noun.index)?.mention.entity;
  if (entity !== undefined) return context.found.entities[entity]!.type === 'person' ? { entity, words: '' } : null;
  if (noun.xpos !== 'NN' || typeOfNoun(noun.lemma) !== 'person' || HEARERS.has(noun.lemma)) return null;
  const phrase = shortPhrase(context, noun);
  const last = phrase?.[phrase.length - 1];
  if (phrase === null || last === undefined) return null;
  const words = context.document.text.slice(phrase[0]!.start, last.end).replace(/\s+/gu, ' ');
  return { entity: null, words: words.replace(/^an? /iu, 'the ') };
}

/** Those who are told what everybody is. Lemmas. */
const HEARERS = new Set('reporter journalist interviewer host anchor correspondent reader'.split(' '));

/** “you can never know”, “if you work hard”, “you have to”. */
function isAnybody({ document }: ClaimContext, token: Token): boolean {
  const verb = document.tokens[token.head];
  const clauses = pathToRoot(document, token).flatMap((each) => [each, ...childrenByDeprel(document, each, 'advcl')]);
  const isSupposed = clauses.some((each) =>
    childrenByDeprel(document, each, 'mark', 'advmod').some(({ lemma }) => SUPPOSED.has(lemma)),
  );
  if (isSupposed) return true;
  if (verb === undefined || !isRelation(token.deprel, 'nsubj')) return false;
  return (
    childrenByDeprel(document, verb, 'aux').some(({ lemma }) => GENERAL.has(lemma)) ||
    (LOOSE.has(verb.lemma) && verb.xpos === 'VBP')
  );
}
