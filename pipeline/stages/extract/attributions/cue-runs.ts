/** Which tokens the cue tagger looks at: a quick look leaves out those that are hardly ever part of a cue. */
import type { Sentence } from '../../../language/document.ts';
import { addCueFeatures, CLAUSAL, sentenceFacts } from './cue-features.ts';
import type { FeatureSink } from './feature-sink.ts';
import type { TokenFacts } from './token-facts.ts';

/** What the quick look sees of a token: its word, its relation, the words beside and above it. */
export function addGlance(facts: TokenFacts, sentence: Sentence, i: number, out: FeatureSink): void {
  const { lemma, upos, deprel, head, cueClass, complements } = facts;
  const h = head[i]!;
  out.add2(200, lemma[i]!, upos[i]!);
  out.add2(201, deprel[i]!, h < 0 ? -1 : lemma[h]!);
  out.add2(202, i > sentence.firstToken ? lemma[i - 1]! : -1, upos[i]!);
  out.add2(203, i + 1 < sentence.endToken ? lemma[i + 1]! : -2, upos[i]!);
  out.add3(204, complements[i]! & CLAUSAL, upos[i]!, cueClass[i]!);
  out.add3(205, deprel[i]!, h < 0 ? -1 : cueClass[h]!, h < 0 ? -1 : complements[h]! & CLAUSAL);
  out.add3(206, facts.quotation[i]! > 0 ? 1 : 0, cueClass[i]!, deprel[i]!);
  out.add2(207, facts.suffix[i]!, deprel[i]!);
}

/**
 * Gives the sink the tokens of a sentence that may be part of a cue, with their features, and one token without any for each run of the
 * others. Gives the positions of these tokens; none where no token is possible.
 */
export function addCueSentence(
  facts: TokenFacts,
  sentence: Sentence,
  isPossible: (token: number) => boolean,
  out: FeatureSink,
): number[] {
  const positions: number[] = [];
  const shared = sentenceFacts(facts, sentence);
  let found = 0;
  let wasPossible = true;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const possible = isPossible(i);
    if (possible) {
      addCueFeatures(facts, sentence, shared, i, out);
      out.endToken();
      found++;
    } else if (wasPossible) out.endFixedToken();
    if (possible || wasPossible) positions.push(i);
    wasPossible = possible;
  }
  return found > 0 ? positions : [];
}
