/** Credits: lines and line ends that name the news agencies or desks behind an article. */
import { isWireService, listedNames } from './wire-services.ts';

/** A credit at the end of a paragraph; offsets are relative to the paragraph. */
export interface ClosingCredit {
  /** Initials before the credit: the `ab/cd` of `ab/cd (Reuters, AFP)`; null where there are none. */
  readonly initials: { readonly start: number; readonly end: number } | null;
  readonly start: number;
  readonly agencies: readonly string[];
}

/** How much of a paragraph's end is looked at. */
const TAIL_LENGTH = 400;

/**
 * A bracket of agencies after the last sentence, with or without initials:
 * `… maintaining its war effort. ab/cd (Reuters, AFP)`
 * `                              ^^^^^ ^^^^^^^^^^^^^^`
 */
const BRACKET = /(?:^|[.!?…]["'”’»)]*|\s)\s+(?:(\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){0,3})\s*)?(\(([^()]{2,100})\))\s*$/u;

/** `Reporting by Jane Roe in Kyiv; Editing by John Doe`: agencies end their reports so. */
const REPORTING_LINE =
  /(?:^|[.!?…]["'”’»)]*\s+)\(?((?:Additional |Further )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Pp]roduction|[Gg]raphics) (?:for [^.;]{1,60} )?by \p{Lu}[^.!?]{2,300}[.)]{0,2})\s*$/u;

/** `The Associated Press contributed to this report.`, `With files from AFP`, `Source: Reuters`, `© AFP 2024`, `— Reuters` */
const CREDIT_LINE =
  /^(?:[-–—(\s]*)(?:(?:with )?(?:files|reporting|reports|material|input|inputs|information|additional reporting|contributions?) (?:from|by)|sources?:|via|(?:this (?:article|report|story) )?(?:uses|contains|includes) (?:material|information|content|reporting) from|©|\(c\)|copyright|agenc(?:y|ies):?)\s*/iu;

const CONTRIBUTED = /\bcontributed (?:to this (?:report|story|article)|reporting)\.?\)?$/iu;

/** A credit that ends a paragraph; null where there is none. */
export function findClosingCredit(paragraph: string): ClosingCredit | null {
  const from = Math.max(0, paragraph.length - TAIL_LENGTH);
  const tail = paragraph.slice(from);
  const bracket = BRACKET.exec(tail);
  if (bracket) {
    const agencies = listedNames(bracket[3]!).filter(isWireService);
    const open = from + tail.lastIndexOf(bracket[2]!);
    const initials = bracket[1];
    if (agencies.length > 0 && agencies.length === listedNames(bracket[3]!).length) {
      const at = initials === undefined ? 0 : paragraph.lastIndexOf(initials, open);
      return {
        initials: initials === undefined ? null : { start: at, end: at + initials.length },
        start: open,
        agencies,
      };
    }
  }
  const reporting = REPORTING_LINE.exec(tail);
  if (!reporting) return null;
  return { initials: null, start: from + tail.lastIndexOf(reporting[1]!), agencies: agenciesIn(reporting[1]!) };
}

/** The agencies that a credit line names, as written; null where the line is no credit. */
export function creditedIn(line: string): readonly string[] | null {
  if (line.length > 300) return null;
  const names = listedNames(line.replace(/^[-–—(©\s]+|[).\s]+$/gu, ''));
  if (names.length > 0 && names.length <= 5 && names.every(isWireService)) return names;
  // Most lines end here: their agencies are looked for only where something shows a credit.
  if (CONTRIBUTED.test(line) || REPORTING_LINE.exec(line)?.index === 0) return agenciesIn(line);
  if (!CREDIT_LINE.test(line)) return null;
  const agencies = agenciesIn(line);
  return agencies.length > 0 || /^(?:sources?:|agenc)/iu.test(line) ? agencies : null;
}

/** Names of agencies among the capitalised words of a credit. */
export function agenciesIn(text: string): string[] {
  const found: string[] = [];
  for (const match of text.slice(0, TAIL_LENGTH).matchAll(/\p{L}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,3}/gu)) {
    const words = match[0].split(' ');
    for (let from = 0; from < words.length; from++) {
      const end = [4, 3, 2, 1].find((size) => isWireService(words.slice(from, from + size).join(' ')));
      if (end === undefined) continue;
      found.push(words.slice(from, from + end).join(' '));
      break;
    }
  }
  return [...new Set(found)];
}
