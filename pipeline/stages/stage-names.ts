/** The stages by name, in order. */
export const STAGES = ['ingest', 'clean', 'parse', 'extract', 'reconcile', 'validate', 'release'] as const;

/** One of the stages. */
export type StageName = (typeof STAGES)[number];
