/** A page's main text: Readability finds the article's element, and the rules here drop what else stands inside it. */
import { Readability } from '@mozilla/readability';
import { type DomDocument, type DomElement, type DomNode, isElement, isText } from './dom.ts';

/** Elements that never hold the article's own sentences: page furniture, captions, players, forms. */
const FURNITURE = [
  ...['nav', 'aside', 'footer', 'form', 'button', 'input', 'select', 'textarea', 'label', 'menu', 'dialog', 'template'],
  ...['figure', 'figcaption', 'video', 'audio', 'object', 'embed', 'iframe', 'svg', 'canvas', 'map', 'noscript'],
  ...['script', 'style', 'link', 'meta', 'time', '[hidden]', '[aria-hidden="true"]', '[role="navigation"]'],
].join(',');

/** Elements that stand in a paragraph; all others begin and end one. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup tt u var wbr'.split(
    ' ',
  ),
);

/** A block is a link to elsewhere, not a sentence, where this share of its characters is linked. */
const MAX_LINKED_SHARE = 0.9;

/** A header inside the article holds its headline, date and byline, unless it holds more than this share of the text. */
const MAX_HEADER_SHARE = 0.25;

/** Where Readability keeps less than this share of what JSON-LD gives as the article's body, the body is taken. */
const MIN_SHARE_OF_BODY = 0.5;

/** Readability's work grows with the square of the nesting; pages nest 20 to 60 deep. */
const MAX_DEPTH = 250;

/** A collected paragraph. */
interface Block {
  readonly text: string;
  readonly linkedLength: number;
  readonly tag: string;
}

/**
 * The main text, paragraphs parted by blank lines.
 * @param title the headline, left out where it opens the text.
 * @param articleBody the body as JSON-LD gives it, used where the markup's text is far shorter.
 * @throws RangeError where the markup nests too deep.
 */
export function readMainText(document: DomDocument, title: string | null, articleBody: string | null): string {
  if (isDeeperThan(document, MAX_DEPTH)) throw new RangeError('markup nests too deep');
  const root = findArticle(document);
  const text = root === null ? '' : blocksOf(root, title).join('\n\n');
  if (articleBody !== null && text.length < articleBody.length * MIN_SHARE_OF_BODY) return tidyBody(articleBody);
  return text;
}

function isDeeperThan(document: DomDocument, limit: number): boolean {
  let level: DomNode[] = [document];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true;
    level = level.flatMap((node) => (isText(node) ? [] : [...node.childNodes]));
  }
  return false;
}

/** The element that Readability takes for the article; it changes the document. */
function findArticle(document: DomDocument): DomElement | null {
  const reader = new Readability<unknown>(document as never, { serializer: (node: unknown) => node });
  return (reader.parse()?.content as DomElement | null | undefined) ?? null;
}

function blocksOf(root: DomElement, title: string | null): string[] {
  for (const element of [...root.querySelectorAll(FURNITURE)]) element.remove();
  const length = root.textContent.length;
  for (const header of [...root.querySelectorAll('header')])
    if (header.textContent.length < length * MAX_HEADER_SHARE) header.remove();
  for (const list of [...root.querySelectorAll('ul,ol')]) if (isLinkList(list)) list.remove();
  const blocks = collectBlocks(root).filter((block) => !isLink(block));
  const isTitle = (block: Block | undefined): boolean =>
    block !== undefined && title !== null && sameWords(block.text, title);
  return (isTitle(blocks[0]) ? blocks.slice(1) : blocks).map((block) => block.text);
}

function isLink(block: Block): boolean {
  return block.linkedLength >= block.text.length * MAX_LINKED_SHARE;
}

/** A list whose items are links: teasers, tags, share buttons. */
function isLinkList(list: DomElement): boolean {
  let linked = 0;
  for (const link of list.querySelectorAll('a')) linked += link.textContent.trim().length;
  const text = list.textContent.replace(/\s+/gu, ' ').trim();
  return linked >= text.length * 0.8;
}

/** Walks the tree without recursion, so that deep markup costs no stack. */
function collectBlocks(root: DomElement): Block[] {
  const blocks: Block[] = [];
  let text = '';
  let linkedLength = 0;
  let tag = '';
  const flush = (): void => {
    const tidy = text
      .replace(/[^\S\n]+/gu, ' ')
      .replace(/ ?\n ?/gu, '\n')
      .trim();
    if (tidy) blocks.push({ text: tidy, linkedLength, tag });
    text = '';
    linkedLength = 0;
  };
  const stack: { nodes: Iterator<DomNode>; isBlock: boolean; isLink: boolean }[] = [
    { nodes: root.childNodes[Symbol.iterator](), isBlock: true, isLink: false },
  ];
  while (stack.length > 0) {
    const top = stack.at(-1)!;
    const { value: node, done } = top.nodes.next();
    if (done) {
      stack.pop();
      if (top.isBlock) flush();
    } else if (isText(node)) {
      const words = node.textContent.replace(/\s+/gu, ' ');
      text += words;
      if (top.isLink) linkedLength += words.length;
    } else if (isElement(node)) {
      const name = node.tagName.toLowerCase();
      if (name === 'br' || name === 'hr') {
        // Two breaks in a row part paragraphs.
        if (name === 'hr' || /\n[ \n]*$/u.test(text.slice(-20))) flush();
        else text += '\n';
        continue;
      }
      const isBlock = !INLINE.has(name);
      if (isBlock) {
        flush();
        tag = name;
      }
      stack.push({ nodes: node.childNodes[Symbol.iterator](), isBlock, isLink: top.isLink || name === 'a' });
    }
  }
  flush();
  return blocks;
}

function sameWords(a: string, b: string): boolean {
  const words = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return words(a) === words(b);
}

/** JSON-LD bodies hold paragraphs as line ends, and sometimes markup. */
function tidyBody(body: string): string {
  const paragraphs = body.replace(/<\/?[a-z][^<>]{0,500}>/giu, '\n').split(/\s*\n\s*/u);
  return paragraphs
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .join('\n\n');
}
