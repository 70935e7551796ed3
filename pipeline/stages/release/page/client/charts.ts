/** The plotting library, as a script that runs only where a chart is looked at. */
import { drawFigures } from '../figure-chart.ts';
import type { SharedGlobals } from '../page-data.ts';

(globalThis as SharedGlobals).drawFigures = drawFigures;
