/** Who is there comes back from the card under each person's own names beside the card's other data. */
const PRESENCE = 'presence:';
const SUBSTITUTE = 'substitute:';

export const presenceInput = (member: string): string => `${PRESENCE}${member}`;
export const substituteInput = (member: string): string => `${SUBSTITUTE}${member}`;

/** What was chosen and written for each person, unbounded still. */
export const attendanceIn = (data: Readonly<Record<string, unknown>>): unknown[] =>
  Object.entries(data).flatMap(([input, state]) => {
    if (!input.startsWith(PRESENCE)) return [];
    const member = input.slice(PRESENCE.length);
    return [{ member, state, substitute: data[substituteInput(member)] }];
  });
