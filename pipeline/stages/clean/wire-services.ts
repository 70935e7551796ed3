/** News agencies that other outlets credit, as credit lines write them. */
import { AGENCIES } from '../../language/lexicon/organizations.ts';

/** Agencies, and short forms, that are read in credit lines only: in running text they may mean something else. */
const IN_CREDITS_ONLY = [
  'PA',
  'AA',
  'IANS',
  'Belga',
  'ANP',
  'KNA',
  'epd',
  'SID',
  'NTB',
  'TT',
  'Ritzau',
  'STT',
  'CTK',
  'PAP',
  'MTI',
  'APA',
  'Keystone-SDA',
  'ATS',
  'SDA',
  'Lusa',
  'CP',
  'Bernama',
  'Antara',
  'WAM',
  'MENA',
  'CNA',
];

const WIRE_SERVICES = [...AGENCIES.flatMap(({ name, aliases }) => [name, ...aliases]), ...IN_CREDITS_ONLY];

const BY_LOWER_CASE = new Set(WIRE_SERVICES.map((name) => name.toLowerCase()));

/** Short names are read in their own capitals only: `PA` and `AA`, not `pa` or `Aa`. */
const EXACT = new Set(WIRE_SERVICES);

/** True for the name of a news agency, as a credit line writes it. */
export function isWireService(name: string): boolean {
  return EXACT.has(name) || (name.length > 4 && BY_LOWER_CASE.has(name.toLowerCase()));
}

/** Names in a list such as `Reuters, AFP` or `AP and dpa`. Longer texts are no lists. */
export function listedNames(text: string): string[] {
  if (text.length > 200) return [];
  return text
    .split(/\s*(?:[,;/|&+]|\band\b|\bwith\b)\s*/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
