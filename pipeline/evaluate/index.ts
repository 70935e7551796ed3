/** `npm run evaluate`: prints how good the results are. Without arguments: the committed release against the bundled gold. */
import { join } from 'node:path';
import { Command } from 'commander';
import { evaluateRelease, type ReleaseOptions } from './evaluate-release.ts';

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
await program.parseAsync();
