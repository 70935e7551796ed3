/** Words a processor second of libraries that people know, on the same text, in this very process. */
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { processorSeconds } from './processor-seconds.ts';

/** A peer's speed. */
export interface PeerSpeed {
  readonly name: string;
  readonly words_per_s: number;
}

/** Share of the texts that is read once before, so that code is compiled: as many as our own stages get. */
const WARM_UP = 0.1;

/** Tokens, sentences and tags by both, names by wink-nlp too where it says so; neither makes trees. */
export function measurePeers(texts: readonly string[], words: number): PeerSpeed[] {
  const tagger = winkNLP(model, ['sbd', 'pos']);
  const full = winkNLP(model, ['sbd', 'pos', 'ner']);
  return [
    { name: 'compromise (tags)', work: (text: string) => nlp(text).wordCount() },
    {
      name: 'wink-nlp (tokens, sentences, tags)',
      work: (text: string) => tagger.readDoc(text).tokens().out(tagger.its.pos).length,
    },
    {
      name: 'wink-nlp (tokens, sentences, tags, entities)',
      work: (text: string) => full.readDoc(text).entities().out().length,
    },
  ].map(({ name, work }) => {
    for (const text of texts.slice(0, Math.ceil(texts.length * WARM_UP))) work(text);
    const start = processorSeconds();
    for (const text of texts) work(text);
    return { name, words_per_s: words / (processorSeconds() - start) };
  });
}
