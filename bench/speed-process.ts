/** A process of its own that reads texts several times, the pipeline and its peers in turn; prints the times as JSON. Arguments: passes, `forwards` or `backwards`, files. */
import { readData } from './data.ts';
import { loadPeers } from './peers.ts';
import { processorSeconds } from './processor-seconds.ts';
import { prepareStages, type StageTime } from './stages.ts';

/** What one pass over all texts takes. */
export interface Pass {
  readonly stages: readonly StageTime[];
  /** Processor seconds by name. */
  readonly peers: Readonly<Record<string, number>>;
}

const [passes, order, ...files] = process.argv.slice(2);
const texts = files.flatMap(readData).map(({ text }) => text);
const runStages = await prepareStages();
const peers = loadPeers();
const results: Pass[] = [];
for (let pass = 0; pass < Number(passes); pass++) {
  const seconds: Record<string, number> = {};
  let stages: readonly StageTime[] = [];
  const turns = [
    () => {
      stages = runStages(texts);
    },
    ...peers.map(({ name, read }) => () => {
      const start = processorSeconds();
      for (const text of texts) read(text);
      seconds[name] = processorSeconds() - start;
    }),
  ];
  for (const turn of order === 'forwards' ? turns : turns.toReversed()) turn();
  results.push({ stages, peers: seconds });
}
console.log(JSON.stringify(results));
