/** The settings of a run, and where each comes from: flags > AS_REPORTED_* > config.yml > the schema's defaults. */
import { dirname, resolve } from 'node:path';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { closest } from 'fastest-levenshtein';
import { type Document, isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Effects } from './effects.ts';
import { sha256 } from './id.ts';
import type { EntityRow } from './tables.gen.ts';
import { UserError } from './user-error.ts';

/** What a user knows of one entity; used before any guess. */
export interface KnownEntity {
  readonly name: string;
  readonly type: EntityRow['type'];
  /** Other names that always mean it. */
  readonly aliases: readonly string[];
  readonly country_code: string | null;
  readonly wikidata_id: string | null;
  /** Names that must never be taken for it. */
  readonly distinct_from: readonly string[];
}

/** What the release says about itself. */
export interface ReleaseSettings {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly licence: string;
  readonly homepage: string | null;
  readonly contributors: readonly string[];
  readonly texts: 'excerpts' | 'full' | 'none';
}

/** Checked settings with every default filled in. See schemas/config.schema.json. */
export interface Config {
  readonly inputs: readonly string[];
  readonly output: string;
  readonly release: ReleaseSettings;
  readonly options: {
    readonly workers: number;
    readonly cache: string | null;
    readonly story_window_days: number;
    readonly max_article_chars: number;
  };
  readonly entities: readonly KnownEntity[];
  /** Folder that relative paths start from: the config file's, else the working directory. */
  readonly root: string;
}

/** Settings that flags give; undefined where the flag is absent. */
export interface Overrides {
  readonly inputs?: readonly string[] | undefined;
  readonly output?: string | undefined;
  readonly texts?: string | undefined;
  readonly workers?: string | undefined;
  readonly cache?: string | false | undefined;
}

/** What loading a config needs from outside. */
export interface ConfigContext {
  readonly effects: Effects;
  /** The parsed schemas/config.schema.json. */
  readonly schema: object;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly workingFolder: string;
}

/**
 * Reads, completes and checks the settings.
 * @param file the config file; null looks for `config.yml` in the working folder and takes the defaults where there is none.
 * @throws UserError naming file:line:column and the nearest valid key.
 */
export function loadConfig(file: string | null, overrides: Overrides, context: ConfigContext): Config {
  const path = resolve(context.workingFolder, file ?? 'config.yml');
  const exists = context.effects.kindOf(path) === 'file';
  if (file !== null && !exists) throw new UserError(`${file}: no such config file`);
  const yaml = exists ? readYaml(path, context.effects) : null;
  const root = exists ? dirname(path) : context.workingFolder;
  const values = (yaml?.document.toJS() ?? {}) as Record<string, unknown>;
  check(values, context.schema, (pointer, key) => position(file ?? 'config.yml', yaml, pointer, key));
  checkAliases(values as unknown as Config, (pointer) => position(file ?? 'config.yml', yaml, pointer, false));
  return override({ ...(values as unknown as Config), root }, overrides, context);
}

interface Yaml {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

function readYaml(path: string, effects: Effects): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(new TextDecoder().decode(effects.readFile(path)), {
    lineCounter: lines,
    prettyErrors: false,
  });
  const fault = document.errors[0];
  if (fault) {
    const { line, col } = lines.linePos(fault.pos[0]);
    throw new UserError(`${path}:${line}:${col}: ${fault.message}`);
  }
  return { document, lines };
}

type Locate = (pointer: readonly string[], ofKey: boolean) => string;

/** `config.yml:3:5` of a value, or of its key. */
function position(file: string, yaml: Yaml | null, pointer: readonly string[], ofKey: boolean | undefined): string {
  if (!yaml) return file;
  const node = (ofKey ? keyNode(yaml.document, pointer) : yaml.document.getIn(pointer, true)) as
    | Node
    | null
    | undefined;
  if (!node?.range) return file;
  const { line, col } = yaml.lines.linePos(node.range[0]);
  return `${file}:${line}:${col}`;
}

function keyNode(document: Document.Parsed, pointer: readonly string[]): unknown {
  const parent = pointer.length > 1 ? document.getIn(pointer.slice(0, -1), true) : document.contents;
  if (isSeq(parent)) return document.getIn(pointer, true);
  return isMap(parent) ? parent.items.find((pair) => String(pair.key) === pointer.at(-1))?.key : null;
}

