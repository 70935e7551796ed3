/** The list of stories of a release that holds several. */

import type { PageData, StoryNote } from '../page-data.ts';
import { h, plainTable, searchField, showInPieces, words } from './dom.ts';

const PIECE = 100;

/** Fills the view. */
export function showStories(data: PageData, container: HTMLElement): void {
  const stories = data.stories ?? [];
  const body = h('tbody');
  const more = h('div');
  const count = h('p', { class: 'count', role: 'status' });
  const update = (query: string): void => {
    const shown = stories.filter((story) => story.title.toLowerCase().includes(query));
    count.textContent = `${shown.length} of ${stories.length} stories`;
    body.replaceChildren();
    showInPieces(body, more, shown, PIECE, storyRow);
  };
  const headings = ['Story', 'Articles', 'Claims', 'Disputed', 'From', 'To'];
  container.append(
    h('h2', {}, 'Stories'),
    h(
      'div',
      { class: 'filters' },
      searchField('Search stories', (value) => update(value.trim().toLowerCase())),
    ),
    count,
    plainTable('Stories', headings, body),
    more,
  );
  update('');
}

function storyRow(story: StoryNote): HTMLElement {
  return h(
    'tr',
    { id: story.story_id },
    h('th', { scope: 'row' }, h('a', { href: story.page }, words(story.title))),
    ...[story.article_count, story.claim_group_count, story.disputed_count].map((value) =>
      h('td', { class: 'number' }, String(value)),
    ),
    h('td', {}, story.first_published_on ?? ''),
    h('td', {}, story.last_published_on ?? ''),
  );
}
