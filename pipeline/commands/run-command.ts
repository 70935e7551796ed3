/** `run [inputs…]`: articles in, a release out. */
import { type Config, loadConfig } from '../core/config.ts';
import { findingToText } from '../core/finding.ts';
import { hashBuild, packagePath, readSoftware } from '../core/package-files.ts';
import { readSchemaTexts, schemaPath } from '../core/schemas.ts';
import { UserError } from '../core/user-error.ts';
import { MODEL_FILES } from '../model-files.ts';
import type { Models } from '../models.ts';
import { type Progress, type RunContext, type RunSummary, run } from '../run.ts';
import { InvalidReleaseError } from '../stages/release/context.ts';
import { STAGES, type StageName } from '../stages/stage-names.ts';
import type { CommandContext, ExitCode } from './output.ts';

interface RunOptions {
  readonly config?: string;
  readonly output?: string;
  readonly texts?: string;
  readonly workers?: string;
  readonly cache?: string | boolean;
  readonly from?: StageName;
  readonly to?: StageName;
  readonly only?: StageName;
}

/** Messages of single issues that are printed; the rest is counted and stands in the `issues` table. */
const ISSUES_SHOWN = 20;
/** Milliseconds between two progress lines. */
const PROGRESS_INTERVAL = 200;

/** Runs the stages, all or some of them. */
export async function runCommand(
  inputs: readonly string[],
  options: RunOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const config = readSettings(inputs, options, context);
  const runContext = makeRunContext(context);
  const from = options.only ?? options.from ?? 'ingest';
  const to = options.only ?? options.to ?? 'release';
  if (STAGES.indexOf(from) > STAGES.indexOf(to)) throw new UserError(`--from ${from} comes after --to ${to}`);
  try {
    if (from !== 'ingest' || to !== 'release')
      return await (await import('../run-part.ts')).runPart(config, { from, to }, runContext, context.output.data);
    return await report(await run(config, runContext), config, context);
  } catch (error) {
    if (!(error instanceof InvalidReleaseError)) throw error;
    context.output.note(error.message);
    if (context.output.json) await context.output.data(`${JSON.stringify(error.findings.map(findingToText))}\n`);
    return 1;
  }
}

function readSettings(inputs: readonly string[], options: RunOptions, context: CommandContext): Config {
  const { effects, environment, workingFolder } = context;
  const schema = JSON.parse(new TextDecoder().decode(effects.readFile(schemaPath('config.schema.json'))));
  return loadConfig(
    options.config ?? null,
    {
      inputs: inputs.length > 0 ? inputs : undefined,
      output: options.output,
      texts: options.texts,
      workers: options.workers,
      cache: options.cache === false ? false : typeof options.cache === 'string' ? options.cache : undefined,
    },
    { effects, schema, environment, workingFolder },
  );
}

function makeRunContext({ effects, output }: CommandContext): RunContext {
  let models: Promise<Models> | null = null;
  let build: string | null = null;
  return {
    effects,
    schemas: readSchemaTexts(effects),
    software: readSoftware(effects),
    build: () => {
      build ??= hashBuild([...Object.values(MODEL_FILES), packagePath('package.json')], effects);
      return build;
    },
    models: () => {
      models ??= import('../models.ts').then(({ loadModels }) => loadModels(effects));
      return models;
    },
    onProgress: progressPrinter(effects.now, output.progress),
  };
}

function progressPrinter(now: () => number, print: (line: string) => void): (progress: Progress) => void {
  const start = now();
  let last = Number.NEGATIVE_INFINITY;
  return ({ stage, articles, share }) => {
    const time = now();
    if (stage === 'read' && time - last < PROGRESS_INTERVAL) return;
    last = time;
    const seconds = (time - start) / 1000;
    const rate = articles / Math.max(seconds, 0.001);
    const left = stage !== 'read' || !share ? '' : `, ${Math.ceil((seconds * (1 - share)) / share)} s left`;
    print(`${stage}: ${articles} articles, ${rate.toFixed(1)}/s${left}`);
  };
}

async function report(summary: RunSummary, config: Config, { output }: CommandContext): Promise<ExitCode> {
  const setAside = summary.issues.filter((issue) => issue.severity === 'error');
  for (const issue of summary.issues.slice(0, ISSUES_SHOWN))
    output.note(`${issue.severity}: ${issue.message} [${issue.code}]`);
  if (summary.issues.length > ISSUES_SHOWN)
    output.note(`… and ${summary.issues.length - ISSUES_SHOWN} more in issues.csv`);
  const { rows } = summary;
  output.note(
    `${config.output}: ${rows.articles} articles, ${rows.claims} claims, ${rows.attributions} attributions, ${rows.figures} figures, ${rows.entities} entities; ${summary.files} files`,
  );
  if (output.json) {
    const { target, files, bytes } = summary;
    await output.data(`${JSON.stringify({ output: target, rows, files, bytes, set_aside: setAside.length })}\n`);
  }
  return setAside.length > 0 ? 1 : 0;
}
