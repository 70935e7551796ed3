/** Which claim states a figure. */
import type { ArticleRecord } from '../contract.ts';

/** For each figure of an article the first claim that states it; figures that no claim states are left out. */
export function claimsOfFigures({ claims }: ArticleRecord): ReadonlyMap<number, number> {
  const claimOf = new Map<number, number>();
  for (const [at, { figures }] of claims.entries())
    for (const figure of figures) if (!claimOf.has(figure)) claimOf.set(figure, at);
  return claimOf;
}
