import type { Dossier, MatterMention } from '../schema/dossier.ts';
import { anchor } from './anchor.ts';
import type { ArticleTexts } from './article-texts.ts';
import { actorNodes } from './json-ld/actor-node.ts';
import { annotationNode } from './json-ld/annotation-node.ts';
import { articleNode } from './json-ld/article-node.ts';
import { claimNode } from './json-ld/claim-node.ts';
import { context } from './json-ld/context.ts';
import { type Node, node, reference } from './json-ld/node.ts';
import { quotationNode, quoteAnchor } from './json-ld/quotation-node.ts';
import { type SelectText, textSelectors } from './json-ld/text-selectors.ts';
import { outline } from './outline/outline.ts';
import { detailLines } from './outline/outline-matters.ts';
import { outlineTerms } from './outline/outline-terms.ts';
import { renderJson } from './render-json.ts';

/** What the JSON-LD needs beside the dossier. */
export interface RenderJsonLdOptions {
  /** The texts of the articles: selectors give positions and context only where they are known. */
  readonly texts?: ArticleTexts;
}

/**
 * A dossier as JSON-LD: reports, actors, quotes and matters in the terms of schema.org, and every passage as a W3C
 * annotation. Its nodes have the ids of the briefing page's anchors. It is safe to print.
 */
export function renderJsonLd(dossier: Dossier, { texts = new Map() }: RenderJsonLdOptions = {}): string {
  const { articles, matters, quotes } = dossier;
  const selectors = new Map(articles.map(({ id }) => [id, textSelectors(texts.get(id))]));
  const articlesById = new Map(articles.map((article) => [article.id, article]));
  const selectIn = (article: string) => selectors.get(article) ?? textSelectors(undefined);
  const outlined = new Map(
    outline(dossier, texts).sections.flatMap(({ matters }) => matters.map((matter) => [matter.id, matter])),
  );
  const graph: readonly Node[] = [
    ...articles.map(articleNode),
    ...actorNodes(dossier),
    ...matters.flatMap((matter) => [
      claimNode(matter, outlined.get(matter.id)!, articlesById),
      ...matter.mentions.map((mention) => mentionNode(matter.id, mention, selectIn(mention.article))),
    ]),
    ...quotes.flatMap((quote) => [
      quotationNode(quote),
      annotationNode({
        motivation: 'identifying',
        body: [reference(quoteAnchor(quote))],
        article: anchor('report', quote.article),
        evidence: quote.content,
        select: selectIn(quote.article),
      }),
    ]),
  ];
  return `${renderJson({ '@context': context, '@graph': graph }, 2)}\n`;
}

function mentionNode(matter: string, mention: MatterMention, select: SelectText): Node {
  const { article, status, attributedTo, evidence, why } = mention;
  const descriptions = [
    ...(attributedTo ? [`told by ${attributedTo.name}`] : []),
    ...detailLines({ terms: outlineTerms(mention), why }),
  ];
  return annotationNode({
    motivation: 'classifying',
    body: [
      reference(anchor('matter', matter)),
      node('TextualBody', { value: status, purpose: 'classifying' }),
      ...descriptions.map((value) => node('TextualBody', { value, purpose: 'describing' })),
    ],
    article: anchor('report', article),
    evidence,
    select,
  });
}
