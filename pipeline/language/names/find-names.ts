/** The names of a document: the engine's, put right by lexicons and by the shapes that names have. */
import type { Document } from '../document.ts';
import { chooseNames } from './choose-names.ts';
import { hyphenatedNames } from './hyphenated-names.ts';
import { type FoundName, nameContext } from './name-context.ts';
import { proposeAcronyms } from './propose-acronyms.ts';
import { proposeEngineNames } from './propose-engine-names.ts';
import { proposeGazetteerNames } from './propose-gazetteer-names.ts';
import { proposeLeftovers } from './propose-leftovers.ts';
import { proposeOrganizations } from './propose-organizations.ts';
import { proposePeople } from './propose-people.ts';
import { proposeProducts } from './propose-products.ts';
import { repeatNames } from './repeat-names.ts';

/**
 * All names outside one another, in reading order.
 * @param known names that are certain (a user's own): they win over all else.
 */
export function findNames(document: Document, known: readonly FoundName[] = []): FoundName[] {
  const context = nameContext(document);
  const engine = proposeEngineNames(context);
  const proposals = [
    ...engine,
    ...proposeGazetteerNames(context, engine),
    ...proposeOrganizations(context),
    ...proposePeople(context),
    ...proposeProducts(context),
    ...proposeAcronyms(context),
    ...proposeLeftovers(context),
  ];
  const chosen = chooseNames(context, known, proposals);
  const names = repeatNames(context, chosen);
  const taken = new Uint8Array(document.tokens.length);
  for (const { firstToken, endToken } of names) taken.fill(1, firstToken, endToken);
  const parts: FoundName[] = [];
  for (const token of document.tokens) {
    if (taken[token.index] === 1) continue;
    const inside = hyphenatedNames(token);
    if (inside.length > 0) parts.push(...inside);
  }
  return [...names, ...parts].sort((a, b) => a.start - b.start);
}
