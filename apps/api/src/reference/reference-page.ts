import { html, raw } from 'hono/html';
import type { Markup } from './markup.ts';
import { type DocumentOperation, operationSection } from './operation-section.ts';
import type { ReferenceDocument } from './reference-document.ts';
import { schemaSection } from './schema-section.ts';
import { STYLE } from './style.ts';

/** A document as one page of HTML that needs no script and asks for nothing beside itself. */
export function referencePage({ info, tags, paths, components }: ReferenceDocument): Markup {
  const operations = Object.entries(paths).flatMap(([path, item]) => operationsOf(path, item));
  const groups = tags.map((tag) => ({
    ...tag,
    members: operations.filter(({ operation }) => operation.tags.includes(tag.name)),
  }));
  const schemas = Object.entries(components.schemas).sort(([one], [other]) => (one < other ? -1 : 1));
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${info.title} · API reference</title>
<link rel="alternate" type="application/json" title="OpenAPI" href="/openapi.json">
<style>${raw(STYLE)}</style>
</head>
<body>
<header>
<h1>${info.title} · API reference</h1>
<p>${info.summary} Version ${info.version}. The same for programs: <a href="/openapi.json">openapi.json</a>.</p>
</header>
<nav aria-label="Contents"><ul>
${groups.map(({ name, members }) => html`<li><a href="#${name}">${name}</a><ul>${members.map(contentsEntry)}</ul></li>`)}
<li><a href="#schemas">Schemas</a></li>
</ul></nav>
<main>
${groups.map(({ name, description, members }) => html`<section id="${name}"><h2>${name}</h2><p>${description}</p>${members.map(operationSection)}</section>`)}
<section id="schemas"><h2>Schemas</h2>${schemas.map(([name, schema]) => schemaSection(name, schema))}</section>
</main>
</body>
</html>
`;
}

function operationsOf(path: string, item: ReferenceDocument['paths'][string]): readonly DocumentOperation[] {
  return (['get', 'post', 'delete'] as const).flatMap((method) => {
    const operation = item[method];
    return operation ? [{ path, method, operation }] : [];
  });
}

function contentsEntry({ path, method, operation }: DocumentOperation): Markup {
  return html`<li><a href="#${operation.operationId}"><code>${method.toUpperCase()} ${path}</code></a></li>`;
}
