import { isHeld } from '../meetings/domain/meeting.ts';
import type { Attendance, Meeting } from '../meetings/domain/meeting.ts';
import { agreementForum } from '../../partnership/domain/state.ts';
import { refuse } from '../../partnership/domain/refusal.ts';
import type { Found } from '../../partnership/domain/refusal.ts';
import { representatives } from '../../partnership/domain/seats.ts';
import type { RequestContext } from '../../partnership/request-context.ts';
import type { Directory } from '../../partnership/members.ts';
import type { Named } from '../../partnership/presenting.ts';
import type { RosterEntry } from '../../partnership/interaction.ts';
import { agreementNow } from '../../partnership/presenting.ts';

/** The attendance as a form has it: `person` is the Entra object id of the person it chose as the substitute. */
export type GivenAttendance = Pick<Attendance, 'member' | 'state' | 'substitute'> & {
  readonly person?: string;
};

/** Sent of somebody about whom nothing is said: the form can be left so. */
export const NOT_GIVEN = 'not-given';

/** What a form about one substitute was filled in with: the person chosen, or a name. */
export type FilledSubstitute = Readonly<Record<'name' | 'person', string>>;

/** Whom a form can give as a substitute who votes: the group's rule, and those in its chat without a seat. */
export type SubstituteChoices = NonNullable<ReturnType<typeof presentSubstituteChoices>>;

/** Sent when nobody in the list is the substitute: a choice set cannot be cleared once something is chosen. */
export const NOBODY_LISTED = 'nobody';

export async function substituteChoices(
  context: RequestContext,
  meeting: Meeting,
): Promise<SubstituteChoices | undefined> {
  const { session, state } = context;
  if (!agreementForum(agreementNow(context), meeting.forum)?.substitutes) return undefined;
  const people = await session.people([...representatives(state, meeting.forum), ...servingAt(meeting)]);
  return presentSubstituteChoices({ ...context, people }, meeting, await session.roster());
}

/**
 * Undefined where no rule lets substitutes serve. Anyone who serves already stays among the choices after leaving the chat.
 * @param roster who is in the group's chat
 */
export function presentSubstituteChoices(
  presenting: Named,
  meeting: Meeting,
  roster: readonly Pick<RosterEntry, 'aadObjectId' | 'name'>[],
) {
  const { state, people } = presenting;
  const rule = agreementForum(agreementNow(presenting), meeting.forum)?.substitutes;
  if (!rule) return undefined;
  const seated = representatives(state, meeting.forum);
  const taken = new Set(seated.map((member) => people.person(member)?.aadObjectId));
  const present = roster.map(({ aadObjectId, name }) => ({ person: aadObjectId, name }));
  const serving = servingAt(meeting).flatMap((member) => {
    const known = people.person(member);
    return known ? [{ person: known.aadObjectId, name: known.name }] : [];
  });
  const left = serving.filter(({ person }) => !present.some((other) => other.person === person));
  return {
    mostPerParty: rule.value.mostPerParty,
    source: rule.source,
    /** `person` is the value a choice sends back: the person's Entra object id. */
    people: [...present, ...left].filter(({ person }) => !taken.has(person)),
  };
}

const servingAt = (meeting: Meeting): readonly string[] => [
  ...new Set(
    [...(isHeld(meeting) ? meeting.attendance : []), ...meeting.answers.values()].flatMap(
      ({ servedBy }) => servedBy ?? [],
    ),
  ),
];

/**
 * The member that the chosen person is from now on, with the name that the roster has. Only persons in the chat's own
 * roster can be chosen: the choices come back from outside. Ask only for somebody who may give a substitute, so that
 * nobody else can fill the people record.
 */
export async function resolveSubstitute(
  context: RequestContext,
  meeting: Meeting,
  { name, person }: FilledSubstitute,
): Promise<Found<{ chosen: { name: string; servedBy?: string } }>> {
  const { session } = context;
  if (person === '' || !agreementForum(agreementNow(context), meeting.forum)?.substitutes)
    return { ok: true, chosen: { name } };
  const serving = servingAt(meeting);
  const directory = await session.people(serving);
  const before = serving.find((member) => directory.person(member)?.aadObjectId === person);
  if (before !== undefined) return { ok: true, chosen: { name: directory.name(before), servedBy: before } };
  const found = (await session.roster()).find(({ aadObjectId }) => aadObjectId === person);
  return found
    ? { ok: true, chosen: { name: found.name, servedBy: await session.join(found) } }
    : refuse({ code: 'person-not-in-chat' });
}

/** The attendance with the persons chosen as members. */
export async function resolveAttendance(
  context: RequestContext,
  meeting: Meeting,
  given: readonly GivenAttendance[],
): Promise<Found<{ attendance: readonly Attendance[] }>> {
  const attendance: Attendance[] = [];
  for (const { member, state, substitute = '', person = '' } of given) {
    if (state !== 'substitute') {
      attendance.push({ member, state });
      continue;
    }
    const found = await resolveSubstitute(context, meeting, { name: substitute, person });
    if (!found.ok) return found;
    const { name, ...serving } = found.chosen;
    attendance.push({ member, state, substitute: name, ...serving });
  }
  return { ok: true, attendance };
}

/** The attendance as a form shows it: a substitute who serves is the person to be chosen, not a name. */
export const asGiven = (attendance: readonly Attendance[], people: Directory): readonly GivenAttendance[] =>
  attendance.map(({ servedBy, ...entry }) => {
    const known = servedBy === undefined ? undefined : people.person(servedBy);
    return known ? { member: entry.member, state: entry.state, person: known.aadObjectId } : entry;
  });
