/** Reports of talks that never were: three of one meeting, by two outlets, and one of a later one. */
export const madeUp = [
  {
    id: 'courier-1',
    outlet: 'The Courier',
    published: '2026-11-02',
    headline: 'Norland and Sudria talk fish',
    text: `Norland and Sudria agreed on Monday to reopen the ferry line between their capitals.

The two sides made no progress on fishing quotas, Norland's foreign minister Jane Roe said.

“We will talk about fish again in December,” she told reporters. Sudria refused to lift its ban on timber imports.`,
  },
  {
    id: 'harbour-1',
    outlet: 'Harbour News',
    published: '2026-11-02',
    headline: 'Ferries to sail again',
    text: `Norland and Sudria have agreed to reopen the ferry line, officials said on Monday.

“It was a start,” said Sudria's trade minister, John Doe. The countries also agreed to set up a working group on fishing quotas.

Doe said the fish dispute would not be settled this year.`,
  },
  {
    id: 'courier-2',
    outlet: 'The Courier',
    published: '2026-11-03T08:30:00+01:00',
    headline: 'Who gets the fish?',
    text: `Norland accused Sudria on Tuesday of overfishing in the northern strait.

“Fish do not know borders,” Roe said. Sudria pledged to publish its catch figures by March.`,
  },
  {
    id: 'wire-3',
    outlet: null,
    published: null,
    headline: 'Quotas settled',
    text: `Norland and Sudria signed an agreement on fishing quotas on Friday, ending months of talks.

“Both sides gave ground,” Jane Roe said. Sudria's ban on timber imports remains unresolved.`,
  },
];
