import { expect, test } from 'vitest';
import { remember } from '../../pipeline/core/remember.ts';

function counted(most: number) {
  const asked: string[] = [];
  const answer = remember((text) => {
    asked.push(text);
    return text === '' ? undefined : text.length;
  }, most);
  return { asked, answer };
}

test('what was answered is not asked again, nothing and undefined included', () => {
  const { asked, answer } = counted(10);
  expect(['tin', 'copper', 'tin', '', ''].map(answer)).toEqual([3, 6, 3, undefined, undefined]);
  expect(asked).toEqual(['tin', 'copper', '']);
});

test('a full memory is emptied', () => {
  const { asked, answer } = counted(2);
  for (const text of ['a', 'b', 'c', 'c', 'a']) answer(text);
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});

test('long texts are answered, and not remembered', () => {
  const { asked, answer } = counted(2);
  const long = 'a'.repeat(5000);
  expect([answer(long), answer(long)]).toEqual([5000, 5000]);
  expect(asked).toHaveLength(2);
});
