import { chosen } from '../../partnership/bounds.ts';

/** Who is there comes back from the card under each person's own names beside the card's other data. */
const PRESENCE = 'presence:';
const SUBSTITUTE = 'substitute:';
const PERSON = 'serves:';

export const presenceInput = (member: string): string => `${PRESENCE}${member}`;
export const substituteInput = (member: string): string => `${SUBSTITUTE}${member}`;
export const personInput = (member: string): string => `${PERSON}${member}`;

/** Sent when nobody in the list is the substitute: a choice set cannot be cleared once something is chosen. */
export const NOBODY_LISTED = 'nobody';

export const chosenPerson = chosen.transform((person) => (person === NOBODY_LISTED ? '' : person));

/** What was chosen and written for each person, unbounded still. */
export const attendanceIn = (data: Readonly<Record<string, unknown>>): unknown[] =>
  Object.entries(data).flatMap(([input, state]) => {
    if (!input.startsWith(PRESENCE)) return [];
    const member = input.slice(PRESENCE.length);
    return [{ member, state, substitute: data[substituteInput(member)], person: data[personInput(member)] }];
  });
