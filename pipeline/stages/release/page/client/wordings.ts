/** The claims of a group side by side, with the words that differ from its clearest wording marked. */
import { alignWords } from '../../../../core/align-words.ts';
import { h, linkTo, permalink, showInPieces, words } from './dom.ts';
import { leadWith, type Model } from './model.ts';

type Group = Model['tables']['claim_groups'][number];
type Claim = Model['tables']['claims'][number];

const PIECE = 30;

/** One card a claim. @param target a claim to lead them. */
export function wordings(model: Model, group: Group, claims: readonly Claim[], target: string | null): HTMLElement {
  const representative = model.claims().get(group.representative_claim_id);
  const reference = representative?.text ?? representative?.statement ?? group.statement;
  const cards = h('div', { class: 'cards' });
  const more = h('div');
  const sorted = leadWith(claims, (claim) => claim.claim_id === target);
  showInPieces(cards, more, sorted, PIECE, (claim) => {
    const text = claim.text ?? claim.statement;
    const isReference = claim === representative;
    return h(
      'article',
      { class: 'card', id: claim.claim_id },
      h(
        'h3',
        {},
        linkTo(claim.article_id, model.articleName(claim.article_id)),
        permalink(claim.claim_id, 'this wording'),
      ),
      h('p', { class: 'wording', dir: 'auto' }, isReference ? words(text) : markDifferences(reference, text)),
      sourceLine(model, claim),
      claimFacts(claim),
    );
  });
  return h('div', { class: 'wordings' }, cards, more);
}

/** The wording, its words that the reference lacks marked. */
function markDifferences(reference: string, text: string): HTMLElement {
  const runs = alignWords(reference, text).filter(({ b }) => b !== '');
  return h(
    'bdi',
    {},
    ...runs.flatMap(({ kind, b }) => [kind === 'same' ? b : h('mark', { class: 'differs' }, b), ' ']),
  );
}

function sourceLine(model: Model, claim: Claim): HTMLElement {
  const attribution = claim.attribution_id === null ? undefined : model.attributions().get(claim.attribution_id);
  if (!attribution) return h('p', { class: 'source' }, 'In the outlet’s own voice');
  const via = model.entityName(attribution.via_entity_id);
  return h(
    'p',
    { class: 'source' },
    linkTo(attribution.attribution_id, words(attribution.source_text ?? model.sourceName(attribution))),
    attribution.cue_text === null ? null : [' — ', words(attribution.cue_text, 'cue')],
    attribution.stance === 'affirms' ? null : h('span', { class: `chip ${attribution.stance}` }, attribution.stance),
    via === null ? null : [' via ', words(via)],
    attribution.condition_text === null ? null : [', ', words(attribution.condition_text)],
  );
}

function claimFacts(claim: Claim): HTMLElement {
  const facts = [
    claim.kind,
    claim.polarity === 'negated' ? 'negated' : null,
    claim.certainty === 'stated' ? null : claim.certainty,
    `confidence ${claim.confidence.toFixed(2)}`,
  ];
  return h(
    'p',
    { class: 'facts' },
    facts.filter(Boolean).join(' · '),
    ' · ',
    linkTo(`/articles/${claim.article_id}/${claim.claim_id}`, 'in the article'),
  );
}
