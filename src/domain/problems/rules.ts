/** What can be done about problems: one rule per command, by the command's name. */
export const problemRules = {};
