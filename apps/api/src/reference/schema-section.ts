import { html } from 'hono/html';
import type { Markup } from './markup.ts';
import { notation } from './notation.ts';
import type { Schema } from './reference-document.ts';
import { table } from './table.ts';

/** A named shape: its members, or what it is. */
export function schemaSection(name: string, schema: Schema): Markup {
  const { properties, required = [], description } = schema;
  const members = Object.entries(properties ?? {}).map(([key, member]) => [
    html`<code>${key}</code>${required.includes(key) ? '' : ' (optional)'}`,
    notation(member),
  ]);
  return html`<article id="schema-${name}">
<h3><code>${name}</code></h3>
${description === undefined ? '' : html`<p>${description}</p>`}
${properties ? table(['Member', 'Type'], members) : html`<p>${notation(schema)}</p>`}
</article>`;
}
