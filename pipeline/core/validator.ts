/** One way to check a value against a JSON Schema (draft 2020-12): config, rows and release files all go through here. */
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import formatsPlugin from 'ajv-formats';

/** One way in which a value breaks its schema. */
interface SchemaFault {
  /** Keys and indices from the root to the faulty value; for an unknown or missing key, the key itself is last. */
  readonly path: readonly string[];
  /** The keyword that failed: `type`, `required`, `additionalProperties`, `pattern`, … */
  readonly keyword: string;
  /** What the schema asks for, in words. */
  readonly expected: string;
  /** The faulty value; undefined where it is missing. */
  readonly found: unknown;
}

/** Gives the faults of a value; an empty list where it fits. */
export type Check = (value: unknown) => readonly SchemaFault[];

/** Keywords that describe tables and mean nothing to a validator of single rows. */
const TABLE_KEYWORDS = ['primaryKey', 'foreignKeys', 'orderedBy'];

/**
 * A compiler of schemas that may each be compiled once; making one is slow, so share it among many schemas.
 * @throws Error where a schema has a keyword that nobody knows: that is our fault, not the user's.
 */
export function createSchemaCompiler(): (schema: object) => Check {
  const ajv = new Ajv2020({
    ...{ allErrors: true, verbose: true, allowUnionTypes: true, strict: true },
    // All schemas are ours, and a test holds them against the schema of schemas, which takes longer to compile than they do.
    validateSchema: false,
  });
  formatsPlugin.default(ajv);
  ajv.addVocabulary(TABLE_KEYWORDS);
  return (schema) => {
    const validate = ajv.compile(schema);
    return (value) => (validate(value) ? [] : (validate.errors ?? []).filter(isTelling).map(toFault));
  };
}

/** The branches of a failed `oneOf` are noise beside the `oneOf` itself. */
function isTelling(error: ErrorObject): boolean {
  return !/\/(?:oneOf|anyOf)\/\d+\//.test(error.schemaPath);
}

function toFault(error: ErrorObject): SchemaFault {
  const path = error.instancePath.split('/').slice(1).map(unescapePointer);
  const params = error.params as Readonly<Record<string, unknown>>;
  if (error.keyword === 'required')
    return {
      path: [...path, String(params.missingProperty)],
      keyword: 'required',
      expected: 'a value',
      found: undefined,
    };
  if (error.keyword === 'additionalProperties') {
    const key = String(params.additionalProperty);
    const known = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
    const found = (error.data as Record<string, unknown>)[key];
    return { path: [...path, key], keyword: error.keyword, expected: `one of: ${known.join(', ')}`, found };
  }
  return { path, keyword: error.keyword, expected: describe(error, params), found: error.data };
}

function unescapePointer(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

function describe(error: ErrorObject, params: Readonly<Record<string, unknown>>): string {
  switch (error.keyword) {
    case 'type':
      return [params.type].flat().join(' or ');
    case 'enum':
      return `one of: ${(params.allowedValues as readonly unknown[]).map(String).join(', ')}`;
    case 'oneOf':
      return `one of: ${(error.schema as readonly { const?: unknown }[]).map((option) => option.const).join(', ')}`;
    case 'pattern':
      return `text like ${String(params.pattern)}`;
    case 'format':
      return params.format === 'date' ? 'a date, YYYY-MM-DD' : `a ${String(params.format)}`;
    case 'minLength':
      return 'no empty text (null where there is none)';
    default:
      return error.message ?? error.keyword;
  }
}
