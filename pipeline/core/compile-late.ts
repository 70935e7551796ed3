/** When V8 compiles a function for speed. */
import { versions } from 'node:process';
import { setFlagsFromString } from 'node:v8';

/** V8 looks whether to compile a function each time it has run so many bytes of bytecode: its own setting, and ours. */
const USUAL_BUDGET = 67_584;
const LATE_BUDGET = 8 * USUAL_BUDGET;

/** V8 has had the setting up to the version of Node 20; later ones would print that they do not know it, and count calls instead. */
const HAS_BUDGET = Number.parseInt(versions.v8, 10) < 12;

/**
 * Lets V8 compile what has run eight times as long as usual. Some thousand functions share the work of the rules about
 * evenly: compiling them, in every worker anew, takes a third of the processor time of a run over some hundred articles and
 * wins little; the few loops that matter are compiled all the same. For the whole process; changes no result.
 * Nothing changes on Node 22 and later.
 */
export function compileLate(): void {
  if (HAS_BUDGET) setFlagsFromString(`--interrupt-budget=${LATE_BUDGET}`);
}

/** V8's own setting again. */
export function compileAsUsual(): void {
  if (HAS_BUDGET) setFlagsFromString(`--interrupt-budget=${USUAL_BUDGET}`);
}
