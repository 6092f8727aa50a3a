/** The card on which people vote, and what it tells each of them alone. */
export const voteCard = {
  'choice.written': '”{text}”',
  'list.more': '{more} till',

  'vote.name-for': '{name} (ersättare för {servesFor})',
  'vote.summary-accepting': 'Godkänn skriftlig omröstning: {question}',
  'vote.progress-accepting': '{accepted} av {entitled} har godkänt skriftlig omröstning',
  'vote.progress-not-accepted': '{accepted} av {entitled} godkände skriftlig omröstning',
  'vote.who.accepted': 'Har\u00a0godkänt',
  'vote.who.accepted-closed': 'Godkände',
  'vote.who.declined': 'Godkände\u00a0inte',
  'vote.who.unanswered': 'Svarade\u00a0inte',
  'vote.quorum': 'Beslutsförhet',
  'vote.quorum-value':
    '{least, plural, one {Minst en person måste delta} other {Minst # personer måste delta}} ({source}). Den som avstår räknas som deltagare.',
  'vote.casting-vote': 'Utslagsröst',
  'vote.casting-vote-value':
    '{name} avgör om rösterna blir lika, när en röst till räcker enligt regeln ({source}).',
  'vote.alternative': '{number}. {text}',

  'vote.note.second-round':
    'Andra omgången. I den första ({decision}) fick inget alternativ röster från mer än hälften av röstlängden. Nu står det mellan de två som fick flest.',
  'vote.note.new-round': 'Ny omgång av {decision}. Skäl: {reason}',
  'vote.note.secret':
    'Omröstningen är sluten. Kortet visar vilka som har röstat, och resultatet visar bara antalet röster.',
  'vote.note.accepting':
    'Omröstningen är skriftlig och hålls mellan möten (per capsulam). Alla i röstlängden måste först godkänna det. När alla har gjort det kan ni rösta här. Om någon inte godkänner avslutas omröstningen, och frågan behöver tas upp på ett möte.',
  'vote.note.accepted':
    'Omröstningen är skriftlig och hålls mellan möten (per capsulam). Alla i röstlängden har godkänt det.',
  'vote.note.written-closed': 'Omröstningen var skriftlig och hölls mellan möten (per capsulam).',
  'vote.open-hint-secret': 'Du kan ändra din röst tills omröstningen stängs.',
  'vote.last-day-accepting':
    '{lastDay, date, day}. Om alla inte har godkänt skriftlig omröstning då avslutas den utan resultat.',
  'vote.button.accept': 'Godkänn skriftlig omröstning',
  'vote.button.decline': 'Godkänn inte',
  'vote.button.names': 'Visa eller dölj alla namn',

  'vote.own.voted': 'Du har röstat {choice, select, yes {Ja} other {Nej}}. {change}',
  'vote.own.voted-for': 'Du har röstat på ”{choice}”. {change}',
  'vote.own.abstained': 'Du har valt att avstå. {change}',
  'vote.own.voted-secretly': 'Du har röstat. {change}',
  'vote.own.change': 'Du kan ändra din röst tills omröstningen stängs.',
  'vote.own.change-until':
    'Du kan ändra din röst till och med den {lastDay, date, day}, om inte omröstningen stängs tidigare.',
  'vote.own.not-voted': 'Du har inte röstat.',
  'vote.own.recused': 'Du har anmält jäv och deltar inte i omröstningen.',
  'vote.own.not-an-elector': 'Du finns inte i röstlängden för den här omröstningen.',
  'vote.own.accepted': 'Du har godkänt skriftlig omröstning. Den börjar när alla har godkänt.',
  'vote.own.not-accepted': 'Du har inte svarat om du godkänner skriftlig omröstning.',

  'answer.form-accepted':
    'Du har godkänt skriftlig omröstning. {remaining, plural, =0 {Alla har godkänt, så nu går det att rösta.} one {En person har inte svarat än.} other {# personer har inte svarat än.}}',
  'answer.form-declined':
    'Du har inte godkänt skriftlig omröstning, så den är avslutad. Frågan behöver tas upp på ett möte.',
};
