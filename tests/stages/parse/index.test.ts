import { describe, expect, it } from 'vitest';
import type { Document } from '../../../pipeline/language/document.ts';
import type { Article } from '../../../pipeline/stages/contract.ts';
import { parse } from '../../../pipeline/stages/parse/index.ts';

const text = 'A title\n\nBy Someone\n\nOne. Two.\n\nA heading\n\nThree.';
const article = {
  text,
  parts: [
    { kind: 'title', start: 0, end: 7 },
    { kind: 'byline', start: 9, end: 19 },
    { kind: 'body', start: 21, end: 30 },
    { kind: 'heading', start: 32, end: 41 },
    { kind: 'body', start: 43, end: 49 },
  ],
} as unknown as Article;

describe('parse', () => {
  it('annotates title, headings and body, and says which kind each sentence is', () => {
    const asked: string[] = [];
    const sentences = [
      { start: 0, end: 7 },
      { start: 21, end: 25 },
      { start: 26, end: 30 },
      { start: 32, end: 41 },
      { start: 43, end: 49 },
    ];
    const parsed = parse(article, (whole, ranges) => {
      for (const range of ranges!) asked.push(whole.slice(range.start, range.end));
      return { text: whole, sentences } as unknown as Document;
    });
    expect(asked).toEqual(['A title', 'One. Two.', 'A heading', 'Three.']);
    expect(parsed.sentenceKinds).toEqual(['title', 'body', 'body', 'heading', 'body']);
  });
});
