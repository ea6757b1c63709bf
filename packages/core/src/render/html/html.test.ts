import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { displayText } from '../display-text.ts';
import { html } from './html.ts';

test('text cannot leave its element or its attribute', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[<>"'&;=/ a-z#\d`!-]*$/));
  fc.assert(
    fc.property(text, (value) => {
      const { children } = fromHtml(html`<p title="${value}">${value}</p>`.markup, { fragment: true });
      const shown = displayText(value);
      expect(children).toMatchObject([
        {
          tagName: 'p',
          properties: { title: shown },
          children: shown === '' ? [] : [{ type: 'text', value: shown }],
        },
      ]);
      expect(children).toHaveLength(1);
    }),
  );
});

test('markup is kept, lists are joined, null is nothing', () => {
  expect(html`<p>${[html`<b>${1}</b>`, ' & ', null]}</p>`.markup).toBe('<p><b>1</b> &amp; </p>');
});
