import { displayText } from '../display-text.ts';

/** Markup that is safe to send; made by `html` alone. */
export interface Html {
  readonly markup: string;
}

/** What may stand in a template: text is escaped, markup is kept, lists are joined, null is nothing. */
export type HtmlValue = Html | string | number | null | readonly HtmlValue[];

/**
 * A template whose values cannot break out of it, between tags or inside a quoted attribute: text is stripped of control
 * characters and bidirectional overrides, and escaped.
 */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return { markup: parts.reduce((before, part, index) => before + write(values[index - 1] ?? null) + part) };
}

function write(value: HtmlValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return displayText(value).replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map(write).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
