/** Embassies are named by two countries: "[[China's embassy in the US]]", "the [[Chinese embassy]]". */
import type { Document, Token } from '../../../language/document.ts';
import { type FoundName, makeName } from '../../../language/names/name-context.ts';
import { nestedName } from './nested-names.ts';

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
  const byFirst = new Map(names.map((name) => [name.firstToken, name]));
  for (const name of names) {
    const owner = ownerOf(document, name);
    const code = owner.entry?.country;
    if (!code || (owner.entry!.kind !== 'country' && owner.entry!.kind !== 'people')) continue;
    let mission = owner.endToken;
    if (owner.type === 'place' && isPossessive(tokens[mission])) mission++;
    if (!tokens[mission] || !MISSION.test(tokens[mission]!.form)) continue;
    const host = hostOf(tokens, mission + 1, byFirst);
    const end = host ? host.endToken : mission + 1;
    found.push({
      name: makeName(document, owner.firstToken, end, 'organization', 'name/embassy'),
      country: code,
      host: host?.entry?.country ?? null,
    });
  }
  return found;
}

/** The country or people that a name is, or that an embassy's name begins with. */
function ownerOf(document: Document, name: FoundName): FoundName {
  const isMission = MISSION.test(document.tokens[name.endToken - 1]!.form);
  return isMission ? (nestedName(document, name) ?? name) : name;
}

function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && /^['’]s?$/u.test(token.form);
}

/** The country or capital after "in (the)" or "to (the)". */
function hostOf(tokens: readonly Token[], first: number, byFirst: ReadonlyMap<number, FoundName>): FoundName | null {
  if (!/^(?:in|to)$/u.test(tokens[first]?.form ?? '')) return null;
  const start = /^the$/iu.test(tokens[first + 1]?.form ?? '') ? first + 2 : first + 1;
  const host = byFirst.get(start);
  return host?.entry?.country && host.type === 'place' ? host : null;
}

/** What embassies are compared by: both countries; one without a host takes the host of the article's only other one of its country. */
export function embassyKeys(embassies: readonly Embassy[]): Map<Embassy, string> {
  const hosts = new Map<string, Set<string>>();
  for (const { country, host } of embassies) {
    if (host !== null) hosts.set(country, (hosts.get(country) ?? new Set()).add(host));
  }
  return new Map(
    embassies.map((embassy) => {
      const known = hosts.get(embassy.country);
      const host = embassy.host ?? (known?.size === 1 ? [...known][0]! : '');
      return [embassy, `${embassy.country}|${host}`];
    }),
  );
}
