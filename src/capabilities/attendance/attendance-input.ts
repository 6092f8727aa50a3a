/** The attendance comes back from the card under each person's own names beside the card's other data. */
const PRESENCE = 'presence:';
const SUBSTITUTE = 'substitute:';
const PERSON = 'serves:';

/** What was chosen and written for each person, unbounded still. */
export const attendanceIn = (data: Readonly<Record<string, unknown>>): unknown[] =>
  Object.entries(data).flatMap(([input, state]) => {
    if (!input.startsWith(PRESENCE)) return [];
    const member = input.slice(PRESENCE.length);
    return [
      { member, state, substitute: data[`${SUBSTITUTE}${member}`], person: data[`${PERSON}${member}`] },
    ];
  });
