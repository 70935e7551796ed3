/** Libraries that people know, over the same texts in the same process. */
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** A library at one task. */
export interface Peer {
  readonly name: string;
  readonly read: (text: string) => unknown;
}

/** Loads them: tokens, sentences and tags by both, names by wink-nlp too where it says so; neither makes trees. */
export function loadPeers(): Peer[] {
  const tagger = winkNLP(model, ['sbd', 'pos']);
  const full = winkNLP(model, ['sbd', 'pos', 'ner']);
  return [
    { name: 'compromise (tags)', read: (text) => nlp(text).wordCount() },
    {
      name: 'wink-nlp (tokens, sentences, tags)',
      read: (text) => tagger.readDoc(text).tokens().out(tagger.its.pos).length,
    },
    {
      name: 'wink-nlp (tokens, sentences, tags, entities)',
      read: (text) => full.readDoc(text).entities().out().length,
    },
  ];
}
