import { html } from 'hono/html';
import type { Markup } from './markup.ts';
import { notation } from './notation.ts';
import type { Method, Parameter, ReferenceOperation, Response } from './reference-document.ts';
import { table } from './table.ts';

/** One operation, where the document has it. */
export interface DocumentOperation {
  readonly path: string;
  readonly method: Method;
  readonly operation: ReferenceOperation;
}

/** What an operation takes and answers. */
export function operationSection({ path, method, operation }: DocumentOperation): Markup {
  const { operationId, summary, description, parameters = [], requestBody, responses } = operation;
  return html`<article id="${operationId}">
<h3><code><b>${method.toUpperCase()}</b> ${path}</code></h3>
<p>${summary}. ${description}</p>
${table(['Parameter', 'In', 'Type', 'What it is for'], parameters.map(parameterCells))}
${table(
  ['Body', 'Type'],
  Object.entries(requestBody?.content ?? {}).map(([type, { schema }]) => [code(type), notation(schema)]),
)}
${table(['Answer', 'What it means', 'Body'], Object.entries(responses).map(answerCells))}
</article>`;
}

function parameterCells({
  name,
  in: place,
  required,
  schema,
  description = '',
}: Parameter): readonly Markup[] {
  return [
    html`${code(name)}${required ? ' (required)' : ''}`,
    html`${place}`,
    notation(schema),
    html`${description}`,
  ];
}

function answerCells([status, { $ref, description, content = {} }]: readonly [
  string,
  Response,
]): readonly Markup[] {
  const bodies = Object.entries(content).map(
    ([type, { schema }]) => html`<p>${code(type)} ${notation(schema)}</p>`,
  );
  return [html`${status}`, html`${description ?? words($ref?.split('/').at(-1) ?? '')}`, html`${bodies}`];
}

function code(text: string): Markup {
  return html`<code>${text}</code>`;
}

/** `NotFound` → "Not found". */
function words(name: string): string {
  return name.replaceAll(/\B[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
