/** Changes of the agreement, and who has signed them. */
export const amendments = {
  'refusal.unknown-amendment':
    'Den ändringen av avtalet finns inte i den här chatten. Skriv @Samverka status för att se vilka som väntar på underskrift.',
  'refusal.amendment-valid':
    'Alla parter har skrivit under, och ändringen gäller från och med den {day}. Underskrifterna kan inte ändras längre.',
  'refusal.party-does-not-sign':
    '{party} hör inte till dem som ska skriva under den här ändringen. De som ska göra det står på ändringens kort.',
  'refusal.signed-before-decided':
    'Ändringen beslutades den {day}, så den kan inte ha skrivits under före det. Rätta dagen och försök igen.',
  'refusal.signed-in-the-future': 'Underskriftens dag är inte här än. Ange en dag till och med i dag, {day}.',
};
