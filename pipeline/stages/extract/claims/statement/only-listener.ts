/**
 * The only person whom “you” can mean where a quotation speaks to somebody that its saying does not name.
 *
 *     Ms. Ruiz attacked Mr. Moe. “Your actions shame us,” she said.      → Mr. Moe's actions
 *     Mr. Moe said he saw no cable. Ms. Ruiz said, “I warned you.”       → Ms. Ruiz warned Mr. Moe.
 * Not: “you” that may be anybody (“you never know”), nor where two persons are named so near.
 */
import type { Document, Token } from '../../../../language/document.ts';
import { childByDeprel, childrenByDeprel, isRelation, sentenceOf, tokensOf } from '../../../../language/tree.ts';
import { type ClaimContext, isInOwnWords, tokensOfPieces } from '../claim-context.ts';
import { ownSubject } from '../clause.ts';

/** That person's entity; null where nobody, or more than one, is named around the saying, or where “you” may be anybody. */
export function onlyListener(context: ClaimContext, token: Token, attribution: number): number | null {
  const { document, found } = context;
  const { cue, source, source_entity } = found.attributions[attribution]!;
  if (!isOneMeant(context, token)) return null;
  const said = tokensOfPieces(document, cue)[0] ?? tokensOfPieces(document, source)[0] ?? token;
  const { index } = sentenceOf(document, said);
  if (isSentTo(context, token, index)) return null;
  // Of a group or a paper only the sentence that tells the saying shows whom it speaks to.
  const isPerson = source_entity !== null && found.entities[source_entity]!.type === 'person';
  for (let back = 0; back <= (isPerson ? FARTHEST : 0) && back <= index; back++) {
    const persons = personsIn(context, index - back, source_entity);
    if (persons.size === 0) continue;
    const [only] = persons;
    return persons.size === 1 && only !== undefined && !isSpokenOf(context, token, only) ? only : null;
  }
  return null;
}

/** In sentences. */
const FARTHEST = 2;
/** Of a longer sentence only its beginning is read. */
const MOST_WORDS = 200;

function wordsOf(document: Document, sentence: number): readonly Token[] {
  return tokensOf(document, document.sentences[sentence]!).slice(0, MOST_WORDS);
}

/** “In a letter to the council, Ms. Ruiz wrote”: the words go to somebody who is told there. */
function isSentTo({ document, contentsAt }: ClaimContext, token: Token, sentence: number): boolean {
  const contents = contentsAt(token);
  return wordsOf(document, sentence).some(
    (each) =>
      isRelation(each.deprel, 'obl', 'nmod') &&
      /^(?:NOUN|VERB)$/u.test(document.tokens[each.head]?.upos ?? '') &&
      childByDeprel(document, each, 'case')?.lemma === 'to' &&
      !contentsAt(each).some((one) => contents.includes(one)),
  );
}

/** “We share Ms. Moe's wish to work with your office”: whoever the words name is not the one spoken to. */
function isSpokenOf({ document, mentionOver, contentsAt }: ClaimContext, token: Token, entity: number): boolean {
  const contents = contentsAt(token);
  return wordsOf(document, sentenceOf(document, token).index).some(
    (each) =>
      mentionOver.get(each.index)?.mention.entity === entity && contentsAt(each).some((one) => contents.includes(one)),
  );
}

/** Other persons that the article itself names or means in a sentence; those that a quotation speaks of are none. */
function personsIn(context: ClaimContext, sentence: number, source: number | null): Set<number> {
  const persons = new Set<number>();
  for (const token of wordsOf(context.document, sentence)) {
    const entity = context.mentionOver.get(token.index)?.mention.entity;
    if (entity === undefined || entity === source || context.found.entities[entity]!.type !== 'person') continue;
    if (!context.contentsAt(token).some((each) => isInOwnWords(context, each))) persons.add(entity);
  }
  return persons;
}

/** “your office”, “you said it”, “you put us here”, “I warned you”, “it is not yours”: said of one who did or has something. */
function isOneMeant({ document }: ClaimContext, token: Token): boolean {
  const head = document.tokens[token.head];
  if (/^yours$/iu.test(token.form)) return childByDeprel(document, token, 'cop') !== undefined;
  if (head === undefined) return false;
  if (token.xpos === 'PRP$') return OF_OFFICE.has(head.lemma);
  if (isRelation(token.deprel, 'nsubj')) {
    const isPast = [head, ...childrenByDeprel(document, head, 'aux')].some(
      ({ xpos, form }) => xpos === 'VBD' && !/^['’]?re$/iu.test(form),
    );
    return isPast || /^(?:me|us)$/iu.test(childByDeprel(document, head, 'obj')?.form ?? '');
  }
  if (isRelation(token.deprel, 'nmod')) return childByDeprel(document, token, 'case')?.lemma === 'in';
  // “I know you are late”: the tree may hang the subject of what follows on the verb before.
  const isActedOn =
    isRelation(token.deprel, 'obj', 'iobj') && !/^(?:AUX|VERB)$/u.test(document.tokens[token.index + 1]?.upos ?? '');
  return isActedOn && !TOLD.has(head.lemma) && /^(?:I|we)$/u.test(ownSubject(document, head)?.form ?? '');
}

/** What one in office has or does. Lemmas. */
const OF_OFFICE = new Set(
  `action administration ally appointment boss chairmanship colleague comment conduct counsel duty
  failure leadership letter narrative nomination office position post predecessor presidency record
  remark resignation response staff statement supporter tenure term testimony tweet willingness`.split(/\s+/u),
);

/** “I can tell you”: said to anybody. Lemmas. */
const TOLD = new Set(['tell', 'assure', 'promise', 'guarantee', 'thank', 'show', 'give', 'let', 'love']);
