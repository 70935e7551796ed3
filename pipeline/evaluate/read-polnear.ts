/** Reads PolNeAR articles: https://github.com/networkdynamics/PolNeAR */

/** Offsets in the text, end exclusive. */
export type Offsets = readonly [start: number, end: number];

/** One annotated attribution; `cue` holds one span, `source` and `content` hold pieces. */
export interface PolnearAttribution {
  readonly source: readonly Offsets[];
  readonly cue: readonly Offsets[];
  readonly content: readonly Offsets[];
}

/** One article with the attributions of one annotator. */
export interface PolnearArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly PolnearAttribution[];
}

/** Parses the lines of a file. Where several people annotated an article, the first one listed is taken. */
export function readPolnear(lines: string): PolnearArticle[] {
  return readAnnotators(lines).flatMap((annotators) => annotators.slice(0, 1));
}

/** Parses the lines of a file: each article once for each of its annotators. Offsets are code points in the file and code units in the result. */
export function readAnnotators(lines: string): PolnearArticle[][] {
  const articles: PolnearArticle[][] = [];
  for (const line of lines.split('\n')) {
    if (line.trim() === '') continue;
    const { id, text, annotations } = JSON.parse(line) as PolnearLine;
    const toUnits = codePointOffsets(text);
    const convert = (spans: readonly Offsets[]): Offsets[] =>
      spans.map(([start, end]) => [toUnits(start), toUnits(end)] as const);
    articles.push(
      annotations.map(({ attributions }) => ({
        id,
        text,
        attributions: attributions.map(({ source, cue, content }) => ({
          source: convert(source),
          cue: convert(cue),
          content: convert(content),
        })),
      })),
    );
  }
  return articles;
}

interface PolnearLine {
  readonly id: string;
  readonly text: string;
  readonly annotations: readonly { readonly attributions: readonly PolnearAttribution[] }[];
}

function codePointOffsets(text: string): (offset: number) => number {
  const starts: number[] = [];
  let unit = 0;
  for (const character of text) {
    starts.push(unit);
    unit += character.length;
  }
  return (offset) => starts[offset] ?? text.length;
}
