export { type AnalyzeOptions, analyze } from './analyze.ts';
export { compareDossiers } from './dossier/compare-dossiers.ts';
export { compileDossier } from './dossier/compile-dossier.ts';
export {
  createDossierBuilder,
  type DossierBuilder,
  type DossierOptions,
} from './dossier/create-dossier-builder.ts';
export { type RenderExplanationOptions, renderExplanation } from './explain/render-explanation.ts';
export { type ArticleTexts, articleTexts } from './render/article-texts.ts';
export { renderCsv } from './render/csv/render-csv.ts';
export { renderMatrixCsv } from './render/csv/render-matrix-csv.ts';
export { displayText } from './render/display-text.ts';
export { briefingPolicy } from './render/html/briefing-policy.ts';
export type { CellState, Heading, Matrix } from './render/matrix/matrix.ts';
export { outletMatrix } from './render/matrix/outlet-matrix.ts';
export { partyMatrix } from './render/matrix/party-matrix.ts';
export { renderDiff } from './render/render-diff.ts';
export { type Alternate, type RenderHtmlOptions, renderHtml } from './render/render-html.ts';
export { renderJson } from './render/render-json.ts';
export { type RenderJsonLdOptions, renderJsonLd } from './render/render-json-ld.ts';
export { type RenderMarkdownOptions, renderMarkdown } from './render/render-markdown.ts';
export { type RenderTextOptions, renderText } from './render/render-text.ts';
export { stateWords, statusWords } from './render/state-words.ts';
export { Actor, ActorKind } from './schema/actor.ts';
export { Agreement, AgreementStatus } from './schema/agreement.ts';
export { Analysis, Note } from './schema/analysis.ts';
export { ARTICLE_TEXT_LIMIT, ArticleHeader, ArticleInput } from './schema/article.ts';
export {
  ActorRuling,
  ActorVariant,
  Difference,
  Dossier,
  DossierActor,
  Matter,
  MatterMention,
  MatterState,
  Moment,
  Reading,
  VariantReason,
  VariantReference,
} from './schema/dossier.ts';
export { DossierDiff, MatterChange } from './schema/dossier-diff.ts';
export { Amount, ItemDate, Party } from './schema/item.ts';
export { OpenIssue, OpenIssueStatus, Position } from './schema/open-issue.ts';
export { Quote, QuoteType, Speaker } from './schema/quote.ts';
export { Excerpt, Span } from './schema/span.ts';
export { readWords, Words, type WordsInput } from './schema/words.ts';
export { isFurniture } from './text/classify-lines.ts';
export { findPublished } from './text/published.ts';
