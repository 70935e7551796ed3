/** `npm run evaluate`: prints how good the results are. Without arguments: the committed release against the bundled gold. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { nodeEffects } from '../core/effects.ts';
import { loadModels } from '../models.ts';
import { extractEntities } from '../stages/extract/entities/index.ts';
import { listAgencies } from './agencies.ts';
import { evaluateAgreement, evaluateAttributions } from './attributions.ts';
import { evaluateRelease, type ReleaseOptions } from './evaluate-release.ts';
import { evaluateFigures } from './figures.ts';
import { evaluateHtml } from './html.ts';
import { formatMeasures, type Measure } from './measure.ts';
import { saveMeasures } from './save-measures.ts';
import { evaluateStories } from './stories.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What every evaluation can be asked for. */
interface Options {
  readonly list?: boolean;
  readonly save?: boolean;
}

const SAVE = ['--save', 'write what was measured to pipeline/evaluate/measures.yml, for docs and releases'] as const;

/** Prints the measures, and saves them where asked. @param testSets that they may be of. */
function report(measures: readonly Measure[], { save }: Options, ...testSets: readonly string[]): void {
  console.log(formatMeasures(measures));
  if (!save) return;
  const day = new Date().toISOString().slice(0, 10);
  for (const change of testSets.flatMap((testSet) => saveMeasures(testSet, measures, day))) console.log(change);
  console.log('saved; now npm run generate');
}

const program = new Command('evaluate');
program
  .command('release', { isDefault: true })
  .description('a release against gold annotations')
  .option('--release <folder>', 'the release', join(ROOT, 'output'))
  .option(
    '--gold <file>',
    'gold annotations, one JSON object per article a line',
    join(ROOT, 'tests/gold/corpus.jsonl'),
  )
  .option('--texts <folder>', 'the articles as <id>.txt', join(ROOT, 'articles'))
  .option('--list', 'every miss and every extra')
  .option(...SAVE)
  .action((options: ReleaseOptions & Options) => {
    const { measures, differences } = evaluateRelease(options);
    if (options.list) console.log(differences.join('\n'));
    report(measures, options, 'gold corpus');
  });
program
  .command('figures')
  .description('figures and dates: NewsQuant, and the Recognizers-Text specs in the folder beside it')
  .argument('<file>', 'a NewsQuant JSON file')
  .option('--list', 'every miss and every extra')
  .option(...SAVE)
  .action((file: string, options: Options) => {
    const { measures, setAside, differences } = evaluateFigures(file, loadModels(nodeEffects).annotate);
    if (options.list) console.log(differences.join('\n'));
    report(measures, options, 'NewsQuant sample', 'Recognizers-Text specs');
    for (const { rule, count } of setAside) console.log(`set aside: ${count} × ${rule}`);
  });
program
  .command('attributions')
  .description('attributions: spans and whole rows on PolNeAR')
  .argument('<file>', 'PolNeAR articles as JSON Lines')
  .option(...SAVE)
  .action((file: string, options: Options) => {
    const { annotate, attributions: model } = loadModels(nodeEffects);
    const findEntities = (parsed: Parameters<typeof extractEntities>[0]) => extractEntities(parsed, []);
    const measures = evaluateAttributions(readFileSync(file, 'utf8'), { annotate, model, findEntities });
    report(measures, options, 'PolNeAR dev');
  });
program
  .command('attribution-agreement')
  .description('how far PolNeAR’s annotators agree, by the measures of `attributions`')
  .argument('<files...>', 'PolNeAR articles as JSON Lines; those with one annotator are left out')
  .action((files: string[]) => {
    report(evaluateAgreement(files.map((file) => readFileSync(file, 'utf8'))), {});
  });
program
  .command('agencies')
  .description('articles with the wire services found in them, to be judged by hand')
  .argument('<file>', 'articles with id and text, as JSON Lines')
  .action((file: string) => {
    console.log(listAgencies(readFileSync(file, 'utf8'), loadModels(nodeEffects)).join('\n'));
  });
program
  .command('html')
  .description('main text of web pages, word F1')
  .argument('[folder]', 'pages and ground-truth.json', join(ROOT, '../shared/data/html'))
  .option('--list', 'every page')
  .option(...SAVE)
  .action((folder: string, options: Options) => {
    const score = evaluateHtml(folder);
    if (!score) {
      console.log(`${folder} holds no ground-truth.json`);
      return;
    }
    if (options.list) for (const row of score.rows) console.log(`${row.f1.toFixed(3)} ${row.url}`);
    const { precision, recall, f1, rows } = score;
    const measure = { name: 'words of main text', value: f1, precision, recall, counts: `${rows.length} pages` };
    report([measure], options, 'web pages');
  });
program
  .command('stories')
  .description('stories found where the file’s own are withheld, B-cubed')
  .argument('<file>', 'articles with a story each, as JSON Lines')
  .option(...SAVE)
  .action(async (file: string, options: Options) => {
    report(await evaluateStories(resolve(file), loadModels(nodeEffects)), options, '82 stories');
  });
await program.parseAsync();
