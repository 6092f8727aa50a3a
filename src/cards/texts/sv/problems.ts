/** Problems, from report to resolution. */
export const problems = {
  'refusal.unknown-problem':
    'Det problemet finns inte i den här chatten. Skriv @Samverka problem för att se vilka som är öppna.',
};
