/** Channels: an agency that only passes on what another source said has no row of its own, but fills `via` of that source's row. */
import { type Draft, holds, sizeOf } from './draft.ts';
import { findRelay, findTailChannel } from './find-via.ts';
import type { EntityIndex } from './resolve-source.ts';
import type { TokenFacts } from './token-facts.ts';

/** The passed-on statement must hold most of what the channel's row holds. */
const MIN_SHARE = 0.5;
/** Cues of a channel: “, according to AP”, “as per Reuters”, “AP reported”. */
const CHANNEL_LEMMAS = new Set(['accord', 'per', 'cite', 'quote', 'via']);
/** How many neighbouring rows are compared. */
const NEIGHBOURS = 6;

/** Takes channels out of the rows and of the sources: “he urged, according to AP”; “officials cited by Reuters”. */
export function mergeRelays(facts: TokenFacts, index: EntityIndex, drafts: readonly Draft[]): Draft[] {
  const rows = drafts.map((draft) => trimTail(facts, index, trimRelay(facts, index, draft)));
  const dropped = new Set<number>();
  rows.forEach((channel, at) => {
    const entity = channelOf(facts, index, channel);
    if (entity === null) return;
    for (let other = Math.max(0, at - NEIGHBOURS); other < Math.min(rows.length, at + NEIGHBOURS + 1); other++) {
      const inner = rows[other]!;
      if (other === at || dropped.has(other) || !passesOn(channel, inner)) continue;
      rows[other] = { ...inner, via: entity };
      dropped.add(at);
      return;
    }
  });
  return rows.filter((_, at) => !dropped.has(at));
}

/** “US officials cited by Reuters”: the source is the officials. */
function trimRelay(facts: TokenFacts, index: EntityIndex, draft: Draft): Draft {
  const relay = findRelay(facts, index, draft.frame);
  if (!relay) return draft;
  const source = draft.source.map((range) =>
    relay.from > range.first && relay.from < range.end ? { first: range.first, end: relay.from } : range,
  );
  return { ...draft, source, via: relay.entity };
}

/** “…, as per AP” at the end of a content: the channel is no part of what was said. */
function trimTail(facts: TokenFacts, index: EntityIndex, draft: Draft): Draft {
  const channel = findTailChannel(facts, index, draft);
  if (!channel) return draft;
  const content = draft.content.map((range) =>
    channel.from > range.first && channel.from < range.end ? { first: range.first, end: channel.from } : range,
  );
  return { ...draft, content, via: draft.via ?? channel.entity };
}

function channelOf(facts: TokenFacts, index: EntityIndex, { source, cue }: Draft): number | null {
  const [range] = source;
  if (!range || cue.length === 0) return null;
  let isChannel = false;
  for (let at = cue[0]!.first; at < cue[0]!.end; at++) {
    if (CHANNEL_LEMMAS.has(facts.document.tokens[at]!.lemma.toLowerCase())) isChannel = true;
  }
  if (!isChannel) return null;
  for (let at = range.first; at < range.end; at++) {
    const mention = index.mentionAt.get(at);
    if (mention && index.publications.has(mention.entity)) return mention.entity;
  }
  return null;
}

/** True where the channel's content is another row: its cue, and with source and content most of the words. */
function passesOn(channel: Draft, inner: Draft): boolean {
  const cue = inner.cue[0];
  if (!cue || !holds(channel.content, cue.first)) return false;
  let shared = 0;
  for (const range of [...inner.content, ...inner.cue, ...inner.source]) {
    for (let at = range.first; at < range.end; at++) if (holds(channel.content, at)) shared++;
  }
  return shared >= MIN_SHARE * sizeOf(channel.content);
}
