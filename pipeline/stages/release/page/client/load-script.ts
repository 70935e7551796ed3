/** Runs a script of the release when it is needed. */
import { ELEMENTS, SHARED_FOLDER, type SharedGlobals } from '../page-data.ts';
import type { Page } from './read-page.ts';

const loading = new Map<string, Promise<void>>();

/** Runs a file. @param path relative to the page. Rejects where there is no such file. */
export function loadScript(path: string): Promise<void> {
  const known = loading.get(path);
  if (known) return known;
  const promise = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = path;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`cannot load ${path}`)));
    document.head.append(script);
  });
  loading.set(path, promise);
  return promise;
}

/** Gives what draws charts: its script lies in the page as inert text, or beside it. */
export async function loadCharts({ note }: Page): Promise<NonNullable<SharedGlobals['drawFigures']>> {
  const globals = globalThis as SharedGlobals;
  const inert = document.getElementById(ELEMENTS.charts);
  if (!globals.drawFigures && inert) {
    const script = document.createElement('script');
    script.textContent = inert.textContent;
    document.head.append(script);
  } else if (!globals.drawFigures) await loadScript(`${note.root}${SHARED_FOLDER}/charts.js`);
  return globals.drawFigures!;
}
