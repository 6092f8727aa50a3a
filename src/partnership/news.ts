import type { Presenting } from './presenting.ts';
import { agreementNow, forumInText } from './presenting.ts';

/** What a person can do about the news, with one press. The title is a text's key. */
export interface NewsButton {
  readonly title: string;
  readonly verb: string;
  readonly data?: Readonly<Record<string, string | number>>;
  /** Of several the one that is asked for; then it comes first. */
  readonly asked?: boolean;
  /** In the menu behind the three dots: what is seldom wanted. */
  readonly aside?: boolean;
}

/**
 * A short message of its own about something that has happened; the card it is about is edited beside it, and edits
 * alert nobody. Its sentences are the texts `news.<news>.summary`, which also stands in the alert, `news.<news>.heading`
 * and what `lines` names. All are told by `told`, in which the partnership and the forum stand too.
 */
export interface NewsView {
  readonly view: 'news';
  readonly news: string;
  readonly told: Readonly<Record<string, unknown>>;
  readonly lines: readonly string[];
  readonly buttons: readonly NewsButton[];
}

interface News {
  /** What the sentences are told by. */
  readonly told: Readonly<Record<string, unknown>>;
  /** Keys of the sentences below the heading; none if it says everything. */
  readonly lines?: readonly string[];
  readonly buttons?: readonly NewsButton[];
}

export const presentNews = (
  presenting: Presenting,
  news: string,
  { told, lines = [], buttons = [] }: News,
): NewsView => ({
  view: 'news',
  news,
  told: {
    partnership: agreementNow(presenting).name,
    forum: forumInText(agreementNow(presenting), presenting.forum),
    ...told,
  },
  lines,
  buttons: buttons.map((button) => ({ data: {}, asked: false, aside: false, ...button })),
});
