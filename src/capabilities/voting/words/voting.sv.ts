/** The vote from question to result. */
export const voting = {
  'vote.kicker': 'Omröstning, öppnad av {name}',
  'vote.kicker-closed': 'Stängd omröstning, öppnad av {name}',
  'vote.summary': 'Rösta: {question}',
  'vote.summary-closed': 'Omröstningen är stängd: {question}',
  'vote.voted': 'Har\u00a0röstat',
  'vote.waiting': 'Väntar\u00a0på',
  'vote.recused': 'Jäv',
  'vote.rule': 'Regel',
  'vote.open-hint':
    'Du kan ändra din röst tills omröstningen stängs. Så länge visar kortet vilka som har röstat, inte hur. Resultatet visar hur var och en röstade.',
  'vote.closed': 'Omröstningen är stängd. {outcome}, {decision}.',
  'vote.progress-closed': '{voted} av {entitled} röstade',
  'vote.closed-hint': 'Hela resultatet står i ett eget meddelande.',
  'vote.button.recusal': 'Jäv',
  'vote.button.close': 'Stäng omröstningen',

  'recusal.kicker': 'Anmäl jäv',
  'recusal.explanation':
    'Den som är jävig deltar inte i omröstningen och räknas inte med i röstlängden för ärendet. En röst som du redan har lämnat tas bort. Skälet visas i resultatet och antecknas i protokollet.',
  'recusal.reason': 'Skäl för jäv',
  'recusal.reason-placeholder': 'Till exempel: Jag sitter i styrelsen för föreningen som ärendet gäller.',
  'recusal.reason-missing': 'Skriv varför du är jävig.',
  'recusal.button.declare': 'Anmäl jäv',
  'recusal.button.back': 'Tillbaka till omröstningen',

  'open-votes.heading': 'Vilken omröstning ska stängas?',
  'open-votes.choose': 'Öppna omröstningar',
  'open-votes.choose-missing': 'Välj en omröstning.',
  'open-votes.choice': '{question} ({progress})',

  'decisions.heading': 'Beslut',
  'decisions.heading-search': 'Beslut om ”{search}”',
  'decisions.elected': '{text}: {name} till och med den {until, date, day}',
  'decisions.line': '{decision} · {date, date, day} · {outcome}',
  'decisions.button.all': 'Alla beslut',
  'decisions.none': 'Inga beslut är fattade än.',
  'decisions.none-found': 'Inget beslut innehåller alla orden. Sök på färre ord, eller visa alla beslut.',
  'decisions.shown':
    '{total, plural, one {Ett beslut.} other {# beslut. Det senaste står först.}} Skriv @Samverka beslut och ett ord för att söka.',
  'decisions.some-shown':
    'De {shown} senaste av {total} beslut. Skriv @Samverka beslut och ett ord för att hitta de andra.',

  'answer.ballot-recorded': 'Din röst är registrerad: {choice}. Du kan ändra den tills omröstningen stängs.',
  'answer.ballot-changed': 'Din röst är ändrad till {choice}. Det är den senaste rösten som räknas.',
  'answer.last-ballot':
    'Din röst är registrerad: {choice}. Den var den sista, så omröstningen är stängd, {decision}.',
  'answer.ballot-unchanged': 'Din röst var redan {choice} och ligger kvar.',
  'answer.vote-opened': 'Omröstningen är öppen. Kortet kommer i gruppens chatt.',
  'answer.vote-closed': 'Omröstningen är stängd: {outcome}, {decision}.',
  'answer.recusal-recorded':
    'Din anmälan om jäv är registrerad. Du deltar inte i omröstningen och räknas inte med i röstlängden för ärendet.',
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
  'vote.last-day': 'Sista\u00a0dag',
  'vote.last-day-value': '{day}. Sedan stängs omröstningen.',
  'refusal.last-day-passed':
    'Den sista dagen att rösta, {day}, har redan passerat. Välj en dag från och med i dag, eller lämna fältet tomt.',
  'refusal.last-day-too-far':
    'En omröstning kan vara öppen i högst ett år. Välj en dag till och med {day}, eller lämna fältet tomt.',
  'refusal.voting-is-over':
    'Sista dagen att rösta var {day}, så det går inte att ändra något i omröstningen. Resultatet kommer strax i gruppens chatt.',
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
