/** Nouns for what somebody says or thinks, by lemma. */
import { wordSet } from './word-set.ts';

export const SAID_NOUNS = wordSet(`
  accusation allegation argument assertion assessment assumption belief charge claim conclusion contention conviction criticism demand
  explanation fear finding forecast hope judgment judgement message opinion plea prediction promise reasoning request suggestion suspicion
  theory threat verdict view warning`);
