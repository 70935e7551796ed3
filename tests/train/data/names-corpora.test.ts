import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CROSSNER_COLUMNS, readNames, SILVER_COLUMNS } from '../../../pipeline/train/data/names-corpora.ts';

const folder = mkdtempSync(join(tmpdir(), 'names-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(columns: Parameters<typeof readNames>[1], ...lines: readonly string[]) {
  const path = join(folder, 'corpus');
  writeFileSync(path, lines.join('\n'));
  return readNames(path, columns).map(({ forms, names }) => ({
    text: forms.join(' '),
    names: names.map(({ first, end, type }) => [forms.slice(first, end).join(' '), type]),
  }));
}
const silver = (word: string, label: string): string => [word, 0, 0, 'NN', label].join('\t');

describe('readNames', () => {
  it('reads sentences parted by blank lines, and names with and without begin marks', () => {
    expect(
      read(CROSSNER_COLUMNS, 'Anna\tB-politician', 'Kowalska\tI-politician', 'won\tO', '', 'Warsaw\tB-location'),
    ).toEqual([
      { text: 'Anna Kowalska won', names: [['Anna Kowalska', 'person']] },
      { text: 'Warsaw', names: [['Warsaw', 'place']] },
    ]);
    expect(read(SILVER_COLUMNS, '# doc = one', silver('Anna', 'PERSON'), silver('Kowalska', 'PERSON'))).toEqual([
      { text: 'Anna Kowalska', names: [['Anna Kowalska', 'person']] },
    ]);
  });

  it('writes quotes and brackets as in running text, and splits words at hyphens', () => {
    expect(read(SILVER_COLUMNS, silver('``', 'O'), silver('Baden-Baden', 'LOCATION'), silver('e-mail', 'O'))).toEqual([
      { text: '" Baden - Baden e-mail', names: [['Baden - Baden', 'place']] },
    ]);
  });

  it.each([
    ['Clean Air Act', 'law'],
    ['Cold War', 'event'],
    ['Canadian', 'group'],
    ['anti-Smith', null],
    ['Facebook', 'product'],
  ])('gives %s of a mixed type the type %s', (text, type) => {
    expect(read(SILVER_COLUMNS, ...text.split(' ').map((word) => silver(word, 'MISC')))[0]!.names[0]![1]).toBe(type);
  });

  it('leaves out types that are no names for us', () => {
    expect(read(CROSSNER_COLUMNS, 'jazz\tB-musicgenre')[0]!.names).toEqual([]);
  });
});
