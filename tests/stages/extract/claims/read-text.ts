/** Claims of a text as the whole system reads it. */
import { nodeEffects } from '../../../../pipeline/core/effects.ts';
import { loadModels } from '../../../../pipeline/models.ts';
import { clean } from '../../../../pipeline/stages/clean/index.ts';
import type { ClaimMention } from '../../../../pipeline/stages/contract.ts';
import { extract } from '../../../../pipeline/stages/extract/index.ts';
import { parse } from '../../../../pipeline/stages/parse/index.ts';
import { sourceOfText } from '../../../../pipeline/stages/source-of-text.ts';

let models: ReturnType<typeof loadModels> | null = null;

/** The claims of an article with this text. */
export function claimsOf(text: string): ClaimMention[] {
  models ??= loadModels(nodeEffects);
  const context = { attributionModel: models.attributions, knownEntities: [] };
  return [...extract(parse(clean(sourceOfText('article.txt', text)), models.annotate), context).claims];
}

/** Their statements, those that leave something open with "?" behind. */
export function statementsOf(text: string): string[] {
  return claimsOf(text).map(({ statement, is_verbatim }) => (is_verbatim ? `${statement} ?` : statement));
}
