/** The trained models that ship with the package. */
import type { Effects } from './core/effects.ts';
import { packagePath } from './core/package-files.ts';
import { createAnnotate } from './language/annotate.ts';
import type { Annotate } from './language/document.ts';
import { createNetworkAnalyzer } from './language/network/create-network-analyzer.ts';
import { type AttributionModel, decodeAttributionModel } from './stages/extract/attributions/index.ts';

/** What the stages need that was learned. */
export interface Models {
  readonly annotate: Annotate;
  readonly attributions: AttributionModel;
}

/** Absolute paths of the weights; each folder holds a model card beside them. */
export const MODEL_FILES = {
  language: packagePath('pipeline/language/model/2026-11-22/weights.bin'),
  attributions: packagePath('pipeline/stages/extract/attributions/model/2026-11-22/attributions.bin'),
} as const;

/** Reads and unpacks all models. Throws where weights are damaged or of another feature version. */
export function loadModels(effects: Effects): Models {
  return {
    annotate: createAnnotate(createNetworkAnalyzer(effects.readFile(MODEL_FILES.language))),
    attributions: decodeAttributionModel(effects.readFile(MODEL_FILES.attributions)),
  };
}
