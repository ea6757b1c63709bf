import type { Dossier } from '../schema/dossier.ts';
import type { ArticleTexts } from './article-texts.ts';
import { pagePolicy } from './html/briefing-policy.ts';
import { stylesheet } from './html/generated/stylesheet.ts';
import { type Html, html } from './html/html.ts';
import { sectionMarkup } from './html/page-section.ts';
import { pageSections } from './html/page-sections.ts';
import { partyColumns } from './matrix/party-matrix.ts';
import { outline } from './outline/outline.ts';

/** The same facts in another form. */
export interface Alternate {
  /** A media type. */
  readonly type: string;
  /** "JSON", for a reader. */
  readonly title: string;
  readonly href: string;
}

/** What the briefing needs beside the dossier. */
export interface RenderHtmlOptions {
  /** The texts of the articles: evidence is shown in its paragraph. */
  readonly texts?: ArticleTexts;
  /** The page's heading; the parties of most matters when absent. */
  readonly title?: string;
  /** Where the same facts are to be had in other forms. */
  readonly alternates?: readonly Alternate[];
}

/**
 * The briefing of a dossier: one page of HTML that needs no script and asks for nothing from outside. Whatever the articles
 * contain is shown as text, and only http and https addresses become links. Send it with the header `briefingPolicy`.
 */
export function renderHtml(
  dossier: Dossier,
  { texts = new Map(), title = titleOf(dossier), alternates = [] }: RenderHtmlOptions = {},
): string {
  const urls = new Map(dossier.articles.map(({ id, url }) => [id, url]));
  const told = outline(dossier, texts);
  const { findings, others } = pageSections(dossier, told, { texts, urlOf: (id) => urls.get(id) ?? null });
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${title} · Parley briefing</title>
${alternates.map(({ type, title, href }) => html`<link rel="alternate" type="${type}" title="${title}" href="${href}">\n`)}<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to the findings</a>
<header class="masthead">
<p class="label">Parley briefing${dateRange(told.reports.flatMap(({ date }) => date ?? []))}</p>
<h1>${title}</h1>
<ul class="counts">${told.counts.map((counted) => html`<li>${counted}</li>`)}</ul>
</header>
<nav class="contents" aria-label="Contents">
<ul>${[...findings, ...others].map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul>
</nav>
<main id="findings">
<div class="findings">
${findings.map(sectionMarkup)}</div>
${others.map(sectionMarkup)}</main>
<footer>
<p>Made by Parley from ${told.counts[0]!}.${alternateLinks(alternates)}</p>
</footer>
</body>
</html>
`.markup;
}

/** The stylesheet is the one text that must not be escaped: it is ours, and its hash stands in the policy. */
const STYLE: Html = { markup: stylesheet.css };

function titleOf(dossier: Dossier): string {
  const [one, other] = partyColumns(dossier);
  return one === undefined
    ? 'What the reports say'
    : other === undefined
      ? one.title
      : `${one.title} and ${other.title}`;
}

function dateRange(dates: readonly string[]): Html | null {
  const [first, ...rest] = [...dates].sort();
  const last = rest.at(-1);
  if (first === undefined) return null;
  const time = (date: string) => html`<time datetime="${date}">${date}</time>`;
  return last === undefined || last === first
    ? html` · ${time(first)}`
    : html` · ${time(first)} to ${time(last)}`;
}

function alternateLinks(alternates: readonly Alternate[]): Html | null {
  if (alternates.length === 0) return null;
  const links = alternates.map(
    ({ type, title, href }, index) =>
      html`${index === 0 ? '' : ', '}<a href="${href}" type="${type}">${title}</a>`,
  );
  return html` The same facts as ${links}.`;
}
