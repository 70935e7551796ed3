/**
 * The words that a clause needs to stand alone, where they state something themselves and so were cut from its span.
 *
 *     He is certain [that he left].               → He is certain that he left.
 *     They met at a time [when trade fell].       → They met at a time when trade fell.
 *     [If the talks fail,] the port will close.   → If the talks fail, the port will close.
 *     The port will close[, unless they talk].    → The port will close, unless they talk.
 * Not: what a comma sets off ("The port, which lies in Oslo, will close"), nor the second of two verbs.
 */
import type { Document, Token } from '../../../../language/document.ts';
import {
  childByDeprel,
  childrenByDeprel,
  headOf,
  isRelation,
  relationTest,
  subtreeOf,
} from '../../../../language/tree.ts';
import type { ClaimContext } from '../claim-context.ts';
import { ownSubject } from '../clause.ts';
import type { WordedClause } from '../clause-words.ts';

/** Subordinators of what a claim depends on. Lemmas. */
const CONDITIONS = new Set(['if', 'unless', 'until', 'provided', 'once']);
/** Relations of what follows without a comma and identifies or completes. */
const isCompleting = relationTest('ccomp', 'xcomp', 'acl', 'advcl', 'obl', 'nmod', 'obj', 'csubj');
/** A longer sentence is no help. */
const MOST_WORDS = 70;

/** The clause with its conditions and with what follows its last word unseparated. */
export function completeClause(context: ClaimContext, worded: WordedClause): WordedClause {
  const { predicate, clause } = worded;
  if (predicate.length === 0 || clause.rule === 'claims/unparsed') return worded;
  const words = new Set(predicate);
  const isSaid = isSayable(context, worded);
  extend(context.document, words, isSaid);
  for (const condition of conditionsOf(context.document, clause.head)) {
    const phrase = subtreeOf(context.document, condition);
    if (words.has(condition) || !phrase.every(isSaid)) continue;
    for (const token of phrase) words.add(token);
    const mark = context.document.tokens[phrase[phrase.length - 1]!.index + 1];
    if (mark?.form === ',') words.add(mark);
  }
  for (const token of clauseBeside(context.document, worded)) if (isSaid(token)) words.add(token);
  for (const token of sharedObject(context.document, worded)) if (isSaid(token)) words.add(token);
  for (const { index } of predicate) {
    const link = context.document.tokens[index + 1];
    if (link?.upos === 'CCONJ' && isLeftOut(context.document, words, link)) words.add(link);
  }
  if (words.size === predicate.length || words.size > MOST_WORDS) return worded;
  return { ...worded, predicate: withInnerMarks(context.document, words) };
}

/** "deeply [and] profoundly": what joins two of the words. */
function isLeftOut({ tokens }: Document, words: ReadonlySet<Token>, link: Token): boolean {
  const next = tokens[link.index + 1];
  return !words.has(link) && next !== undefined && words.has(next) && link.head === next.index;
}

/** True for words of the same voice: in the clause's own content or, where that is not quoted, in nobody's; no source, cue or terms. */
function isSayable({ found, contentsAt, speechAt, conditionAt }: ClaimContext, worded: WordedClause) {
  const { attribution, clause, subject } = worded;
  const outside = new Set(subject);
  const isQuoted = attribution !== null && found.attributions[attribution]!.quotation === 'direct';
  return (token: Token) => {
    if (token === clause.governor || outside.has(token) || conditionAt.has(token.index)) return false;
    const contents = contentsAt(token);
    if (attribution !== null && contents.includes(attribution)) return true;
    return !isQuoted && (speechAt(token).length === 0 || (attribution === null && contents.length > 0));
  };
}

function isCondition(document: Document, token: Token): boolean {
  return CONDITIONS.has(childByDeprel(document, token, 'mark')?.lemma ?? '');
}

/** Its own conditions, and what stands before it where the tree hangs that on the saying: “[If it rains], we are late,” she said. */
function conditionsOf(document: Document, head: Token): Token[] {
  const own = childrenByDeprel(document, head, 'advcl');
  const saying = isRelation(head.deprel, 'ccomp') ? headOf(document, head) : undefined;
  const opening = saying === undefined ? [] : childrenByDeprel(document, saying, 'advcl');
  return [...own, ...opening.filter(({ index }) => index < head.index)].filter((token) => isCondition(document, token));
}

