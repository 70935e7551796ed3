import { expect, it } from 'vitest';
import { claimsOfFigures } from '../../../pipeline/stages/reconcile/claims-of-figures.ts';
import { makeClaim, makeRecord } from './records.ts';

it('gives each figure the first claim that states it', () => {
  const record = makeRecord('a');
  const claims = [[], [2, 0], [0, 3]].map((figures) => makeClaim(record, 'The bridge cost more.', { figures }).claim);
  expect([...claimsOfFigures({ ...record, claims })]).toEqual([
    [2, 1],
    [0, 1],
    [3, 2],
  ]);
});
