import { awayThat } from '../registration/present-away.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import { agreementForum } from '../../partnership/domain/state.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import { agreementNow, forumInText } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { callerOf, mayCall } from '../meetings/domain/calling.ts';
import { representatives } from '../../partnership/domain/seats.ts';
import { awaitedBy, isToCome } from './domain/proposal.ts';
import type { Proposal, TimeAnswer } from './domain/proposal.ts';
import type { presentNextMeetingForm, presentTimesForm } from './present-forms.ts';

export type TimesView = ReturnType<
  typeof presentTimes | typeof presentTimesToAnswer | typeof presentTimesForm | typeof presentNextMeetingForm
>;

const ANSWERS: readonly TimeAnswer[] = ['fits', 'if-needed', 'does-not-fit'];

const head = ({ id, forum, place, status, by }: Proposal, presenting: Presenting) => ({
  proposal: id,
  forum: forumInText(agreementNow(presenting), forum),
  partnership: agreementNow(presenting).name,
  place,
  status,
  name: presenting.people.name(by),
});

/** The times with what everybody has answered. @param reader member id of the one person the card is for */
export function presentTimes(proposal: Proposal, presenting: Presenting, reader?: string) {
  const { state, people, now } = presenting;
  const at = now.toISOString();
  const { forum, times, status, picked, by } = proposal;
  const open = status === 'open' && isToCome(proposal, at);
  const calls = reader === undefined || mayCall(state, { forum, kind: 'ordinary' }, reader, at);
  const rules = agreementForum(agreementNow(presenting), forum);
  const caller = rules && callerOf(state, rules, at);
  return {
    view: 'times' as const,
    ...head(proposal, presenting),
    open,
    passed: status === 'open' && !open,
    picked: picked?.startsAt,
    times: times.map((startsAt, index) => ({
      number: index + 1,
      startsAt,
      away: awayThat(presenting, forum, localDay(startsAt)),
      answers: answersTo(proposal, startsAt, presenting),
      pickable: open && startsAt > at && calls,
    })),
    awaited: open ? awaitedBy(state, proposal).map((member) => people.name(member)) : [],
    /** Who picks one, where that is the chair alone. */
    chair: open && caller?.kind === 'chair' ? people.name(caller.member) : undefined,
    mayAnswer: open && (reader === undefined || representatives(state, forum).includes(reader)),
    mayWithdraw: open && (calls || by === reader),
  };
}

/** Which of them have said what. */
const answersTo = ({ answers }: Proposal, startsAt: string, { people }: Presenting) =>
  ANSWERS.map((answer) => ({
    answer,
    people: [...answers]
      .filter(([, given]) => given.some((one) => one.startsAt === startsAt && one.answer === answer))
      .map(([member]) => people.name(member)),
  })).filter(({ people: those }) => those.length > 0);

const FIELDS = ['first', 'second', 'third'] as const;

/** The same times for one person to answer. @param member who is asked */
export function presentTimesToAnswer(
  proposal: Proposal,
  presenting: Presenting,
  member: string,
  refusal?: Refusal,
) {
  const given = proposal.answers.get(member);
  const open = proposal.status === 'open' && isToCome(proposal, presenting.now.toISOString());
  return {
    view: 'times-answer-form' as const,
    ...head(proposal, presenting),
    open,
    picked: proposal.picked?.startsAt,
    answered: given !== undefined,
    times: proposal.times.map((startsAt, index) => ({
      number: index + 1,
      startsAt,
      field: FIELDS[index] ?? 'third',
      answer: given?.find((one) => one.startsAt === startsAt)?.answer ?? '',
    })),
    refusal,
  };
}
