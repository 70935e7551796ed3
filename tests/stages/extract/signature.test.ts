import { describe, expect, test } from 'vitest';
import type { Token, Upos } from '../../../pipeline/language/document.ts';
import type { ParsedArticle, PartKind } from '../../../pipeline/stages/contract.ts';
import { signatureOf, termsOf } from '../../../pipeline/stages/extract/signature.ts';

/** An article of one sentence; words are `form/TAG`, `form` alone is a noun. */
function parsed(text: string, kind: PartKind = 'body'): ParsedArticle {
  let at = 0;
  const tokens = text.split(' ').map((word, index): Token => {
    const [form = '', tag = 'NOUN'] = word.split('/');
    const start = at;
    at += form.length + 1;
    return {
      ...{ start, end: start + form.length, index, form, lemma: form, upos: tag as Upos, xpos: '' },
      ...{ head: -1, deprel: 'root', children: [], spaceAfter: true },
    };
  });
  const sentence = { start: 0, end: at, index: 0, firstToken: 0, endToken: tokens.length, root: 0 };
  const document = { text, tokens, sentences: tokens.length > 0 ? [sentence] : [], names: [] };
  return { article: {} as ParsedArticle['article'], document, sentenceKinds: [kind] };
}

const WORDS = Array.from({ length: 200 }, (_, at) => `word${at}`);

function sharedWith(words: readonly string[]): number {
  const [a, b] = [signatureOf(parsed(WORDS.join(' '))), signatureOf(parsed(words.join(' ')))];
  return a.filter((value, place) => value === b[place]).length / a.length;
}

describe('signatureOf', () => {
  test('has 64 unsigned 32-bit numbers, the same every time', () => {
    const signature = signatureOf(parsed(WORDS.join(' ')));
    expect(signature).toHaveLength(64);
    expect(signature.every((value) => Number.isInteger(value) && value >= 0 && value <= 0xffffffff)).toBe(true);
    expect(signatureOf(parsed(WORDS.join(' ')))).toEqual(signature);
  });

  test('near copies share most places, other texts none', () => {
    expect(sharedWith(WORDS)).toBe(1);
    expect(sharedWith([...WORDS.slice(0, 190), 'other', 'end'])).toBeGreaterThan(0.75);
    expect(sharedWith(WORDS.map((word) => `${word}x`))).toBeLessThan(0.1);
  });

  test('only the body counts, and punctuation does not', () => {
    expect(signatureOf(parsed('one two three', 'title'))).toEqual([]);
    expect(signatureOf(parsed('one two ,/PUNCT three'))).toEqual(signatureOf(parsed('One two three')));
  });

  test('fewer than five words still have a signature, none has none', () => {
    expect(signatureOf(parsed('one two'))).toHaveLength(64);
    expect(signatureOf(parsed(''))).toEqual([]);
  });
});

describe('termsOf', () => {
  test('frequent and named words come first, words of reporting and function words are out', () => {
    const terms = termsOf(parsed('bridge the/DET council said/VERB say/VERB bridge Oslo/PROPN of/ADP bridge'));
    expect(terms).toEqual(['bridge', 'oslo', 'council', 'said']);
  });

  test('at most 60', () => {
    expect(termsOf(parsed(WORDS.join(' ')))).toHaveLength(60);
  });
});
