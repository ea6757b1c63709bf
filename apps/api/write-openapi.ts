import { writeFile } from 'node:fs/promises';
import { openApiDocument } from './src/openapi/openapi-document.ts';

// The document as the client's package publishes it; a test holds it to the API.
await writeFile(
  new URL('../../packages/client/openapi.json', import.meta.url),
  `${JSON.stringify(openApiDocument(), null, 1)}\n`,
);
