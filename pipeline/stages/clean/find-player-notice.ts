/** Notices of video and audio players that run into the text, with the clip's caption before them. */
import type { Span } from '../../core/span.ts';

/** `To view this video please enable JavaScript …`, `To watch this clip, turn on …` */
const NOTICE =
  /\bTo (?:view|watch|play|see|hear|listen to) th(?:is|e) (?:video|clip|audio|content|media|podcast|recording|film|stream)\b/gu;

/** Where a notice ends, within this many characters. */
const NOTICE_END =
  /\b(?:HTML ?5(?: (?:video|audio|player|playback))?|JavaScript|(?:web )?browser|cookies|device|player)\b\.?/giu;
const MAX_NOTICE_LENGTH = 260;

/** A clip's caption is short. */
const MAX_CAPTION_LENGTH = 150;

const SENTENCE_END = /[.!?…]["'”’»)\]]*\s+/gu;

/** Finds every notice in a paragraph, each with the caption that stands between the last full sentence and it. */
export function findPlayerNotices(paragraph: string): Span[] {
  const notices: Span[] = [];
  for (const match of paragraph.matchAll(NOTICE)) {
    if (notices.length > 0 && match.index < notices.at(-1)!.end) continue;
    const end = endOfNotice(paragraph, match.index + match[0].length);
    if (end !== null) notices.push({ start: startOfCaption(paragraph, match.index, notices.at(-1)?.end ?? 0), end });
  }
  return notices;
}

/** The last word of players' vocabulary before the notice's sentence or window ends. */
function endOfNotice(paragraph: string, from: number): number | null {
  const window = paragraph.slice(from, from + MAX_NOTICE_LENGTH);
  const stop = /[.!?]\s/u.exec(window);
  const reach = stop ? stop.index + 1 : window.length;
  let end: number | null = null;
  for (const match of window.slice(0, reach).matchAll(NOTICE_END)) end = from + match.index + match[0].length;
  return end;
}

/** After the last sentence end before the notice; the notice itself where what stands between is too long for a caption. */
function startOfCaption(paragraph: string, notice: number, floor: number): number {
  const from = Math.max(floor, notice - MAX_CAPTION_LENGTH);
  let start = from === floor ? floor : notice;
  for (const match of paragraph.slice(from, notice).matchAll(SENTENCE_END))
    start = from + match.index + match[0].length;
  return start;
}
