/** Lines that say who wrote an article. */
import { countWords } from './boilerplate.ts';
import { isPersonName } from './shape.ts';

/** A byline is one short line. */
const MAX_WORDS = 16;

/** "By Jane Roe", "By Jane Roe and John Doe, Example Times", "Written by Jane Roe", "From our correspondent in Kyiv" */
const BY_LINE = /^(?:(?:written |story |reported |text )?by:?|from|author:|words:?|words by)\s+/iu;

/** "Staff reporter", "Our correspondent", "Reuters Staff", "Web desk" */
const ROLE =
  /^(?:(?:our|the|special|foreign|senior|chief|political|diplomatic|defen[cs]e|business|staff|news|web|online|world|city|national|international|editorial|agency|reuters|afp|ap|associated|press)\s+){1,4}(?:reporters?|writers?|correspondents?|staff|desk|bureau|team|editors?|newsroom|board|contributors?)$/iu;

/** "ab/cd": the initials that some newsrooms end a report with. */
const INITIALS = /^\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){1,3}$/u;

/** "Jane Roe in Moscow", "Jane Roe, Example Times", "Jane Roe and John Doe" */
const NAME_TAIL = /\s*(?:,|\||\band\b|\bin\b|\bfor\b|[-–—•·])\s*/u;

/** True for a line that names who wrote the article. Only lines at the article's ends are asked. */
export function isByline(line: string): boolean {
  if (line.length > 160 || countWords(line) > MAX_WORDS || /[!?;]$/u.test(line)) return false;
  const text = line.replace(/\.$/u, '');
  if (ROLE.test(text) || INITIALS.test(text)) return true;
  const lead = BY_LINE.exec(text);
  const rest = lead ? text.slice(lead[0].length) : text;
  if (lead && /^(?:our|staff|an?)\b/iu.test(rest)) return countWords(rest) <= 6;
  return isPersonName(rest.split(NAME_TAIL)[0] ?? '') && (lead !== null || isPersonName(rest) || isNameList(rest));
}

/** Every part is a name or a place: "Jane Roe and John Doe in Kyiv". */
function isNameList(text: string): boolean {
  const parts = text.split(NAME_TAIL).filter(Boolean);
  return parts.length <= 5 && parts.every((part) => /^(?:\p{Lu}[\p{L}.'’-]*\s?){1,4}$/u.test(part));
}

/** The byline without "By". */
export function bylineOf(line: string): string {
  const lead = /^(?:(?:written |story |reported |text )?by:?|author:|words:?|words by)\s+/iu.exec(line);
  return (lead ? line.slice(lead[0].length) : line).trim();
}
