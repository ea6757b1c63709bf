export { type Heads, loadParser, type Parser } from './parser/parser.ts';
export { type SentenceSpan, splitSentences } from './sentences/split-sentences.ts';
export { loadTagger, type Tagger, type Tags } from './tagger/tagger.ts';
export type { Span, Token } from './tokens/token.ts';
export { tokenize } from './tokens/tokenize.ts';
