/** The lines of the matrix of claims and articles. Cells are copied from one empty line, for a page may show thousands. */
import { h, linkTo, permalink, words } from './dom.ts';
import { type Carriage, explainValue, type Model } from './model.ts';
import { wordings } from './wordings.ts';

type Group = Model['tables']['claim_groups'][number];
type Claim = Model['tables']['claims'][number];

/** A claim group with what filters look at. */
export interface Entry {
  readonly group: Group;
  readonly claims: readonly Claim[];
  readonly kinds: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly hasFigures: boolean;
  /** All its words, in lower case. */
  readonly haystack: () => string;
}

/** Articles that have a column at one time. */
export const MAX_COLUMNS = 40;

interface Sign {
  readonly value: Carriage | 'absent';
  readonly sign: string;
  readonly text: string;
  readonly help: string;
}

/** Signs and words for how an article carries a claim, strongest first. */
const CARRIAGES: readonly Sign[] = [
  { value: 'denied', sign: '✕', text: 'denied', help: 'under a source that denies it' },
  { value: 'opposite', sign: '≠', text: 'opposite', help: 'the claim with the opposite polarity' },
  { value: 'carried', sign: '●', text: 'own voice', help: 'in the outlet’s own voice' },
  { value: 'hedged', sign: '◐', text: 'hedged', help: 'in its own voice, as probable, possible or alleged' },
  { value: 'attributed', sign: '❝', text: 'attributed', help: 'on the word of a source' },
];
const ABSENT: Sign = { value: 'absent', sign: '·', text: 'absent', help: 'the article does not carry the claim' };

/** Makes head and lines for the articles that have columns. */
export class ClaimMatrix {
  readonly #model: Model;
  readonly #target: string | null;
  readonly #rows = new Map<Group, HTMLElement>();
  #from = 0;
  #emptyCells: DocumentFragment | null = null;

  /** @param target a claim or claim group that is shown opened. */
  constructor(model: Model, target: string | null) {
    this.#model = model;
    this.#target = target;
  }

  static legend(): readonly Sign[] {
    return [...CARRIAGES, ABSENT];
  }

  /** Columns besides the claim's own. */
  get width(): number {
    return this.#shown().length + Number(this.#hasOthers());
  }

  /** Shows the articles from this place on. */
  showFrom(from: number): void {
    this.#from = from;
    this.#emptyCells = null;
    this.#rows.clear();
  }

  /** @param byNumber heads columns by the articles' numbers. */
  head(byNumber: boolean): HTMLElement {
    const model = this.#model;
    const cells = this.#shown().map((article, index) => {
      const name = model.articleName(article.article_id);
      const number = String(this.#from + index + 1);
      const link = linkTo(article.article_id, byNumber ? number : name);
      link.title = [name, article.title, article.published_on].filter(Boolean).join(' · ');
      if (byNumber) link.setAttribute('aria-label', `${number}, ${name}`);
      return h('th', { scope: 'col', role: 'columnheader', class: 'article' }, link);
    });
    const others = h('th', { scope: 'col', role: 'columnheader', class: 'article', title: 'in other articles' }, '+');
    const claim = h('th', { scope: 'col', role: 'columnheader', class: 'claim' }, 'Claim');
    const row = h('tr', { role: 'row' }, claim, ...cells, this.#hasOthers() && others);
    return h('thead', { role: 'rowgroup', class: 'matrix-head' }, row);
  }

  /** The line of a claim, with its wordings folded under it. */
  row(entry: Entry): HTMLElement {
    const made = this.#rows.get(entry.group) ?? this.#makeRow(entry);
    this.#rows.set(entry.group, made);
    return made;
  }

