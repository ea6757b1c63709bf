import PostalMime, { type Email } from 'postal-mime';
import { composeArticle } from '../article/compose-article.ts';
import type { ReadArticle, Reading } from '../article/read-article.ts';
import { readFragment } from '../html/read-fragment.ts';
import type { Source } from '../source/source.ts';
import { Unreadable } from '../unreadable.ts';

/** The article that a mail is: its subject the headline, its sender the outlet. */
export async function readMail({ bytes }: Pick<Source, 'bytes'>): Promise<Reading> {
  return { articles: [await mailArticle(bytes)], notes: [] };
}

/** The text of a mail, from its plain part if it has one. @throws Unreadable for a mail without a text. */
export async function mailArticle(bytes: Uint8Array): Promise<ReadArticle> {
  const mail = await parsed(bytes);
  const { story, captions } = storyOf(mail);
  return composeArticle({
    id: mail.messageId?.replace(/^<|>$/gu, ''),
    headline: mail.subject?.replace(/^(?:(?:re|fwd?|aw|wg):\s*)+/iu, ''),
    outlet: mail.from?.name || mail.from?.address,
    published: mail.date,
    language: mail.headers.find(({ key }) => key === 'content-language')?.value,
    story,
    captions,
  });
}

async function parsed(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 20 });
  } catch {
    throw new Unreadable(
      'bad-syntax',
      'is no mail that can be read',
      'save the text of the mail as a .txt file',
    );
  }
}

/** Some senders put a mere notice into the plain part. */
const NOTICE = 200;

function storyOf({ text, html }: Email): Pick<ReturnType<typeof readFragment>, 'story' | 'captions'> {
  const plain = text?.trim() ?? '';
  if (html && plain.length < NOTICE) return readFragment(html);
  return { story: paragraphsOf(plain), captions: [] };
}

/** Mail is wrapped at some seventy characters; the lines between two empty ones are a paragraph again. */
function paragraphsOf(text: string): readonly string[] {
  return text.split(/\r?\n[ \t]*\r?\n/u).map((paragraph) => paragraph.replace(/\s+/gu, ' '));
}
