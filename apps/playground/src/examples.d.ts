declare module 'virtual:examples' {
  export const EXAMPLES: readonly { readonly name: string; readonly text: string }[];
}
