/** Nesting: an attribution whose cue stands inside another's content belongs to it. */
import { extentOf, type Span } from '../../../core/span.ts';
import type { AttributionMention } from '../../contract.ts';

/** Outer attributions open at one place that are compared with an inner one; texts nest far less deep. */
const MAX_OPEN = 24;

/** Fills `parent` with the innermost attribution whose content holds the other's cue (its content, where it has no cue). */
export function nestAttributions(attributions: readonly AttributionMention[]): AttributionMention[] {
  const contents = attributions.map((attribution) => extentOf(attribution.content));
  const order = attributions
    .map((_, index) => index)
    .sort((a, b) => contents[a]!.start - contents[b]!.start || contents[b]!.end - contents[a]!.end);
  const anchors = attributions.map(anchorOf);
  const byAnchor = attributions.map((_, index) => index).sort((a, b) => anchors[a]!.start - anchors[b]!.start || a - b);
  const parents = new Array<number | null>(attributions.length).fill(null);
  let open: number[] = [];
  let next = 0;
  for (const index of byAnchor) {
    const anchor = anchors[index]!;
    for (; next < order.length && contents[order[next]!]!.start <= anchor.start; next++) open.push(order[next]!);
    open = open.filter((outer) => contents[outer]!.end > anchor.start).slice(-MAX_OPEN);
    let best: number | null = null;
    for (const outer of open) {
      if (outer === index || !isInside(attributions[index]!, attributions[outer]!)) continue;
      if (best === null || lengthOf(attributions[outer]!) < lengthOf(attributions[best]!)) best = outer;
    }
    parents[index] = best;
  }
  return attributions.map((attribution, index) => ({ ...attribution, parent: parents[index]! }));
}

function anchorOf({ cue, content }: AttributionMention): Span {
  return extentOf(cue.length > 0 ? cue : content);
}

/** All of the inner one's content and cue lie in the outer one's content, which is longer. */
function isInside(inner: AttributionMention, outer: AttributionMention): boolean {
  const isHeld = (piece: Span): boolean =>
    outer.content.some((whole) => whole.start <= piece.start && piece.end <= whole.end);
  return lengthOf(inner) < lengthOf(outer) && inner.cue.every(isHeld) && inner.content.every(isHeld);
}

function lengthOf({ content }: AttributionMention): number {
  return content.reduce((sum, piece) => sum + piece.end - piece.start, 0);
}
