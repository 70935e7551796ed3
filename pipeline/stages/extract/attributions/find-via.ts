/** Finds the outlet or agency that the source's words came through. */
import { isRelation, relationTest } from '../../../language/tree.ts';
import { holds } from './draft.ts';
import type { Frame } from './find-arguments.ts';
import type { EntityIndex } from './resolve-source.ts';
import type { TokenFacts } from './token-facts.ts';

/** How deep under the cue an outlet may stand: told [[Reuters]]; said in an interview with [[Fox News]]. */
const MAX_DEPTH = 4;

/**
 * An outlet under the cue's verb, outside source and content, that the words were given to or appeared in:
 *
 *     a spokesperson told Reuters
 *                         ^^^^^^^
 *     he said in an interview with Fox News
 *                                  ^^^^^^^^
 */
export function findAddressee(facts: TokenFacts, index: EntityIndex, frame: Frame): number | null {
  const { tokens } = facts.document;
  const taken = (at: number): boolean => holds(frame.content, at) || holds(frame.source, at);
  let level = [frame.cue.head];
  for (let i = frame.cue.first; i < frame.cue.end; i++) if (i !== frame.cue.head) level.push(i);
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
    const next: number[] = [];
    for (const at of level) {
      for (const child of tokens[at]!.children) {
        if (!isPassage(tokens[child]!.deprel) || taken(child)) continue;
        const mention = index.mentionAt.get(child);
        if (mention && index.publications.has(mention.entity)) return mention.entity;
        next.push(child);
      }
    }
    level = next;
  }
  return null;
}

/** Relations on the way from a cue to an outlet. */
const isPassage = relationTest(...['obj', 'iobj', 'obl', 'nmod', 'compound', 'flat', 'appos', 'conj', 'acl', 'advcl']);

/** "US officials cited by Reuters", "officials quoted by AP": the outlet, and the token where the relay begins. */
export function findRelay(
  facts: TokenFacts,
  index: EntityIndex,
  frame: Frame,
): { readonly entity: number; readonly from: number } | null {
  const { tokens } = facts.document;
  for (const range of frame.source) {
    for (let at = range.first + 1; at < range.end; at++) {
      if (!RELAYING.has(tokens[at]!.lemma.toLowerCase()) || !isRelation(tokens[at]!.deprel, 'acl')) continue;
      for (let after = at + 1; after < range.end; after++) {
        const mention = index.mentionAt.get(after);
        if (mention && index.publications.has(mention.entity)) return { entity: mention.entity, from: at };
      }
    }
  }
  return null;
}

const RELAYING = new Set(['cite', 'quote', 'interview']);

/** Words that put a channel behind what it passes on, right before the channel's name. */
const TAIL_CUES = [['as', 'per'], ['according', 'to'], ['via']] as const;

/**
 * A channel left at the end of a content: the outlet, and the token where the channel begins.
 *
 *     to refrain from denigrating the relationship, as per AP
 *                                                   ^^^^^^^^^
 */
export function findTailChannel(
  facts: TokenFacts,
  index: EntityIndex,
  frame: Pick<Frame, 'content'>,
): { readonly entity: number; readonly from: number } | null {
  const { tokens } = facts.document;
  const range = frame.content.at(-1);
  const mention = range && index.mentionAt.get(range.end - 1);
  if (!range || !mention || !index.publications.has(mention.entity)) return null;
  let name = range.end - 1;
  while (name > range.first && index.mentionAt.get(name - 1) === mention) name--;
  for (const cue of TAIL_CUES) {
    const from = name - cue.length;
    if (from > range.first && cue.every((word, at) => tokens[from + at]!.form.toLowerCase() === word))
      return { entity: mention.entity, from };
  }
  return null;
}