  #shown(): Model['tables']['articles'] {
    return this.#model.tables.articles.slice(this.#from, this.#from + MAX_COLUMNS);
  }

  #hasOthers(): boolean {
    return this.#model.tables.articles.length > MAX_COLUMNS;
  }

  #makeRow(entry: Entry): HTMLElement {
    const { group, claims } = entry;
    const details = h('tr', { class: 'details', role: 'row', hidden: true });
    const toggle = h(
      'button',
      {
        type: 'button',
        class: 'statement',
        'aria-expanded': 'false',
        click: () => open(details.hasAttribute('hidden')),
      },
      words(group.statement),
    );
    const open = (isOpen: boolean): void => {
      details.hidden = !isOpen;
      toggle.setAttribute('aria-expanded', String(isOpen));
      if (isOpen && !details.hasChildNodes())
        details.append(
          h(
            'td',
            { colspan: this.width + 1, role: 'cell', class: 'opened' },
            wordings(this.#model, group, claims, this.#target),
          ),
        );
    };
    const line = h('tr', { role: 'row', class: 'line' }, this.#claimCell(group, toggle));
    line.append(this.#cells(claims));
    const { claim_group_id } = group;
    const isTarget =
      this.#target !== null &&
      (claim_group_id === this.#target || claims.some((claim) => claim.claim_id === this.#target));
    if (isTarget) open(true);
    return h('tbody', { id: claim_group_id, role: 'rowgroup', class: 'group' }, line, details);
  }

  #claimCell({ claim_group_id, status, article_count }: Group, toggle: HTMLElement): HTMLElement {
    const help = explainValue(this.#model.page.release, 'claim_groups', 'status', status);
    const isCounted = this.#model.tables.articles.length > MAX_COLUMNS && article_count > 1;
    const tail = h(
      'div',
      { class: 'tail' },
      status !== 'single' && h('span', { class: `chip ${status}`, title: help }, status),
      isCounted && h('small', {}, `${article_count} articles`),
      permalink(claim_group_id, 'this claim'),
    );
    const box = h('div', { class: 'box' }, toggle, tail);
    return h('th', { scope: 'row', role: 'rowheader', class: 'claim' }, box);
  }

  /** A line's cells: empty ones, of which those that carry the claim are filled. */
  #cells(claims: readonly Claim[]): DocumentFragment {
    this.#emptyCells ??= this.#makeEmptyCells();
    const cells = this.#emptyCells.cloneNode(true) as DocumentFragment;
    const byArticle = new Map<number, Claim[]>();
    for (const claim of claims) {
      const at = this.#model.articleNumber(claim.article_id) - 1 - this.#from;
      const column = at >= 0 && at < MAX_COLUMNS ? at : -1;
      const known = byArticle.get(column);
      if (known) known.push(claim);
      else byArticle.set(column, [claim]);
    }
    for (const [column, own] of byArticle) {
      if (column !== -1) this.#fill(cells.childNodes[column] as HTMLElement, own);
      else if (this.#hasOthers()) fillOthers(cells.lastChild as HTMLElement, own);
    }
    return cells;
  }

  #makeEmptyCells(): DocumentFragment {
    const fragment = document.createDocumentFragment();
    for (const [index] of this.#shown().entries()) {
      const number = String(this.#from + index + 1);
      const cell = h('td', { class: 'carriage absent', role: 'cell', 'aria-label': ABSENT.text }, ABSENT.sign);
      cell.dataset.number = number;
      fragment.append(cell);
    }
    if (this.#hasOthers()) fragment.append(h('td', { class: 'carriage others', role: 'cell' }));
    return fragment;
  }

  #fill(cell: HTMLElement, claims: readonly Claim[]): void {
    const found = new Set(claims.map((claim) => this.#model.carriageOf(claim)));
    const shown = CARRIAGES.filter(({ value }) => found.has(value as Carriage));
    const label = shown.map(({ text }) => text).join(' and ');
    cell.className = 'carriage';
    cell.setAttribute('aria-label', label);
    cell.title = `${this.#model.articleName(claims[0]!.article_id)}: ${label}`;
    cell.replaceChildren(...shown.map(({ value, sign }) => h('span', { class: `sign ${value}` }, sign)));
  }
}

function fillOthers(cell: HTMLElement, claims: readonly Claim[]): void {
  const count = new Set(claims.map((claim) => claim.article_id)).size;
  cell.textContent = `+${count}`;
  cell.title = count === 1 ? 'in 1 other article' : `in ${count} other articles`;
}
