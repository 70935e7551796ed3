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

/** What stands where a list is empty. */
export function emptyNote(text: string): HTMLElement {
  return h('p', { class: 'empty' }, text);
}

/** Appends a long list a piece at a time: the first at once, more on request, from where the reader's focus then goes on. */
export function showInPieces<Item>(
  list: HTMLElement,
  more: HTMLElement,
  items: readonly Item[],
  size: number,
  make: (item: Item) => HTMLElement,
): void {
  let shown = 0;
  const button = h('button', { type: 'button', class: 'more', click: () => showAndFocus() });
  const show = (count: number): HTMLElement[] => {
    const made = items.slice(shown, shown + count).map(make);
    list.append(...made);
    shown += made.length;
    const left = items.length - shown;
    button.textContent = left > size ? `Show ${size} more of ${left}` : `Show the last ${left}`;
    more.replaceChildren(...(left > 0 ? [button] : []));
    return made;
  };
  const showAndFocus = (): void => {
    const [first] = show(size);
    first?.querySelector<HTMLElement>('a, button, summary')?.focus();
  };
  show(size);
}

/** Begins the heading of a column of numbers, which stands over their last digits. */
export const NUMBERS = '#';

/** A table that scrolls sideways where it is too wide. @param headings that of a column of numbers begins with `NUMBERS`. */
export function plainTable(
  label: string,
  headings: readonly string[],
  body: HTMLElement,
  className = 'plain',
): HTMLElement {
  const cells = headings.map((text) => {
    const isNumber = text.startsWith(NUMBERS);
    return h('th', { scope: 'col', class: isNumber && 'number' }, isNumber ? text.slice(NUMBERS.length) : text);
  });
  const head = h('thead', {}, h('tr', {}, ...cells));
  return h(
    'div',
    { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': label },
    h('table', { class: className }, head, body),
  );
}
