import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from './findings-of.ts';
import { segments } from './segments.ts';

const spans = fc.array(fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 10 })), { maxLength: 8 });

test('joined they are the text, and each character has the findings that hold it, the narrowest last', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 30, maxLength: 40 }), spans, (text, pairs) => {
      const findings = pairs.map(([start, length]): Finding => {
        const end = start + length;
        return { ...EMPTY, evidence: [{ start, end, text: text.slice(start, end) }] };
      });
      const cut = segments(text, findings);
      expect(cut.map((segment) => segment.text).join('')).toBe(text);
      let start = 0;
      for (const segment of cut) {
        const here = findings.filter(({ evidence: [span] }) => span!.start <= start && start < span!.end);
        expect(new Set(segment.findings)).toEqual(new Set(here));
        const lengths = segment.findings.map(({ evidence: [span] }) => span!.end - span!.start);
        expect(lengths).toEqual([...lengths].sort((one, other) => other - one));
        start += segment.text.length;
      }
    }),
  );
});

const EMPTY: Omit<Finding, 'evidence'> = { id: '', kind: 'quote', label: '', title: '', facts: [] };
