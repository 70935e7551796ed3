/** README.md of a release: the data card, with the front matter that Hugging Face reads. */
import { stringify } from 'yaml';
import type { ReleaseSettings } from '../../core/config.ts';
import { csvFile, jsonLinesFile } from '../../core/release-layout.ts';
import { TABLE_INFO, TABLE_NAMES, type TableName } from '../../core/tables.gen.ts';
import { MEASURES, TEST_SETS } from './measures.gen.ts';
import { ABOUT_MEASURES, LOW_CONFIDENCE } from './page/page-data.ts';

/** What the release carries of the articles' words, by `release.texts`. */
const TEXTS_SENTENCES: Readonly<Record<ReleaseSettings['texts'], string>> = {
  excerpts: 'The release carries the words under each span, not the whole articles.',
  full: 'The release carries each article in full: `texts/<article_id>.txt` is exactly the text that offsets point into.',
  none: 'The release carries no words of the articles: verbatim columns are empty, offsets and hashes remain, and whoever holds the articles can fill the words back in.',
};

/** What a user must know before trusting a row. Backquotes mark columns and files. */
export const KNOWN_LIMITS: readonly string[] = [
  `Rules and small models decide every row, and they err: \`confidence\` says how sure each one was, \`rule\` says which one decided, and \`statistics.json\` lists the rows below ${LOW_CONFIDENCE}.`,
  'A row says what an article reports. It does not say that it is true.',
  'English only. Other languages are set aside and named in `issues`.',
  'Dates of publication, outlets and bylines are filled only where the article states them.',
  'Groups join what reads as the same claim, figure or quote; two rows in one group may still mean different things.',
  'Cells hold the words as printed. One may begin with `=`, `+`, `-` or `@`: import as text before opening the files in a spreadsheet.',
];

/** What the card says besides the settings. */
export interface CardFacts {
  readonly rows: Readonly<Record<TableName, number>>;
  /** Languages of the articles, BCP 47, sorted. */
  readonly languages: readonly string[];
  readonly software: { readonly name: string; readonly version: string };
  /** Pictures in the release, shown under the title. */
  readonly pictures: readonly { readonly path: string; readonly caption: string }[];
  readonly hasPage: boolean;
}

/** The text of the data card. */
export function writeCard(settings: ReleaseSettings, facts: CardFacts): string {
  return [
    frontMatter(settings, facts.languages),
    `# ${escapeMarkdown(settings.title)}`,
    escapeMarkdown(settings.description),
    TEXTS_SENTENCES[settings.texts],
    ...(facts.hasPage ? ['Open `index.html` to look at the coverage side by side; it needs no network.'] : []),
    ...facts.pictures.flatMap(({ path, caption }) => [
      `![${escapeMarkdown(caption)}](${path})`,
      escapeMarkdown(caption),
    ]),
    '## Tables',
    tableList(facts.rows),
    'Every table comes as CSV and as JSON Lines with the same rows in the same order. `columns.csv` describes each column, `schemas/` states the contract, `datapackage.json` the keys and references. Offsets count Unicode code points, end exclusive. An empty cell is a missing value.',
    '## Load it',
    loaders(),
    '## How often rows are wrong',
    ABOUT_MEASURES,
    measureList(),
    '## Known limits',
    KNOWN_LIMITS.map((limit) => `- ${limit}`).join('\n'),
    '## Check it',
    '`sha256sum -c SHA256SUMS` proves that the files are as published; `as-reported validate FOLDER` checks schemas, keys, references, spans and counts.',
    '## Licence and citation',
    `${settings.licence}. The articles' own words remain their publishers'.`,
    `> ${escapeMarkdown(citeRelease(settings, facts.software))}`,
    '',
  ].join('\n\n');
}

function frontMatter(settings: ReleaseSettings, languages: readonly string[]): string {
  const values = {
    pretty_name: settings.title,
    license: settings.licence.toLowerCase(),
    language: languages,
    tags: ['news', 'claims', 'attribution', 'quotations', 'figures'],
    configs: TABLE_NAMES.map((table, index) => ({
      config_name: table,
      data_files: jsonLinesFile(table),
      ...(index === TABLE_NAMES.indexOf('claims') ? { default: true } : {}),
    })),
  };
  return `---\n${stringify(values, { lineWidth: 0 })}---`;
}

function tableList(rows: CardFacts['rows']): string {
  const lines = TABLE_NAMES.map(
    (table) => `| [${table}](${csvFile(table)}) | ${rows[table]} | ${escapeMarkdown(TABLE_INFO[table].description)} |`,
  );
  return ['| table | rows | what a row is |', '|---|---:|---|', ...lines].join('\n');
}

/** The measures by table, with what the test sets are. */
function measureList(): string {
  const lines = MEASURES.map(({ tables, what, on, scores }) => {
    const results = scores.map(({ name, result }) => `${name} ${result}`).join(', ');
    return `| ${tables.map((table) => TABLE_INFO[table].title).join(', ')} | ${what} | ${results} | ${on} |`;
  });
  const sets = Object.entries(TEST_SETS).map(([name, about]) => `- ${name}: ${about}`);
  return [['| table | what | result | measured on |', '|---|---|---|---|', ...lines].join('\n'), sets.join('\n')].join(
    '\n\n',
  );
}

function loaders(): string {
  const examples = [
    [
      'python',
      `import pandas as pd`,
      `claims = pd.read_json("claims.jsonl", lines=True)`,
      `print(claims.merge(pd.read_json("claim_groups.jsonl", lines=True), on="claim_group_id")[["article_id", "text", "status"]])`,
    ],
    [
      'r',
      `claims <- read.csv("claims.csv", na.strings = "", encoding = "UTF-8")`,
      `groups <- read.csv("claim_groups.csv", na.strings = "", encoding = "UTF-8")`,
      `print(merge(claims, groups, by = "claim_group_id")[, c("article_id", "text", "status")])`,
    ],
    [
      'sql',
      `-- duckdb`,
      `SELECT g.status, c.article_id, c.text FROM 'claims.jsonl' c`,
      `JOIN 'claim_groups.jsonl' g USING (claim_group_id) ORDER BY g.claim_group_id, c.article_id;`,
    ],
    [
      'sh',
      `# jq: every claim that a source denies`,
      `jq -r 'select(.stance == "denies") | [.article_id, .source_text, .content_text] | @tsv' attributions.jsonl`,
      `jq -s 'group_by(.status) | map({(.[0].status): length}) | add' claim_groups.jsonl`,
    ],
  ];
  return examples.map(([language, ...lines]) => `\`\`\`${language}\n${lines.join('\n')}\n\`\`\``).join('\n\n');
}

/** How to name the release in a publication. */
export function citeRelease(settings: ReleaseSettings, software: CardFacts['software']): string {
  const authors = settings.contributors.length === 0 ? '' : `${settings.contributors.join(', ')}. `;
  const home = settings.homepage === null ? '' : ` ${settings.homepage}.`;
  return `${authors}${settings.title}, version ${settings.version}. Data set made with ${software.name} ${software.version}.${home}`;
}

/** Settings are shown as they are written, never as markup. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, '\\$&');
}
