import { displayText } from './display-text.ts';

/** A line of text that CommonMark and GitHub's extensions read as that text alone: no markup, no link, no mention. */
export function escapeMarkup(text: string): string {
  return displayText(text)
    .trim()
    .replace(/[\\`*_[\]<>#|~&!$]/g, '\\$&')
    .replace(/^[-+=]|^(\d+)(?=[.)])/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}
