/** The trained models that ship with the package. */
import type { Effects } from './core/effects.ts';
import type { Annotate } from './language/document.ts';
import { loadAnnotate } from './load-annotate.ts';
import { MODEL_FILES } from './model-files.ts';
import { type AttributionModel, decodeAttributionModel } from './stages/extract/attributions/index.ts';

/** What the stages need that was learned. */
export interface Models {
  readonly annotate: Annotate;
  readonly attributions: AttributionModel;
}

/** Reads and unpacks all models. Throws where weights are damaged or of another feature version. */
export function loadModels(effects: Effects): Models {
  return {
    annotate: loadAnnotate(effects),
    attributions: decodeAttributionModel(effects.readFile(MODEL_FILES.attributions)),
  };
}
