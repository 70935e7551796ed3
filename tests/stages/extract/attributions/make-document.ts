import type { Document, Token, Upos } from '../../../../pipeline/language/document.ts';

/**
 * A document from rows `form/lemma/UPOS/relation>head` (`UPOS:XPOS` where the Penn tag matters), one sentence a string; heads count from 1 in the sentence, 0 is the root.
 * Words are parted by one space, paragraphs by a sentence `¶`.
 */
export function makeDocument(...sentences: readonly string[]): Document {
  const tokens: Token[] = [];
  const found: Document['sentences'][number][] = [];
  let text = '';
  for (const sentence of sentences) {
    if (sentence === '¶') {
      text += '\n';
      continue;
    }
    const base = tokens.length;
    const rows = sentence.split(' ').map(readRow);
    const children = rows.map((_, at) => rows.flatMap((row, other) => (row.head === at + 1 ? [base + other] : [])));
    if (text !== '') text += text.endsWith('\n') ? '\n' : ' ';
    rows.forEach((row, at) => {
      if (at > 0) text += ' ';
      const start = text.length;
      text += row.form;
      tokens.push({
        index: base + at,
        start,
        end: text.length,
        form: row.form,
        lemma: row.lemma,
        upos: row.upos,
        xpos: row.xpos,
        head: row.head === 0 ? -1 : base + row.head - 1,
        deprel: row.deprel,
        children: children[at]!,
        spaceAfter: true,
      });
    });
    found.push({
      index: found.length,
      start: tokens[base]!.start,
      end: text.length,
      firstToken: base,
      endToken: tokens.length,
      root: base + rows.findIndex((row) => row.head === 0),
    });
  }
  return { text, tokens, sentences: found, names: [] };
}

type Row = Pick<Token, 'form' | 'lemma' | 'upos' | 'xpos' | 'deprel' | 'head'>;

function readRow(row: string): Row {
  const [form, lemma, tags, relation] = row.split('/');
  const [upos, xpos = form === "'s" ? 'POS' : ''] = tags!.split(':');
  const [deprel, head] = relation!.split('>');
  return { form: form!, lemma: lemma!, upos: upos as Upos, xpos, deprel: deprel!, head: Number(head) };
}

/** The words under token ranges. */
export function wordsOf(
  document: Document,
  ranges: readonly { readonly first: number; readonly end: number }[],
): string {
  return ranges
    .map(({ first, end }) => document.text.slice(document.tokens[first]!.start, document.tokens[end - 1]!.end))
    .join(' … ');
}
