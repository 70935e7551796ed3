/** Builds elements. Text goes in as text nodes only, so no word of an article can become markup. */

export type Child = Node | string | number | null | false | undefined | readonly Child[];

/** Attributes by name; a function is a listener, null and false leave the attribute out. */
export type Attributes = Readonly<
  Record<string, string | number | boolean | null | undefined | ((event: Event) => void)>
>;

/** An element with attributes and children. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value !== null && value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : String(value));
  }
  append(element, children);
  return element;
}

function append(parent: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    if (Array.isArray(child)) append(parent, child);
    else parent.append(child instanceof Node ? child : String(child));
  }
}

/** Words of an article: their own direction, whatever the page's. */
export function words(text: string | null, className = 'words'): HTMLElement {
  return h('bdi', { class: className, dir: 'auto' }, text ?? '');
}

/** A link inside the page, to a row or a view. */
export function linkTo(hash: string, ...children: readonly Child[]): HTMLAnchorElement {
  const address = encodeURIComponent(hash.replace(LONE_SURROGATE, '\ufffd')).replaceAll('%2F', '/');
  return h('a', { href: `#${address}` }, ...children);
}

/** Half a character, which no address can hold. */
const LONE_SURROGATE = /[\ud800-\udfff]/gu;

/** A small mark beside a row that links to it for ever. */
export function permalink(id: string, what: string): HTMLAnchorElement {
  const link = linkTo(id, '#');
  link.className = 'permalink';
  link.setAttribute('aria-label', `Permanent link to ${what}`);
  return link;
}

/** An outside link, where the address is http or https; else its words only. */
export function outsideLink(address: string, ...children: readonly Child[]): HTMLElement {
  if (!/^https?:\/\//i.test(address)) return h('span', {}, ...children);
  return h('a', { href: address, rel: 'noopener noreferrer' }, ...children);
}

/** A choice among few: buttons of which one is pressed. */
export function choice(
  label: string,
  options: readonly { readonly value: string; readonly text: string; readonly help?: string | undefined }[],
  current: string,
  onChoose: (value: string) => void,
): HTMLElement {
  const group = h('div', { class: 'choice', role: 'group', 'aria-label': label });
  const buttons = options.map(({ value, text, help }) =>
    h(
      'button',
      {
        type: 'button',
        'aria-pressed': String(value === current),
        title: help,
        click: () => {
          for (const [i, button] of buttons.entries())
            button.setAttribute('aria-pressed', String(options[i]!.value === value));
          onChoose(value);
        },
      },
      text,
    ),
  );
  group.append(...buttons);
  return group;
}

/** A labelled list to pick from. */
export function picker(
  label: string,
  options: readonly (readonly [value: string, text: string])[],
  onPick: (value: string) => void,
  current?: string,
): HTMLElement {
  const select = h('select', { change: () => onPick(select.value) });
  for (const [value, text] of options) select.append(h('option', { value, selected: value === current }, text));
  return h('label', { class: 'field' }, h('span', {}, label), select);
}

/** A labelled field to search with. */
export function searchField(label: string, onInput: (value: string) => void): HTMLElement {
  const input = h('input', {
    type: 'search',
    autocomplete: 'off',
    spellcheck: 'false',
    input: () => onInput(input.value),
  });
  return h('label', { class: 'field' }, h('span', {}, label), input);
}

/** Appends a long list a piece at a time: the first at once, the rest on request. */
export function showInPieces<Item>(
  list: HTMLElement,
  more: HTMLElement,
  items: readonly Item[],
  size: number,
  make: (item: Item) => Node,
): void {
  let shown = 0;
  const button = h('button', { type: 'button', class: 'more', click: () => show(shown + size) });
  const show = (until: number) => {
    const next = items.slice(shown, until);
    list.append(...next.map(make));
    shown += next.length;
    button.textContent = `Show ${Math.min(size, items.length - shown)} more of ${items.length - shown}`;
    more.replaceChildren(...(shown < items.length ? [button] : []));
  };
  show(size);
}

/** A table that scrolls sideways where it is too wide. */
export function plainTable(
  label: string,
  headings: readonly string[],
  body: HTMLElement,
  className = 'plain',
): HTMLElement {
  const head = h('thead', {}, h('tr', {}, ...headings.map((text) => h('th', { scope: 'col' }, text))));
  return h(
    'div',
    { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': label },
    h('table', { class: className }, head, body),
  );
}