function check(values: Record<string, unknown>, schema: object, locate: Locate): void {
  const ajv = new Ajv2020({ useDefaults: true, allErrors: true, allowUnionTypes: true, validateSchema: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  if (!validate(values)) throw new UserError(describe(validate.errors![0]!, schema, locate));
}

function describe(error: ErrorObject, schema: object, locate: Locate): string {
  const pointer = error.instancePath.split('/').slice(1);
  const where = pointer.length === 0 ? 'the config' : `\`${pointer.join('.')}\``;
  if (error.keyword === 'additionalProperties') {
    const key = String(error.params.additionalProperty);
    const known = keysAt(schema, error.schemaPath);
    return `${locate([...pointer, key], true)}: unknown key \`${key}\` in ${where}; did you mean \`${closest(key, known)}\`?`;
  }
  if (error.keyword === 'enum')
    return `${locate(pointer, false)}: ${where} must be one of ${(error.params.allowedValues as unknown[]).join(', ')}`;
  return `${locate(pointer, false)}: ${where} ${error.message}`;
}

/** The keys that the schema allows at the object whose `additionalProperties` failed. */
function keysAt(schema: object, schemaPath: string): string[] {
  let node = schema as Record<string, unknown>;
  for (const step of schemaPath.split('/').slice(1, -1)) node = node[step] as Record<string, unknown>;
  return Object.keys(node.properties as object);
}

/** A name or alias may mean one entity only. */
function checkAliases(config: Config, locate: (pointer: readonly string[]) => string): void {
  const owners = new Map<string, string>();
  config.entities.forEach((entity, index) => {
    const names = [
      { name: entity.name, pointer: ['entities', String(index), 'name'] },
      ...entity.aliases.map((name, at) => ({ name, pointer: ['entities', String(index), 'aliases', String(at)] })),
    ];
    for (const { name, pointer } of names) {
      const owner = owners.get(name);
      if (owner !== undefined && owner !== `${index}`)
        throw new UserError(
          `${locate(pointer)}: \`${name}\` is claimed by two entities, \`${config.entities[Number(owner)]!.name}\` and \`${entity.name}\`; give it to one`,
        );
      owners.set(name, `${index}`);
    }
  });
}

/** Lays environment and flags over the file's values; paths become absolute, except `-` and globs' wildcards. */
function override(config: Config, flags: Overrides, context: ConfigContext): Config {
  const { environment, workingFolder } = context;
  const from = (flag: string | undefined, name: string): string | undefined =>
    flag ?? environment[`AS_REPORTED_${name}`];
  const output = from(flags.output, 'OUTPUT');
  const workers = from(flags.workers, 'WORKERS');
  const texts = from(flags.texts, 'TEXTS');
  const cache = flags.cache === false ? null : from(flags.cache, 'CACHE');
  if (workers !== undefined && !/^\d{1,3}$/.test(workers))
    throw new UserError(`workers must be a whole number, not \`${workers}\``);
  if (texts !== undefined && !['excerpts', 'full', 'none'].includes(texts))
    throw new UserError(`texts must be one of excerpts, full, none, not \`${texts}\``);
  const settledCache = cache === undefined ? config.options.cache : cache;
  return {
    ...config,
    inputs: flags.inputs
      ? flags.inputs.map((input) => (input === '-' ? input : resolve(workingFolder, input)))
      : config.inputs.map((input) => resolve(config.root, input)),
    output: output === undefined ? resolve(config.root, config.output) : resolve(workingFolder, output),
    release: { ...config.release, texts: (texts as ReleaseSettings['texts'] | undefined) ?? config.release.texts },
    options: {
      ...config.options,
      workers: workers === undefined ? config.options.workers : Number(workers),
      cache: settledCache === null ? null : resolve(cache === undefined ? config.root : workingFolder, settledCache),
    },
  };
}

/** The settings that rows depend on; machine settings and paths are left out, so that bytes agree everywhere. */
export function hashSettings({ release, options, entities }: Config): string {
  const { story_window_days, max_article_chars } = options;
  return sha256(JSON.stringify({ release, story_window_days, max_article_chars, entities }));
}