/** The condition that opens the sentence whose second verb this is: "[If he lies], we ask and we wait". */
export function openingCondition(context: ClaimContext, worded: WordedClause): Token[] {
  const { document } = context;
  const { head, frame } = worded.clause;
  const above = document.tokens[head.head];
  if (above === undefined || !isRelation(head.deprel, 'conj', 'parataxis')) return [];
  if ((frame !== 'finite' && frame !== 'shared') || conditionsOf(document, head).length > 0) return [];
  const subject = ownSubject(document, above);
  const opening = conditionsOf(document, above).find((token) => subject !== null && token.index < subject.index);
  if (opening === undefined || worded.predicate.includes(opening)) return [];
  const phrase = subtreeOf(document, opening).filter(({ upos }, at, all) => upos !== 'PUNCT' || at < all.length - 1);
  return phrase.every(isSayable(context, worded)) ? phrase : [];
}

/** "she said he is certain [he left]", where the tree hangs what he is certain of on the saying. */
function clauseBeside(document: Document, { clause, predicate }: WordedClause): Token[] {
  const { head } = clause;
  const above = headOf(document, head);
  if (predicate[predicate.length - 1] !== head || !CERTAIN.has(head.lemma) || above === undefined) return [];
  const clauses = childrenByDeprel(document, above, 'ccomp').map((verb) => subtreeOf(document, verb));
  return clauses.find(([first]) => first?.index === head.index + 1) ?? [];
}

/** Adjectives that a clause completes. Lemmas. */
const CERTAIN = new Set('certain sure confident aware convinced hopeful glad afraid worried'.split(' '));

/** "sent or received [the letters]": the object behind the second verb is the first one's too. */
function sharedObject(document: Document, { clause, predicate }: WordedClause): Token[] {
  const { head } = clause;
  const second = document.tokens[head.index + 2];
  const isJoined = document.tokens[head.index + 1]?.lemma === 'or' && second?.head === head.index;
  if (predicate[predicate.length - 1] !== head || !isJoined || second?.xpos !== head.xpos) return [];
  const object = childByDeprel(document, second, 'obj');
  return object === undefined ? [] : subtreeOf(document, object);
}

/** Adds the phrases that begin right after the last word and hang on one of the words. */
function extend(document: Document, words: Set<Token>, isSaid: (token: Token) => boolean): void {
  for (let step = 0; step < MOST_WORDS; step++) {
    const last = [...words].reduce((a, b) => (a.index > b.index ? a : b));
    const next = document.tokens[last.index + 1];
    if (next === undefined || !/[\p{L}\p{N}]/u.test(next.form) || next.start < last.end) return;
    const top = topOutside(document, next, words);
    if (top === null || !completes(document, top, next)) return;
    const phrase = subtreeOf(document, top).filter((token) => token.index > last.index);
    const end = phrase.findIndex((token) => !isSaid(token));
    const said = withoutLooseEnd(end < 0 ? phrase : phrase.slice(0, end));
    if (said[0] !== next || !said.some(({ form }) => /\p{L}|\d/u.test(form))) return;
    for (const token of said) words.add(token);
  }
}

/** The highest word over `token` that is not yet said but hangs on one that is; null where none does. */
function topOutside(document: Document, token: Token, words: ReadonlySet<Token>): Token | null {
  for (let each: Token | undefined = token; each !== undefined && each.head >= 0; each = document.tokens[each.head]) {
    if (words.has(document.tokens[each.head]!)) return each;
  }
  return null;
}

/** "to the people who" → to the people: a phrase that breaks off ends before what links it. */
function withoutLooseEnd(phrase: readonly Token[]): Token[] {
  const end = phrase.findLastIndex(
    ({ upos, xpos }) => !/^(?:PUNCT|ADP|SCONJ|CCONJ|PART|DET|AUX)$/u.test(upos) && !xpos.startsWith('W'),
  );
  return phrase.slice(0, end + 1);
}

/** What follows as a complement or modifier: "in the event [that he leaves]" too, where the tree hangs it higher. */
function completes(document: Document, top: Token, first: Token): boolean {
  if (isRelation(top.deprel, 'parataxis')) return first.form === 'that' && first.upos === 'SCONJ';
  return isCompleting(top.deprel) && !isLoose(document, top);
}

/** "while exports rose", "though it may": claims of their own. */
function isLoose(document: Document, clause: Token): boolean {
  return /^(?:while|whereas|although|though|as)$/u.test(childByDeprel(document, clause, 'mark')?.lemma ?? '');
}

/** In reading order, with the commas that stand between two of the words. */
function withInnerMarks(document: Document, words: ReadonlySet<Token>): Token[] {
  const inOrder = [...words].sort((a, b) => a.index - b.index);
  return inOrder.flatMap((token, at) => {
    const before = document.tokens[token.index - 1];
    const isBetween = at > 0 && inOrder[at - 1]!.index === token.index - 2 && before?.form === ',';
    return isBetween ? [before, token] : [token];
  });
}
