#!/usr/bin/env node
/** Arguments in, text and exit code out; the only file that knows argv, the console and exit codes. */
import { Command, CommanderError, Option } from 'commander';
import type { ExitCode, Output } from './commands/output.ts';
import { compileLate } from './core/compile-late.ts';
import { nodeEffects as effects } from './core/effects.ts';
import { readSoftware } from './core/package-files.ts';
import { TABLE_NAMES } from './core/tables.gen.ts';
import { UserError } from './core/user-error.ts';
import { STAGES } from './stages/stage-names.ts';

const CANCELLED = 130;

interface CommonOptions {
  readonly quiet?: boolean;
  readonly json?: boolean;
}

const surroundings = {
  effects,
  environment: process.env,
  workingFolder: process.cwd(),
};

function makeOutput(options: CommonOptions): Output {
  const onTerminal = process.stderr.isTTY === true && !options.quiet;
  let isProgressShown = false;
  const clear = (): void => {
    if (isProgressShown) process.stderr.write('\r\u001b[K');
    isProgressShown = false;
  };
  return {
    json: options.json ?? false,
    data: (text) => new Promise((resolve) => process.stdout.write(text, () => resolve())),
    note(line) {
      clear();
      if (!options.quiet) process.stderr.write(`${line}\n`);
    },
    progress(line) {
      if (!onTerminal) return;
      clear();
      process.stderr.write(line);
      isProgressShown = true;
    },
  };
}

/** Runs a command's work and turns its outcome into an exit code. */
async function conclude(options: CommonOptions, work: (output: Output) => Promise<ExitCode>): Promise<void> {
  process.exitCode = await work(makeOutput(options));
}

function addCommonOptions(command: Command): Command {
  return command.option('--quiet', 'no messages but errors').option('--json', 'results as JSON, for machines');
}

function addRunCommand(program: Command): void {
  const stage = (flags: string, description: string): Option => new Option(flags, description).choices([...STAGES]);
  addCommonOptions(program.command('run'))
    .description('read articles and write a release')
    .argument('[inputs...]', 'files, folders, globs, or - for JSON Lines on standard input')
    .option('--config <file>', 'settings (default: config.yml where it exists)')
    .option('--output <folder>', 'folder of the release')
    .option('--texts <how>', 'words that the release carries: excerpts, full or none')
    .option('--workers <number>', 'worker threads; 0 means one per core')
    .option('--cache <folder>', 'folder of finished articles')
    .option('--no-cache', 'read every article anew')
    .addOption(stage('--from <stage>', 'start here, with the JSON Lines that `--to` the stage before has printed'))
    .addOption(stage('--to <stage>', 'stop after this stage and print what it made as JSON Lines'))
    .addOption(stage('--only <stage>', 'this stage alone').conflicts(['from', 'to']))
    .addHelpText(
      'after',
      '\nExamples:\n  as-reported run\n  as-reported run my-articles/*.html --output release\n  cat articles.jsonl | as-reported run - --texts none\n  as-reported run articles --to clean | as-reported run - --from parse --output release',
    )
    .action((inputs, options) =>
      conclude(options, async (output) =>
        (await import('./commands/run-command.ts')).runCommand(inputs, options, { ...surroundings, output }),
      ),
    );
}

function addValidateCommand(program: Command): void {
  addCommonOptions(program.command('validate'))
    .description('check a release, or single files against a table')
    .argument('<paths...>', 'release folders, or CSV and JSON Lines files')
    .addOption(
      new Option('--table <table>', 'the table that files hold (default: by file name)').choices([...TABLE_NAMES]),
    )
    .option('--articles <folder>', 'check every span against the articles in this folder')
    .addHelpText(
      'after',
      '\nExamples:\n  as-reported validate output\n  as-reported validate my-claims.csv --table claims',
    )
    .action((paths, options) =>
      conclude(options, async (output) =>
        (await import('./commands/validate-command.ts')).validateCommand(paths, options, { ...surroundings, output }),
      ),
    );
}

function addExplainCommand(program: Command): void {
  addCommonOptions(program.command('explain'))
    .description('show where a row comes from, who else says it, and which rule decided')
    .argument('<id>', 'the key of any row')
    .option('--release <folder>', 'the release that holds it', 'output')
    .option('--articles <folder>', 'articles to show sentences from, where the release holds no texts')
    .addHelpText('after', '\nExample:\n  as-reported explain cla_3f9a0c1d2b4e5f60')
    .action((id, options) =>
      conclude(options, async (output) =>
        (await import('./commands/explain/index.ts')).explainCommand(id, options, { ...surroundings, output }),
      ),
    );
}

function addSmallCommands(program: Command): void {
  addCommonOptions(program.command('annotate'))
    .description('print the language layer of a text as CoNLL-U')
    .argument('[file]', 'a plain text, or - for standard input', '-')
    .addHelpText('after', '\nExample:\n  echo "Moscow denied it." | as-reported annotate')
    .action((file, options) =>
      conclude(options, async (output) =>
        (await import('./commands/annotate-command.ts')).annotateCommand(file, { ...surroundings, output }),
      ),
    );
  addCommonOptions(program.command('init'))
    .description('make a new project folder for your own articles')
    .argument('<folder>', 'a folder that does not exist, or is empty')
    .action((folder, options) =>
      conclude(options, async (output) =>
        (await import('./commands/init-command.ts')).initCommand(folder, { ...surroundings, output }),
      ),
    );
  addCommonOptions(program.command('schema'))
    .description("print a table's JSON Schema, or the names of all tables")
    .argument('[table]', 'a table, or config')
    .action((table, options) =>
      conclude(options, async (output) =>
        (await import('./commands/schema-command.ts')).schemaCommand(table, { ...surroundings, output }),
      ),
    );
}

function makeProgram(): Command {
  const program = new Command('as-reported')
    .description('Turns news articles about a story into an open, schema-validated dataset.')
    .version(readSoftware(effects).version)
    .exitOverride()
    .showHelpAfterError('(as-reported --help shows what there is)')
    .addHelpText(
      'after',
      '\nExit codes: 0 fine; 1 ran with findings; 2 usage, config or I/O; 130 cancelled.\nSettings: flags, then AS_REPORTED_OUTPUT, _TEXTS, _WORKERS, _CACHE, then config.yml.',
    );
  addRunCommand(program);
  addValidateCommand(program);
  addExplainCommand(program);
  addSmallCommands(program);
  return program;
}

/** The exit code of an error, after one clear line about it. */
function reportError(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const isExpected = error instanceof UserError || isSystemError(error);
  const text = error instanceof Error ? (isExpected ? error.message : (error.stack ?? error.message)) : String(error);
  process.stderr.write(`as-reported: ${text}\n`);
  return 2;
}

/** A fault of the machine, with a code of the operating system: `ENOSPC`. */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z]+$/u.test(error.code);
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe has seen enough (`| head`): nothing is wrong.
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
process.on('SIGINT', () => {
  process.stderr.write('\ncancelled; finished articles are kept, run again to go on\n');
  process.exit(CANCELLED);
});
compileLate();
try {
  await makeProgram().parseAsync();
} catch (error) {
  process.exitCode = reportError(error);
}
