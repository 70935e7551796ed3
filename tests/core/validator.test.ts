import { describe, expect, it } from 'vitest';
import { createSchemaCompiler } from '../../pipeline/core/validator.ts';

const SCHEMA = {
  type: 'object',
  primaryKey: ['id'],
  orderedBy: ['id'],
  foreignKeys: [],
  properties: {
    id: { type: 'string', pattern: '^x_[0-9]+$' },
    kind: { type: ['string', 'null'], enum: ['fact', null] },
    code: { type: 'string', oneOf: [{ const: 'a' }, { const: 'b' }] },
    seen_on: { type: 'string', format: 'date' },
    name: { type: 'string', minLength: 1 },
    nested: { type: 'object', properties: { 'a/b': { type: 'integer', minimum: 0 } } },
  },
  required: ['id'],
  additionalProperties: false,
};

describe('createSchemaCompiler', () => {
  const check = createSchemaCompiler()(SCHEMA);

  it('finds nothing in a value that fits', () => {
    expect(check({ id: 'x_1', kind: null, code: 'b', seen_on: '2024-02-29', name: 'n', nested: { 'a/b': 0 } })).toEqual(
      [],
    );
  });

  it.each([
    [{}, ['id'], 'required', 'a value', undefined],
    [{ id: 7 }, ['id'], 'type', 'string', 7],
    [{ id: 'y' }, ['id'], 'pattern', 'text like ^x_[0-9]+$', 'y'],
    [{ id: 'x_1', kind: 'rumour' }, ['kind'], 'enum', 'one of: fact, null', 'rumour'],
    [{ id: 'x_1', code: 'c' }, ['code'], 'oneOf', 'one of: a, b', 'c'],
    [{ id: 'x_1', seen_on: '2023-02-29' }, ['seen_on'], 'format', 'a date, YYYY-MM-DD', '2023-02-29'],
    [{ id: 'x_1', name: '' }, ['name'], 'minLength', 'no empty text (null where there is none)', ''],
    [{ id: 'x_1', nested: { 'a/b': -1 } }, ['nested', 'a/b'], 'minimum', 'must be >= 0', -1],
    [
      { id: 'x_1', colour: 'red' },
      ['colour'],
      'additionalProperties',
      'one of: id, kind, code, seen_on, name, nested',
      'red',
    ],
  ])('names what is wrong with %j', (value, path, keyword, expected, found) => {
    expect(check(value)).toEqual([{ path, keyword, expected, found }]);
  });

  it('names every fault at once', () => {
    expect(check({ id: 'y', kind: 'rumour', name: '' }).map((fault) => fault.path[0])).toEqual(['id', 'kind', 'name']);
  });

  it('throws where a schema is none', () => {
    expect(() => createSchemaCompiler()({ type: 'nothing' })).toThrow();
    expect(() => createSchemaCompiler()({ type: 'string', colour: 'red' })).toThrow(/unknown keyword/);
  });
});
