import type { Refusal } from '../../partnership/domain/refusal.ts';
import { agreementForum } from '../../partnership/domain/state.ts';
import { agreementNow, forumInText, forumName } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import type { Matter } from '../meetings/domain/meeting.ts';
import { nextMeeting } from '../meetings/domain/planned.ts';
import { LONGEST_BACKGROUND, LONGEST_LINK, LONGEST_MATTER_TITLE } from './domain/matter-texts.ts';
import { isUntouched } from './domain/waiting-matters.ts';
import type { ChangedMatter, FilledMatter } from './requests.ts';

export type MatterView = ReturnType<
  typeof presentMatterForm | typeof presentChangeMatter | typeof presentMatter | typeof presentRaised
>;

const LONGEST = { title: LONGEST_MATTER_TITLE, background: LONGEST_BACKGROUND, link: LONGEST_LINK };

/** To propose a matter. */
export function presentMatterForm(
  presenting: Omit<Presenting, 'people'>,
  { forum: chosen, ...written }: FilledMatter,
  refusal?: Refusal,
) {
  const { forum } = presenting;
  const agreement = agreementNow(presenting);
  const raisesTo = agreementForum(agreement, forum)?.raisesTo;
  const forums = raisesTo ? [forum, raisesTo.value.forum] : [forum];
  return {
    view: 'matter-form' as const,
    form: 'propose' as const,
    background: '',
    link: '',
    ...written,
    longest: LONGEST,
    forum: forums.includes(chosen) ? chosen : forum,
    forums: forums.map((id) => ({ id, name: forumName(agreement, id) })),
    raisesTo: raisesTo && {
      forum: forumInText(agreement, raisesTo.value.forum),
      source: raisesTo.source,
    },
    refusal,
  };
}

/** To put right, or to take back, what one has proposed. */
export const presentChangeMatter = (written: ChangedMatter, refusal?: Refusal) => ({
  view: 'matter-form' as const,
  form: 'change' as const,
  ...written,
  longest: LONGEST,
  raisesTo: undefined,
  refusal,
});

/** All that is written about a proposed matter. @param reader member id of the one person the card is for */
export function presentMatter(matter: Matter, presenting: Presenting, reader: string) {
  const { state, people, now } = presenting;
  const { id, title, by, from, forum, background, link } = matter;
  const untouched = isUntouched(state, matter);
  const startsAt = untouched ? nextMeeting(state, forum, now.toISOString())?.startsAt : undefined;
  return {
    view: 'matter' as const,
    matter: id,
    title,
    by: people.name(by),
    forum: forumInText(agreementNow(presenting), forum),
    // The forum that raises it, if another.
    ...(from !== undefined && { from: forumInText(agreementNow(presenting), from) }),
    ...(background !== undefined && { background }),
    ...(link !== undefined && { link }),
    stands: untouched
      ? startsAt === undefined
        ? ('waits' as const)
        : ('on-agenda' as const)
      : ('taken-up' as const),
    startsAt,
    own: untouched && by === reader,
    // Its agenda is that of another chat.
    elsewhere: forum !== presenting.forum,
  };
}

/** What the forum it is raised to is told (B-samverkansgrupp-78). */
export function presentRaised(matter: Matter, presenting: Presenting) {
  const { state, people, now } = presenting;
  const agreement = agreementNow(presenting);
  const from = matter.from ?? matter.forum;
  const source = agreementForum(agreement, from)?.raisesTo?.source;
  const startsAt = nextMeeting(state, matter.forum, now.toISOString())?.startsAt;
  return {
    view: 'raised-matter' as const,
    matter: matter.id,
    title: matter.title,
    withdrawn: matter.withdrawn === true,
    by: people.name(matter.by),
    from: forumInText(agreement, from),
    // What lets that forum raise it.
    source,
    // Absent when no meeting is planned.
    startsAt,
  };
}
