/** Raw text rebuilt from a treebank, with the gold spans of its words and sentences. */
import type { Span } from '../core/span.ts';
import type { ConlluSentence } from '../language/conllu.ts';

/** A treebank as one text. `words` are in the order of the sentences' words. */
export interface RawText {
  readonly text: string;
  readonly words: readonly Span[];
  readonly sentences: readonly Span[];
}

/**
 * Rebuilds the text the way `conllu_to_text.pl` of the CoNLL 2018 shared task does, without its line wrapping: surface tokens
 * joined by one space unless SpaceAfter=No, also between sentences; a blank line before each `newpar` and `newdoc` sentence.
 * The words of a multiword token must spell it. Throws where they do not.
 */
export function rebuildText(sentences: readonly ConlluSentence[]): RawText {
  const pieces: string[] = [];
  const words: Span[] = [];
  const spans: Span[] = [];
  let length = 0;
  let needsSpace = false;
  const append = (piece: string) => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const sentence of sentences) {
    if (length > 0 && (sentence.startsDocument || sentence.startsParagraph)) append('\n\n');
    else if (needsSpace) append(' ');
    const start = length;
    let end = start;
    for (const [index, surface] of sentence.surfaces.entries()) {
      let from = length;
      append(surface.form);
      for (const word of sentence.words.slice(surface.firstWord, surface.endWord)) {
        words.push({ start: from, end: from + word.form.length });
        from += word.form.length;
      }
      if (from !== length) throw new Error(`${sentence.id}: the words of ${surface.form} do not spell it`);
      end = length;
      needsSpace = surface.spaceAfter;
      if (needsSpace && index < sentence.surfaces.length - 1) append(' ');
    }
    spans.push({ start, end });
  }
  return { text: pieces.join(''), words, sentences: spans };
}
