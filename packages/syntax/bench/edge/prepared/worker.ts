import { answer, loadReader } from '../reader.ts';

/** Enough reading for an engine to compile what reads. */
const ROUNDS = 25;

const SAMPLE = `Norland and Sudria agree to resume talks
NORTHPORT, March 3 (NWP) - Officials from Norland and Sudria agreed on Monday to reopen 12 border crossings, the neutral
mediator's office said. "We have not settled everything," Foreign Minister Jane Roe told reporters after the two-day meeting, "but
it's a start." Sudria's chief negotiator, John Doe, who had called the first offer "unacceptable", said that his side would study
a new draft if prices fell by 3.5% or more. Neither would say when they expect to sign it: could it be before the May 5 vote?`;

const read = await loadReader();
for (let round = 0; round < ROUNDS; round++) read(SAMPLE);

/** A worker that loads the weights and reads a little while its isolate starts, before the first request. */
export default {
  fetch: (request: Request): Promise<Response> => answer(request, async () => read),
};
