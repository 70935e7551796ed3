/** Embassies are named by two countries: "[[China's embassy in the US]]", "the [[Chinese embassy]]". */
import type { Document, Token } from '../../../language/document.ts';
import { countryOfCode } from '../../../language/names/gazetteer.ts';
import { type FoundName, makeName } from '../../../language/names/name-context.ts';

const MISSION = /^(?:embassy|consulate|high commission)$/iu;

/** An embassy with its own country and the one that it is in, where the text says so. */
export interface Embassy {
  readonly name: FoundName;
  readonly country: string;
  readonly host: string | null;
}

/** Every embassy that a country's or a people's name stands before; `names` are the names of the document, in reading order. */
export function findEmbassies(document: Document, names: readonly FoundName[]): Embassy[] {
  const { tokens } = document;
  const found: Embassy[] = [];
  for (const owner of names) {
    const code = owner.entry?.country;
    if (!code || (owner.entry!.kind !== 'country' && owner.entry!.kind !== 'people')) continue;
    let mission = owner.endToken;
    if (owner.type === 'place' && isPossessive(tokens[mission])) mission++;
    if (!tokens[mission] || !MISSION.test(tokens[mission]!.form)) continue;
    const host = hostOf(tokens, mission + 1, names);
    const end = host ? host.endToken : mission + 1;
    found.push({
      name: makeName(document, owner.firstToken, end, 'organization', 'name/embassy'),
      country: code,
      host: host?.entry?.country ?? null,
    });
  }
  return found;
}

function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && /^['’]s?$/u.test(token.form);
}

/** The country or capital after "in (the)" or "to (the)". */
function hostOf(tokens: readonly Token[], first: number, names: readonly FoundName[]): FoundName | null {
  if (!/^(?:in|to)$/u.test(tokens[first]?.form ?? '')) return null;
  const start = /^the$/iu.test(tokens[first + 1]?.form ?? '') ? first + 2 : first + 1;
  const host = names.find(({ firstToken }) => firstToken === start);
  return host?.entry?.country && host.type === 'place' ? host : null;
}

/** "Chinese embassy in the United States", for comparing; host unknown gives null. */
export function embassyName({ country, host }: Embassy): string | null {
  const people = countryOfCode(country)?.name;
  const place = host === null ? null : countryOfCode(host)?.name;
  return place ? `Embassy of ${people} in ${place}` : null;
}
