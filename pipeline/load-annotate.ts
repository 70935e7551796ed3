/** The language engine with its trained weights: all that `annotate` needs. */
import type { Effects } from './core/effects.ts';
import { createAnnotate } from './language/annotate.ts';
import type { Annotate } from './language/document.ts';
import { createNetworkAnalyzer } from './language/network/create-network-analyzer.ts';
import { MODEL_FILES } from './model-files.ts';

/** Reads and unpacks the weights. Throws where they are damaged or of another feature version. */
export function loadAnnotate(effects: Effects): Annotate {
  return createAnnotate(createNetworkAnalyzer(effects.readFile(MODEL_FILES.language)));
}
