/** From a text and what is stated about it to a Source, with every value checked. */
import type { Issue, IssueCode } from '../../core/issue.ts';
import { readDate } from '../../core/read-date.ts';
import type { Span } from '../../core/span.ts';
import type { Source } from '../contract.ts';
import { detectLanguage } from './detect-language.ts';
import type { Stated } from './stated.ts';

/** A text as read, not yet checked. */
export interface Reading {
  readonly text: string;
  readonly content: Span;
  readonly format: Source['format'];
  readonly stated: Stated;
  /** The id where none is stated. */
  readonly fallbackId: string;
  readonly source_file: string;
  readonly source_sha256: string;
}

/** A Source where the text can be used, and what was surprising on the way. */
export interface Made {
  readonly source: Source | null;
  readonly issues: readonly Issue[];
}

/** Characters that no id may hold: control characters, and those that file names cannot. */
const INVALID_ID_CHARACTERS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}/\\:*?"<>|]+/gu;

const MAX_ID_LENGTH = 200;

/** Detected languages other than English need this many characters to win over a declared `en`. */
const MIN_CHARS_TO_OVERRULE = 400;

/** Checks id, date, length, emptiness and language. Set aside: empty, too long, or not English. */
export function makeSource(reading: Reading, maxChars: number): Made {
  const issues: Issue[] = [];
  const article_id = checkId(reading, issues);
  const report = (severity: Issue['severity'], code: IssueCode, message: string): void => {
    issues.push({ severity, code, article_id, span: null, message: `${reading.source_file}: ${message}` });
  };
  const content = reading.text.slice(reading.content.start, reading.content.end);
  if (!/\S/u.test(content)) {
    report('error', 'input-empty', 'holds no text; set aside');
    return { source: null, issues };
  }
  if (reading.text.length > maxChars) {
    report(
      'error',
      'input-too-long',
      `${reading.text.length} characters, above max_article_chars ${maxChars}; set aside`,
    );
    return { source: null, issues };
  }
  const language = languageOf(reading.stated.language, content);
  if (!/^en(?:-|$)/u.test(language)) {
    report('error', 'language-unsupported', `the text is in '${language}', only English is read; set aside`);
    return { source: null, issues };
  }
  const { stated } = reading;
  const published_on = stated.published === null ? null : readDate(stated.published);
  if (stated.published !== null && published_on === null)
    report(
      'warning',
      'date-unreadable',
      `published '${stated.published.slice(0, 60)}' is not a date; expected YYYY-MM-DD`,
    );
  const { text, format, source_file, source_sha256 } = reading;
  const { title, outlet, byline, url, story } = stated;
  const source: Source = {
    ...{ article_id, text, content: reading.content, format, title, published_on, outlet, byline, url },
    ...{ language, story, source_file, source_sha256 },
  };
  return { source, issues };
}

/** The stated id, or the fallback; characters that ids cannot hold become hyphens, with a warning. */
function checkId(reading: Reading, issues: Issue[]): string {
  const stated = reading.stated.id ?? reading.fallbackId;
  const cleaned = stated.replace(INVALID_ID_CHARACTERS, '-').slice(0, MAX_ID_LENGTH).trim();
  const id = /[^.\-\s]/u.test(cleaned) ? cleaned : 'article';
  if (id !== stated) {
    const message = `${reading.source_file}: id '${stated.slice(0, 60)}' cannot be an id; kept as '${id}'`;
    issues.push({ severity: 'warning', code: 'id-invalid', article_id: id, span: null, message });
  }
  return id;
}

/** The declared tag, unless a long text plainly contradicts a declared `en`; else the detected one. */
function languageOf(declared: string | null, content: string): string {
  const tag = declared === null ? null : toTag(declared);
  if (tag === null) return detectLanguage(content);
  if (!tag.startsWith('en') || content.length < MIN_CHARS_TO_OVERRULE) return tag;
  const detected = detectLanguage(content);
  return detected === 'en' ? tag : detected;
}

/** `en_US` and `EN-us` as BCP 47 writes them; null for what is no tag. */
function toTag(declared: string): string | null {
  if (/^english$/iu.test(declared)) return 'en';
  const [language = '', ...rest] = declared.replaceAll('_', '-').split('-');
  if (!/^[a-z]{2,3}$/iu.test(language) || !rest.every((part) => /^[a-z0-9]{1,8}$/iu.test(part))) return null;
  const subtags = rest.map((part) => (part.length === 2 ? part.toUpperCase() : part));
  return [language.toLowerCase(), ...subtags].join('-');
}
