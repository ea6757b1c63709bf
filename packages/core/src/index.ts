export { analyze } from './analyze.ts';
export { compileDossier } from './dossier/compile-dossier.ts';
export { displayText } from './render/display-text.ts';
export { renderJson } from './render/render-json.ts';
export { renderMarkdown } from './render/render-markdown.ts';
export { type RenderTextOptions, renderText } from './render/render-text.ts';
export { stateWords } from './render/state-words.ts';
export { Actor, ActorKind } from './schema/actor.ts';
export { Agreement, AgreementStatus } from './schema/agreement.ts';
export { Analysis, Note } from './schema/analysis.ts';
export { ARTICLE_TEXT_LIMIT, ArticleHeader, ArticleInput } from './schema/article.ts';
export {
  Difference,
  Dossier,
  Matter,
  MatterMention,
  MatterState,
} from './schema/dossier.ts';
export { Party } from './schema/item.ts';
export { OpenIssue, OpenIssueStatus, Position } from './schema/open-issue.ts';
export { Quote, QuoteType, Speaker } from './schema/quote.ts';
export { Excerpt, Span } from './schema/span.ts';
export { isFurniture } from './text/classify-lines.ts';
export { findPublished } from './text/published.ts';
