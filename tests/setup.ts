/** Property tests draw the same cases on every machine; `FAST_CHECK_SEED=random` looks for new ones. */
import fc from 'fast-check';

if (process.env.FAST_CHECK_SEED !== 'random')
  fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20261121) });
