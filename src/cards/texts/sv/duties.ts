/** What the agreement makes due, and reminders of it. */
export const duties = {
  'refusal.unknown-duty':
    'Den skyldigheten finns inte längre. Skriv @Samverka frister för att se vad som gäller nu.',
};
