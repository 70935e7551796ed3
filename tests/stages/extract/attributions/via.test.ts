import { describe, expect, it } from 'vitest';
import type { EntityMention, LocalEntity } from '../../../../pipeline/stages/contract.ts';
import { splitFrame } from '../../../../pipeline/stages/extract/attributions/continue-sources.ts';
import type { Draft } from '../../../../pipeline/stages/extract/attributions/draft.ts';
import type { Frame } from '../../../../pipeline/stages/extract/attributions/find-arguments.ts';
import { findAddressee, findTailChannel } from '../../../../pipeline/stages/extract/attributions/find-via.ts';
import { mergeRelays } from '../../../../pipeline/stages/extract/attributions/merge-relays.ts';
import { indexEntities } from '../../../../pipeline/stages/extract/attributions/resolve-source.ts';
import { gatherTokenFacts } from '../../../../pipeline/stages/extract/attributions/token-facts.ts';
import { makeDocument, wordsOf } from './make-document.ts';

const NAMES: readonly (readonly [string, LocalEntity['type']])[] = [
  ['Reuters', 'organization'],
  ['AP', 'organization'],
  ['Acme', 'organization'],
];

function understand(sentence: string) {
  const document = makeDocument(sentence);
  const entities: LocalEntity[] = NAMES.map(([name, type]) => ({
    name,
    type,
    country_code: null,
    aliases: [],
    descriptions: [],
    gender: null,
    wikidata_id: null,
  }));
  const mentions: EntityMention[] = NAMES.flatMap(([name], entity) => {
    const start = document.text.indexOf(name);
    return start < 0
      ? []
      : [{ span: { start, end: start + name.length }, form: 'name' as const, entity, rule: 'test' }];
  });
  const facts = gatherTokenFacts(document);
  return { document, facts, index: indexEntities(facts, entities, mentions) };
}

const frameOf = (
  source: readonly [number, number],
  cue: readonly [number, number],
  content: readonly [number, number],
): Frame => ({
  source: [{ first: source[0], end: source[1] }],
  cue: { first: cue[0], end: cue[1], head: cue[0], confidence: 1 },
  content: [{ first: content[0], end: content[1] }],
  confidence: 1,
});

describe('findAddressee', () => {
  it.each([
    [
      'an agency',
      'Lee/Lee/PROPN/nsubj>2 told/tell/VERB/root>0 Reuters/Reuters/PROPN/iobj>2 it/it/PRON/nsubj>5 rained/rain/VERB/ccomp>2',
      'Reuters',
    ],
    [
      'a company',
      'Lee/Lee/PROPN/nsubj>2 told/tell/VERB/root>0 Acme/Acme/PROPN/iobj>2 it/it/PRON/nsubj>5 rained/rain/VERB/ccomp>2',
      null,
    ],
    [
      'an agency inside the content',
      'Lee/Lee/PROPN/nsubj>2 told/tell/VERB/root>0 us/we/PRON/iobj>2 Reuters/Reuters/PROPN/nsubj>5 erred/err/VERB/ccomp>2',
      null,
    ],
  ])('%s', (_, sentence, expected) => {
    const { facts, index } = understand(sentence);
    const found = findAddressee(facts, index, frameOf([0, 1], [1, 2], [3, 5]));
    expect(found === null ? null : index.entities[found]!.name).toBe(expected);
  });
});

describe('mergeRelays', () => {
  const read = (drafts: readonly Draft[], document: ReturnType<typeof makeDocument>) =>
    drafts.map(({ source, cue, via }) => `${wordsOf(document, source)} <${wordsOf(document, cue)}> ${via}`);

  it('an agency that passes a row on is its channel, not a row', () => {
    const { document, facts, index } = understand(
      'Stop/stop/VERB/ccomp>3 he/he/PRON/nsubj>3 urged/urge/VERB/root>0 ,/,/PUNCT/punct>7 according/accord/VERB/case>7 to/to/ADP/fixed>5 AP/AP/PROPN/obl>3',
    );
    const drafts = [frameOf([1, 2], [2, 3], [0, 1]), frameOf([6, 7], [4, 6], [0, 3])].flatMap((frame) =>
      splitFrame(facts, frame, 'cue/verb'),
    );
    expect(read(mergeRelays(facts, index, drafts), document)).toEqual(['he <urged> 1']);
  });

  it('an agency that speaks for itself stays a row', () => {
    const { document, facts, index } = understand(
      'It/it/PRON/nsubj>2 rained/rain/VERB/root>0 ,/,/PUNCT/punct>6 according/accord/VERB/case>6 to/to/ADP/fixed>4 AP/AP/PROPN/obl>2',
    );
    const drafts = splitFrame(facts, frameOf([5, 6], [3, 5], [0, 2]), 'cue/according-to');
    expect(read(mergeRelays(facts, index, drafts), document)).toEqual(['AP <according to> null']);
  });

  it('officials cited by an agency are the source', () => {
    const { document, facts, index } = understand(
      'It/it/PRON/nsubj>2 rained/rain/VERB/root>0 according/accord/VERB/case>5 to/to/ADP/fixed>3 officials/official/NOUN/obl>2 cited/cite/VERB/acl>5 by/by/ADP/case>8 Reuters/Reuters/PROPN/obl>6',
    );
    const drafts = splitFrame(facts, frameOf([4, 8], [2, 4], [0, 2]), 'cue/according-to');
    expect(read(mergeRelays(facts, index, drafts), document)).toEqual(['officials <according to> 0']);
  });
});

describe('findTailChannel', () => {
  it.each([
    [
      'an agency behind what it passes on',
      'Stop/stop/VERB/root>0 ,/,/PUNCT/punct>1 as/as/ADP/case>5 per/per/ADP/case>5 Reuters/Reuters/PROPN/obl>1',
      ['Reuters', 2],
    ],
    [
      'a company is no channel',
      'Stop/stop/VERB/root>0 ,/,/PUNCT/punct>1 as/as/ADP/case>5 per/per/ADP/case>5 Acme/Acme/PROPN/obl>1',
      null,
    ],
    [
      'an agency that is spoken of',
      'He/he/PRON/nsubj>2 left/leave/VERB/root>0 it/it/PRON/obj>2 to/to/ADP/case>5 Reuters/Reuters/PROPN/obl>2',
      null,
    ],
  ])('%s', (_, sentence, expected) => {
    const { facts, index } = understand(sentence);
    const found = findTailChannel(facts, index, frameOf([0, 0], [0, 0], [0, 5]));
    expect(found && [index.entities[found.entity]!.name, found.from]).toEqual(expected);
  });
});
