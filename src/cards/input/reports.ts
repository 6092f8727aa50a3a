/** What the buttons of reports send. */
export const reportInput = [] as const;
