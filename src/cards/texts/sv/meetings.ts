/** Meetings: notice, agenda and minutes. */
export const meetings = {
  'refusal.unknown-meeting':
    'Det mötet finns inte i den här chatten. Skriv @Samverka dagordning för att se nästa möte.',
};
