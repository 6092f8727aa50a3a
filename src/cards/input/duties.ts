/** What the buttons of duties send. */
export const dutyInput = [] as const;
