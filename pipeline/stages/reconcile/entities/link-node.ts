/** A local entity on its way to becoming part of one of the release's entities. */
import type { EntityRow } from '../../../core/tables.gen.ts';
import type { LocalEntity } from '../../contract.ts';

/** One local entity with where it stands. */
export interface LinkNode {
  /** Position of its record in canonical order. */
  readonly record: number;
  readonly local: LocalEntity;
  readonly type: EntityRow['type'];
  /** Name mentions of it in its article. */
  readonly mentionCount: number;
  /** Equal for entities that are one without a doubt: see `baseKey`. */
  readonly key: string;
}

/** Disjoint sets of nodes; each node keeps the rule that joined it. */
export class LinkSets {
  readonly #parents: Int32Array;
  readonly #why: string[];
  /** Record of each node. */
  readonly #recordOf: readonly number[];
  /** Records of each set of two nodes and more, by its root: most nodes stay alone. */
  readonly #records = new Map<number, Set<number>>();

  /** @param records the record of each node. */
  constructor(records: readonly number[]) {
    this.#parents = Int32Array.from(records, (_, at) => at);
    this.#why = new Array<string>(records.length).fill('link/same-name');
    this.#recordOf = records;
  }

  /** The set of a node, named by its smallest member. */
  find(node: number): number {
    let root = node;
    while (this.#parents[root] !== root) root = this.#parents[root]!;
    for (let at = node; at !== root; ) {
      const next = this.#parents[at]!;
      this.#parents[at] = root;
      at = next;
    }
    return root;
  }

  /** True where an article has nodes of both sets: within one article they were told apart. */
  meet(node: number, other: number): boolean {
    const [a, b] = [this.#recordsOf(this.find(node)), this.#recordsOf(this.find(other))];
    const [small, large] = a.size <= b.size ? [a, b] : [b, a];
    for (const record of small) if (large.has(record)) return true;
    return false;
  }

  /** Joins the set of `node` to that of `other`; `rule` is kept for `node`. */
  join(node: number, other: number, rule: string): void {
    const [a, b] = [this.find(node), this.find(other)];
    if (a === b) return;
    const [root, child] = [Math.min(a, b), Math.max(a, b)];
    const [one, two] = [this.#recordsOf(root), this.#recordsOf(child)];
    const [large, small] = one.size >= two.size ? [one, two] : [two, one];
    for (const record of small) large.add(record);
    this.#records.set(root, large);
    this.#records.delete(child);
    this.#parents[child] = root;
    this.#why[node] = rule;
  }

  #recordsOf(root: number): Set<number> {
    return this.#records.get(root) ?? new Set([this.#recordOf[root]!]);
  }

  /** The rule that joined a node. */
  why(node: number): string {
    return this.#why[node]!;
  }
}
