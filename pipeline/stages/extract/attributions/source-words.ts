/** Nouns that tell what kind of source a description stands for, by lemma. */
import { wordSet } from './word-set.ts';

/** Things that are read: "a US assessment". */
export const DOCUMENT_NOUNS = wordSet(`
  assessment poll report survey study statement data datum document intelligence letter memo memorandum filing book email e-mail tweet post law
  bill briefing finding analysis estimate transcript lawsuit suit complaint indictment affidavit record research paper article editorial
  essay release resolution ruling review audit figure statistic number forecast census evidence email message video ad advertisement
  advert commercial sign placard banner poster text website blog page list account file cable testimony order platform average
  ballot headline caption transcript biography memoir constitution amendment act treaty`);

/** Outlets: "the newspaper". */
export const PUBLICATION_NOUNS = wordSet(
  'newspaper magazine network outlet site newswire broadcaster daily weekly tabloid journal channel station press media newsroom',
);

/** Bodies that act: "the campaign". */
export const ORGANIZATION_NOUNS = wordSet(`
  company group campaign embassy ministry department party committee court council union agency organization organisation firm bank panel
  commission board association corporation team office institute foundation university police bureau coalition federation league club
  army military navy force pac super school jury congress senate house parliament legislature convention authority service consulate mission
  corporation business church hospital center centre think-tank tank watchdog alliance movement society caucus delegation`);

/** States and those who run them: "the administration". */
export const GOVERNMENT_NOUNS = wordSet(
  'government administration regime state country nation kingdom republic cabinet presidency junta capital',
);
