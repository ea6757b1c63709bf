/** Elements that are never part of a story. */
export const CLUTTER_ELEMENTS = [
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'form',
  'nav',
  'aside',
  'button',
  'dialog',
  'footer',
  'address',
  'details',
  'input',
  'select',
  'textarea',
  'object',
  'embed',
  'video',
  'audio',
  'svg',
  'amp-ad',
  'amp-consent',
  'amp-sidebar',
  'amp-social-share',
  'amp-list',
] as const;

/** Attributes by which a page says that an element is no part of its text. */
export const CLUTTER_ATTRIBUTES = [
  '[hidden]',
  '[aria-hidden="true"]',
  '[role="navigation"]',
  '[role="banner"]',
  '[role="contentinfo"]',
  '[role="complementary"]',
  '[role="dialog"]',
  '[role="alert"]',
  '[role="search"]',
  '[style*="display:none" i]',
  '[style*="display: none" i]',
] as const;

/** Elements that hold a picture's caption. */
export const CAPTION_ELEMENTS = ['figure', 'figcaption', '[role="figure"]', 'amp-img', 'picture'] as const;

/** Words in the class or the id of an element around a picture's caption. */
export const CAPTION_WORDS: ReadonlySet<string> = new Set(
  'caption imagecaption captioned credit photocredit gallery slideshow slide media pictured'.split(' '),
);

/** Words in the class or the id of an element that is no part of a story, however long it is. */
export const CLUTTER_WORDS: ReadonlySet<string> = new Set(
  'ad ads adslot advert advertisement advertising banner barrier bio boilerplate breadcrumb breadcrumbs byline comment comments consent cookie cookies contributions disclaimer disqus donate epic feedback footer footnotes gdpr jp leaderboard login masthead menu mpu nav navigation navbar newsletter outbrain pager pagination paywall podcast poll popular promo promos promoted promotion pullquote recirc recirculation recommendation recommendations recommended regwall related relatedposts respond share sharedaddy sharing sidebar signup skip social sponsor sponsored subscribe subscription syndication taboola taglist tags topics trending tweet twitter widget'.split(
    ' ',
  ),
);

/** Words that mark clutter only in an element with little text. */
export const WEAK_CLUTTER_WORDS: ReadonlySet<string> = new Set(
  'also author authorbox authors bottom card contact copyright crd date dateline feed footnote header hero info legal links meta metadata more newsletter note panel panels pre preamble print published rail read right rights source stage submeta submitted tagline teaser terms time timestamp tool toolbar tools top topbar topper upsell video when who'.split(
    ' ',
  ),
);
