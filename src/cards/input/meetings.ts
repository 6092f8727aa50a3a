/** What the buttons of meetings send. */
export const meetingInput = [] as const;
