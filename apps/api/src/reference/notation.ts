import { html } from 'hono/html';
import type { Markup } from './markup.ts';
import type { Schema } from './reference-document.ts';

/** A schema in a line: `string (date) or null`, `list of Quote`. Named shapes link to their section. */
export function notation({
  $ref,
  anyOf,
  items,
  properties,
  type = 'any',
  format,
  ...schema
}: Schema): Markup {
  if ($ref !== undefined) {
    const name = $ref.split('/').at(-1)!;
    return html`<a href="#schema-${name}">${name}</a>`;
  }
  if (anyOf) return choice(anyOf.map(notation));
  const values = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
  if (values.length > 0) return choice(values.map((value) => html`<code>${JSON.stringify(value)}</code>`));
  if (items) return html`list of ${notation(items)}`;
  if (properties) return html`{ ${Object.keys(properties).join(', ')} }`;
  return html`${[type].flat().join(' or ')}${format === undefined ? '' : ` (${format})`}`;
}

function choice(choices: readonly Markup[]): Markup {
  return html`${choices.map((one, index) => html`${index > 0 ? ' or ' : ''}${one}`)}`;
}
