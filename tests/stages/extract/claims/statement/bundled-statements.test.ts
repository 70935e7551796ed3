/** What holds of every statement of the bundled articles, whatever it says. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeEffects } from '../../../../../pipeline/core/effects.ts';
import { loadModels } from '../../../../../pipeline/models.ts';
import { clean } from '../../../../../pipeline/stages/clean/index.ts';
import type { ClaimMention } from '../../../../../pipeline/stages/contract.ts';
import { extract } from '../../../../../pipeline/stages/extract/index.ts';
import { parse } from '../../../../../pipeline/stages/parse/index.ts';
import { sourceOfText } from '../../../../../pipeline/stages/source-of-text.ts';

const ARTICLES = join(import.meta.dirname, '../../../../../articles');
let claims: ClaimMention[] = [];

beforeAll(() => {
  const { annotate, attributions } = loadModels(nodeEffects);
  const context = { attributionModel: attributions, knownEntities: [] };
  claims = readdirSync(ARTICLES)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => {
      const source = sourceOfText(name, readFileSync(join(ARTICLES, name), 'utf8'));
      return extract(parse(clean(source), annotate), context).claims;
    });
});

const count = (text: string, mark: string) => text.split(mark).length - 1;

describe('statements of the bundled articles', () => {
  it.each<[string, (statement: string) => boolean]>([
    ['begins with a capital or a digit', (text) => /^[\p{Lu}\p{N}$£€]/u.test(text)],
    ['ends with one full stop', (text) => /[^.,;:\s][.!…]["”]?$/u.test(text)],
    ['does not begin with what links it', (text) => !/^(?:And|But|Or|Nor|So|Yet) /u.test(text)],
    ['does not break off', (text) => !/ (?:to|of|the|an?|and|or|that|which|who|because|if|as)\.$/u.test(text)],
    ['closes its quotation marks', (text) => count(text, '“') === count(text, '”') && count(text, '"') % 2 === 0],
    ['balances its brackets', (text) => count(text, '(') === count(text, ')') && count(text, '[') === count(text, ']')],
    ['has no stray space or doubled mark', (text) => !/\s\s|\s[,.;]|[,;:][,.;:]/u.test(text)],
    ['repeats no word', (text) => !/\b(\p{L}+) \1\b/iu.test(text)],
  ])('every one %s', (_, holds) => {
    expect(claims.length).toBeGreaterThan(100);
    expect(claims.map(({ statement }) => statement).filter((statement) => !holds(statement))).toEqual([]);
  });

  it('leaves "I" and "we" open only where the flag says so', () => {
    const open = /(?<![\p{L}.’'-])(?:I|me|my|we|us|our)(?![\p{L}.’'-])/iu;
    const unflagged = claims.filter(
      ({ statement, is_verbatim }) => !is_verbatim && open.test(statement.replace(/\bUS\b/gu, '')),
    );
    expect(unflagged.map(({ statement }) => statement)).toEqual([]);
  });
});
