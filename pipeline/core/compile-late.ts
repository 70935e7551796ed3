/** When and how V8 compiles functions for speed. */
import { versions } from 'node:process';
import { setFlagsFromString } from 'node:v8';

/** V8 looks whether to compile a function each time it has run so many bytes of bytecode: its own setting, and ours. */
const USUAL_BUDGET = 67_584;
const LATE_BUDGET = 8 * USUAL_BUDGET;

/** Copies that V8 makes while it compiles and leaves out for us: the loops of `filter` and the like in place, first rounds of loops, values on each path. */
const LEFT_OUT = ['turbo-inline-array-builtins', 'turbo-loop-peeling', 'turbo-splitting'];

/** V8 has had these settings up to the version of Node 20; later ones would print that they do not know them, and count calls instead. */
const HAS_SETTINGS = Number.parseInt(versions.v8, 10) < 12;

/**
 * Lets V8 compile what has run eight times as long as usual, and compile it plainly. Some thousand functions share the work of
 * the rules about evenly: compiling them, in every worker anew, takes a third of the processor time of a run over some hundred
 * articles and wins little; the few loops that matter are compiled all the same. For the whole process; changes no result.
 * Nothing changes on Node 22 and later.
 */
export function compileLate(): void {
  setFlags(`--interrupt-budget=${LATE_BUDGET}`, ...LEFT_OUT.map((name) => `--no-${name}`));
}

/** V8's own settings again. */
export function compileAsUsual(): void {
  setFlags(`--interrupt-budget=${USUAL_BUDGET}`, ...LEFT_OUT.map((name) => `--${name}`));
}

function setFlags(...flags: readonly string[]): void {
  if (HAS_SETTINGS) for (const flag of flags) setFlagsFromString(flag);
}
