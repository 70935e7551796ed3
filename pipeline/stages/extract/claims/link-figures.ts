/** Which figures a claim states: each figure belongs to the claim whose predicate stands nearest above it in the tree. */
import type { Span } from '../../../core/span.ts';
import { contains } from '../../../core/span.ts';
import { type ClaimContext, tokensOfPieces } from './claim-context.ts';
import type { WordedClause } from './clause-words.ts';

/** Indices of figures by position in `claims`; a figure outside every claim is in none. */
export function linkFigures(
  context: ClaimContext,
  claims: readonly { readonly worded: WordedClause; readonly pieces: readonly Span[] }[],
): number[][] {
  const linked: number[][] = claims.map(() => []);
  context.found.figures.forEach((figure, index) => {
    const holding = claims
      .map((claim, at) => ({ ...claim, at }))
      .filter(({ pieces }) => figure.pieces.every((part) => pieces.some((piece) => contains(piece, part))));
    if (holding.length === 0) return;
    const heads = new Map(holding.map(({ worded, at }) => [worded.clause.head.index, at]));
    const nearest = nearestHead(context, figure.pieces, heads);
    linked[nearest ?? shortest(holding)]!.push(index);
  });
  return linked;
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

function shortest(holding: readonly { readonly pieces: readonly Span[]; readonly at: number }[]): number {
  const length = (pieces: readonly Span[]) => pieces.reduce((sum, piece) => sum + piece.end - piece.start, 0);
  return holding.reduce((best, each) => (length(each.pieces) < length(best.pieces) ? each : best)).at;
}
