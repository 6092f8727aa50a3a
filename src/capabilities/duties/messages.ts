/** What a person is told about what they did. */
export type DutyMessage = { message: 'duty-fulfilled' };
