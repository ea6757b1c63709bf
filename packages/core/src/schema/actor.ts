import * as z from 'zod';

/** What an actor is. A `place` is a city or region where something happens; a `group` has no name of its own, or a plural one: "analysts", "Republicans". */
export const ActorKind = z.enum(['person', 'organisation', 'country', 'place', 'group']);
export type ActorKind = z.infer<typeof ActorKind>;

/** A person, body or country that acts in an article. */
export const Actor = z.object({
  /** Slug of the fullest name. */
  id: z.string(),
  /** The fullest name that the article gives, without title. */
  name: z.string(),
  /** The other names that the article uses. */
  aliases: z.array(z.string()).readonly(),
  kind: ActorKind,
  /** Office or part as the article calls it: "foreign minister". */
  role: z.string().nullable(),
  /** The country or body that the actor speaks or acts for. */
  party: z.string().nullable(),
});
export type Actor = Readonly<z.infer<typeof Actor>>;
