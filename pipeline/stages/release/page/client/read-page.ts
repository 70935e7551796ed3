/** Reads the page's data from its inert elements, each when it is first asked for. */
import { ELEMENTS, type PageNote, type PageTables, type ReleaseNote, type SharedGlobals } from '../page-data.ts';
import { unpackTable } from '../unpack-table.ts';

/** All that a page holds. */
export interface Page {
  readonly release: ReleaseNote;
  readonly note: PageNote;
  /** The rows of the story; null on the list of stories. */
  readonly tables: PageTables | null;
  /** Texts by article; null where the release holds none. */
  readonly texts: () => Readonly<Record<string, string>> | null;
}

/** The page's data. */
export function readPage(): Page {
  const note = parseElement(ELEMENTS.note) as PageNote;
  return {
    note,
    release: (globalThis as SharedGlobals).releaseNote ?? (parseElement(ELEMENTS.release) as ReleaseNote),
    tables: note.stories ? null : readTables(),
    texts: once(() => (note.has_texts ? (parseElement(ELEMENTS.texts) as Record<string, string>) : null)),
  };
}

/** Makes a value when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function parseElement(id: string): unknown {
  return JSON.parse(document.getElementById(id)!.textContent);
}

/** Tables whose rows are read when a view first asks for them. */
function readTables(): PageTables {
  const tables = {};
  const prefix = ELEMENTS.rows('' as keyof PageTables);
  for (const element of document.querySelectorAll(`script[id^="${prefix}"]`))
    Object.defineProperty(tables, element.id.slice(prefix.length), {
      get: once(() => unpackTable(JSON.parse(element.textContent))),
    });
  return tables as PageTables;
}
