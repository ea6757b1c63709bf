import { openApiDocument } from '../src/openapi/openapi-document.ts';
import type { Schema } from './schema-arbitrary.ts';

/** The document, as far as the fuzz reads it. */
export interface Document {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, Omit<DocumentedOperation, 'method' | 'path'>>>>
  >;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface DocumentedOperation {
  readonly method: string;
  readonly path: string;
  readonly operationId: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: 'path' | 'query' | 'header';
    readonly required?: boolean;
    readonly schema: Schema;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, DocumentedAnswer | { readonly $ref: string }>>;
}

export interface DocumentedAnswer {
  readonly headers?: Readonly<Record<string, { readonly $ref?: string; readonly required?: boolean }>>;
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

/** The document under test, through JSON, as clients get it. */
export const document: Document = JSON.parse(JSON.stringify(openApiDocument()));

/** Its operations. */
export const operations: readonly DocumentedOperation[] = Object.entries(document.paths).flatMap(
  ([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ ...operation, method: method.toUpperCase(), path })),
);

/** What a reference within the document names. */
export function resolve<Part>(reference: string): Part {
  const [, , kind, name] = reference.split('/');
  return document.components[kind!]?.[name!] as Part;
}
