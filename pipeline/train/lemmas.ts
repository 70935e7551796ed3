/**
 * Learns the lemmatizer's table: `npx tsx pipeline/train/lemmas.ts [data folder]`.
 * For each tag, a decision list over suffixes (longest first, whole forms before all) learned from the train files' word types; the same
 * corpora give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { compareText } from '../core/order.ts';
import type { ConlluSentence, ConlluWord } from '../language/conllu.ts';
import { IRREGULAR_VERBS } from '../language/inflect/irregular-verbs.ts';
import { pastForm, pastParticiple, presentForm, presentParticiple } from '../language/inflect/verb-forms.ts';
import { applyEdit, capitalize, caseShapeOf } from '../language/lemma/edits.ts';
import type { Casing, Edit } from '../language/lemma/lemma-table.ts';
import { DATA_FOLDER, readTrainingCorpora } from './data/corpora.ts';

const OUTPUT = 'pipeline/language/lemma/lemma-rules.gen.ts';
/** A suffix needs this many word types that agree, and this share of all its types, to become a rule. */
const LEAST_TYPES = 2;
const LEAST_SHARE = 0.6;
const LONGEST_SUFFIX = 6;
/** Where the treebanks disagree (`people`: EWT keeps it, GUM writes `person`), GUM wins: it follows the newer guidelines. */
const GUM_WEIGHT = 2;

type Counts = Map<string, number>;

/** What is counted for one tag. Edits are written `cut add`. */
interface TagCounts {
  readonly editsOfForm: Map<string, Counts>;
  readonly casingsOfShape: Map<string, Counts>;
  readonly casingsOfForm: Map<string, Counts>;
  words: number;
}

/** The table's text, as `readLemmaTable` reads it. */
export function learnLemmaRules(sentences: readonly ConlluSentence[]): string {
  const tags = new Map<string, TagCounts>();
  for (const sentence of sentences) {
    let isFirst = true;
    for (const word of sentence.words) {
      countWord(tags, word, isFirst, sentence.id.startsWith('GUM') ? GUM_WEIGHT : 1);
      if (word.upos !== 'PUNCT') isFirst = false;
    }
  }
  addVerbForms(tags);
  shareForms(tags);
  const lines = [...tags].sort(([aTag, a], [bTag, b]) => b.words - a.words || compareText(aTag, bTag));
  return lines.map(([tag, counts]) => `${tag}\t${printEdits(counts.editsOfForm)}\t${printCasings(counts)}`).join('\n');
}

function countWord(tags: Map<string, TagCounts>, word: ConlluWord, isFirst: boolean, weight: number): void {
  if (/[|\s]/u.test(word.form + word.lemma) || word.lemma === '_' || word.xpos === 'GW') return;
  const tag = `${word.xpos}/${word.upos}`;
  const counts = tags.get(tag) ?? {
    editsOfForm: new Map(),
    casingsOfShape: new Map(),
    casingsOfForm: new Map(),
    words: 0,
  };
  tags.set(tag, counts);
  counts.words++;
  const lower = word.form.toLowerCase();
  const shape = caseShapeOf(word.form, lower, isFirst);
  const edit = editBetween(lower, word.lemma.toLowerCase());
  count(counts.editsOfForm, lower, `${edit.cut} ${edit.add}`, weight);
  const casing = casingOf(word, lower, edit);
  count(counts.casingsOfShape, shape, casing, weight);
  count(counts.casingsOfForm, `${shape}:${lower}`, casing, weight);
}

/** The regular and irregular forms of all verbs of the train files and of the list of irregular verbs: they teach the suffixes. */
function addVerbForms(tags: Map<string, TagCounts>): void {
  const verbs = new Set(IRREGULAR_VERBS.keys());
  for (const [tag, counts] of tags) {
    if (!/^VB.?\/VERB$/u.test(tag)) continue;
    for (const [form, edits] of counts.editsOfForm) {
      const lemma = applyEdit(form, readEdit(best(edits)));
      if (/^[a-z]{3,}$/u.test(lemma)) verbs.add(lemma);
    }
  }
  for (const verb of [...verbs].sort(compareText)) {
    addForm(tags.get('VBD/VERB')!, pastForm(verb, 'plural'), verb);
    addForm(tags.get('VBN/VERB')!, pastParticiple(verb), verb);
    addForm(tags.get('VBG/VERB')!, presentParticiple(verb), verb);
    addForm(tags.get('VBZ/VERB')!, presentForm(verb, 'singular'), verb);
  }
}

