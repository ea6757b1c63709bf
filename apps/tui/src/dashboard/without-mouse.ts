import type { ReadStream } from 'node:tty';
import { mouseNames } from './mouse-names.ts';

/**
 * The input without what the terminal reports of the mouse, which `onName` is told of instead: Ink knows keys alone, and
 * drops what it takes for none.
 */
export function withoutMouse(input: ReadStream, onName: (name: string) => void): ReadStream {
  const split = reportSplitter();
  const read = (size?: number): unknown => {
    const chunk: unknown = input.read(size);
    if (typeof chunk !== 'string') return chunk;
    const { keys, reports } = split(chunk);
    for (const name of reports.flatMap(mouseNames)) onName(name);
    return keys;
  };
  return new Proxy(input, {
    get: (target, property) => {
      if (property === 'read') return read;
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** Parts reports of the mouse from keys. A report that a chunk ends in is kept until the next one brings its rest. */
export function reportSplitter(): (chunk: string) => { readonly keys: string; readonly reports: string[] } {
  let begun = '';
  return (chunk) => {
    const text = begun + chunk;
    begun = BEGUN.exec(text.slice(-LONGEST))?.[0] ?? '';
    const whole = text.slice(0, text.length - begun.length);
    return { keys: whole.replace(REPORTS, ''), reports: whole.match(REPORTS) ?? [] };
  };
}

const REPORTS = /\u001b\[<[\d;]{1,16}[Mm]/gu;
const BEGUN = /\u001b\[<[\d;]{0,16}$/u;
const LONGEST = 19;
