/** Rows of `figures` and `figure_groups`. */
import { makeId } from '../../core/id.ts';
import { extentOf, joinPiecesText } from '../../core/span.ts';
import type { FigureGroupRow, FigureRow } from '../../core/tables.gen.ts';
import { claimsOfFigures } from './claims-of-figures.ts';
import type { FigureGroup, FigureItem } from './contract.ts';
import { groupSize, memberIds } from './group-size.ts';
import type { KeyedRecord } from './keyed-record.ts';

/** The figures of one article; `groupOf` gives the group's key of a figure's key. */
export function figureRows(
  { record, figureIds, claimIds }: KeyedRecord,
  groupOf: ReadonlyMap<string, string>,
): FigureRow[] {
  const claimOf = claimsOfFigures(record);
  return record.figures.map((figure, at) => {
    return {
      figure_id: figureIds[at]!,
      article_id: record.article.article_id,
      claim_id: claimIds[claimOf.get(at) ?? -1] ?? null,
      figure_group_id: groupOf.get(figureIds[at]!)!,
      kind: figure.kind,
      value_low: figure.value_low,
      value_high: figure.value_high,
      bound: figure.bound,
      change: figure.change,
      unit: figure.unit,
      subject_text: figure.subject_text,
      period_start_on: figure.period_start_on,
      period_end_on: figure.period_end_on,
      equivalent_of: figure.equivalent_of === null ? null : figureIds[figure.equivalent_of]!,
      ...extentOf(figure.pieces),
      text: joinPiecesText(figure.pieces),
      rule: figure.rule,
      confidence: figure.confidence,
    };
  });
}

/** One row per group of figures. Least and greatest value are of the figures in the group's unit: a restatement in another unit has no place between them. */
export function figureGroupRow(group: FigureGroup, items: readonly FigureItem[], storyId: string): FigureGroupRow {
  const values = group.members.flatMap((at) => {
    const { unit, value_low, value_high } = items[at]!.figure;
    if (unit !== group.unit) return [];
    return [value_low, value_high].filter((value) => value !== null);
  });
  const size = groupSize(group.members, items);
  return {
    figure_group_id: makeId('fgr', memberIds(group.members, items)[0]!),
    story_id: storyId,
    subject: group.subject,
    unit: group.unit,
    period_start_on: group.period_start_on,
    period_end_on: group.period_end_on,
    figure_count: size.rows,
    article_count: size.articles,
    value_min: values.length > 0 ? Math.min(...values) : null,
    value_max: values.length > 0 ? Math.max(...values) : null,
    status: group.status,
  };
}
