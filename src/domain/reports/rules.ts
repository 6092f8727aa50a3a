/** What can be done about reports: one rule per command, by the command's name. */
export const reportRules = {};
