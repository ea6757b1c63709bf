import { SPEECH_VERBS, type SpeechVerbClass } from '../../lexicon/en/speech-verbs.ts';
import { THOUGHT_VERBS } from '../../lexicon/en/thought-verbs.ts';
import { verbForms } from './verb-forms.ts';

/** The classes of a verb of speech by any of its forms, in lower case; undefined for other words. */
export const SPEECH_CLASSES: ReadonlyMap<string, readonly SpeechVerbClass[]> = classesByForm();

/** All forms of the verbs of thought, in lower case. */
export const THOUGHT_FORMS: ReadonlySet<string> = new Set([...THOUGHT_VERBS].flatMap(verbForms));

function classesByForm(): ReadonlyMap<string, readonly SpeechVerbClass[]> {
  const found = new Map<string, SpeechVerbClass[]>();
  for (const row of SPEECH_VERBS) {
    for (const form of new Set(row.lemmas.flatMap(verbForms))) {
      found.set(form, [...(found.get(form) ?? []), row]);
    }
  }
  return found;
}
