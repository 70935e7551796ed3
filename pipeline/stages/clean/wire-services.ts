/** News agencies that other outlets credit, as credit lines write them. */
const WIRE_SERVICES = [
  ...[
    'Reuters',
    'Thomson Reuters',
    'AFP',
    'Agence France-Presse',
    'Agence France Presse',
    'AP',
    'The Associated Press',
  ],
  ...['Associated Press', 'dpa', 'DPA', 'Deutsche Presse-Agentur', 'EFE', 'ANSA', 'TASS', 'ITAR-TASS', 'Xinhua', 'UPI'],
  ...[
    'United Press International',
    'Bloomberg',
    'Bloomberg News',
    'PA',
    'PA Media',
    'Press Association',
    'Kyodo',
    'Jiji',
  ],
  ...[
    'Yonhap',
    'Anadolu',
    'Anadolu Agency',
    'AA',
    'ANI',
    'PTI',
    'IANS',
    'Press Trust of India',
    'Interfax',
    'RIA Novosti',
  ],
  ...[
    'RIA',
    'Ukrinform',
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
  ],
  ...[
    'Keystone-SDA',
    'ATS',
    'SDA',
    'Lusa',
    'Canadian Press',
    'The Canadian Press',
    'CP',
    'AAP',
    'Australian Associated Press',
  ],
  ...[
    'Bernama',
    'Antara',
    'WAM',
    'SPA',
    'MENA',
    'IRNA',
    'Tribune News Service',
    'Dow Jones',
    'Dow Jones Newswires',
    'CNA',
  ],
] as const;

const BY_LOWER_CASE = new Set<string>(WIRE_SERVICES.map((name) => name.toLowerCase()));

/** Short names are read in their own capitals only: `PA` and `AA`, not `pa` or `Aa`. */
const EXACT = new Set<string>(WIRE_SERVICES);

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
