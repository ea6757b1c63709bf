import { Analysis, analyze, compileDossier, renderHtml, renderText } from '@parley/core';
import { isSpanOf } from './is-span-of.ts';

/** Any text is analyzed without an error; what is found follows the schema and is a span of the text; and it can be shown. */
export async function analyzeText(data: Uint8Array): Promise<void> {
  const text = new TextDecoder().decode(data);
  const analysis = Analysis.parse(await analyze({ id: 'a', text }));
  const { quotes, agreements, openIssues, furniture } = analysis;
  for (const { content, cue, source } of quotes)
    for (const span of [...content, ...cue, ...source]) isSpanOf(text, span);
  for (const { evidence, cues } of [...agreements, ...openIssues])
    for (const span of [...evidence, ...cues]) isSpanOf(text, span);
  for (const span of furniture) isSpanOf(text, span);
  const dossier = compileDossier([analysis]);
  renderText(dossier);
  renderHtml(dossier);
}
