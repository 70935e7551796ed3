import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, type Span } from '../../../../pipeline/core/span.ts';
import { createAnnotate } from '../../../../pipeline/language/annotate.ts';
import type { Article, ParsedArticle, Part } from '../../../../pipeline/stages/contract.ts';
import { decodeAttributionModel, extractAttributions } from '../../../../pipeline/stages/extract/attributions/index.ts';
import { parse } from '../../../../pipeline/stages/parse/index.ts';
import { sourceOfText } from '../../../../pipeline/stages/source-of-text.ts';
import { flatAnalyzer } from '../../../language/flat-analyzer.ts';
import { makeDocument } from './make-document.ts';

const WEIGHTS = '../../../../pipeline/stages/extract/attributions/model/2026-11-22/attributions.bin';
const model = decodeAttributionModel(readFileSync(new URL(WEIGHTS, import.meta.url)));
const annotate = createAnnotate(flatAnalyzer);
const NOTHING_KNOWN = { entities: [], mentions: [] };

function parsedOf(
  text: string,
  parts: readonly Part[] = [{ start: 0, end: text.length, kind: 'body' }],
): ParsedArticle {
  const article: Article = {
    ...sourceOfText('a', text),
    parts,
    credited: ['Agence France-Presse', 'Kyodo News', 'Example Wire'],
  };
  return parse(article, annotate);
}

const extract = (parsed: ParsedArticle) => extractAttributions(parsed, NOTHING_KNOWN, model);

describe('extractAttributions', () => {
  it('finds who said what', () => {
    const document = makeDocument(
      '“/“/PUNCT/punct>4 We/we/PRON/nsubj>4 will/will/AUX/aux>4 leave/leave/VERB/ccomp>9 ,/,/PUNCT/punct>4 ”/”/PUNCT/punct>4 the/the/DET/det>8 minister/minister/NOUN/nsubj>9 said/say/VERB/root>0 ././PUNCT/punct>9',
      '“/“/PUNCT/punct>5 It/it/PRON/nsubj>5 is/be/AUX/cop>5 all/all/ADV/advmod>5 over/over/ADV/root>0 ././PUNCT/punct>5 ”/”/PUNCT/punct>5',
      'The/the/DET/det>2 mayor/mayor/NOUN/nsubj>3 denied/deny/VERB/root>0 that/that/SCONJ/mark>7 it/it/PRON/nsubj>7 was/be/AUX/cop>7 late/late/ADJ/ccomp>3 ././PUNCT/punct>3',
    );
    const { text } = document;
    const parsed = { ...parsedOf(text), document, sentenceKinds: document.sentences.map(() => 'body' as const) };
    const words = (pieces: readonly Span[]) => pieces.map(({ start, end }) => text.slice(start, end)).join(' … ');
    const rows = extract(parsed).attributions.map(
      ({ source, cue, content, quotation, stance }) =>
        `${words(source)} <${words(cue)}> ${words(content)} (${quotation}, ${stance})`,
    );
    expect(rows).toEqual([
      'the minister <said> We will leave (direct, affirms)',
      'the minister <> It is all over (direct, affirms)',
      'The mayor <denied> that it was late (indirect, denies)',
    ]);
  });

  it('closes a bracket that it opened', () => {
    const document = makeDocument(
      'Ann/Ann/PROPN/nsubj>6 Lee/Lee/PROPN/flat>1 (/(/PUNCT/punct>4 D/D/PROPN/appos>1 )/)/PUNCT/punct>4 said/say/VERB/root>0 that/that/SCONJ/mark>10 it/it/PRON/nsubj>10 is/be/AUX/cop>10 late/late/ADJ/ccomp>6 ././PUNCT/punct>6',
    );
    const parsed = { ...parsedOf(document.text), document, sentenceKinds: ['body' as const] };
    const [row] = extract(parsed).attributions;
    expect(row!.source.map(({ start, end }) => document.text.slice(start, end))).toEqual(['Ann Lee ( D )']);
  });

  it('names credited agencies canonically, in order', () => {
    expect(extract(parsedOf('It rained.')).agencies).toEqual(['AFP', 'Example Wire', 'Kyodo']);
  });

  it('reads the body alone', () => {
    const text = 'The mayor said he left.\n\nThe aide said that he stayed.';
    const parts: Part[] = [
      { start: 0, end: 23, kind: 'title' },
      { start: 25, end: text.length, kind: 'body' },
    ];
    for (const { cue, content, source } of extract(parsedOf(text, parts)).attributions) {
      for (const piece of [...cue, ...content, ...source]) expect(piece.start).toBeGreaterThanOrEqual(25);
    }
  });

  it('warns of quotations that never end, but not at every one', () => {
    expect(extract(parsedOf('He said “it is late.')).issues.map(({ code }) => code)).toEqual(['quotation-unclosed']);
    expect(extract(parsedOf('He said “it is late.” “It is.”')).issues).toEqual([]);
    expect(extract(parsedOf('“It is late.\n\n“We go,” he said.')).issues).toEqual([]);
    expect(extract(parsedOf('“no '.repeat(500))).issues).toHaveLength(10);
  });

  it('keeps its promises on any text', () => {
    const word = fc.constantFrom(
      ...[
        'said',
        'told',
        '"',
        '“',
        '”',
        '‘',
        '’',
        "'",
        '«',
        '»',
        '„',
        'he',
        'Reuters',
        'that',
        'reportedly',
        ',',
        '.',
        ':',
      ],
      ...['according', 'to', 'officials', 'in', 'their', 'view', '\n\n', 'not', 'urged', 'it', 'was', 'late', '😀'],
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        const { attributions } = extract(parsedOf(text));
        attributions.forEach(({ source, cue, content, condition, parent, confidence }, index) => {
          expect(content.length).toBeGreaterThan(0);
          expect(parent === null || (parent !== index && parent >= 0 && parent < attributions.length)).toBe(true);
          expect(confidence >= 0 && confidence <= 1).toBe(true);
          for (const pieces of [source, cue, content, condition]) {
            pieces.forEach((piece, at) => {
              expect(piece.start).toBeLessThan(piece.end);
              expect(contains({ start: 0, end: text.length }, piece)).toBe(true);
              expect(text.slice(piece.start, piece.end).trim()).toBe(text.slice(piece.start, piece.end));
              if (at > 0) expect(pieces[at - 1]!.end).toBeLessThanOrEqual(piece.start);
            });
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same rows again', () => {
    const parsed = parsedOf('He said it was late. “We go,” she said. “Now.”');
    expect(extract(parsed)).toEqual(extract(parsed));
  });

  it.each([
    ['10,000 quotation marks', '"'.repeat(10_000)],
    ['quotations that never end', '“no '.repeat(5_000)],
    ['cues alone', 'said '.repeat(10_000)],
    ['quotation after quotation', '“Yes,” he said. '.repeat(2_000)],
    ['one long word', 'x'.repeat(500_000)],
    ['hearsay alone', 'reportedly '.repeat(5_000)],
  ])('takes bounded time on %s', { timeout: 60_000 }, (_, text) => {
    const parsed = parsedOf(text);
    const started = performance.now();
    extract(parsed);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
