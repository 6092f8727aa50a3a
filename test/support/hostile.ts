/** What a person could write to deceive or to break a card. */
export const HOSTILE =
  '[klicka](http://x) **fet** ${1+1} {{DATE(2026-01-01T00:00:00Z,SHORT)}} <b>x</b> # ' + 'ordet'.repeat(30);
