/** Words a second of libraries that people know, on the same text, in this very process. */
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** A peer's speed. */
export interface PeerSpeed {
  readonly name: string;
  readonly words_per_s: number;
}

/** Tokens, sentences and tags by wink-nlp; full tagging by compromise. */
export function measurePeers(texts: readonly string[], words: number): PeerSpeed[] {
  const wink = winkNLP(model, ['sbd', 'pos']);
  return [
    {
      name: 'wink-nlp (tokens, sentences, tags; no trees)',
      work: (text: string) => wink.readDoc(text).tokens().out(wink.its.pos),
    },
    { name: 'compromise (full)', work: (text: string) => nlp(text).json() },
  ].map(({ name, work }) => {
    work(texts[0]!);
    const start = performance.now();
    for (const text of texts) work(text);
    return { name, words_per_s: words / ((performance.now() - start) / 1000) };
  });
}
