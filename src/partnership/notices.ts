/**
 * What a commit makes the bot tell: data, never a rendered card. A notice means "the forum's chat has one
 * message in this slot, and it shows how things stand": delivering it posts the message the first time and
 * edits it afterwards, so several notices for one slot collapse into the last, and delivering twice is harmless
 * once the message is known.
 */
export interface Notice {
  readonly forum: string;
  /** Unique in the partnership, so a message to one person has that person in its slot. */
  readonly slot: string;
  readonly show: Shown;
  /** Member id: the message goes to that person's personal chat instead of the forum's chat. */
  readonly to?: string;
}

/** What a message is about, by the name of one of the capabilities' subjects. */
export type Shown = Readonly<Record<string, string>> & { readonly subject: string };

/** One notice per slot, in the order of first mention. */
export const lastPerSlot = (notices: readonly Notice[]): readonly Notice[] => [
  ...new Map(notices.map((notice) => [notice.slot, notice])).values(),
];
