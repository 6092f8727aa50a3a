/** The card of a vote that is open or closed, and what each person has done in it. */
export const voteCard = {
  'vote.summary-accepting': 'Ska frågan avgöras skriftligt? {question}',
  'vote.alternative': '{number}. {text}',
  'vote.quoted': '”{text}”',
  'vote.secret': 'Sluten omröstning: ingen får veta vad någon annan har röstat, inte heller efteråt.',
  'vote.written.accepting':
    'Skriftlig omröstning mellan möten (per capsulam). Alla i röstlängden behöver godkänna det innan någon kan rösta. Om någon inte godkänner det tas frågan upp på ett möte.',
  'vote.written.accepted': 'Skriftlig omröstning mellan möten (per capsulam). Alla har godkänt det.',
  'vote.progress-accepting': '{accepted} av {entitled} har godkänt skriftlig omröstning',
  'vote.accepted': 'Har\u00a0godkänt',
  'vote.quorum': 'Beslutsförhet',
  'vote.quorum-value': 'Minst {least} behöver delta ({source}).',
  'vote.casting-vote': 'Utslagsröst',
  'vote.casting-vote-value': '{name}, om lika många röstar för och emot ({source}).',
  'vote.substitute': '{name} (ersättare för {servesFor})',
  'vote.names-and-more': '{names} och {more} till',
  'vote.accepting-hint': 'När alla har godkänt kommer knapparna för att rösta här.',
  'vote.secret-hint':
    'Du kan ändra din röst tills omröstningen stängs. Kortet visar vilka som har röstat, aldrig hur. Resultatet visar bara antalet röster.',
  'vote.button.accept': 'Godkänn skriftlig omröstning',
  'vote.button.decline': 'Godkänn inte',
  'vote.own.voted': 'Du har röstat. Du kan ändra din röst tills omröstningen stängs.',
  'vote.own.voted-for': 'Du har röstat {answer}. Du kan ändra din röst tills omröstningen stängs.',
  'vote.own.waiting': 'Du har inte röstat än.',
  'vote.own.yet-to-accept': 'Du har inte svarat än på om frågan får avgöras skriftligt.',
  'vote.own.accepted': 'Du har godkänt skriftlig omröstning. Du kan rösta när alla har godkänt den.',
  'vote.own.recused': 'Du har anmält jäv och deltar inte i den här omröstningen.',
  'vote.own.not-an-elector': 'Du finns inte i röstlängden för den här omröstningen.',
  'answer.form-accepted':
    '{waiting, plural, =0 {Du har godkänt skriftlig omröstning. Alla har nu godkänt den, så det går att rösta.} one {Du har godkänt skriftlig omröstning. En person har inte svarat än.} other {Du har godkänt skriftlig omröstning. # personer har inte svarat än.}}',
  'answer.form-declined':
    'Du har inte godkänt skriftlig omröstning. Den är därför avslutad utan att röster räknas, {decision}. Frågan tas upp på ett möte.',
};
