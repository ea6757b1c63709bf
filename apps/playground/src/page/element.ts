import { displayText } from '@parley/core';

/**
 * An element with these properties and children. Text stays text, line breaks included, without control characters and
 * overrides of its direction: nothing that an article says becomes markup.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(
    ...children.map((child) =>
      typeof child === 'string' ? child.split('\n').map(displayText).join('\n') : child,
    ),
  );
  return made;
}
