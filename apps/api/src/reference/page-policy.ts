import { STYLE } from './style.ts';

/** The Content-Security-Policy of the page: its own style, and nothing else. */
export async function pagePolicy(): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(STYLE));
  const encoded = btoa(String.fromCharCode(...new Uint8Array(hash)));
  return `default-src 'none'; style-src 'sha256-${encoded}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}
