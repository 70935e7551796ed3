/** How the other articles of a group put it, and why rows stand together. */

import { alignWords } from '../../core/align-words.ts';
import type { TableName, Tables } from '../../core/tables.gen.ts';
import type { AnyRow, ReleaseReader } from './read-release.ts';

/** Lines about the group that a row stands in, or that it is; empty where there is none. */
export async function explainGroup(table: TableName, row: AnyRow, release: ReleaseReader): Promise<string[]> {
  if (table === 'claims' || table === 'claim_groups') return claimGroup(String(row.claim_group_id), release);
  if (table === 'figures' || table === 'figure_groups') return figureGroup(String(row.figure_group_id), release);
  if (table === 'quote_groups' || (table === 'attributions' && row.quote_group_id !== null))
    return quoteGroup(String(row.quote_group_id), release);
  if (table === 'entities' || table === 'mentions') return entityMentions(String(row.entity_id), release);
  return [];
}

async function claimGroup(id: string, release: ReleaseReader): Promise<string[]> {
  const group = (await release.rows('claim_groups')).find((row) => row.claim_group_id === id)!;
  const claims = (await release.rows('claims')).filter((row) => row.claim_group_id === id);
  const attributions = byKey(await release.rows('attributions'), 'attribution_id');
  const lines = claims.map((claim) => {
    const attribution = claim.attribution_id === null ? undefined : attributions.get(claim.attribution_id);
    const voice = attribution ? `${attribution.source_text ?? 'no source named'} ${attribution.stance}` : 'own voice';
    const hedge = [claim.polarity, claim.certainty].filter((value) => value !== 'affirmed' && value !== 'stated');
    return `    ${claim.article_id} (${[voice, ...hedge].join(', ')}): ${claim.text ?? claim.statement}`;
  });
  return ['', `claim group ${id}, ${group.status}, ${group.article_count} articles: ${group.statement}`, ...lines];
}

async function figureGroup(id: string, release: ReleaseReader): Promise<string[]> {
  const group = (await release.rows('figure_groups')).find((row) => row.figure_group_id === id)!;
  const figures = (await release.rows('figures')).filter((row) => row.figure_group_id === id);
  const lines = figures.map(
    (figure) =>
      `    ${figure.article_id}: ${figure.text ?? '–'} = ${figure.value_low ?? '…'} to ${figure.value_high ?? '…'} ${figure.unit ?? ''} (${figure.bound})`,
  );
  return [
    '',
    `figure group ${id}, ${group.status}, ${group.article_count} articles: ${group.subject ?? '–'}`,
    ...lines,
  ];
}

async function quoteGroup(id: string, release: ReleaseReader): Promise<string[]> {
  const group = (await release.rows('quote_groups')).find((row) => row.quote_group_id === id)!;
  const renderings = (await release.rows('attributions')).filter((row) => row.quote_group_id === id);
  const lines = renderings.map(
    (row) => `    ${row.article_id} (${row.quotation}): ${markDifferences(group.text ?? '', row.content_text ?? '')}`,
  );
  return [
    '',
    `quote group ${id}, ${group.status}, drift ${group.drift}, ${group.article_count} articles: ${group.text ?? '–'}`,
    '    against the fullest wording: [-left out-] {+added+}',
    ...lines,
  ];
}

/** `Russia would [-have difficulty-] {+struggle+} without the input` */
function markDifferences(full: string, rendering: string): string {
  return alignWords(full, rendering)
    .map((step) => {
      if (step.kind === 'same') return step.b;
      if (step.kind === 'dropped') return `[-${step.a}-]`;
      if (step.kind === 'added') return `{+${step.b}+}`;
      return `[-${step.a}-] {+${step.b}+}`;
    })
    .join(' ');
}

async function entityMentions(id: string, release: ReleaseReader): Promise<string[]> {
  const mentions = (await release.rows('mentions')).filter((row) => row.entity_id === id);
  const forms = new Map<string, number>();
  for (const { text, form, rule } of mentions) {
    const line = `    ${text ?? '–'} (${form}): ${rule}`;
    forms.set(line, (forms.get(line) ?? 0) + 1);
  }
  return [
    '',
    `mentions of ${id}, and what tied each to it:`,
    ...[...forms].map(([line, count]) => `${line} × ${count}`),
  ];
}

function byKey<Row extends Tables[TableName][number]>(rows: readonly Row[], column: keyof Row): Map<string, Row> {
  return new Map(rows.map((row) => [String(row[column]), row]));
}
