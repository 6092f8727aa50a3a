/** The vote from question to result. */
export const vote = {
  'vote-form.heading': 'Ny omröstning',
  'vote-form.explanation':
    'Ställ en fråga som går att besvara med ja eller nej. När du öppnar omröstningen kommer ett kort i gruppens chatt, och där röstar gruppens företrädare.',
  'vote-form.question': 'Fråga',
  'vote-form.question-placeholder': 'Till exempel: Ska vi flytta mötet till den 14 januari?',
  'vote-form.question-missing': 'Skriv frågan.',
  'vote-form.button.open': 'Öppna omröstningen',

  'vote.kicker': 'Omröstning, öppnad av {name}',
  'vote.kicker-closed': 'Stängd omröstning, öppnad av {name}',
  'vote.summary': 'Omröstning: {question}',
  'vote.summary-closed': 'Omröstningen är stängd: {question}',
  'vote.voted': 'Har\u00a0röstat',
  'vote.waiting': 'Väntar\u00a0på',
  'vote.recused': 'Jäv',
  'vote.rule': 'Regel',
  'vote.open-hint':
    'Du kan ändra din röst tills omröstningen stängs. Kortet visar vilka som har röstat, aldrig hur.',
  'vote.closed': 'Omröstningen är stängd. {outcome}, {decision}.',
  'vote.progress-closed': '{voted} av {entitled} röstade',
  'vote.closed-hint': 'Hela resultatet står i ett eget meddelande.',
  'vote.button.recusal': 'Jäv',
  'vote.button.close': 'Stäng omröstningen',

  'result.kicker': 'Resultat av omröstningen {date}',
  'result.summary': '{outcome}, {decision}: {question}',
  'result.heading': '{outcome}, {decision}',
  'result.of-votes-cast':
    '{yes} ja av {total, plural, one {# avgiven ja- eller nejröst} other {# avgivna ja- och nejröster}}; minst {needed} behövdes. Den som avstår räknas inte.',
  'result.of-electors':
    '{yes} ja av {total, plural, one {# person} other {# personer}} i röstlängden; minst {needed} behövdes.',
  'result.nobody-voted': 'Ingen röstade ja eller nej.',
  'result.count-names': '{count} ({names})',
  'result.recusal': '{name}: {reason}',
  'result.rule': 'Regel',
  'result.closing': 'Stängning',
  'result.closed-by': 'Stängd av {name}.',
  'result.everyone-voted': 'Stängdes automatiskt när alla hade röstat.',
  'result.tie-heading': 'Vad händer nu?',
  'result.tie-by-agreement':
    'Lika många röstade ja och nej. Avtalet hänvisar frågan till dialog mellan parterna ({source}). Ärendet tas upp på nästa möte.',
  'result.tie-otherwise':
    'Lika många röstade ja och nej. Frågan tas upp i dialog mellan parterna ({source}). Ärendet tas upp på nästa möte.',

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
  'decisions.line': '{decision} · {date} · {outcome}',
  'decisions.button.all': 'Alla beslut',
  'decisions.none': 'Inga beslut är fattade än.',
  'decisions.none-found': 'Inget beslut innehåller alla orden. Sök på färre ord, eller visa alla beslut.',
  'decisions.shown':
    '{total, plural, one {Ett beslut.} other {# beslut. Det senaste står först.}} Skriv @Samverka beslut och ett ord för att söka.',
  'decisions.some-shown':
    'De {shown} senaste av {total} beslut. Skriv @Samverka beslut och ett ord för att hitta de andra.',
};
