/** How far into the bytes a declaration is looked for. */
const DECLARATION_BYTES = 4_096;

const FORMS: readonly RegExp[] = [
  /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/iu,
  // Reads at most 4096 characters.
  /<meta[^>]{0,300}?charset\s*=\s*(?:["']\s*)?([\w.:-]{1,40})/iu,
];

/** The encoding that an XML declaration or a `meta` element in the first bytes names; null where there is none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, DECLARATION_BYTES));
  if (!head.includes('<')) return null;
  for (const form of FORMS) {
    const name = form.exec(head)?.[1]?.toLowerCase();
    // Who can be read so far does not write UTF-16, whatever it says.
    if (name !== undefined) return name.startsWith('utf-16') ? 'utf-8' : name;
  }
  return null;
}
