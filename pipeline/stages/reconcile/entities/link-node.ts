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
  /** Records of each set, by its root. */
  readonly #records: Set<number>[];

  /** @param records the record of each node. */
  constructor(records: readonly number[]) {
    this.#parents = Int32Array.from(records, (_, at) => at);
    this.#why = new Array<string>(records.length).fill('link/same-name');
    this.#records = records.map((record) => new Set([record]));
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
    const [a, b] = [this.#records[this.find(node)]!, this.#records[this.find(other)]!];
    const [small, large] = a.size <= b.size ? [a, b] : [b, a];
    for (const record of small) if (large.has(record)) return true;
    return false;
  }

  /** Joins the set of `node` to that of `other`; `rule` is kept for `node`. */
  join(node: number, other: number, rule: string): void {
    const [a, b] = [this.find(node), this.find(other)];
    if (a === b) return;
    const [root, child] = [Math.min(a, b), Math.max(a, b)];
    const [large, small] =
      this.#records[root]!.size >= this.#records[child]!.size
        ? [this.#records[root]!, this.#records[child]!]
        : [this.#records[child]!, this.#records[root]!];
    for (const record of small) large.add(record);
    this.#records[root] = large;
    this.#parents[child] = root;
    this.#why[node] = rule;
  }

  /** The rule that joined a node. */
  why(node: number): string {
    return this.#why[node]!;
  }
}
