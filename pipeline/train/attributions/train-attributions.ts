/**
 * Trains the attribution taggers on PolNeAR's training part over the engine's trees:
 * `npx tsx pipeline/train/attributions/train-attributions.ts ENGINE_WEIGHTS OUTPUT`. The same data and engine give the same bytes.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readPolnear } from '../../evaluate/read-polnear.ts';
import { createAnnotate } from '../../language/annotate.ts';
import { createNetworkAnalyzer } from '../../language/network/create-network-analyzer.ts';
import { encodeAttributionModel } from '../../stages/extract/attributions/attribution-model.ts';
import { CUE_LABEL_COUNT, isCueTransition } from '../../stages/extract/attributions/cue-labels.ts';
import { ARGUMENT_LABEL_COUNT, isArgumentTransition } from '../../stages/extract/attributions/find-arguments.ts';
import { type TrainingOptions, trainSequenceModel } from './train-sequence-model.ts';
import { argumentSequences, cueSequences, glanceSequences } from './training-sequences.ts';

const TRAINING_FILE = new URL('../../../../shared/data/attribution/polnear.train.jsonl', import.meta.url);
/** Chosen on PolNeAR's development part. */
const OPTIONS = { rowCount: 2 ** 18, runs: 8, epochs: 7, warmUp: 1, rate: 0.2, penalty: 1e-3, dropout: 0.6, seed: 7 };
const GLANCE_OPTIONS = { ...OPTIONS, rowCount: 2 ** 15, runs: 1, epochs: 3, rate: 0.1, dropout: 0 };

function train(): void {
  const [engine, output] = process.argv.slice(2);
  if (engine === undefined || output === undefined)
    throw new Error('usage: train-attributions.ts ENGINE_WEIGHTS OUTPUT');
  if (!existsSync(TRAINING_FILE)) {
    console.log('PolNeAR is not at hand (../shared/data/attribution/polnear.train.jsonl): nothing was trained.');
    return;
  }
  const annotate = createAnnotate(createNetworkAnalyzer(readFileSync(engine)));
  const parsed = readPolnear(readFileSync(TRAINING_FILE, 'utf8')).map((article) => ({
    article,
    document: annotate(article.text),
  }));
  console.log(`${parsed.length} articles parsed`);
  const glance = trainSequenceModel(glanceSequences(parsed, GLANCE_OPTIONS.rowCount), {
    ...GLANCE_OPTIONS,
    labelCount: 2,
    onEpoch: report('quick look'),
  });
  const cue = trainSequenceModel(cueSequences(parsed, glance, OPTIONS.rowCount), {
    ...OPTIONS,
    labelCount: CUE_LABEL_COUNT,
    isAllowed: isCueTransition,
    onEpoch: report('cues'),
  });
  const argument = trainSequenceModel(argumentSequences(parsed, OPTIONS.rowCount), {
    ...OPTIONS,
    labelCount: ARGUMENT_LABEL_COUNT,
    isAllowed: isArgumentTransition,
    onEpoch: report('arguments'),
  });
  writeFileSync(output, encodeAttributionModel({ glance, cue, argument }));
}

function report(name: string): NonNullable<TrainingOptions['onEpoch']> {
  return (epoch, loss) => console.log(`${name}: epoch ${epoch}, negative log-likelihood ${loss.toFixed(0)}`);
}

train();
