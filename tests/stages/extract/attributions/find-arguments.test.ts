import { describe, expect, it } from 'vitest';
import {
  ARGUMENT_LABEL_COUNT,
  ARGUMENT_LABELS,
  isArgumentTransition,
} from '../../../../pipeline/stages/extract/attributions/find-arguments.ts';

type Label = keyof typeof ARGUMENT_LABELS;

describe('isArgumentTransition', () => {
  const nameOf = (label: number): string => Object.keys(ARGUMENT_LABELS)[label]!;
  const allowedAfter = (from: number): string[] =>
    Array.from({ length: ARGUMENT_LABEL_COUNT }, (_, to) => to)
      .filter((to) => isArgumentTransition(from, to))
      .map(nameOf);
  const openings = ['outside', 'beginSource', 'endSource', 'beginContent', 'endContent'];

  it.each<[Label, readonly string[]]>([
    ['outside', openings],
    ['beginSource', ['inSource', 'endSource']],
    ['inSource', ['inSource', 'endSource']],
    ['endSource', openings],
    ['beginContent', ['inContent', 'endContent']],
    ['inContent', ['inContent', 'endContent']],
    ['endContent', openings],
  ])('after %s', (from, allowed) => {
    expect(allowedAfter(ARGUMENT_LABELS[from])).toEqual(allowed);
  });

  it('begins with no piece that goes on', () => {
    expect(allowedAfter(ARGUMENT_LABEL_COUNT)).toEqual(openings);
  });
});
