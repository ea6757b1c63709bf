import type { Reason } from '../problems/refusal.ts';
import type { NotAddable } from './add-articles.ts';

/** Why articles were not added, as a request is refused: another text under a known id is a conflict. */
export function whyNotAddable({ index, why }: NotAddable, isBatch: boolean): Reason {
  const article = isBatch ? `/articles/${index}` : '';
  switch (why) {
    case 'other-content':
      return {
        status: 409,
        detail: 'The dossier has an article of this id with another content; remove it first.',
        errors: [{ pointer: `${article}/id`, detail: 'is the id of another article' }],
      };
    case 'too-many':
      return { status: 409, detail: 'The dossier has no room for more articles.' };
    case 'too-large':
      return {
        status: 422,
        detail: 'What is found in an article is more than can be kept.',
        errors: [{ pointer: `${article}/text`, detail: 'tells too much for one article' }],
      };
  }
}
