declare module 'cloudflare:workers' {
  /** The worker's bindings and variables, by name. */
  export const env: Readonly<Record<string, unknown>>;
}
