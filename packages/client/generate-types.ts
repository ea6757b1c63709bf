import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const GENERATED = new URL('src/generated/api.ts', import.meta.url);

/** The types that the API's document tells. */
export async function generatedTypes(): Promise<string> {
  const document = await readFile(new URL('openapi.json', import.meta.url), 'utf8');
  const types = await openapiTS(document, { silent: true });
  return `// Made by generate-types.ts from openapi.json.\n${astToString(types)}`;
}

/** The types that the client has. */
export function writtenTypes(): Promise<string> {
  return readFile(GENERATED, 'utf8');
}

if (import.meta.main) await writeFile(GENERATED, await generatedTypes());
