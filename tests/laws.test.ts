/** Laws that hold for every article, however odd: spans are exact, ordered, inside what may hold rows; references point to something. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeEffects } from '../pipeline/core/effects.ts';
import type { Span } from '../pipeline/core/span.ts';
import { loadModels, type Models } from '../pipeline/models.ts';
import { readArticle } from '../pipeline/read-article.ts';
import type { ArticleRecord, Piece } from '../pipeline/stages/contract.ts';
import { reconcile } from '../pipeline/stages/reconcile/index.ts';
import { sourceOfText } from '../pipeline/stages/source-of-text.ts';

const FRAGMENTS = [
  'The minister said on Monday that exports rose 5% to $2.4bn (£1.9bn) last year.',
  '“We will not accept this,” Anna Kovacs, a spokeswoman for the union, told Reuters on condition of anonymity.',
  'Officials in Warsaw denied it',
  'According to the report, about two thirds of the 1,200 workers were not paid;',
  'He added: "Nobody knows',
  'which had been built in 1998',
  'BREAKING NEWS Sign up for our newsletter',
  'See also: Why the bridge fell',
  'U.S. officials are expected to meet Mr. Lee in the last quarter of 2023.',
  'the the the of of',
  'By Jane Doe',
  '(Reuters, AFP)',
  '\n\n',
  '\n',
  '😀𝒳',
  '\ud800',
  '\u0000',
  '“‘«',
  '»’”',
  'من قال هذا؟',
  '1,,2 ٣٤ 1e999 $$5 5-5-5-5',
  '....',
  'A'.repeat(300),
];

const texts = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...FRAGMENTS) },
      { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
    ),
    {
      minLength: 1,
      maxLength: 14,
    },
  )
  .map((parts) => parts.join(' '));

let models: Models;
beforeAll(() => {
  models = loadModels(nodeEffects);
});

function read(text: string, id = 'law'): ArticleRecord {
  const result = readArticle(sourceOfText(id, text, { published_on: '2024-04-13' }), models, []);
  if ('issue' in result) throw new Error(`${JSON.stringify(text)}: ${result.issue.message}`);
  return result.record;
}

function allPieces(record: ArticleRecord): (readonly Piece[])[] {
  return [
    ...record.parts.map((part) => [part]),
    ...record.mentions.map((mention) => [mention.span]),
    ...record.figures.map((figure) => figure.pieces),
    ...record.claims.map((claim) => claim.pieces),
    ...record.attributions.flatMap(({ source, cue, content, condition }) => [source, cue, content, condition]),
  ];
}

describe('one article of any kind', () => {
  it('gives spans that are exact slices, in order, never empty or padded', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const points = [...text];
        for (const pieces of allPieces(read(text))) {
          let end = 0;
          for (const piece of pieces) {
            expect(points.slice(piece.start, piece.end).join('')).toBe(piece.text);
            expect(piece.text.trim()).toBe(piece.text);
            expect(piece.text).not.toBe('');
            expect(piece.start).toBeGreaterThanOrEqual(end);
            end = piece.end;
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('gives claims, figures and attributions of the body alone', () => {
    const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
    fc.assert(
      fc.property(texts, (text) => {
        const record = read(text);
        const rows = [
          ...record.figures.flatMap((figure) => figure.pieces),
          ...record.claims.flatMap((claim) => claim.pieces),
          ...record.attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
        ];
        expect(rows.filter((row) => record.parts.some((part) => touches(part, row)))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('gives references that point to something, and every claim words of its own', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { entities, mentions, figures, attributions, claims } = read(text);
        const inside = (index: number | null, list: readonly unknown[]): boolean =>
          index === null || list[index] !== undefined;
        expect(mentions.every(({ entity }) => inside(entity, entities))).toBe(true);
        expect(figures.every(({ equivalent_of }) => inside(equivalent_of, figures))).toBe(true);
        expect(attributions.every((row, at) => inside(row.parent, attributions) && row.parent !== at)).toBe(true);
        expect(
          attributions.every((row) => inside(row.source_entity, entities) && inside(row.via_entity, entities)),
        ).toBe(true);
        expect(attributions.every((row) => row.cue.length + row.content.length > 0)).toBe(true);
        expect(
          claims.every((row) => inside(row.attribution, attributions) && inside(row.subject_entity, entities)),
        ).toBe(true);
        expect(claims.every((row) => row.figures.every((at) => inside(at, figures)))).toBe(true);
        expect(
          claims.every((row) => row.pieces.length > 0 && row.statement.trim() !== '' && row.predicate !== ''),
        ).toBe(true);
        expect(
          [...figures, ...attributions, ...claims].every((row) => row.confidence >= 0 && row.confidence <= 1),
        ).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('any set of articles', () => {
  it('gives the same tables in any order', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 4 }), (articles) => {
        const records = articles.map((text, at) => read(text, `law-${at}`));
        const options = { knownEntities: [], windowDays: 7 };
        expect(reconcile([...records].reverse(), [], options)).toEqual(reconcile(records, [], options));
      }),
      { numRuns: 30 },
    );
  });

  it('puts every claim and figure into one group that counts it', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 3 }), (articles) => {
        const tables = reconcile(
          articles.map((text, at) => read(text, `law-${at}`)),
          [],
          { knownEntities: [], windowDays: 7 },
        );
        const counted = (groups: readonly { claim_count?: number; figure_count?: number }[]): number =>
          groups.reduce((sum, group) => sum + (group.claim_count ?? group.figure_count ?? 0), 0);
        expect(counted(tables.claim_groups)).toBe(tables.claims.length);
        expect(counted(tables.figure_groups)).toBe(tables.figures.length);
        expect(new Set(tables.claims.map((row) => row.claim_id)).size).toBe(tables.claims.length);
        expect(new Set(tables.entities.map((row) => row.entity_id)).size).toBe(tables.entities.length);
      }),
      { numRuns: 30 },
    );
  });
});
