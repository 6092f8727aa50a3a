import { agreementNow, forumInText } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { shortened } from '../../partnership/shortened.ts';

export type ReachView =
  NonNullable<ReturnType<typeof presentNotReached>> | ReturnType<typeof presentReturned>;

const MOST_LINES = 5;
const LONGEST_LINE = 160;

/** @returns undefined if the person has been reached since, or what they missed is of no concern any more */
export function presentNotReached(presenting: Presenting, member: string) {
  const { reach, people, forum } = presenting;
  const found = reach?.persons.find((person) => person.member === member);
  if (!reach || !found || found.says.length === 0) return undefined;
  const agreement = agreementNow(presenting);
  return {
    view: 'not-reached' as const,
    partnership: agreement.name,
    forum: forumInText(agreement, forum),
    name: people.name(member),
    why: found.why,
    ...inLines(found.says),
    ...(reach.appLink !== undefined && { appLink: reach.appLink }),
  };
}

/** The bot is in the group's chat again. @param says the first words of what was not told there */
export function presentReturned(presenting: Presenting, says: readonly string[]) {
  const agreement = agreementNow(presenting);
  return {
    view: 'returned' as const,
    partnership: agreement.name,
    forum: forumInText(agreement, presenting.forum),
    total: says.length,
    ...inLines(says),
  };
}

/** The latest: what came before they may have replaced. */
const inLines = (says: readonly string[]) => ({
  lines: says.slice(-MOST_LINES).map((words) => shortened(words, LONGEST_LINE)),
  more: Math.max(0, says.length - MOST_LINES),
});
