/** The vote from question to result: its card and forms, what people are told, and why something is refused. */
export const sv = {
  'vote.kicker': 'Omröstning · öppnad av {openedBy}',
  'vote.kicker-until': 'Omröstning · öppnad av {openedBy} · sista dag {lastDay, date, day}',
  'vote.kicker-in-writing': 'Skriftlig omröstning · öppnad av {openedBy} · sista dag {lastDay, date, day}',
  'vote.kicker-closed': 'Avslutad omröstning · öppnad av {openedBy}',
  'vote.summary-open': 'Rösta{until}: {question} ({partnership})',
  'vote.summary-until': ' senast {lastDay, date, day}',
  'vote.summary-closed': 'Omröstningen är avslutad: {question} ({partnership})',
  'news.vote-begun.summary': 'Rösta senast {lastDay, date, day}: {question} ({partnership})',
  'news.vote-begun.heading': 'Nu går det att rösta',
  'news.vote-begun.question': '”{question}”',
  'news.vote-begun.accepted':
    'Alla har godkänt skriftlig omröstning. Sista dagen att rösta är den {lastDay, date, day}.',
  'news.vote-called.summary': 'Rösta nu: {question} ({partnership})',
  'news.vote-called.heading': 'Ditt svar saknas',
  'news.vote-called.question': '”{question}”',
  'news.vote-called.closes':
    'Mötet väntar på de sista svaren. Om två minuter kan omröstningen avslutas utan dem som inte har svarat.',
  'vote.button.vote': 'Rösta',
  'vote.rule': 'Regel',
  'vote.closed': '{outcome}, {decision}.',
  'vote.progress-closed': '{voted} av {entitled} röstade.',
  'vote.closed-hint': 'Hela resultatet står i ett eget meddelande.',
  'vote.name-for': '{name} (ersättare för {servesFor})',
  'vote.summary-accepting': 'Svara{until} om frågan kan avgöras skriftligt: {question} ({partnership})',
  'vote.progress-accepting': '{accepted} av {entitled} har godkänt skriftlig omröstning',
  'vote.waiting': 'Väntar på {waiting}.',
  'vote.progress-not-accepted': '{accepted} av {entitled} godkände skriftlig omröstning.',
  'vote.quorum-value':
    '{least, plural, one {Minst en person måste delta} other {Minst # personer måste delta}} ({source}). Den som avstår räknas med.',
  'vote.casting-vote': 'Utslagsröst',
  'vote.casting-vote-value':
    'Vid lika röstetal avgör rösten från {name}{rule, select, simple {} plurality {} other {, om en röst till räcker}} ({source}).',
  'vote.alternative': '{number}. {text}',
  'vote.mine': '✓ {title}',

  'vote.who.voted': 'Har röstat',
  'vote.who.absent': 'Röstade inte',
  'vote.who.waiting': 'Väntar på',
  'vote.who.recused': 'Jäv',
  'choice.written': '”{text}”',
  'list.more': '{more} till',
  'vote.who.accepted': 'Har godkänt',
  'vote.who.accepted-closed': 'Godkände',
  'vote.who.declined': 'Godkände inte',
  'vote.who.unanswered': 'Svarade inte',

  'vote.note.second-round':
    'Andra omgången. I den första ({decision}) fick inget alternativ röster från mer än hälften av röstlängden. Nu står det mellan de två som fick flest.',
  'vote.note.new-round': 'Ny omröstning efter {decision}. Skäl: {reason}',
  'vote.note.in-words': 'Samverka ändrar inget själv efter det här beslutet.',
  'vote.note.changes': 'Antas frågan följer Samverka det som står i den.',
  'vote.note.strategic': 'Strategiska frågor avgörs i {group} ({source}).',
  'vote.note.wording': 'Hela texten finns under Regel och namn.',
  'vote.wording': 'Hela texten',
  'vote.document': 'Handling',
  'vote.note.away': 'Borta den sista dagen: {names}.',
  'vote.note.amends':
    'Det här är en ändring av avtalet. Om den antas börjar den gälla när alla parter har skrivit under.',
  'vote.accepting': 'Kan frågan avgöras skriftligt?',
  'vote.accepting-how':
    'Omröstningen hålls mellan möten (per capsulam), så alla i röstlängden måste först godkänna det. Om någon inte har godkänt senast den {lastDay, date, day} tas frågan upp på ett möte i stället.',

  'vote.own.voted': 'Du har röstat {choice, select, yes {ja} other {nej}}.',
  'vote.own.voted-with-proviso': 'Du har röstat ja, med förbehåll för beslut i {proviso}.',
  'vote.own.voted-for': 'Du har röstat på ”{choice}”.',
  'vote.own.abstained': 'Du har valt att avstå.',
  'vote.own.voted-secretly': 'Du har röstat.',
  'vote.own.not-voted': 'Du har inte röstat.',
  'vote.own.recused': 'Du har anmält jäv och deltar inte i beslutet.',
  'vote.own.not-an-elector': 'Du står inte i röstlängden för den här omröstningen.',
  'vote.own.accepted': 'Du har godkänt skriftlig omröstning. Den börjar när alla har godkänt.',
  'vote.hint.change': 'Du kan ändra din röst tills omröstningen avslutas.',
  'vote.hint.change-until':
    'Du kan ändra din röst till och med den {lastDay, date, day}, om inte omröstningen avslutas tidigare.',
  'vote.hint.per-capsulam':
    'Den som svarar godkänner att frågan avgörs skriftligt (per capsulam). Den som avstår låter de andra avgöra. Saknas något svar efter den {lastDay, date, day} tas frågan upp på nästa möte i stället.',
  'vote.closing-soon':
    'Alla har svarat. Omröstningen avslutas {seconds, plural, one {om en sekund} =60 {om en minut} other {om # sekunder}}. Till dess går det att ändra sig.',
  'vote.called': 'De som saknas ropades upp kl.\u00a0{time, time, clock}.',
  'vote.hint.open': 'Hur var och en röstar syns först i resultatet.',
  'vote.hint.secret': 'Omröstningen är sluten: resultatet visar bara antalet röster.',
  'vote.hint.written':
    'Omröstningen är skriftlig och hålls mellan möten (per capsulam), vilket alla har godkänt.',

  'vote.button.recusal': 'Jäv',
  'vote.button.proviso': 'Ja, med förbehåll',
  'vote.button.withdraw-ballot': 'Ångra',
  'vote.button.not-today': 'Inte i dag',
  'vote.button.decline-writing': 'Nej till skriftlig omröstning',
  'vote.button.withdraw-vote': 'Ta tillbaka frågan',
  'vote.button.close': 'Avsluta omröstningen',
  'vote.button.accept': 'Godkänn skriftlig omröstning',
  'vote.button.decline': 'Godkänn inte',
  'vote.button.more': 'Regel och namn',

  'vote-form.heading': 'Ny omröstning',
  'vote-form.question': 'Fråga',
  'vote-form.question-placeholder': 'Till exempel: Ska vi flytta mötet till den 14 januari?',
  'vote-form.question-missing': 'Skriv frågan.',
  'vote-form.button.open': 'Öppna omröstningen',
  'vote-form.strategic': 'Är frågan strategisk?',
  'vote-form.strategic-elsewhere':
    'Ja, den gäller till exempel inriktning eller mål. Sådant avgörs i {group}.',
  'vote-form.last-day': 'Sista dag att svara (mellan möten)',
  'vote-form.last-day-wrong': 'Välj den {earliest, date, day} eller en senare dag.',
  'ballot.alternatives': 'Flera alternativ',
  'ballot.alternatives-hint': 'Två till sex alternativ. Lämna tomt om frågan besvaras med ja eller nej.',
  'ballot.alternatives-field': 'Alternativ, ett på varje rad',
  'ballot.secret': 'Sluten omröstning',
  'ballot.secret-meaning': 'Visa bara antalet röster, inte hur någon röstade.',

  'close-vote.heading': 'Avsluta omröstningen?',
  'close-vote.form-not-accepted':
    'Ingen kan rösta innan alla har godkänt. Om du avslutar nu räknas inga röster, och frågan behöver tas upp på ett möte.',
  'close-vote.nobody-voted': 'Om du avslutar nu fattas inget beslut, eftersom ingen har röstat.',
  'close-vote.not-quorate':
    'Minst {least} behöver rösta för att gruppen ska vara beslutsför ({source}). Om du avslutar nu fattas inget beslut.',
  'close-vote.shows-the-ballot':
    'Omröstningen är sluten, och bara en person har röstat. Om du avslutar nu visar resultatet vad den personen röstade.',
  'close-vote.votes-cast': 'Om du avslutar nu räknas bara de röster som har lämnats.',
  'close-vote.electors':
    'Om du avslutar nu räknas bara de röster som har lämnats. Det krävs röster från mer än hälften av röstlängden, även de som inte har röstat inräknade.',
  'close-vote.undecided':
    'En part saknar svar. Om du avslutar nu är frågan inte avgjord: den bordläggs och tas upp på nästa möte.',
  'close-vote.call': 'Ropa upp dem som saknas först. Två minuter senare går det att avsluta utan dem.',
  'close-vote.button.call': 'Ropa upp dem som saknas',
  'close-vote.button': 'Avsluta ändå',

  'join-vote.heading': 'Är du med på mötet nu?',
  'join-vote.explanation':
    'När omröstningen öppnades var du inte antecknad som närvarande. Är du med nu antecknas det i protokollet, och din röst räknas.',
  'join-vote.button': 'Ja, jag är med och röstar',
  'open-votes.heading': 'Vilken omröstning ska avslutas?',
  'open-votes.choose': 'Öppna omröstningar',
  'open-votes.choice': '{question} ({progress})',
  'open-votes.choose-missing': 'Välj en omröstning.',

  'proviso-form.explanation':
    'Behöver din part besluta först, till exempel om pengar, avtalet eller åtaganden? Din röst räknas som ja. Antas frågan är beslutet villkorat: det gäller när din part har skrivit in sitt eget beslut (Samverkas förval).',
  'proviso-form.proviso': 'Med förbehåll för beslut i',
  'proviso-form.proviso-missing': 'Skriv vem hos din part som ska besluta.',
  'proviso-form.proviso-placeholder': 'Till exempel: nämnden',
  'proviso-form.button': 'Rösta ja',
  'met-form.heading': 'Skriv in beslutet',
  'met-form.kicker': '{decision} · skriv in er parts beslut',
  'met-form.explanation':
    '{name} röstade ja med förbehåll för beslut i {text}. När det beslutet är inskrivet gäller {decision}, om inget annat förbehåll återstår.',
  'met-form.reference': 'Beslutet (till exempel protokoll och paragraf, eller diarienummer)',
  'met-form.reference-missing': 'Skriv var beslutet står.',
  'met-form.decidedOn': 'Beslutets dag',
  'met-form.button': 'Skriv in',
  'proviso.given': '{name} röstade ja med förbehåll för beslut i {text}.',
  'proviso.awaits':
    'Villkorat: {name} röstade ja med förbehåll för beslut i {text}. Det gäller när {party} har skrivit in det beslutet (Samverkas förval).',
  'proviso.met':
    '{name} röstade ja med förbehåll för beslut i {text}. Det är beslutat: ”{reference}”, den {decidedOn, date, day}.',
  'news.proviso-met.summary':
    '{holds, select, true {{decision} gäller nu} other {Ett förbehåll till {decision} är uppfyllt}} ({partnership}): {short}',
  'news.proviso-met.heading':
    '{holds, select, true {{decision} gäller nu} other {Ett förbehåll till {decision} är uppfyllt}}',
  'news.proviso-met.words': '”{short}”',
  'news.proviso-met.what': '{what}',

  'recusal.kicker': 'Anmäl jäv',
  'recusal.explanation':
    'Den som är jävig deltar varken i diskussionen eller i beslutet och räknas inte med i röstlängden. Har du redan röstat tas rösten bort. Skälet visas i resultatet och antecknas i protokollet.',
  'recusal.reason': 'Skäl för jäv',
  'recusal.reason-placeholder': 'Till exempel: Jag sitter i styrelsen för föreningen som ärendet gäller.',
  'recusal.reason-missing': 'Skriv varför du är jävig.',
  'recusal.button.declare': 'Anmäl jäv',

  'answer.ballot-recorded': 'Du har {choice}. Du kan ändra dig tills omröstningen avslutas.',
  'answer.ballot-changed': 'Din röst är ändrad. Nu har du {choice}.',
  'answer.last-ballot': 'Du har {choice}. Alla har nu röstat, så omröstningen är avslutad, {decision}.',
  'answer.everyone-answered':
    'Du har {choice}. Alla har nu svarat, och omröstningen avslutas {seconds, plural, one {om en sekund} =60 {om en minut} other {om # sekunder}}. Till dess kan du ändra dig.',
  'answer.ballot-withdrawn': 'Din röst är borttagen. Rösta på nytt när du har bestämt dig.',
  'answer.nothing-to-withdraw': 'Du har inte röstat, så det finns ingen röst att ta bort.',
  'answer.vote-withdrawn': 'Frågan är tillbakatagen, och omröstningen är avslutad.',
  'answer.missing-called':
    '{names} har ropats upp. Om två minuter kan du avsluta omröstningen även om svar saknas.',
  'answer.nobody-missing': 'Alla har svarat, så ingen behöver ropas upp.',
  'answer.ballot-unchanged': 'Du hade redan {choice}. Det gäller fortfarande.',
  'answer.vote-opened': 'Omröstningen är öppen. Kortet visas i gruppens chatt.',
  'answer.vote-closed': 'Omröstningen är avslutad, {decision}. Resultatet visas i gruppens chatt.',
  'answer.proviso-met': 'Beslutet är inskrivet. Alla i gruppen får veta det.',
  'answer.recusal-recorded':
    'Din anmälan om jäv är registrerad. Du deltar varken i diskussionen eller i beslutet och räknas inte med i röstlängden.',
  'answer.form-accepted':
    'Du har godkänt skriftlig omröstning. {remaining, plural, =0 {Alla har godkänt, så nu går det att rösta.} one {En person har inte svarat än.} other {# personer har inte svarat än.}}',
  'answer.form-declined':
    'Du har sagt nej, så omröstningen är avslutad. Frågan står på nästa mötes dagordning.',

  'refusal.question-missing': 'Frågan saknas. Skriv vad gruppen ska rösta om och försök igen.',
  'refusal.question-too-long': 'Frågan är för lång. Korta den till högst {longest} tecken och försök igen.',
  'refusal.too-many-open-votes':
    'Det finns redan {most} öppna omröstningar och fler kan inte öppnas samtidigt. Skriv @Samverka avsluta för att avsluta någon av dem först.',
  'refusal.unknown-vote':
    'Den omröstningen finns inte i den här chatten. Skriv @Samverka status för att se vilka som är öppna.',
  'refusal.no-open-vote':
    'Ingen omröstning är öppen. Skriv @Samverka rösta och sedan frågan för att öppna en.',
  'refusal.several-open-votes': 'Flera omröstningar är öppna. Skriv @Samverka avsluta och välj vilken.',
  'refusal.vote-closed':
    'Omröstningen är redan avslutad, så det går inte att ändra något i den. Resultatet står som {decision} i beslutsloggen. Skriv @Samverka beslut för att se det.',
  'refusal.not-an-elector':
    'Du står inte i röstlängden för den här omröstningen, så din röst kan inte räknas. De som var företrädare när omröstningen öppnades kan rösta i den.',
  'refusal.not-at-the-meeting':
    'Du är inte antecknad som närvarande på mötet, så du står inte i röstlängden. Är du med nu? Skriv @Samverka status, tryck på Jag är här på mötets kort och rösta sedan.',
  'refusal.substitute-votes':
    'På det här mötet röstar {member} i ditt ställe, så din röst kan inte räknas. Är du med själv? Be den som leder mötet att ändra närvaron före nästa omröstning.',
  'refusal.recused':
    'Du har anmält jäv i det här ärendet. Därför kan du inte vara med och avgöra det. De andra avgör frågan.',
  'refusal.recusal-reason-missing': 'Skälet saknas. Skriv varför du är jävig och försök igen.',
  'refusal.recusal-reason-too-long':
    'Skälet är för långt. Korta det till högst {longest} tecken och försök igen.',
  'refusal.last-day-too-soon':
    'Alla ska hinna svara, så den sista dagen kan tidigast vara den {day, date, day}: fem arbetsdagar framåt (förval, avtalet anger inget). Välj den dagen eller en senare.',
  'refusal.days-to-answer-too-few':
    'Alla har minst {days, plural, one {en dag} other {# dagar}} på sig att svara ({source}), så den sista dagen kan tidigast vara den {day, date, day}. Välj den dagen eller en senare.',
  'refusal.every-party-votes-openly':
    'Minst en från varje part måste rösta ja, och det ska gå att se. Omröstningen kan därför inte vara sluten. Öppna den utan att välja sluten omröstning.',
  'refusal.last-day-too-far':
    'En omröstning kan vara öppen i högst ett år. Välj ett datum till och med den {day, date, day}.',
  'refusal.voting-is-over':
    'Sista dagen att rösta var den {day, date, day}, så det går inte att ändra något i omröstningen. Resultatet kommer strax i gruppens chatt.',
  'refusal.alternatives-too-few':
    'Det behövs minst {least} alternativ. Skriv ett till på en egen rad, eller lämna fältet tomt för en fråga som besvaras med ja eller nej.',
  'refusal.alternatives-too-many':
    'Det finns plats för högst {most} alternativ. Ta bort några och försök igen.',
  'refusal.alternative-too-long':
    'Ett av alternativen är för långt. Korta det till högst {longest} tecken och försök igen.',
  'refusal.alternatives-alike':
    'Två av alternativen är likadana. Ändra eller ta bort det ena och försök igen.',
  'refusal.alternatives-need-a-rule':
    'Gruppens beslutsregel ({source}) säger inte hur man väljer mellan flera alternativ. Ställ en fråga som besvaras med ja eller nej, eller besluta först om en regel för alternativ under Gruppens regler.',
  'refusal.party-without-a-representative':
    '{party} har ingen företrädare just nu, och ingen part beslutar ensam. Frågan kan ställas när parten har utsett någon. Skriv @Samverka platser för att se vilka platser som är tomma.',
  'refusal.alternatives-not-here':
    'Den här frågan besvaras med ja eller nej. Ta bort alternativen och försök igen.',
  'refusal.not-an-answer':
    'Det svaret finns inte i den här omröstningen. Använd knapparna på omröstningens kort.',
  'refusal.no-provisos-here':
    'Här går det inte att rösta ja med förbehåll: omröstningen är sluten, har flera alternativ eller gäller gruppens egna regler. Rösta med knapparna på kortet.',
  'refusal.proviso-missing': 'Det framgår inte vem som ska besluta. Skriv det och försök igen.',
  'refusal.no-proviso':
    'Beslutet väntar inte på något förbehåll. Skriv @Samverka beslut för att se vad som gäller.',
  'refusal.proviso-of-another-party':
    'Förbehållet gäller ett beslut hos {party}. Be någon av dem som företräder {party} att skriva in det.',
  'refusal.proviso-met-already':
    'Det beslutet är redan inskrivet. Skriv @Samverka beslut för att se det. Är det fel tar du upp det på nästa möte.',
  'refusal.nobody-attends':
    'Ingen är antecknad som närvarande på mötet, så ingen kan rösta. Anteckna närvaron och försök igen.',
  'refusal.closes-by-itself':
    'En skriftlig omröstning kan ingen avsluta i förtid. Den avslutas när alla har svarat, eller efter den {day, date, day}.',
  'refusal.call-missing-first':
    'Alla har inte svarat. Ropa upp dem som saknas på omröstningens kort, så kan omröstningen avslutas två minuter senare.',
  'refusal.call-not-over':
    'De som saknas är uppropade och får två minuter på sig. Omröstningen kan avslutas utan dem kl.\u00a0{moment, time, clock}.',
  'refusal.not-your-question':
    'Bara {member}, som ställde frågan, kan ta tillbaka den. Vill du att den tas upp på ett möte i stället? Välj Nej till skriftlig omröstning.',
  'refusal.answered-already':
    'Någon har redan svarat, så frågan kan inte tas tillbaka. Vill du att den tas upp på ett möte i stället? Välj Nej till skriftlig omröstning.',
  'refusal.voting-accepts':
    'Den som svarar godkänner att frågan avgörs skriftligt. Rösta med knapparna på kortet.',
  'refusal.form-not-accepted':
    'Omröstningen är skriftlig, och ingen kan rösta förrän alla i röstlängden har godkänt att frågan avgörs skriftligt. {remaining, plural, one {En person} other {# personer}} har inte svarat än.',
  'refusal.form-already-accepted':
    'Alla har redan godkänt att frågan avgörs skriftligt. Nu är det dags att rösta.',
  'refusal.not-in-writing':
    'Den här omröstningen är inte skriftlig, så du behöver inte godkänna något. Rösta med knapparna på kortet.',
  'refusal.only-who-leads-closes':
    'Det är {member} som kan avsluta omröstningen. Be {member} göra det. Den avslutas också av sig själv när alla har svarat.',
  'refusal.vote-not-closed':
    'Omröstningen är fortfarande öppen, så det går att rösta och ändra sin röst där. En ny omröstning om frågan kan hållas när den är avslutad.',
  'refusal.everybody-is-recused':
    'Alla i gruppen har anmält jäv i ärendet, så ingen skulle kunna rösta. Be parterna utse andra företrädare, och ta om omröstningen sedan.',
  'refusal.vote-reopened-already':
    'En ny omröstning om frågan finns redan. Rösta i den, eller ta om den när den är avslutad.',
  'refusal.vote-has-taken-effect':
    'Beslutet {decision} är antaget och ändrar en regel eller avtalet, så omröstningen kan inte göras om. Ställ en ny fråga om gruppen vill ändra det.',
  'refusal.ballots-unreadable':
    'Rösterna i den slutna omröstningen går inte att läsa, så den kan inte räknas. Inget har ändrats. Kontakta den som sköter Samverka hos er, och ställ frågan i en ny omröstning.',
  'refusal.rule-is-in-the-agreement':
    'Regeln står i avtalet ({source}), så gruppen kan inte ändra den med ett eget beslut. Den ändras genom en ändring av avtalet som alla parter skriver under.',
  'refusal.casting-vote-needs-a-chair': 'Bara en ordförande kan ha utslagsröst. Gruppen har ingen.',
  'refusal.quorum-too-large':
    'Gruppen har bara {most, plural, one {en företrädare} other {# företrädare}}, så fler än så kan aldrig delta. Välj ett mindre antal.',
};
