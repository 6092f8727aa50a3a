/** The vote from question to result: its card and forms, what people are told, and why something is refused. */
export const sv = {
  'vote.kicker': 'Omröstning, öppnad av {openedBy}',
  'vote.kicker-closed': 'Stängd omröstning, öppnad av {openedBy}',
  'vote.summary-open': 'Rösta: {question}',
  'vote.summary-closed': 'Omröstningen är stängd: {question}',
  'vote.rule': 'Regel',
  'vote.open-hint':
    'Du kan ändra din röst tills omröstningen stängs. Så länge visar kortet vilka som har röstat, inte hur. Resultatet visar hur var och en röstade.',
  'vote.closed': 'Omröstningen är stängd. {outcome}, {decision}.',
  'vote.progress-closed': '{voted} av {entitled} röstade',
  'vote.closed-hint': 'Hela resultatet står i ett eget meddelande.',
  'vote.last-day': 'Sista\u00a0dag',
  'vote.last-day-open': '{lastDay, date, day}. Sedan stängs omröstningen.',
  'vote.name-for': '{name} (ersättare för {servesFor})',
  'vote.summary-accepting': 'Godkänn skriftlig omröstning: {question}',
  'vote.progress-accepting': '{accepted} av {entitled} har godkänt skriftlig omröstning',
  'vote.progress-not-accepted': '{accepted} av {entitled} godkände skriftlig omröstning',
  'vote.quorum-value':
    '{least, plural, one {Minst en person måste delta} other {Minst # personer måste delta}} ({source}). Den som avstår räknas som deltagare.',
  'vote.casting-vote': 'Utslagsröst',
  'vote.casting-vote-value':
    '{name} avgör om rösterna blir lika, när en röst till räcker enligt regeln ({source}).',
  'vote.alternative': '{number}. {text}',
  'vote.last-day-accepting':
    '{lastDay, date, day}. Om alla inte har godkänt skriftlig omröstning då avslutas den utan resultat.',

  'vote.who.voted': 'Har\u00a0röstat',
  'vote.who.absent': 'Röstade\u00a0inte',
  'vote.who.waiting': 'Väntar\u00a0på',
  'vote.who.recused': 'Jäv',
  'choice.written': '”{text}”',
  'list.more': '{more} till',
  'vote.who.accepted': 'Har\u00a0godkänt',
  'vote.who.accepted-closed': 'Godkände',
  'vote.who.declined': 'Godkände\u00a0inte',
  'vote.who.unanswered': 'Svarade\u00a0inte',

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

  'vote.button.recusal': 'Jäv',
  'vote.button.close': 'Stäng omröstningen',
  'vote.button.accept': 'Godkänn skriftlig omröstning',
  'vote.button.decline': 'Godkänn inte',
  'vote.button.names': 'Visa eller dölj alla namn',

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

  'open-votes.heading': 'Vilken omröstning ska stängas?',
  'open-votes.choose': 'Öppna omröstningar',
  'open-votes.choice': '{question} ({progress})',
  'open-votes.choose-missing': 'Välj en omröstning.',

  'recusal.kicker': 'Anmäl jäv',
  'recusal.explanation':
    'Den som är jävig deltar inte i omröstningen och räknas inte med i röstlängden för ärendet. En röst som du redan har lämnat tas bort. Skälet visas i resultatet och antecknas i protokollet.',
  'recusal.reason': 'Skäl för jäv',
  'recusal.reason-placeholder': 'Till exempel: Jag sitter i styrelsen för föreningen som ärendet gäller.',
  'recusal.reason-missing': 'Skriv varför du är jävig.',
  'recusal.button.declare': 'Anmäl jäv',
  'recusal.button.back': 'Tillbaka till omröstningen',

  'answer.ballot-recorded': 'Din röst är registrerad: {choice}. Du kan ändra den tills omröstningen stängs.',
  'answer.ballot-changed': 'Din röst är ändrad till {choice}. Det är den senaste rösten som räknas.',
  'answer.last-ballot':
    'Din röst är registrerad: {choice}. Den var den sista, så omröstningen är stängd, {decision}.',
  'answer.ballot-unchanged': 'Din röst var redan {choice} och ligger kvar.',
  'answer.vote-opened': 'Omröstningen är öppen. Kortet kommer i gruppens chatt.',
  'answer.vote-closed': 'Omröstningen är stängd: {outcome}, {decision}.',
  'answer.recusal-recorded':
    'Din anmälan om jäv är registrerad. Du deltar inte i omröstningen och räknas inte med i röstlängden för ärendet.',
  'answer.form-accepted':
    'Du har godkänt skriftlig omröstning. {remaining, plural, =0 {Alla har godkänt, så nu går det att rösta.} one {En person har inte svarat än.} other {# personer har inte svarat än.}}',
  'answer.form-declined':
    'Du har inte godkänt skriftlig omröstning, så den är avslutad. Frågan behöver tas upp på ett möte.',

  'refusal.question-missing': 'Frågan saknas. Skriv vad gruppen ska rösta om och försök igen.',
  'refusal.question-too-long': 'Frågan är för lång. Korta den till högst {longest} tecken och försök igen.',
  'refusal.too-many-open-votes':
    'Det finns redan {most} öppna omröstningar och fler kan inte öppnas samtidigt. Skriv @Samverka stäng för att stänga någon av dem först.',
  'refusal.unknown-vote':
    'Den omröstningen finns inte i den här chatten. Skriv @Samverka status för att se vilka som är öppna.',
  'refusal.no-open-vote':
    'Ingen omröstning är öppen. Skriv @Samverka rösta och sedan frågan för att öppna en.',
  'refusal.several-open-votes': 'Flera omröstningar är öppna. Skriv @Samverka stäng och välj vilken.',
  'refusal.vote-closed':
    'Omröstningen är redan stängd, så det går inte att ändra något i den. Resultatet är {decision}. Skriv @Samverka beslut för att se det.',
  'refusal.not-an-elector':
    'Du finns inte i röstlängden för den här omröstningen, så din röst kan inte räknas. De som var företrädare när omröstningen öppnades kan rösta i den.',
  'refusal.recused':
    'Du har anmält jäv i det här ärendet. Därför kan du inte rösta om det. De andra i röstlängden avgör frågan.',
  'refusal.recusal-reason-missing': 'Skälet saknas. Skriv varför du är jävig och försök igen.',
  'refusal.recusal-reason-too-long':
    'Skälet är för långt. Korta det till högst {longest} tecken och försök igen.',
  'refusal.last-day-passed':
    'Den sista dagen att rösta, {day, date, day}, har redan passerat. Välj en dag från och med i dag, eller lämna fältet tomt.',
  'refusal.last-day-too-far':
    'En omröstning kan vara öppen i högst ett år. Välj en dag till och med {day, date, day}, eller lämna fältet tomt.',
  'refusal.voting-is-over':
    'Sista dagen att rösta var {day, date, day}, så det går inte att ändra något i omröstningen. Resultatet kommer strax i gruppens chatt.',
  'refusal.alternatives-too-few':
    'Det behövs minst {least} alternativ. Skriv ett till, eller lämna alla tomma för en fråga med ja och nej.',
  'refusal.alternatives-too-many':
    'Det finns plats för högst {most} alternativ. Ta bort några och försök igen.',
  'refusal.alternative-too-long':
    'Ett av alternativen är för långt. Korta det till högst {longest} tecken och försök igen.',
  'refusal.alternatives-alike':
    'Två av alternativen är likadana. Ändra eller ta bort det ena och försök igen.',
  'refusal.alternatives-need-a-rule':
    'Gruppens beslutsregel ({source}) säger inte hur man väljer mellan flera alternativ. Ställ en fråga med ja och nej, eller besluta först om en regel för alternativ under Gruppens regler.',
  'refusal.alternatives-not-here':
    'Den här frågan besvaras med ja eller nej. Ta bort alternativen och försök igen.',
  'refusal.not-an-answer':
    'Det svaret finns inte i den här omröstningen. Använd knapparna på omröstningens kort.',
  'refusal.written-needs-a-last-day':
    'En skriftlig omröstning behöver en sista dag. Välj den och försök igen.',
  'refusal.written-during-a-meeting':
    'Ett möte är öppet, så frågan kan avgöras där. Skriftlig omröstning är för frågor mellan möten. Rösta på mötet, eller stäng det först.',
  'refusal.form-not-accepted':
    'Omröstningen är skriftlig, och ingen kan rösta förrän alla i röstlängden har godkänt formen. {remaining, plural, one {En person} other {# personer}} har inte svarat än.',
  'refusal.form-already-accepted':
    'Alla har redan godkänt att frågan avgörs skriftligt. Nu är det dags att rösta.',
  'refusal.not-in-writing':
    'Den här omröstningen är inte skriftlig, så det finns ingen form att godkänna. Rösta med knapparna på kortet.',
  'refusal.only-who-leads-closes':
    'Omröstningen stängs av den som leder den: {member}. Den stängs också av sig själv när alla har röstat. Be {member} att stänga den.',
  'refusal.vote-not-closed':
    'Omröstningen är fortfarande öppen, så det går att rösta och ändra sin röst där. En ny omgång kan hållas när den är stängd.',
  'refusal.everybody-is-recused':
    'Alla i gruppen har anmält jäv i ärendet, så ingen skulle kunna rösta. Be parterna utse andra företrädare, och ta om omröstningen sedan.',
  'refusal.vote-reopened-already':
    'Frågan har redan tagits upp i en ny omgång. Fortsätt i den, eller öppna en ny omgång av den när den är stängd.',
  'refusal.vote-has-taken-effect':
    'Beslutet {decision} är antaget och ändrar en regel eller avtalet, så det tas inte om. Ställ en ny fråga om gruppen vill ändra det.',
  'refusal.ballots-unreadable':
    'Rösterna i den slutna omröstningen går inte att läsa, så den kan inte räknas. Inget har ändrats. Kontakta den som sköter Samverka hos er, och ställ frågan i en ny omröstning.',
  'refusal.rule-is-in-the-agreement':
    'Regeln står i avtalet ({source}), så gruppen kan inte ändra den med ett eget beslut. Den ändras genom en ändring av avtalet som alla parter skriver under.',
  'refusal.casting-vote-needs-a-chair':
    'Utslagsrösten är ordförandens, och gruppen har ingen ordförande. Då finns ingen som kan ha den.',
  'refusal.quorum-too-large':
    'Gruppen har bara {most, plural, one {en företrädare} other {# företrädare}}, så fler än så kan aldrig delta. Välj ett mindre antal.',
};
