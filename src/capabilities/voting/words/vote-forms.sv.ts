/** The forms that open a vote, and what is asked before one is closed. */
export const voteForms = {
  'vote-form.heading': 'Ny omröstning',
  'vote-form.explanation':
    'Ställ en fråga som går att besvara med ja eller nej, eller skriv alternativ att välja mellan. När du öppnar omröstningen kommer ett kort i gruppens chatt, och där röstar gruppens företrädare.',
  'vote-form.question': 'Fråga',
  'vote-form.question-placeholder': 'Till exempel: Ska vi flytta mötet till den 14 januari?',
  'vote-form.question-missing': 'Skriv frågan.',
  'vote-form.button.open': 'Öppna omröstningen',
  'vote-form.last-day': 'Sista dag att rösta (valfri)',
  'vote-form.last-day-hint':
    'Omröstningen stängs vid midnatt den dagen. De som inte har röstat får en påminnelse innan.',
  'vote-form.last-day-wrong': 'Välj en dag från och med i dag.',
  'vote-form.written': 'Skriftlig omröstning mellan möten (per capsulam)',
  'vote-form.written-meaning':
    'Frågan avgörs utan möte. Först måste alla i röstlängden godkänna det, och omröstningen behöver en sista dag.',
  'ballot.alternatives': 'Flera alternativ',
  'ballot.alternatives-hint':
    'Skriv två till sex alternativ. Om du lämnar alla tomma besvaras frågan med ja eller nej.',
  'ballot.alternative': 'Alternativ {number}',
  'ballot.secret': 'Sluten omröstning',
  'ballot.secret-meaning':
    'Kortet och resultatet visar inte hur någon röstade, bara hur många röster varje svar fick.',
  'close-vote.heading': 'Stäng omröstningen?',
  'close-vote.progress-form': '{accepted} av {entitled} har godkänt att frågan avgörs skriftligt',
  'close-vote.waiting': 'Har\u00a0inte\u00a0röstat',
  'close-vote.waiting-form': 'Har\u00a0inte\u00a0svarat',
  'close-vote.form-not-accepted':
    'Ingen kan rösta innan alla har godkänt. Om du stänger nu räknas inga röster, och frågan får tas upp på ett möte.',
  'close-vote.nobody-voted': 'Om du stänger nu blir ingenting antaget, eftersom ingen har röstat.',
  'close-vote.not-quorate':
    'Minst {least} behöver rösta för att gruppen ska vara beslutsför ({source}). Stänger du nu är gruppen inte beslutsför, och ingenting blir antaget.',
  'close-vote.shows-the-ballot':
    'Omröstningen är sluten, och bara en person har röstat. Om du stänger nu visar resultatet vad den personen röstade.',
  'close-vote.votes-cast': 'Om du stänger nu räknas bara de röster som har lämnats.',
  'close-vote.electors':
    'Om du stänger nu räknas bara de röster som har lämnats. Det krävs röster från mer än hälften av röstlängden, och dit hör även de som inte har röstat.',
  'close-vote.button': 'Stäng ändå',
};
