import {
  articleTexts,
  briefingPolicy,
  type Dossier,
  type RenderHtmlOptions,
  renderCsv,
  renderHtml,
  renderJson,
  renderJsonLd,
  renderMarkdown,
} from '@parley/core';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { chooses, type WithForm } from '../middleware/chooses.ts';
import type { Ports } from '../ports.ts';
import { validQuery } from '../request/valid-query.ts';
import type { WithPolicy } from '../security/content-policy.ts';
import { NoQuery } from '../shapes/page.ts';
import { type ReadPorts, readDossier, type WithDossier } from './open-dossier.ts';

/** One form of the briefing. */
interface Form {
  readonly suffix: string;
  readonly type: string;
  readonly title: string;
  readonly render: (dossier: Dossier, options: RenderHtmlOptions) => string;
}

/** The forms; the first is the answer to a request that takes any. */
const FORMS: readonly [Form, ...Form[]] = [
  { suffix: 'html', type: 'text/html', title: 'Page', render: renderHtml },
  { suffix: 'md', type: 'text/markdown', title: 'Markdown', render: renderMarkdown },
  { suffix: 'csv', type: 'text/csv', title: 'CSV', render: (dossier) => renderCsv(dossier) },
  { suffix: 'json', type: 'application/json', title: 'JSON', render: (dossier) => renderJson(dossier) },
  { suffix: 'jsonld', type: 'application/ld+json', title: 'JSON-LD', render: renderJsonLd },
];

/** Where a reader hears of what changes. */
const FEEDS = [
  { name: 'feed.atom', type: 'application/atom+xml', title: 'Atom' },
  { name: 'feed.json', type: 'application/feed+json', title: 'JSON Feed' },
] as const;

/** `GET /d/{id}`: the whole dossier for reading, in the form that Accept or a suffix names. */
export function briefingRoute(ports: ReadPorts & Pick<Ports, 'cache'>) {
  const [first, ...others] = FORMS.map(({ type }) => type);
  const app = new Hono<WithDossier & WithForm & WithPolicy>().get(
    '/d/:dossier{[a-z0-9]+}',
    chooses(first!, ...others),
    pagePolicy,
    validQuery(NoQuery),
    readDossier(ports),
    (context) => briefing(ports, context),
  );
  for (const { suffix, type } of FORMS) {
    app.get(
      `/d/:dossier{[a-z0-9]+\\.${suffix}}`,
      async (context, next) => {
        context.set('form', type);
        await next();
      },
      pagePolicy,
      validQuery(NoQuery),
      readDossier(ports, (name) => name.slice(0, -suffix.length - 1)),
      (context) => briefing(ports, context),
    );
  }
  return app;
}

/** The page may show itself; any other form is nothing that a browser shows. */
const pagePolicy: MiddlewareHandler<WithForm & WithPolicy> = async (context, next) => {
  if (context.get('form') === 'text/html') context.set('policy', briefingPolicy);
  await next();
};

async function briefing(
  { cache }: Pick<Ports, 'cache'>,
  context: Context<WithDossier & WithForm>,
): Promise<Response> {
  const { row, database } = context.get('dossier');
  const { type, render } = FORMS.find((form) => form.type === context.get('form'))!;
  const { dossier, articles } = await cache.get(database, row);
  const alternates = [
    ...FORMS.filter((form) => form.type !== type).map((form) => ({
      ...{ type: form.type, title: form.title },
      href: `/d/${row.id}.${form.suffix}`,
    })),
    ...FEEDS.map(({ name, ...feed }) => ({ ...feed, href: `/v1/dossiers/${row.id}/${name}` })),
  ];
  context.header('X-Robots-Tag', 'noindex');
  const texts = articleTexts([...articles.values()].map(({ analysis }) => analysis));
  return context.body(render(dossier, { texts, title: row.title, alternates }), 200, {
    'Content-Type': `${type}; charset=utf-8`,
  });
}
