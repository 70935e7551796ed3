/** Rows of `entities`: what the articles' mentions add up to. */
import { compareText } from '../../core/order.ts';
import type { EntityRow } from '../../core/tables.gen.ts';
import type { LinkedEntities, LinkedEntity } from './contract.ts';
import { entityIds } from './entity-rows.ts';

/** Counts mentions and articles of each linked entity, an article at a time. */
export class EntityCounts {
  /** Keys, by position in `LinkedEntities.entities`. */
  readonly ids: readonly string[];
  readonly #entities: readonly LinkedEntity[];
  readonly #mentions: Int32Array;
  readonly #articles: Int32Array;

  constructor({ entities }: LinkedEntities) {
    this.ids = entityIds(entities);
    this.#entities = entities;
    this.#mentions = new Int32Array(entities.length);
    this.#articles = new Int32Array(entities.length);
  }

  /** Takes the mentions of one article, as positions of their entities. */
  count(mentioned: readonly number[]): void {
    for (const at of mentioned) this.#mentions[at]!++;
    for (const at of new Set(mentioned)) this.#articles[at]!++;
  }

  /** The entities that have a mention, in the table's order. */
  *rows(): Generator<EntityRow> {
    const order = [...this.ids.keys()].sort((a, b) => compareText(this.ids[a]!, this.ids[b]!));
    for (const at of order) {
      if (this.#mentions[at] === 0) continue;
      const { name, type, country_code, wikidata_id } = this.#entities[at]!;
      const counts = { mention_count: this.#mentions[at]!, article_count: this.#articles[at]! };
      yield { entity_id: this.ids[at]!, name, type, country_code, wikidata_id, ...counts };
    }
  }
}
