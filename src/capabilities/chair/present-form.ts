import { agreementForum } from '../../partnership/domain/state.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import { addDays, addMonths, localDay } from '../../partnership/domain/calendar.ts';
import { partyOf, representatives } from '../../partnership/domain/seats.ts';
import { agreementNow, shortName } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import type { HeldItem, HeldMeeting } from '../meetings/domain/meeting.ts';
import { meetingHead } from '../meetings/present.ts';
import { rotationIn } from './present.ts';

interface Filled {
  readonly member: string;
  readonly until: string;
  readonly refusal?: Refusal;
}

/**
 * @param item what is decided by it; absent: the election that the meeting has made is put right
 * @param filled whom the form has chosen, until when, and what is wrong with that
 * @param warns the term is past the agreement's last day: it is sent once more
 */
export function presentChairForm(
  presenting: Presenting,
  meeting: HeldMeeting,
  item: HeldItem | undefined,
  filled: Filled,
  warns = false,
) {
  const agreement = agreementNow(presenting);
  const rotation = rotationIn(presenting, meeting.forum);
  const { value, source } = agreement.validity;
  const term = agreementForum(agreement, meeting.forum)?.chairTerm;
  return {
    view: 'chair-form' as const,
    ...meetingHead(presenting, meeting),
    corrects: item === undefined,
    ...(item && { item: item.id, title: item.title }),
    people: choices(presenting, meeting.forum),
    ...(rotation && item && { rotation }),
    validity: { to: value.to, source },
    term: term && { months: term.value.months, source: term.source },
    warned: warns ? filled.until : '',
    ...filled,
    until: filled.until === '' && term ? termFrom(presenting, term.value.months) : filled.until,
  };
}

/** The last day of a term that begins today, local ISO. */
const termFrom = ({ now }: Presenting, months: number): string =>
  addDays(addMonths(localDay(now.toISOString()), months), -1);

/** What the election that is not on the agenda leads to. */
export const presentElectionForm = (presenting: Presenting, meeting: HeldMeeting) => ({
  view: 'election-form' as const,
  ...meetingHead(presenting, meeting),
});

export function presentActingChairForm(
  presenting: Presenting,
  { member: chair, until }: { readonly member: string; readonly until: string },
  filled: { readonly member: string; readonly from: string; readonly to: string; readonly refusal?: Refusal },
) {
  return {
    view: 'acting-chair-form' as const,
    people: choices(presenting, presenting.forum).filter(({ member }) => member !== chair),
    today: localDay(presenting.now.toISOString()),
    until,
    ...filled,
  };
}

function choices(presenting: Presenting, forum: string) {
  const { state, people } = presenting;
  return representatives(state, forum).map((member) => ({
    member,
    name: people.name(member),
    party: shortName(agreementNow(presenting), partyOf(state, forum, member)),
  }));
}
