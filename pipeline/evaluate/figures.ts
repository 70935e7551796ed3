/** How well figures and times are read, against data that was made by others: NewsQuant and the Recognizers-Text specs. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Annotate } from '../language/document.ts';
import type { Measure } from './measure.ts';
import { evaluateNewsQuant } from './newsquant.ts';
import { evaluateRecognizersDates } from './recognizers-dates.ts';
import { evaluateRecognizersNumbers } from './recognizers-numbers.ts';

/** The measures, what was set aside by which named rule, and every difference as text. */
export interface FiguresResult {
  readonly measures: readonly Measure[];
  readonly setAside: readonly { readonly rule: string; readonly count: number }[];
  readonly differences: readonly string[];
}

/**
 * Scores figures on a NewsQuant file, and on the folder `recognizers` beside it where there is one.
 * @param file a NewsQuant JSON file.
 */
export function evaluateFigures(file: string, annotate: Annotate): FiguresResult {
  const results: FiguresResult[] = [evaluateNewsQuant(JSON.parse(readFileSync(file, 'utf8')), annotate)];
  const recognizers = join(file, '..', 'recognizers');
  if (existsSync(recognizers)) {
    results.push(evaluateRecognizersNumbers(recognizers), evaluateRecognizersDates(recognizers));
  }
  return {
    measures: results.flatMap(({ measures }) => measures),
    setAside: results.flatMap(({ setAside }) => setAside),
    differences: results.flatMap(({ differences }) => differences),
  };
}
