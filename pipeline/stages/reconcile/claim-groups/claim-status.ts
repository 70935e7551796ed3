/** How the claims of one group stand to each other. */
import { compareText } from '../../../core/order.ts';
import type { ClaimGroupRow } from '../../../core/tables.gen.ts';
import type { ClaimItem } from '../contract.ts';
import { conceptsOf } from '../similarity/concepts.ts';

/** Words that negate. Two statements that both hold one differ in how they were read, not in what they say. */
const NEGATORS =
  /\b(?:no|not|never|none|nobody|nothing|neither|nor|cannot|without|fail(?:s|ed)?|refus(?:e|es|ed)|den(?:y|ies|ied))\b|n['’]t\b/iu;

/** Share of concepts that an affirmed and a negated claim need in common for a dispute. */
const MIN_SHARED = 0.5;

/** More claims of one side add nothing. */
const MAX_COMPARED = 40;

/** `disputed` where one claim affirms what another one denies, `single` in one article, `repeated` where all say it the same way, else `varied`. */
export function statusOf(items: readonly ClaimItem[]): ClaimGroupRow['status'] {
  if (items.length === 1) return 'single';
  if (isDisputed(items)) return 'disputed';
  if (new Set(items.map((item) => item.record.article.article_id)).size === 1) return 'single';
  return new Set(items.map(wayOf)).size === 1 ? 'repeated' : 'varied';
}

function isDisputed(items: readonly ClaimItem[]): boolean {
  const affirmed = distinct(items.filter(isAffirmed));
  const negated = distinct(items.filter((item) => !isAffirmed(item)));
  return affirmed.some((yes) => negated.some((no) => contradict(yes, no)));
}

/** A denied negation affirms. */
function isAffirmed({ claim, attribution }: ClaimItem): boolean {
  return (claim.polarity === 'affirmed') !== (attribution?.stance === 'denies');
}

/** The difference shows: one source denies, or one statement alone holds a negation; and they speak of the same. */
function contradict(a: ClaimItem, b: ClaimItem): boolean {
  const isDenied = (a.attribution?.stance === 'denies') !== (b.attribution?.stance === 'denies');
  if (!isDenied && NEGATORS.test(a.claim.own_statement) === NEGATORS.test(b.claim.own_statement)) return false;
  const left = new Set(conceptsOf(a.claim.own_statement));
  const right = conceptsOf(b.claim.own_statement);
  const shared = right.filter((concept) => left.has(concept)).length;
  return 2 * shared >= MIN_SHARED * (left.size + right.length);
}

/** One claim for each statement, in a stable order. */
function distinct(items: readonly ClaimItem[]): ClaimItem[] {
  const byStatement = new Map<string, ClaimItem>();
  for (const item of items) byStatement.set(`${item.claim.own_statement}|${item.attribution?.stance}`, item);
  return [...byStatement]
    .sort(([a], [b]) => compareText(a, b))
    .slice(0, MAX_COMPARED)
    .map(([, item]) => item);
}

/** What makes one wording another way of saying it: its words, hedging, and whether a source says it. */
function wayOf({ claim, attribution }: ClaimItem): string {
  const words = claim.own_statement.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [words.join(' '), claim.certainty, attribution === null ? 'own' : attribution.source_kind].join('|');
}