/** Forms that a tag has never had but its neighbours have: `had` as VBN and AUX from `had` as VBD and VERB, `series` as plural. */
function shareForms(tags: Map<string, TagCounts>): void {
  const originals = new Map(
    [...tags].map(([tag, { editsOfForm }]) => [
      tag,
      [...editsOfForm].map(([form, edits]) => ({ form, edit: best(edits) })),
    ]),
  );
  for (const [tag, counts] of tags) {
    const xpos = tag.slice(0, tag.indexOf('/'));
    for (const [other, forms] of originals) {
      const isSame = other.startsWith(`${xpos}/`) || (/^VB[DN]$/u.test(xpos) && /^VB[DN]\//u.test(other));
      const isPlural = tag === 'NNS/NOUN' && other === 'NN/NOUN';
      if (!isSame && !isPlural) continue;
      for (const { form, edit } of forms) {
        if (!counts.editsOfForm.has(form) && (isSame || (form.endsWith('s') && edit === '0 ')))
          count(counts.editsOfForm, form, edit, 1);
      }
    }
  }
}

function addForm(counts: TagCounts, form: string, lemma: string): void {
  const edit = editBetween(form, lemma);
  if (!counts.editsOfForm.has(form)) count(counts.editsOfForm, form, `${edit.cut} ${edit.add}`, 1);
}

function readEdit(written: string): Edit {
  const [cut, add = ''] = written.split(' ');
  return { cut: Number(cut), add };
}

function casingOf(word: ConlluWord, lower: string, edit: Edit): Casing {
  if (applyEdit(lower, edit) === word.lemma) return 'l';
  if (applyEdit(word.form, edit) === word.lemma) return 'k';
  if (capitalize(applyEdit(lower, edit)) === word.lemma) return 'c';
  return applyEdit(lower, edit).toUpperCase() === word.lemma ? 'u' : 'k';
}

function editBetween(form: string, lemma: string): Edit {
  let same = 0;
  while (same < form.length && same < lemma.length && form[same] === lemma[same]) same++;
  return { cut: form.length - same, add: lemma.slice(same) };
}

function printEdits(editsOfForm: ReadonlyMap<string, Counts>): string {
  const forms = [...editsOfForm]
    .map(([form, counts]) => ({ form, edit: best(counts) }))
    .sort((a, b) => compareText(a.form, b.form));
  const entries: string[] = [];
  const split = (group: typeof forms, suffix: string, inherited: string): void => {
    const chosen =
      suffix === '' || group.length >= LEAST_TYPES
        ? majority(
            group.map(({ edit }) => edit),
            inherited,
            suffix === '',
          )
        : inherited;
    if (chosen !== inherited || suffix === '') entries.push(`${suffix} ${chosen}`);
    const rest = group.filter(({ form, edit }) => edit !== chosen || form.length > suffix.length);
    if (rest.every(({ edit }) => edit === chosen)) return;
    const groups = new Map<string, typeof forms>();
    for (const each of rest) {
      const isWhole = each.form.length <= suffix.length || suffix.length >= LONGEST_SUFFIX;
      const key = isWhole ? '' : each.form.slice(each.form.length - suffix.length - 1);
      if (isWhole && each.edit !== chosen) entries.push(`^${each.form} ${each.edit}`);
      if (!isWhole) groups.set(key, [...(groups.get(key) ?? []), each]);
    }
    for (const [longer, members] of groups) split(members, longer, chosen);
  };
  split(forms, '', '');
  return entries.join('|');
}

/** The edit most types want, where enough do; otherwise the inherited one. */
function majority(edits: readonly string[], inherited: string, isForced: boolean): string {
  const counts: Counts = new Map();
  for (const edit of edits) counts.set(edit, (counts.get(edit) ?? 0) + 1);
  const edit = best(counts);
  const agree = counts.get(edit)!;
  return isForced || (agree >= LEAST_TYPES && agree / edits.length >= LEAST_SHARE) ? edit : inherited;
}

function printCasings({ casingsOfShape, casingsOfForm }: TagCounts): string {
  const entries: string[] = [];
  for (const [shape, counts] of [...casingsOfShape].sort(byKey)) entries.push(`${shape} ${best(counts)}`);
  for (const [key, counts] of [...casingsOfForm].sort(byKey)) {
    const casing = best(counts);
    if (casing !== best(casingsOfShape.get(key.slice(0, 1))!)) entries.push(`${key} ${casing}`);
  }
  return entries.join('|');
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return compareText(a, b);
}

/** The most frequent key; the first by code unit among equals. */
function best(counts: Counts): string {
  return [...counts].sort(([a, aCount], [b, bCount]) => bCount - aCount || compareText(a, b))[0]![0];
}

function count(all: Map<string, Counts>, key: string, value: string, weight: number): void {
  const counts = all.get(key) ?? new Map<string, number>();
  all.set(key, counts);
  counts.set(value, (counts.get(value) ?? 0) + weight);
}

const rules = learnLemmaRules(readTrainingCorpora(process.argv[2] ?? DATA_FOLDER).treebanks);
const header =
  '/** Generated by pipeline/train/lemmas.ts; do not edit. CC BY-SA 4.0, as the treebanks EWT and GUM are. */';
writeFileSync(
  OUTPUT,
  `${header}\nexport const LEMMA_RULES =\n${rules
    .split('\n')
    .map((line) => `  ${JSON.stringify(`${line}\n`)}`)
    .join(' +\n')};\n`,
);
console.log(`Wrote ${OUTPUT}`);
