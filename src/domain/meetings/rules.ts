/** What can be done about meetings: one rule per command, by the command's name. */
export const meetingRules = {};
