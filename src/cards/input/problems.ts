/** What the buttons of problems send. */
export const problemInput = [] as const;
