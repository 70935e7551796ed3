import type { Document, Name, NameType, Token, Upos } from '../../../pipeline/language/document.ts';

/**
 * A document of one sentence from `word/UPOS` pairs (PROPN for words with a capital, else NOUN, where no tag is given).
 * Words in `[person Joe Biden]` are a name of the engine. Every word hangs on the first.
 */
export function sketchDocument(pattern: string): Document {
  const tokens: Token[] = [];
  const names: Name[] = [];
  let text = '';
  let open: { firstToken: number; type: NameType } | null = null;
  for (const item of pattern.split(' ')) {
    if (item.startsWith('[')) {
      open = { firstToken: tokens.length, type: item.slice(1) as NameType };
      continue;
    }
    const closes = item.endsWith(']');
    const [form, tag] = (closes ? item.slice(0, -1) : item).split('/') as [string, string | undefined];
    const joins = text === '' || /^(?:[,.)]|['’]s?)$/u.test(form) || text.endsWith('(');
    const start = joins ? text.length : text.length + 1;
    text += joins ? form : ` ${form}`;
    const upos = (tag ?? (/^\p{Lu}/u.test(form) ? 'PROPN' : /^\p{L}/u.test(form) ? 'NOUN' : 'PUNCT')) as Upos;
    const index = tokens.length;
    tokens.push({
      index,
      form,
      lemma: form,
      upos,
      xpos: upos === 'PROPN' ? 'NNP' : 'NN',
      head: index === 0 ? -1 : 0,
      deprel: index === 0 ? 'root' : 'dep',
      children: [],
      spaceAfter: true,
      start,
      end: text.length,
    });
    if (closes && open) {
      names.push({ ...open, endToken: index + 1, start: tokens[open.firstToken]!.start, end: text.length });
      open = null;
    }
  }
  const sentences =
    tokens.length === 0
      ? []
      : [{ index: 0, firstToken: 0, endToken: tokens.length, root: 0, start: 0, end: text.length }];
  return { text, tokens, sentences, names };
}
