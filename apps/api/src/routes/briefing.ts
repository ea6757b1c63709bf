import {
  type ArticleTexts,
  articleTexts,
  type Dossier,
  renderCsv,
  renderJson,
  renderMarkdown,
} from '@parley/core';
import { type Context, Hono } from 'hono';
import { chooses } from '../middleware/chooses.ts';
import type { Ports } from '../ports.ts';
import { validQuery } from '../request/valid-query.ts';
import { NoQuery } from '../shapes/page.ts';
import { type ReadPorts, readDossier, type WithDossier } from './open-dossier.ts';

/** One form of the briefing. */
interface Form {
  readonly suffix: string;
  readonly type: string;
  readonly render: (dossier: Dossier, texts: ArticleTexts) => string;
}

/** The forms; the first is the answer to a request that takes any. */
const FORMS: readonly [Form, ...Form[]] = [
  { suffix: 'md', type: 'text/markdown', render: (dossier, texts) => renderMarkdown(dossier, { texts }) },
  { suffix: 'csv', type: 'text/csv', render: renderCsv },
  { suffix: 'json', type: 'application/json', render: (dossier) => renderJson(dossier) },
];

/** `GET /d/{id}`: the whole dossier for reading, in the form that Accept or a suffix names. */
export function briefingRoute(ports: ReadPorts & Pick<Ports, 'cache'>) {
  const [first, ...others] = FORMS.map(({ type }) => type);
  const app = new Hono().get(
    '/d/:dossier{[a-z0-9]+}',
    chooses(first!, ...others),
    validQuery(NoQuery),
    readDossier(ports),
    (context) => briefing(ports, context, FORMS.find(({ type }) => type === context.get('form'))!),
  );
  for (const form of FORMS) {
    app.get(
      `/d/:dossier{[a-z0-9]+\\.${form.suffix}}`,
      validQuery(NoQuery),
      readDossier(ports, (name) => name.slice(0, -form.suffix.length - 1)),
      (context) => briefing(ports, context, form),
    );
  }
  return app;
}

async function briefing(
  { cache }: Pick<Ports, 'cache'>,
  context: Context<WithDossier>,
  { type, render }: Form,
): Promise<Response> {
  const { row, database } = context.get('dossier');
  const { dossier, articles } = await cache.get(database, row.id, row.revision);
  const texts = articleTexts([...articles.values()].map(({ analysis }) => analysis));
  context.header('X-Robots-Tag', 'noindex');
  return context.body(render(dossier, texts), 200, { 'Content-Type': `${type}; charset=utf-8` });
}
