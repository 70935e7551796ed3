/** Where the weights of the trained models lie. */
import { packagePath } from './core/package-files.ts';

/** Absolute paths of the weights; each folder holds a model card beside them. */
export const MODEL_FILES = {
  language: packagePath('pipeline/language/model/2026-11-22/weights.bin'),
  attributions: packagePath('pipeline/stages/extract/attributions/model/2026-11-22/attributions.bin'),
} as const;
