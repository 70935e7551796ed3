/** The list of stories of a release that holds several. */
import { type StoryNote, storyPage } from '../page-data.ts';
import { emptyNote, h, NUMBERS, plainTable, searchField, showInPieces, words } from './dom.ts';
import type { Page } from './read-page.ts';

const PIECE = 100;

/** Fills the view. */
export function showStories({ note }: Page, container: HTMLElement): void {
  const stories = (note.stories ?? []).map((story) => ({ story, haystack: story.title.toLowerCase() }));
  const body = h('tbody');
  const more = h('div');
  const count = h('p', { class: 'count', role: 'status' });
  const update = (query: string): void => {
    const shown = stories.filter(({ haystack }) => query.split(/\s+/u).every((word) => haystack.includes(word)));
    count.textContent = `${shown.length} of ${stories.length} stories`;
    body.replaceChildren();
    showInPieces(body, more, shown, PIECE, ({ story }) => storyRow(story));
    if (shown.length === 0)
      more.replaceChildren(emptyNote(stories.length === 0 ? NO_STORIES : 'No story has these words.'));
  };
  const headings = ['Story', ...['Articles', 'Claims', 'Disputed'].map((name) => NUMBERS + name), 'From', 'To'];
  container.append(
    h('h2', {}, 'Stories'),
    h(
      'p',
      { class: 'lead' },
      'Articles about one event make a story. Open a story to see which article carries which claim.',
    ),
    h(
      'div',
      { class: 'filters' },
      searchField('Search stories', (value) => update(value.trim().toLowerCase())),
    ),
    h('div', { class: 'above' }, count),
    plainTable('Stories', headings, body, 'plain stacked stories'),
    more,
  );
  update('');
}

const NO_STORIES = 'This release holds no article. The data view says which were set aside, and why.';

function storyRow(story: StoryNote): HTMLElement {
  const counts = { Articles: story.article_count, Claims: story.claim_group_count, Disputed: story.disputed_count };
  const days = { From: story.first_published_on, To: story.last_published_on };
  return h(
    'tr',
    { id: story.story_id },
    h('th', { scope: 'row' }, h('a', { href: storyPage(story.story_id) }, words(story.title))),
    ...Object.entries(counts).map(([label, count]) => h('td', { class: 'number', 'data-label': label }, String(count))),
    ...Object.entries(days).map(([label, day]) => h('td', { class: 'day', 'data-label': day && label }, day)),
  );
}
