/** How fast figures are read beyond parsing, once the code is compiled: numbers, units, times and subjects of articles already parsed. */
import { nodeEffects } from '../pipeline/core/effects.ts';
import { loadModels } from '../pipeline/models.ts';
import { clean } from '../pipeline/stages/clean/index.ts';
import { extractFigures } from '../pipeline/stages/extract/figures/index.ts';
import { parse } from '../pipeline/stages/parse/index.ts';
import { sourceOfText } from '../pipeline/stages/source-of-text.ts';
import { processorSeconds } from './processor-seconds.ts';

/** Passes that compile the code, and passes that count. */
const WARM_UP = 4;
const PASSES = 9;

/** What one pass over all texts takes. */
export interface FiguresSpeed {
  readonly figures: number;
  /** Processor seconds of the middle pass and of the fastest. */
  readonly median_s: number;
  readonly best_s: number;
}

/** Parses the texts, then reads their figures again and again. */
export function measureFigures(texts: readonly string[]): FiguresSpeed {
  const { annotate } = loadModels(nodeEffects);
  const parsed = texts.map((text, number) => parse(clean(sourceOfText(`a${number}`, text)), annotate));
  const seconds: number[] = [];
  let figures = 0;
  for (let pass = 0; pass < WARM_UP + PASSES; pass++) {
    const start = processorSeconds();
    figures = 0;
    for (const article of parsed) figures += extractFigures(article).figures.length;
    if (pass >= WARM_UP) seconds.push(processorSeconds() - start);
  }
  seconds.sort((a, b) => a - b);
  return { figures, median_s: seconds[PASSES >> 1]!, best_s: seconds[0]! };
}
