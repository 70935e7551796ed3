/**
 * A gap in a clause whose sides do not meet: what was taken out of its midst was no aside, or not the whole of one.
 *
 *     Moe[, tired of waiting, wrote] that the port was closed.      no mark closes the gap
 *     The wall [and the road] have one owner.                       no mark opens it
 *     It rose[, which helped, and ports] have reopened.             the subject of what follows is gone
 *     He left early[, and nobody saw when, exactly,] he did.        a second clause begins in it
 * Not: “Moe[, who was tired,] left”, “Moe[, officials said,] left”, one link between words that stay.
 */
import type { Document, Token } from '../../../../language/document.ts';
import { isRelation } from '../../../../language/tree.ts';
import type { ClaimContext } from '../claim-context.ts';
import { isFiniteForm, ownSubject } from '../clause.ts';
import type { Word } from './word.ts';

/** True where words of the clause's own voice are gone between two that do not meet without them. */
export function hasOpenGap(context: ClaimContext, attribution: number | null, words: readonly Word[]): boolean {
  const { document, contentsAt } = context;
  const isMissed = (token: Token) =>
    !isLink(token) && (attribution === null || contentsAt(token).includes(attribution));
  let before: Token | null = null;
  for (const { text, token } of words) {
    if (token === null) {
      if (text !== ',') before = null;
      continue;
    }
    // Words that stand for "do so" come from before the clause.
    if (before !== null && token.index < before.index) return false;
    const gap = before === null ? [] : document.tokens.slice(before.index + 1, token.index);
    if (gap.some(isMissed) && (!isAside(document, gap) || holdsSubject(document, gap, token))) return true;
    before = token;
  }
  return false;
}

/** The gap opens and closes with a mark, and no second clause begins in it. */
function isAside({ tokens }: Document, gap: readonly Token[]): boolean {
  return isSetOff(tokens, gap[0]!.index, gap[gap.length - 1]!.index) && !opensSecond(gap);
}

/** ", officials said,": marks open and close the words from the first to the last, as part of them or around them. */
export function isSetOff(tokens: readonly Token[], first: number, last: number): boolean {
  const isOpened = isMark(tokens[first]) || isMark(tokens[first - 1]);
  return isOpened && (isMark(tokens[last]) || isMark(tokens[last + 1]));
}

/** "It rose, [which helped, and ports] have reopened": the subject of the verb behind the gap is gone with it. */
function holdsSubject(document: Document, gap: readonly Token[], after: Token): boolean {
  if (!isFiniteForm(after)) return false;
  const verb = isRelation(after.deprel, 'aux', 'cop') ? document.tokens[after.head]! : after;
  const subject = ownSubject(document, verb);
  return subject !== null && gap.includes(subject);
}

/** Its first word joins a clause that has a subject of its own, or stands behind a colon. */
function opensSecond(gap: readonly Token[]): boolean {
  const [link, subject] = gap.filter((token) => !isMark(token));
  const isJoined = link?.upos === 'CCONJ' && /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM)$/u.test(subject?.upos ?? '');
  return (isJoined || /^[:;]$/u.test(gap[0]!.form)) && gap.some(isFiniteForm);
}

function isMark(token: Token | undefined): boolean {
  return token?.upos === 'PUNCT';
}

function isLink({ upos }: Token): boolean {
  return upos === 'PUNCT' || upos === 'CCONJ' || upos === 'SCONJ' || upos === 'ADV';
}
