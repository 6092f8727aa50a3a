/** Texts longer than this are cut before anything looks at them; no command needs a tenth of it. */
const LONGEST = 8000;

const MENTION = /<at\b[^<>]*>[^<>]*<\/at>/gi;
/** Zero-width and direction marks that come along when people paste; not the joiners, which shape words. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** The bot's name as people read it in our texts and type it, with the sign or without, where it is no mention. */
const NAME_FIRST = /^(?:@?\s?Samverka(?![-\p{L}\p{N}])[:,]?\s*)+/iu;
const NAME_LAST = /\s+@Samverka$/i;
const SPACES = /&nbsp;|[\s\u00a0]+/g;
/** Bold, italics, code or a heading around the text, and a slash before a command. */
const MARKERS = /^(?:\*{1,3}|_{1,3}|~~|`{1,3})/;

/** The message without what Teams and its clients wrap around it; the person's own words are left as they are. */
export function bareText(message: string): string {
  const plain = message
    .slice(0, LONGEST)
    .toWellFormed()
    .replace(MENTION, ' ')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .normalize('NFC')
    .trim();
  return withoutName(withoutMarkers(plain)).replace(/^\/\s*/, '');
}

/** Without being spoken to by name, before or after what is said. */
export const withoutName = (text: string): string => text.replace(NAME_FIRST, '').replace(NAME_LAST, '');

/** `**rösta Ska vi?**` and `**rösta** Ska vi?` are both `rösta Ska vi?`. */
function withoutMarkers(text: string): string {
  const [marker] = MARKERS.exec(text) ?? [];
  if (marker === undefined) return text;
  const inner = text.slice(marker.length);
  const end = inner.indexOf(marker);
  return end < 0 ? inner.trim() : `${inner.slice(0, end)}${inner.slice(end + marker.length)}`.trim();
}
