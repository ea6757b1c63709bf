import { shapes } from '@parley/core/json-schemas';
import { createDocument } from 'zod-openapi';
import { ChangeEvent, ResetEvent } from '../shapes/change.ts';
import { type Operation, TAGS } from './operation.ts';
import { articlesOperations } from './operations/articles.ts';
import { dossiersOperations } from './operations/dossiers.ts';
import { extractOperations } from './operations/extract.ts';
import { findingsOperations } from './operations/findings.ts';
import { followingOperations } from './operations/following.ts';
import { picturesOperations } from './operations/pictures.ts';
import { serviceOperations } from './operations/service.ts';

/** What the document is called, and by which rules it is read. */
const INFO = {
  title: 'Parley',
  version: '1.0.0',
  summary: 'Reads news about talks: what was agreed, what is still open, who said what.',
  license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
};

/** The shapes of core that are in answers. */
const { ArticleInput: _article, Words: _words, ...given } = shapes;

/** Every operation of the API, in the order of the document. */
export const operations: readonly Operation[] = [
  ...extractOperations,
  ...dossiersOperations,
  ...articlesOperations,
  ...findingsOperations,
  ...picturesOperations,
  ...followingOperations,
  ...serviceOperations,
];

/** A document in OpenAPI 3.1. */
export type OpenApiDocument = ReturnType<typeof createDocument>;

/** The API in OpenAPI 3.1, from the schemas by which requests are judged. */
export function openApiDocument(): OpenApiDocument {
  const paths: Record<string, Record<string, Operation['told']>> = {};
  for (const { path, method, told } of operations) paths[path] = { ...paths[path], [method]: told };
  return createDocument(
    {
      openapi: '3.1.1',
      info: INFO,
      servers: [{ url: '/' }],
      tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
      security: [{}, { bearer: [] }],
      paths,
      components: {
        schemas: { ...given, ChangeEvent, ResetEvent },
        securitySchemes: {
          bearer: {
            type: 'http',
            scheme: 'bearer',
            description: 'A token that the operator hands out. Reading needs one where the operator says so.',
          },
        },
      },
    },
    {
      override: ({ jsonSchema, zodSchema }) => {
        // What is given out may gain members; what TypeScript may not write to is no matter of the document's.
        const { def } = zodSchema._zod;
        if (def.type === 'object' && !('catchall' in def && def.catchall))
          delete jsonSchema.additionalProperties;
        delete jsonSchema.readOnly;
      },
    },
  );
}
