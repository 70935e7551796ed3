/** When V8 compiles a function for speed. */
import { setFlagsFromString } from 'node:v8';

/** V8 looks whether to compile a function each time it has run so many bytes of bytecode: its own setting, and ours. */
const USUAL_BUDGET = 67_584;
const LATE_BUDGET = 8 * USUAL_BUDGET;

/**
 * Lets V8 compile what has run eight times as long as usual. Some thousand functions share the work of the rules about
 * evenly: compiling them, in every worker anew, takes a third of the processor time of a run over some hundred articles and
 * wins little; the few loops that matter are compiled all the same. For the whole process; changes no result.
 */
export function compileLate(): void {
  setFlagsFromString(`--interrupt-budget=${LATE_BUDGET}`);
}

/** V8's own setting again. */
export function compileAsUsual(): void {
  setFlagsFromString(`--interrupt-budget=${USUAL_BUDGET}`);
}
