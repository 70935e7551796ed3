/** Extract: spans only. Entities first, then figures, then who says what, then what is claimed. */
import type { KnownEntity } from '../../core/config.ts';
import type { Extraction, ParsedArticle } from '../contract.ts';
import { type AttributionModel, extractAttributions } from './attributions/index.ts';
import { extractClaims } from './claims/index.ts';
import { extractEntities } from './entities/index.ts';
import { extractFigures } from './figures/index.ts';
import { signatureOf, termsOf } from './signature.ts';

/** What extraction is given besides the article. */
export interface ExtractContext {
  readonly attributionModel: AttributionModel;
  readonly knownEntities: readonly KnownEntity[];
}

/** All that one article says, as spans of its text. */
export function extract(parsed: ParsedArticle, context: ExtractContext): Extraction {
  const { entities, mentions, antecedents } = extractEntities(parsed, context.knownEntities);
  const { figures, issues: figureIssues } = extractFigures(parsed);
  const {
    attributions,
    agencies,
    issues: attributionIssues,
  } = extractAttributions(parsed, { entities, mentions }, context.attributionModel);
  const claims = extractClaims(parsed, { entities, mentions, antecedents, figures, attributions });
  return {
    entities,
    mentions,
    figures,
    attributions,
    claims,
    agencies,
    signature: signatureOf(parsed),
    terms: termsOf(parsed),
    issues: [...figureIssues, ...attributionIssues],
  };
}
