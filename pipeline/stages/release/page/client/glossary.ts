/** What the words of a view mean, as the schemas say it. */
import type { ReleaseNote } from '../page-data.ts';
import { h } from './dom.ts';
import { explainColumn } from './model.ts';

/** Text in which backquotes mark names and values. */
export function plainText(text: string): HTMLElement {
  return h('span', {}, ...text.split('`').map((part, index) => (index % 2 === 1 ? h('code', {}, part) : part)));
}

/** A folded list of columns with their descriptions. @param columns as `table.column`. */
export function glossary(release: ReleaseNote, columns: readonly string[]): HTMLElement {
  const entries = columns.flatMap((name) => {
    const [table, column] = name.split('.') as [string, string];
    const description = explainColumn(release, table, column);
    if (description === undefined) return [];
    return [h('dt', {}, column.replaceAll('_', ' ')), h('dd', {}, plainText(description))];
  });
  return h('details', { class: 'glossary' }, h('summary', {}, 'What the words mean'), h('dl', {}, ...entries));
}
