/** The address when a browser may be sent there: http or https and nothing hidden in it; else null. */
export function safeAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\/[^\s\p{C}"'<>\\^`{|}]+$/iu.test(url) ? url : null;
}
