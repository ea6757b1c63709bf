import { Actor } from '@parley/core';
import * as z from 'zod';
import { pageOf, pageQuery, word } from './page.ts';

/** An actor who is quoted, and how often. */
const SpeakerEntry = z.object({ ...Actor.shape, quotes: z.int() }).meta({ id: 'SpeakerEntry' });

/** The query of the list of speakers. */
export const SpeakersQuery = z.strictObject({ party: word.optional(), ...pageQuery });

/** A page of speakers, by id. */
export const SpeakersPage = pageOf(SpeakerEntry).meta({ id: 'SpeakersPage' });
