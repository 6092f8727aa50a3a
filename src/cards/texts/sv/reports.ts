/** Reports that are due, their forms and receipts. */
export const reports = {
  'refusal.unknown-report':
    'Den rapporten finns inte. Skriv @Samverka rapport för att se vilka rapporter som ska lämnas.',
};
