/** Names that the user's config gives: found first, with the user's type. */
import type { KnownEntity } from '../../../core/config.ts';
import type { Document } from '../../../language/document.ts';
import { type FoundName, makeName, nameText } from '../../../language/names/name-context.ts';

/** Configured names by their exact words. */
export interface KnownNames {
  readonly byName: ReadonlyMap<string, KnownEntity>;
  /** Words of the longest name. */
  readonly longest: number;
}

/** Indexes configured entities; one name means one entity, as config checks. */
export function indexKnownNames(known: readonly KnownEntity[]): KnownNames {
  const byName = new Map<string, KnownEntity>();
  let longest = 0;
  for (const entity of known) {
    for (const name of [entity.name, ...entity.aliases]) {
      byName.set(name, entity);
      longest = Math.max(longest, name.split(/[\s'’.-]+/u).length * 2);
    }
  }
  return { byName, longest };
}

/** The configured names of a document, the longest at each place. */
export function findKnownNames(document: Document, { byName, longest }: KnownNames): FoundName[] {
  if (byName.size === 0) return [];
  const found: FoundName[] = [];
  for (const sentence of document.sentences) {
    for (let first = sentence.firstToken; first < sentence.endToken; ) {
      const end = longestFrom(document, byName, first, Math.min(sentence.endToken, first + longest));
      if (end > first) {
        const entity = byName.get(
          nameText(document, { start: document.tokens[first]!.start, end: document.tokens[end - 1]!.end }),
        )!;
        found.push(makeName(document, first, end, entity.type, 'name/known'));
      }
      first = Math.max(end, first + 1);
    }
  }
  return found;
}

function longestFrom(
  document: Document,
  byName: ReadonlyMap<string, KnownEntity>,
  first: number,
  limit: number,
): number {
  const { start } = document.tokens[first]!;
  for (let end = limit; end > first; end--) {
    if (byName.has(nameText(document, { start, end: document.tokens[end - 1]!.end }))) return end;
  }
  return first;
}
