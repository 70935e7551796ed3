/** Processor seconds that each stage takes for many articles, one thread, in this process: other work on the machine does not count. */

import { compileAsUsual, compileLate } from '../pipeline/core/compile-late.ts';
import type { ArticleRecord } from '../pipeline/stages/contract.ts';
import { built } from './built.ts';
import { processorSeconds } from './processor-seconds.ts';

/** One stage's time over all articles. */
export interface StageTime {
  readonly name: string;
  readonly seconds: number;
}

/** Adds up what each named piece of work takes. Asking for the time takes some itself, so one answer ends a piece and begins the next. */
class Stopwatch {
  readonly #seconds = new Map<string, number>();
  #last = processorSeconds();

  time<Result>(name: string, work: () => Result): Result {
    const result = work();
    const now = processorSeconds();
    this.#seconds.set(name, (this.#seconds.get(name) ?? 0) + now - this.#last);
    this.#last = now;
    return result;
  }

  times(): StageTime[] {
    return [...this.#seconds].map(([name, seconds]) => ({ name, seconds }));
  }
}

/** Loads code and models. @returns what runs all stages but ingest and release over texts, with V8 set as the command line sets it. */
export async function prepareStages(): Promise<(texts: readonly string[]) => StageTime[]> {
  const stages = await loadStages();
  return (texts) => {
    compileLate();
    const watch = new Stopwatch();
    const records = texts.map((text, number) => readTimed(text, number, stages, watch));
    watch.time('reconcile', () => stages.reconcile(records, [], { knownEntities: [], windowDays: 7 }));
    compileAsUsual();
    return watch.times();
  };
}

type Stages = Awaited<ReturnType<typeof loadStages>>;

async function loadStages() {
  const { nodeEffects } = await built<typeof import('../pipeline/core/effects.ts')>('core/effects.js');
  const { loadModels } = await built<typeof import('../pipeline/models.ts')>('models.js');
  return {
    models: loadModels(nodeEffects),
    ...(await built<typeof import('../pipeline/stages/source-of-text.ts')>('stages/source-of-text.js')),
    ...(await built<typeof import('../pipeline/stages/clean/index.ts')>('stages/clean/index.js')),
    ...(await built<typeof import('../pipeline/stages/parse/index.ts')>('stages/parse/index.js')),
    ...(await built<typeof import('../pipeline/stages/extract/entities/index.ts')>('stages/extract/entities/index.js')),
    ...(await built<typeof import('../pipeline/stages/extract/figures/index.ts')>('stages/extract/figures/index.js')),
    ...(await built<typeof import('../pipeline/stages/extract/attributions/index.ts')>(
      'stages/extract/attributions/index.js',
    )),
    ...(await built<typeof import('../pipeline/stages/extract/claims/index.ts')>('stages/extract/claims/index.js')),
    ...(await built<typeof import('../pipeline/stages/extract/signature.ts')>('stages/extract/signature.js')),
    ...(await built<typeof import('../pipeline/stages/extract/ground.ts')>('stages/extract/ground.js')),
    ...(await built<typeof import('../pipeline/stages/reconcile/index.ts')>('stages/reconcile/index.js')),
  };
}

/** One article through all stages that look at it alone. */
function readTimed(text: string, number: number, stages: Stages, watch: Stopwatch): ArticleRecord {
  const { models } = stages;
  const source = stages.sourceOfText(`a${String(number).padStart(5, '0')}`, text);
  const article = watch.time('clean', () => stages.clean(source));
  const parsed = watch.time('parse', () => stages.parse(article, models.annotate));
  const entities = watch.time('extract entities', () => stages.extractEntities(parsed, []));
  const figures = watch.time('extract figures', () => stages.extractFigures(parsed));
  const attributions = watch.time('extract attributions', () =>
    stages.extractAttributions(parsed, entities, models.attributions),
  );
  const found = { ...entities, figures: figures.figures, attributions: attributions.attributions };
  const claims = watch.time('extract claims', () => stages.extractClaims(parsed, found));
  return watch.time('ground', () =>
    stages.ground(parsed, {
      ...found,
      claims,
      agencies: attributions.agencies,
      signature: stages.signatureOf(parsed),
      terms: stages.termsOf(parsed),
      issues: [],
    }),
  );
}
