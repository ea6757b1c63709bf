import type { AnnotatedDoc } from '../../../annotate/annotated-doc.ts';
import type { Candidate } from '../candidate.ts';
import { isAssent } from './is-assent.ts';
import { isCourtesy } from './is-courtesy.ts';
import { isForecast } from './is-forecast.ts';
import { isNameOfTalks } from './is-name-of-talks.ts';
import { isPastMeeting } from './is-past-meeting.ts';

/** Whether a candidate sounds like an agreement or an open issue and is neither: a view shared, a forecast, a courtesy, a mere name, a meeting. */
export function isNeither(doc: AnnotatedDoc, candidate: Candidate): boolean {
  return (
    isAssent(candidate) ||
    isForecast(doc, candidate) ||
    isCourtesy(candidate) ||
    isNameOfTalks(candidate) ||
    isPastMeeting(candidate)
  );
}
