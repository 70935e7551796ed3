/** Processor seconds that each stage takes for many articles, one thread, in this process: other work on the machine does not count. */

import { compileAsUsual, compileLate } from '../pipeline/core/compile-late.ts';
import { nodeEffects } from '../pipeline/core/effects.ts';
import { loadModels } from '../pipeline/models.ts';
import { clean } from '../pipeline/stages/clean/index.ts';
import type { ArticleRecord, Source } from '../pipeline/stages/contract.ts';
import { extractAttributions } from '../pipeline/stages/extract/attributions/index.ts';
import { extractClaims } from '../pipeline/stages/extract/claims/index.ts';
import { extractEntities } from '../pipeline/stages/extract/entities/index.ts';
import { extractFigures } from '../pipeline/stages/extract/figures/index.ts';
import { ground } from '../pipeline/stages/extract/ground.ts';
import { signatureOf, termsOf } from '../pipeline/stages/extract/signature.ts';
import { parse } from '../pipeline/stages/parse/index.ts';
import { reconcile } from '../pipeline/stages/reconcile/index.ts';
import { sourceOfText } from '../pipeline/stages/source-of-text.ts';
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

function toSource(text: string, number: number): Source {
  return sourceOfText(`a${String(number).padStart(5, '0')}`, text);
}

/**
 * Runs all stages but ingest and release. The first tenth is run once before, so that code is compiled, and as the command
 * line has it compiled; the peers find V8 as it comes.
 */
export function measureStages(texts: readonly string[]): StageTime[] {
  compileLate();
  const models = loadModels(nodeEffects);
  const runAll = (sources: readonly Source[], watch: Stopwatch): void => {
    const records: ArticleRecord[] = [];
    for (const source of sources) {
      const article = watch.time('clean', () => clean(source));
      const parsed = watch.time('parse', () => parse(article, models.annotate));
      const entities = watch.time('extract entities', () => extractEntities(parsed, []));
      const figures = watch.time('extract figures', () => extractFigures(parsed));
      const attributions = watch.time('extract attributions', () =>
        extractAttributions(parsed, entities, models.attributions),
      );
      const found = { ...entities, figures: figures.figures, attributions: attributions.attributions };
      const claims = watch.time('extract claims', () => extractClaims(parsed, found));
      const record = watch.time('ground', () =>
        ground(parsed, {
          ...found,
          claims,
          agencies: attributions.agencies,
          signature: signatureOf(parsed),
          terms: termsOf(parsed),
          issues: [],
        }),
      );
      records.push(record);
    }
    watch.time('reconcile', () => reconcile(records, [], { knownEntities: [], windowDays: 7 }));
  };
  const sources = texts.map(toSource);
  runAll(sources.slice(0, Math.ceil(sources.length / 10)), new Stopwatch());
  const watch = new Stopwatch();
  runAll(sources, watch);
  compileAsUsual();
  return watch.times();
}
