/** `npm run evaluate`: prints how good the results are. Without arguments: the committed release against the bundled gold. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { nodeEffects } from '../core/effects.ts';
import { loadModels } from '../models.ts';
import { extractEntities } from '../stages/extract/entities/index.ts';
import { evaluateAttributions } from './attributions.ts';
import { evaluateRelease, type ReleaseOptions } from './evaluate-release.ts';
import { evaluateFigures } from './figures.ts';
import { evaluateHtml } from './html.ts';
import { formatMeasures } from './measure.ts';
import { evaluateStories } from './stories.ts';

const ROOT = join(import.meta.dirname, '../..');

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
  .action((options: ReleaseOptions) => console.log(evaluateRelease(options)));
program
  .command('figures')
  .description('figures and dates: NewsQuant, and the Recognizers-Text specs in the folder beside it')
  .argument('<file>', 'a NewsQuant JSON file')
  .option('--list', 'every miss and every extra')
  .action((file: string, options: { readonly list?: boolean }) => {
    const { measures, setAside, differences } = evaluateFigures(file, loadModels(nodeEffects).annotate);
    if (options.list) console.log(differences.join('\n'));
    console.log(formatMeasures(measures));
    for (const { rule, count } of setAside) console.log(`set aside: ${count} × ${rule}`);
  });
program
  .command('attributions')
  .description('attributions: spans and whole rows on PolNeAR')
  .argument('<file>', 'PolNeAR articles as JSON Lines')
  .action((file: string) => {
    const { annotate, attributions: model } = loadModels(nodeEffects);
    const findEntities = (parsed: Parameters<typeof extractEntities>[0]) => extractEntities(parsed, []);
    console.log(formatMeasures(evaluateAttributions(readFileSync(file, 'utf8'), { annotate, model, findEntities })));
  });
program
  .command('html')
  .description('main text of web pages, word F1')
  .argument('[folder]', 'pages and ground-truth.json', join(ROOT, '../shared/data/html'))
  .option('--list', 'every page')
  .action((folder: string, options: { readonly list?: boolean }) => {
    const score = evaluateHtml(folder);
    if (!score) {
      console.log(`${folder} holds no ground-truth.json`);
      return;
    }
    if (options.list) for (const row of score.rows) console.log(`${row.f1.toFixed(3)} ${row.url}`);
    const { precision, recall, f1, rows } = score;
    console.log(
      formatMeasures([{ name: 'words of main text', value: f1, precision, recall, counts: `${rows.length} pages` }]),
    );
  });
program
  .command('stories')
  .description('stories found where the file’s own are withheld, B-cubed')
  .argument('<file>', 'articles with a story each, as JSON Lines')
  .action(async (file: string) => {
    console.log(formatMeasures(await evaluateStories(resolve(file), loadModels(nodeEffects))));
  });
await program.parseAsync();
