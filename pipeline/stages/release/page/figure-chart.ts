/** One figure group as a chart: each article's value, bound or range on one axis. Drawn in the page and for the data card alike. */
import * as Plot from '@observablehq/plot';

/** One figure as the chart needs it. */
export interface ChartFigure {
  /** Row label: the article. */
  readonly article: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: string;
  /** The words, for the tooltip. */
  readonly text: string;
}

/** Class of every chart; its style rules are part of the page's own style. */
export const CHART_CLASS = 'chart';

/** Of a letter in a label, about, in pixels. */
const LETTER_WIDTH = 7.6;
/** Rows of a chart are this high, in pixels. */
const ROW_HEIGHT = 26;

/** A figure with the ends that can be drawn. */
interface Drawn extends ChartFigure {
  readonly from: number;
  readonly to: number;
}

/**
 * Draws a group.
 * @param figures those with at least one value.
 * @param width in pixels.
 * @param document where the elements are made; the browser's by default.
 */
export function drawFigures(
  figures: readonly ChartFigure[],
  unit: string | null,
  width: number,
  document?: Plot.PlotOptions['document'],
): ReturnType<typeof Plot.plot> {
  const drawn = figures.map((figure) => ({
    ...figure,
    from: figure.low ?? figure.high ?? 0,
    to: figure.high ?? figure.low ?? 0,
  }));
  const { left, right, domain } = measure(drawn, unit, width);
  const open = drawn.filter((figure) => figure.low === null || figure.high === null);
  const points = drawn.filter((figure) => figure.from === figure.to);
  const marks = [
    Plot.gridX({ strokeOpacity: 0.15 }),
    Plot.link(drawn, {
      x1: 'from',
      x2: 'to',
      y1: 'article',
      y2: 'article',
      strokeWidth: 6,
      strokeOpacity: 0.35,
      strokeLinecap: 'round',
    }),
    Plot.arrow(open, {
      x1: 'from',
      x2: (figure: Drawn) => figure.from + reach(figure, domain),
      y1: 'article',
      y2: 'article',
      strokeWidth: 1.5,
      headLength: 7,
    }),
    ...[true, false].map((isExact) =>
      Plot.dot(
        points.filter((figure) => (figure.bound === 'exact') === isExact),
        {
          x: 'from',
          y: 'article',
          r: 5,
          fill: isExact ? 'currentColor' : 'var(--paper, #fff)',
          stroke: 'currentColor',
          strokeWidth: 1.8,
        },
      ),
    ),
  ];
  return Plot.plot({
    className: CHART_CLASS,
    width,
    height: new Set(drawn.map((figure) => figure.article)).size * ROW_HEIGHT + 48,
    marginLeft: left,
    marginRight: right,
    marginBottom: 34,
    marginTop: 12,
    x: {
      domain,
      label: unit,
      ticks: Math.max(2, Math.floor((width - left - right) / 90)),
      tickFormat: shortNumber,
      labelArrow: 'none',
    },
    y: {
      label: null,
      tickSize: 0,
      domain: [...new Set(drawn.map((figure) => figure.article))],
      tickFormat: (name: string) => shorten(name, left),
    },
    marks,
    ...(document ? { document } : {}),
  });
}

/** Margins that fit the labels, and the values' extent with room for arrows. */
function measure(
  drawn: readonly Drawn[],
  unit: string | null,
  width: number,
): { left: number; right: number; domain: [number, number] } {
  const longest = Math.max(...drawn.map((figure) => figure.article.length));
  const left = Math.min(longest * LETTER_WIDTH + 16, Math.floor(width * 0.4));
  const values = drawn.flatMap((figure) => [figure.from, figure.to]);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = (high - low || Math.abs(high) || 1) * 0.2;
  const from = low >= 0 && low - room < 0 ? 0 : low - room;
  const to = unit === 'percent' && high <= 100 ? Math.min(100, high + room) : high + room;
  return { left, right: 24, domain: [from, to] };
}

/** How far an arrow goes: up for "more than", down for "less than". */
function reach(figure: Drawn, [low, high]: readonly [number, number]): number {
  return (figure.high === null ? 1 : -1) * (high - low) * 0.12;
}

/** `900000000` → `900M`. */
function shortNumber(value: number): string {
  const steps = [
    [1e12, 'T'],
    [1e9, 'B'],
    [1e6, 'M'],
    [1e4, 'k'],
  ] as const;
  for (const [size, sign] of steps)
    if (Math.abs(value) >= size) return `${round(value / (sign === 'k' ? 1e3 : size))}${sign}`;
  return String(round(value));
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}

function shorten(name: string, left: number): string {
  const room = Math.max(6, Math.floor((left - 16) / LETTER_WIDTH));
  return name.length <= room ? name : `${name.slice(0, room - 1)}…`;
}
