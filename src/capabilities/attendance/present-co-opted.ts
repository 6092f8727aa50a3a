import type { Refusal } from '../../partnership/domain/refusal.ts';
import type { Named } from '../../partnership/presenting.ts';
import type { RosterEntry } from '../../partnership/interaction.ts';
import type { CoOpted, HeldMeeting } from '../meetings/domain/meeting.ts';
import { meetingHead } from '../meetings/present.ts';
import type { Phrase } from '../../chat/phrase.ts';
import { LONGEST_CAPACITY } from './domain/co-opted.ts';
import { NOBODY_LISTED } from './substitute-choice.ts';

export interface FilledCoOpted {
  readonly coOpted?: string;
  readonly person: string;
  readonly text: string;
  readonly refusal?: Refusal;
  readonly names?: Readonly<Record<string, string>> | undefined;
}

/** Whoever takes part without a vote, chosen in the chat or said what they are. */
export function presentCoOptedForm(
  shown: Named,
  meeting: HeldMeeting,
  roster: readonly Pick<RosterEntry, 'aadObjectId' | 'name'>[],
  { coOpted, person, text, refusal, names }: FilledCoOpted,
) {
  const { people } = shown;
  const there = [
    ...meeting.attendance.map(({ member }) => member),
    ...meeting.coOpted.flatMap(({ member }) => member ?? []),
  ].map((member) => people.person(member)?.aadObjectId);
  return {
    view: 'co-opted-form' as const,
    ...meetingHead(shown, meeting),
    makes: coOpted,
    recorded: meeting.coOpted.map((one) => ({ coOpted: one.id, who: coOptedName(shown, one) })),
    people: roster
      .filter(({ aadObjectId }) => !there.includes(aadObjectId))
      .map(({ aadObjectId, name }) => ({ person: aadObjectId, name })),
    person: person === '' ? NOBODY_LISTED : person,
    text,
    longest: LONGEST_CAPACITY,
    closed: meeting.status !== 'open',
    ...(refusal && { refusal, names }),
  };
}

/** By name where the record knows the person, otherwise by what they are. */
export function coOptedName(
  { people }: Pick<Named, 'people'>,
  { member, capacity }: CoOpted,
): string | Phrase {
  if (member === undefined) return capacity ?? '';
  const name = people.name(member);
  return capacity === undefined ? name : { say: 'held.co-opted', name, capacity };
}
