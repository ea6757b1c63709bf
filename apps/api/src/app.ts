import { Hono } from 'hono';
import { requestId } from 'hono/request-id';
import { secureHeaders } from 'hono/secure-headers';
import { timing } from 'hono/timing';
import { allowedMethods } from './middleware/allowed-methods.ts';
import { dropRefusedBody } from './middleware/drop-refused-body.ts';
import { requestLog } from './middleware/request-log.ts';
import type { Ports } from './ports.ts';
import { answerError } from './problems/answer-error.ts';
import { answerProblem } from './problems/answer-problem.ts';
import { articlesRoute } from './routes/articles.ts';
import { briefingRoute } from './routes/briefing.ts';
import { changesRoute } from './routes/changes.ts';
import { diffRoute } from './routes/diff.ts';
import { dossiersRoute } from './routes/dossiers.ts';
import { extractRoute } from './routes/extract.ts';
import { feedsRoute } from './routes/feeds.ts';
import { healthRoute } from './routes/health.ts';
import { itemsRoute } from './routes/items.ts';
import { jobsRoute } from './routes/jobs.ts';
import { matrixRoute } from './routes/matrix.ts';
import { mattersRoute } from './routes/matters.ts';
import { quotesRoute } from './routes/quotes.ts';
import { referenceRoute } from './routes/reference.ts';
import { speakersRoute } from './routes/speakers.ts';
import { wordsRoute } from './routes/words.ts';
import { allowOrigins } from './security/allow-origins.ts';
import { authorise } from './security/authorise.ts';
import { contentPolicy } from './security/content-policy.ts';
import { limitRate } from './security/limit-rate.ts';

/** The API for any runtime that has `Request` and `Response`. */
export function createApp(ports: Ports) {
  const app = new Hono();
  app.use(
    requestId({ limitLength: 64 }),
    requestLog(ports.log),
    timing({ totalDescription: 'until the answer was ready' }),
    contentPolicy,
    secureHeaders({
      strictTransportSecurity: 'max-age=15552000',
      xFrameOptions: 'DENY',
    }),
    dropRefusedBody,
    async (context, next) => {
      context.header('Cache-Control', 'no-store');
      await next();
    },
    allowOrigins(ports.origins),
    limitRate(ports),
    authorise(ports.access),
    allowedMethods(app),
  );
  app.notFound((context) =>
    answerProblem(context, { status: 404, detail: 'There is nothing at this path.' }),
  );
  app.onError(answerError);
  return app
    .route('/', healthRoute())
    .route('/', extractRoute(ports))
    .route('/', dossiersRoute(ports))
    .route('/', articlesRoute(ports))
    .route('/', jobsRoute(ports))
    .route('/', wordsRoute(ports))
    .route('/', itemsRoute(ports))
    .route('/', quotesRoute(ports))
    .route('/', speakersRoute(ports))
    .route('/', mattersRoute(ports))
    .route('/', matrixRoute(ports))
    .route('/', diffRoute(ports))
    .route('/', briefingRoute(ports))
    .route('/', changesRoute(ports))
    .route('/', feedsRoute(ports))
    .route('/', referenceRoute());
}

/** The app's routes as a type, for a typed client: `hc<App>(url)`. */
export type App = ReturnType<typeof createApp>;
