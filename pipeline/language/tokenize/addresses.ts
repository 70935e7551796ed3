/** Web and mail addresses: one token each, whatever stands inside. */
import { CLASS_OF_UNIT, classAt, isWordClass, SPACE } from './characters.ts';

/** Bare domains (`example.com`) and mail addresses longer than this are read as ordinary words, which keeps hostile text linear. */
const LONGEST_BARE_ADDRESS = 256;

/** Last labels of a bare domain that are no English words. */
const TOP_LEVEL_DOMAINS: ReadonlySet<string> = new Set(
  `com org net edu gov mil int info biz uk ca de fr eu ru cn jp au nz tv io ly ch nl es pl ua br il kr dk se fi cz gr hu ie
  tw hk sg za mx ar cl pk ir sa ae ng eg tr pt gl fm dev app news online`.split(/\s+/u),
);

/**
 * The end of the address that begins at `start`, or `start` where none begins there.
 * `see http://example.org/a.html).` → `http://example.org/a.html`
 *      ^^^^^^^^^^^^^^^^^^^^^^^^^
 * @param chunkEnd the next white space, or the end of the range.
 */
export function readAddress(text: string, start: number, chunkEnd: number): number {
  if (startsWithScheme(text, start, chunkEnd)) return trimAddress(text, start, urlEnd(text, start, chunkEnd));
  const limit = Math.min(chunkEnd, start + LONGEST_BARE_ADDRESS);
  const mail = readMail(text, start, limit);
  if (mail > start) return mail;
  return readDomain(text, start, limit, chunkEnd);
}

/** `http://`, `https://`, `ftp://`, `mailto:`, `www.` */
function startsWithScheme(text: string, start: number, end: number): boolean {
  const head = text.slice(start, Math.min(end, start + 8)).toLowerCase();
  return (
    head.startsWith('http://') ||
    head === 'https://' ||
    head.startsWith('ftp://') ||
    head.startsWith('mailto:') ||
    (head.startsWith('www.') && isWordClass(classAt(text, start + 4)))
  );
}

function urlEnd(text: string, start: number, chunkEnd: number): number {
  let at = start;
  while (at < chunkEnd && !'<>"“”«»|'.includes(text[at]!)) at++;
  return at;
}

/** Leaves closing punctuation outside: a closing bracket only where no opening one stands inside. */
function trimAddress(text: string, start: number, end: number): number {
  let hasBracket = -1;
  while (end > start) {
    const last = text[end - 1]!;
    if (last === ')') {
      if (hasBracket < 0) hasBracket = text.slice(start, end).includes('(') ? 1 : 0;
      if (hasBracket === 1) break;
    } else if (!".,;:!?'’]}…*".includes(last)) break;
    end--;
  }
  return end;
}

/** `first.last@example.org`, and the half addresses of mail programs: `Name@COMPANY`. */
function readMail(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && isMailUnit(text.charCodeAt(at))) at++;
  if (at === start || text[at] !== '@' || !isWordClass(classAt(text, at + 1))) return start;
  at++;
  while (
    at < limit &&
    (isWordClass(classAt(text, at)) || ('.-_'.includes(text[at]!) && isWordClass(classAt(text, at + 1))))
  )
    at++;
  return at;
}

function isMailUnit(unit: number): boolean {
  return (
    isWordClass(CLASS_OF_UNIT[unit]!) ||
    unit === 0x2e ||
    unit === 0x2d ||
    unit === 0x5f ||
    unit === 0x25 ||
    unit === 0x2b
  );
}

/** `example.co.uk/path`: labels between full stops, the last of them a known domain that no letter follows. */
function readDomain(text: string, start: number, limit: number, chunkEnd: number): number {
  let at = start;
  let label = start;
  let end = start;
  while (at < limit) {
    if (
      isWordClass(classAt(text, at)) ||
      ((text[at] === '-' || text[at] === '_') && isWordClass(classAt(text, at + 1)))
    ) {
      at++;
      continue;
    }
    if (label > start && isTopLevel(text.slice(label, at))) end = at;
    if (text[at] !== '.' || !isWordClass(classAt(text, at + 1))) break;
    at++;
    label = at;
  }
  if (at === limit && label > start && isTopLevel(text.slice(label, at))) end = at;
  if (end === start || end !== at) return start;
  return text[end] === '/' && end + 1 < chunkEnd ? trimAddress(text, start, urlEnd(text, start, chunkEnd)) : end;
}

/** `com`, `COM`; not the `De` of a sentence that follows without a space. */
function isTopLevel(label: string): boolean {
  return TOP_LEVEL_DOMAINS.has(label) || (label === label.toUpperCase() && TOP_LEVEL_DOMAINS.has(label.toLowerCase()));
}

/** True where a chunk holds what every address holds; asked once a chunk. */
export function mayHoldAddress(text: string, start: number, chunkEnd: number): boolean {
  for (let at = start + 1; at < chunkEnd - 1; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x40 || (unit === 0x3a && (text.charCodeAt(at + 1) === 0x2f || text.charCodeAt(at - 1) === 0x6f)))
      return true;
    if (unit === 0x2e && isWordClass(classAt(text, at + 1)) && isWordClass(classAt(text, at - 1))) return true;
  }
  return false;
}

/** The next white space at or after an offset. */
export function endOfChunk(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && CLASS_OF_UNIT[text.charCodeAt(at)] !== SPACE) at++;
  return at;
}
