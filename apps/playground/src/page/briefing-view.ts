import {
  type Analysis,
  articleTexts,
  compileDossier,
  renderCsv,
  renderHtml,
  renderJson,
  renderMarkdown,
} from '@parley/core';
import { element } from './element.ts';

/** The briefing of all articles, and the same facts to keep as files. */
export function briefingView(analyses: readonly Analysis[]): HTMLElement {
  const dossier = compileDossier(analyses);
  const texts = articleTexts(analyses);
  const page = renderHtml(dossier, { texts });
  const files: readonly File[] = [
    new File([page], 'briefing.html', { type: 'text/html' }),
    new File([renderJson(dossier)], 'dossier.json', { type: 'application/json' }),
    new File([renderMarkdown(dossier, { texts })], 'dossier.md', { type: 'text/markdown' }),
    new File([renderCsv(dossier)], 'dossier.csv', { type: 'text/csv' }),
  ];
  return element(
    'section',
    { ariaLabel: 'Briefing' },
    element('p', { className: 'actions' }, 'Keep it as ', ...files.map(saveButton)),
    element('iframe', { title: 'Briefing of all articles', srcdoc: page, className: 'briefing' }),
  );
}

function saveButton(file: File): HTMLButtonElement {
  const button = element('button', { type: 'button' }, file.name);
  button.addEventListener('click', () => {
    const href = URL.createObjectURL(file);
    element('a', { href, download: file.name }).click();
    URL.revokeObjectURL(href);
  });
  return button;
}
