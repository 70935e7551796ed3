/** How fast figures are read beyond parsing, once the code is compiled: numbers, units, times and subjects of articles already parsed. */
import { built } from './built.ts';
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
export async function measureFigures(texts: readonly string[]): Promise<FiguresSpeed> {
  const { clean, extractFigures, loadModels, nodeEffects, parse, sourceOfText } = await loadCode();
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

async function loadCode() {
  return {
    ...(await built<typeof import('../pipeline/core/effects.ts')>('core/effects.js')),
    ...(await built<typeof import('../pipeline/models.ts')>('models.js')),
    ...(await built<typeof import('../pipeline/stages/source-of-text.ts')>('stages/source-of-text.js')),
    ...(await built<typeof import('../pipeline/stages/clean/index.ts')>('stages/clean/index.js')),
    ...(await built<typeof import('../pipeline/stages/parse/index.ts')>('stages/parse/index.js')),
    ...(await built<typeof import('../pipeline/stages/extract/figures/index.ts')>('stages/extract/figures/index.js')),
  };
}
