/** What can be done about duties: one rule per command, by the command's name. */
export const dutyRules = {};
