/** Which figures a claim states: each figure belongs to the claim whose predicate stands nearest above it in the tree. */
import type { Span } from '../../../core/span.ts';
import { contains, overlaps } from '../../../core/span.ts';
import { sentenceOf } from '../../../language/tree.ts';
import { type ClaimContext, tokensIn, tokensOfPieces } from './claim-context.ts';
import type { WordedClause } from './clause-words.ts';

/** Indices of figures by position in `claims`; a figure outside every claim is in none. */
export function linkFigures(
  context: ClaimContext,
  claims: readonly { readonly worded: WordedClause; readonly pieces: readonly Span[] }[],
): number[][] {
  const linked: number[][] = claims.map(() => []);
  if (context.found.figures.length === 0) return linked;
  const bySentence = new Map<number, Placed[]>();
  claims.forEach(({ worded, pieces }, at) => {
    const sentence = sentenceAt(context, pieces);
    const list = bySentence.get(sentence);
    if (list === undefined) bySentence.set(sentence, [{ worded, pieces, at }]);
    else list.push({ worded, pieces, at });
  });
  context.found.figures.forEach((figure, index) => {
    const near = bySentence.get(sentenceAt(context, figure.pieces)) ?? [];
    const whole = near.filter(({ pieces }) =>
      figure.pieces.every((part) => pieces.some((piece) => contains(piece, part))),
    );
    // A claim may begin behind the first word of a figure ("about 90 %") where its content was cut short.
    const holding =
      whole.length > 0
        ? whole
        : near.filter(({ pieces }) => figure.pieces.some((part) => pieces.some((piece) => overlaps(piece, part))));
    if (holding.length === 0) return;
    const heads = new Map(holding.map(({ worded, at }) => [worded.clause.head.index, at]));
    const nearest = nearestHead(context, figure.pieces, heads);
    linked[nearest ?? shortest(holding)]!.push(index);
  });
  return linked;
}

/** A claim and its place in the list. */
interface Placed {
  readonly worded: WordedClause;
  readonly pieces: readonly Span[];
  readonly at: number;
}

/** Index of the sentence that the words lie in; -1 for none. */
function sentenceAt({ document }: ClaimContext, pieces: readonly Span[]): number {
  const [first, end] = pieces[0] === undefined ? [0, 0] : tokensIn(document, pieces[0]);
  return first === end ? -1 : sentenceOf(document, document.tokens[first]!).index;
}

function nearestHead(
  context: ClaimContext,
  pieces: readonly Span[],
  heads: ReadonlyMap<number, number>,
): number | undefined {
  const inside = tokensOfPieces(context.document, pieces);
  for (let index = inside[inside.length - 1]?.index ?? -1; index >= 0; index = context.document.tokens[index]!.head) {
    const claim = heads.get(index);
    if (claim !== undefined) return claim;
  }
  return undefined;
}

function shortest(holding: readonly Placed[]): number {
  const length = (pieces: readonly Span[]) => pieces.reduce((sum, piece) => sum + piece.end - piece.start, 0);
  return holding.reduce((best, each) => (length(each.pieces) < length(best.pieces) ? each : best)).at;
}
