/** What a person is told about what they did. */
export type AgreementMessage = { message: 'paper-entered' };
