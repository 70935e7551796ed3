/** Which words stand inside quotation marks. */
import type { Document } from '../../../language/document.ts';
import { findQuotations } from '../../../language/quotes/find-quotations.ts';

/** 1 for every token inside an outermost quotation; linear in the text. */
export function quotedTokens({ text, tokens }: Document): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  let at = 0;
  for (const { inner, depth } of findQuotations(text)) {
    if (depth > 0) continue;
    while (at < tokens.length && tokens[at]!.start < inner.start) at++;
    for (; at < tokens.length && tokens[at]!.end <= inner.end; at++) quoted[at] = 1;
  }
  return quoted;
}
