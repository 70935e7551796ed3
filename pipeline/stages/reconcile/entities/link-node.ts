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

  constructor(size: number) {
    this.#parents = Int32Array.from({ length: size }, (_, at) => at);
    this.#why = new Array<string>(size).fill('link/same-name');
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

  /** Joins the set of `node` to that of `other`; `rule` is kept for `node`. */
  join(node: number, other: number, rule: string): void {
    const [a, b] = [this.find(node), this.find(other)];
    if (a === b) return;
    this.#parents[Math.max(a, b)] = Math.min(a, b);
    this.#why[node] = rule;
  }

  /** The rule that joined a node. */
  why(node: number): string {
    return this.#why[node]!;
  }
}
