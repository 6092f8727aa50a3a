import { randomUUID } from 'node:crypto';
import { agreementForum } from '../../partnership/domain/state.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import { agreementNow, forumInText } from '../../partnership/presenting.ts';
import type { AsOf } from '../../partnership/presenting.ts';
import { shortened } from '../../partnership/shortened.ts';

export type ChangesView = ReturnType<typeof presentElsewhere>;

/** As long as the title of a matter can be. */
const LONGEST_RAISED_TITLE = 200;

/** What is decided in the group that this one raises matters to, and why; undefined where it raises none. */
export function elsewhereView(
  shown: AsOf,
  forum: string,
  title: string,
  refusal: Refusal,
): ChangesView | undefined {
  const agreement = agreementNow(shown);
  const to = agreementForum(agreement, forum)?.raisesTo?.value.forum;
  if (to === undefined) return undefined;
  return presentElsewhere(
    { forum: to, group: forumInText(agreement, to), title, matter: randomUUID() },
    refusal,
  );
}

/** A matter that another group decides, with a way to raise it there. @param raised with the id of the matter it becomes */
export const presentElsewhere = (
  raised: {
    readonly forum: string;
    readonly group: ReturnType<typeof forumInText>;
    readonly title: string;
    readonly matter: string;
  },
  refusal: Refusal,
) => ({
  view: 'change-elsewhere' as const,
  ...raised,
  title: shortened(raised.title, LONGEST_RAISED_TITLE),
  refusal,
});
