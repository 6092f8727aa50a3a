/** Of the message that shows a group's chat the minutes of a meeting. */
export const minutesSlot = (meeting: string): string => `minutes:${meeting}`;
