/** The pipeline as it ships: `tsc` has compiled it into `dist/`, plain JavaScript as the peers are. */

/**
 * A module of the build, typed as its source.
 * @param path inside `dist/`: `models.js`.
 */
export function built<Module>(path: string): Promise<Module> {
  return import(new URL(`../dist/${path}`, import.meta.url).href) as Promise<Module>;
}
