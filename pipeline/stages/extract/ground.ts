/** Turns an article's findings into what waits for reconcile: code points and the words under each span, no text. */
import { sha256 } from '../../core/id.ts';
import { type CodePointIndex, indexCodePoints, type Span, sliceOf } from '../../core/span.ts';
import type { ArticleRecord, Extraction, ParsedArticle, Piece } from '../contract.ts';

/** One article as a compact record; every span's `text` is exactly that slice of the article. */
export function ground(parsed: ParsedArticle, extraction: Extraction): ArticleRecord {
  const { text, content: _content, parts, credited: _credited, ...article } = parsed.article;
  const index = indexCodePoints(text);
  const piece = (span: Span): Piece => pieceOf(text, index, span);
  const pieces = (spans: readonly Span[]): Piece[] => spans.map(piece);
  return {
    ...extraction,
    article,
    text_sha256: sha256(text),
    word_count: parsed.document.tokens.filter((token) => token.upos !== 'PUNCT').length,
    char_count: index.toCodePoint(text.length),
    parts: parts.filter((part) => part.kind !== 'body').map((part) => ({ ...piece(part), kind: part.kind })),
    mentions: extraction.mentions.map((mention) => ({ ...mention, span: piece(mention.span) })),
    figures: extraction.figures.map((figure) => ({ ...figure, pieces: pieces(figure.pieces) })),
    attributions: extraction.attributions.map((attribution) => ({
      ...attribution,
      source: pieces(attribution.source),
      cue: pieces(attribution.cue),
      content: pieces(attribution.content),
      condition: pieces(attribution.condition),
    })),
    claims: extraction.claims.map((claim) => ({ ...claim, pieces: pieces(claim.pieces) })),
    issues: extraction.issues.map((issue) => ({ ...issue, span: issue.span && piece(issue.span) })),
  };
}

function pieceOf(text: string, index: CodePointIndex, span: Span): Piece {
  return { start: index.toCodePoint(span.start), end: index.toCodePoint(span.end), text: sliceOf(text, span) };
}
