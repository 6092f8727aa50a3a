/** What came of a vote and why, how it is put again, and what the decision log says beside it. */
export const sv = {
  'result.kicker': '{decision} · omröstning {date, date, day}',
  'result.summary': '{inShort}, {decision}: {question}',
  'result.short.adopted': 'Antaget {yes}–{no}',
  'result.short.rejected': 'Inte antaget {yes}–{no}',
  'result.short.tied': 'Inte antaget – lika röstetal {yes}–{no}',
  'result.short.conditional': 'Antaget med förbehåll {yes}–{no}',
  'result.conditional':
    'Antaget med förbehåll, {yes, plural, one {en röst} other {# röster}}{no, plural, =0 {, ingen emot} other { mot\u00a0#}}',
  'result.button.met': 'Skriv in beslutet',
  'result.heading': '{outcome}, {decision}',
  'result.adopted':
    'Antaget med {yes, plural, one {en röst} other {# röster}}{no, plural, =0 {, ingen emot} other { mot\u00a0#}}',
  'result.rejected': 'Inte antaget, {yes}\u00a0ja mot {no}\u00a0nej',
  'result.tied': 'Inte antaget – lika röstetal, {yes}\u00a0mot\u00a0{no}',
  'result.none-chosen.rejected': 'Inget alternativ valdes',
  'result.none-chosen.no-majority': 'Inget alternativ valdes – ingen fick tillräckligt många röster',
  'result.none-chosen.tied': 'Inget alternativ valdes – lika röstetal',
  'result.casting.yes': 'Antaget med ordförandens utslagsröst',
  'result.casting.no': 'Inte antaget – ordförandens utslagsröst avgjorde',
  'result.no-votes.nobody-voted': 'Inget beslut – ingen röstade',
  'result.no-votes.all-abstained': 'Inget beslut – alla som deltog avstod',
  'result.no-votes.everyone-recused': 'Inget beslut – alla anmälde jäv',
  'result.count':
    '{yes, plural, =0 {Ingen} other {#}} röstade ja och {no, plural, =0 {ingen} other {#}} nej.',
  'result.needed.absolute':
    'Det behövdes minst {needed} ja av de {total} i röstlängden: absolut majoritet ({source}).',
  'result.needed.qualified':
    'Det behövdes minst {needed} ja: kvalificerad majoritet, {numerator}/{denominator} ({source}).',
  'result.needed.unanimous': 'Det fick inte finnas någon nejröst: enhällighet ({source}).',
  'result.abstained': 'Den som avstår räknas inte.',
  'result.needed.simple': 'Det behövdes minst {needed} ja: enkel majoritet ({source}).',
  'result.chosen.plurality':
    '{chosen} fick {votes} av {total, plural, one {# röst} other {# röster}}. Flest röster avgör ({source}).',
  'result.chosen.absolute':
    '{chosen} fick {votes, plural, one {en röst} other {# röster}}. Det behövdes minst {needed} av de {total} i röstlängden: absolut majoritet ({source}).',
  'result.no-majority':
    'Inget alternativ fick de minst {needed} röster av {total} i röstlängden som behövdes: absolut majoritet ({source}).',
  'result.most-votes': '{chosen} fick flest röster: {votes}.',
  'result.second-round': '{names} fick flest röster och går vidare till en andra omgång.',
  'result.tied-alternatives': '{names} fick {votes, plural, one {en röst} other {# röster}} var av {total}.',
  'result.finalists-tied':
    'Det går inte att säga vilka två som går vidare till en andra omgång, eftersom {names} fick lika många röster.',
  'result.casting-vote.yes': '{name} har utslagsröst ({source}) och röstade ja. Den rösten avgjorde.',
  'result.casting-vote.no': '{name} har utslagsröst ({source}) och röstade nej. Den rösten avgjorde.',
  'result.casting-vote.alternative':
    '{name} har utslagsröst ({source}) och röstade på {chosen}. Den rösten avgjorde.',
  'result.casting-vote.unused': '{name} har utslagsröst ({source}), men den avgjorde inte frågan.',
  'result.quorum':
    '{took, plural, =0 {Ingen deltog} one {En person deltog} other {# personer deltog}} i omröstningen. Minst {least} behövde delta ({source}).',
  'result.secret': 'Omröstningen var sluten. Därför visas bara antalet röster.',
  'result.secret-unopened':
    'Omröstningen var sluten. Rösterna visas inte, eftersom frågan inte blev avgjord.',
  'result.form-declined':
    'En skriftlig omröstning kräver att alla i röstlängden godkänner att frågan avgörs skriftligt. Det gjorde inte alla, så inga röster räknades.',
  'result.writing-declined':
    'Någon ville att frågan skulle tas upp på ett möte i stället för att avgöras skriftligt, så inga röster räknades.',
  'result.every-party': 'Minst en från varje part röstade ja, vilket också behövdes.',
  'result.not-today':
    'Någon på mötet ville inte att frågan skulle avgöras i dag, eftersom den inte stod i kallelsen. Inga röster räknades.',
  'result.one-voter': 'Bara en person röstade ja eller nej. Resultatet vilar alltså på en enda röst.',
  'result.one-voter-alternatives':
    'Bara en person röstade på något av alternativen. Resultatet vilar alltså på en enda röst.',

  'result.next-heading': 'Vad händer nu?',
  'result.next.tie-by-agreement':
    'Avtalet hänvisar frågan till dialog mellan parterna ({source}). Ärendet tas upp på nästa möte.',
  'result.next.tie-otherwise':
    'Frågan går till dialog mellan parterna ({source}). Ärendet tas upp på nästa möte.',
  'result.next.form-declined': 'Frågan står på nästa mötes dagordning.',
  'result.next.undecided-party':
    'En part hade ingen som kunde rösta, så frågan är inte avgjord. Parten kan utse någon annan för ärendet. Det står på nästa mötes dagordning.',
  'result.next.undecided': 'Svar saknades, så frågan är inte avgjord. Den står på nästa mötes dagordning.',
  'result.next.not-every-party':
    'Det behövdes minst ett ja från varje part. Parterna kan tala om frågan och ställa den igen.',
  'result.next.not-quorate': 'Omröstningen kan tas om när fler kan delta.',
  'result.next.amend-agreement': 'Ändringen av avtalet börjar gälla när alla parter har skrivit under den.',
  'result.next.change-settings': 'Det gäller från och med den {from, date, day}, och Samverka följer det.',
  'result.next.signed-otherwise':
    'Parterna har skrivit under något annat, och det gäller före beslutet.{holding, plural, =0 {} other { Resten gäller från och med den {from, date, day}, och Samverka följer det.}}',
  'result.next.set-rule':
    'Gruppens nya regel gäller från och med nu. Omröstningar som redan är öppna följer de regler som gällde när de öppnades.',

  'result.next.revoke': '{decision} gäller inte längre.',
  'result.next.replace': 'Det här gäller i stället för {decision}.',

  'round.second-round.of': 'Det här är den andra omgången. Den första: {decision}.',
  'round.second-round.open': 'Den andra omgången pågår.',
  'round.second-round.closed': 'Andra omgången: {decision}.',
  'round.reopened.of': 'Ny omröstning efter {decision}. Skäl: {reason}',
  'round.reopened.open': 'En ny omröstning om frågan pågår.',
  'round.reopened.closed': 'Ny omröstning: {decision}.',

  'result.bars': 'Röster',
  'result.bar': '{label}: {votes}',
  'result.count-names': '{count} ({names})',
  'result.recused-because': '{name} ({reason})',
  'result.substitute': '{name} för {servesFor}',
  'result.closed-by': 'Avslutad av {name}.',
  'result.everyone-voted': 'Avslutades när alla hade röstat.',
  'result.nobody-left': 'Avslutades när ingen återstod som kunde rösta.',
  'result.last-day-passed': 'Avslutades när sista dagen att rösta var över.',
  'result.closed-withdrawn': 'Frågan togs tillbaka av {name}.',
  'result.closed-not-today': 'Avslutades när någon inte ville avgöra frågan i dag.',
  'result.closed-declined': 'Avslutades när någon inte godkände att frågan avgjordes skriftligt.',
  'result.button.reopen': 'Ta om omröstningen',
  'result.button.reserve': 'Anmäl reservation',
  'result.button.rule': 'Visa regeln',

  'reopen.explanation':
    'Frågan ställs på nytt i en ny omröstning. {decision} står kvar bland besluten, och de två resultaten hänvisar till varandra.',
  'reopen.reason': 'Varför ska omröstningen tas om?',
  'reopen.reason-placeholder': 'Till exempel: Två av oss kunde inte vara med.',
  'reopen.reason-missing': 'Skriv varför omröstningen ska tas om.',
  'reopen.button.open': 'Öppna ny omröstning',
  'answer.vote-reopened': 'Den nya omröstningen är öppen. Kortet visas i gruppens chatt.',

  'decisions.heading-search':
    '{total, plural, =0 {Inga beslut} one {Ett beslut} other {# beslut}} om ”{search}”',
  'decisions.heading': '{total, plural, =0 {Inga beslut än} one {Ett beslut} other {# beslut}}',
  'decisions.elected': '{text}: {name} till och med den {until, date, day}',
  'decisions.line': '{outcome}, {date, date, day}.',
  'decisions.button.all': 'Alla beslut',
  'decisions.button.older': 'Visa äldre',
  'decisions.revoked': 'Upphävt genom {decision}.',
  'decisions.replaced': 'Ersatt genom {decision}.',
  'decisions.revokes': 'Upphäver {decision}.',
  'decisions.replaces': 'Ersätter {decision}.',
  'decisions.button.revoke': 'Upphäv eller ersätt',
  'revoke-form.explanation':
    'Ett beslut står kvar bland besluten, men gäller inte längre när gruppen har beslutat att upphäva eller ersätta det. Gruppen röstar om det, och de två besluten hänvisar till varandra.',
  'revoke-form.decision': 'Beslut',
  'revoke-form.decision-missing': 'Välj ett beslut.',
  'revoke-form.decision-choice': '{number}: {text}',
  'revoke-form.how': 'Vad vill du föreslå?',
  'revoke-form.how-missing': 'Välj om beslutet ska upphävas eller ersättas.',
  'revoke-form.how.revoke': 'Beslutet upphävs',
  'revoke-form.how.replace': 'Beslutet ersätts med ett nytt',
  'revoke-form.text': 'Det nya beslutet (om det ersätts)',
  'revoke-form.text-missing': 'Skriv det nya beslutet.',
  'revoke-form.text-placeholder': 'Till exempel: Studiebesök anmäls en vecka i förväg.',

  'refusal.revoked-decision-missing': 'Inget beslut är valt. Välj ett beslut i listan och försök igen.',
  'refusal.nothing-to-revoke':
    'Gruppen har inget beslut som kan upphävas eller ersättas. Skriv @Samverka beslut för att se alla beslut.',
  'refusal.decision-of-another-forum':
    'Det beslutet är inte fattat i den här gruppen, och kan bara upphävas där det fattades. Skriv @Samverka beslut för att se gruppens beslut.',
  'refusal.decision-not-in-force':
    'Beslutet gäller inte: förslaget antogs inte, är vilande eller har avgjorts på nytt senare. Det finns alltså inget att upphäva. Skriv @Samverka beslut för att se vad som gäller.',
  'refusal.decision-revoked-already':
    'Beslutet gäller inte längre: det är upphävt eller ersatt genom {decision}. Välj ett annat beslut.',
  'refusal.decision-being-revoked':
    'Gruppen håller redan på att avgöra om beslutet ska upphävas eller ersättas. Vänta tills det är avgjort. Skriv @Samverka rösta för att se omröstningen, eller @Samverka beslut om den är avslutad.',
  'refusal.election-not-revoked':
    'Ett val av ordförande upphävs inte, utan gäller tills en ny är vald. Skriv @Samverka ordförande för att se hur.',
  'refusal.group-rule-not-revoked':
    'Beslutet gav gruppen en egen regel, som ändras genom en ny regel. Skriv @Samverka regler för att föreslå den.',
  'refusal.revocation-not-revoked':
    'Beslutet upphävde ett annat, som inte börjar gälla igen av sig självt. Lägg fram det på nytt: skriv @Samverka rösta och frågan.',
  'refusal.valid-amendment-not-revoked':
    'Alla parter har skrivit under ändringen, så den är en del av avtalet. Skriv @Samverka ändring för att föreslå en ny ändring.',
  'refusal.amendment-not-replaced':
    'En ändring av avtalet kan upphävas här men inte ersättas. Välj att den upphävs, och skriv @Samverka ändring för att föreslå en ny.',
  'decisions.none-found': 'Inget beslut innehåller alla orden. Sök på färre ord, eller visa alla beslut.',
  'decisions.before': 'Före Samverka',
  'decisions.before-line':
    '{numbered, select, true {§ {number} } other {}}{text}{several, select, true { ({forum})} other {}}',
  'decisions.before-more':
    '{moreBefore, plural, one {Ett beslut till} other {# beslut till}} från tiden före Samverka. Skriv @Samverka beslut och ett ord för att hitta dem.',
  'decisions.search': 'Skriv @Samverka beslut och ett ord för att söka.',
  'decisions.some-shown':
    'Här finns de {shown} senaste av {total}. Skriv @Samverka beslut och ett ord för att hitta de andra.',
  'decisions.forum': 'Togs upp i {forum}.',
  'decisions.between.by-vote': 'Omröstning mellan möten.',
  'decisions.between.in-writing': 'Skriftlig omröstning mellan möten.',
  'decisions.told': 'Meddelat i gruppens chatt {at, date, moment}.',
  'decisions.told-forum': 'Meddelat till {forum} {at, date, moment}.',
  'decisions.not-told-forum': 'Inte meddelat till {forum}.',
  'decisions.told-absent': 'Meddelat personligen till {names}.',
  'decisions.not-told': 'Inte meddelat i gruppens chatt än.',
  'decisions.amendment.waiting': 'Gäller inte än. Väntar på underskrift från {parties}.',
  'decisions.amendment.lapsed': 'Förfallen den {day, date, day}: alla parter skrev inte under.',
  'decisions.amendment.valid': 'Gäller från och med den {day, date, day}.',
  'decisions.reservations': '{count, plural, one {En reservation.} other {# reservationer.}}',
  'decisions.reservation': 'Reservation av {name}: {text}',
  'decisions.reservations-in-minutes':
    '{count, plural, one {Hela reservationen} other {Alla reservationer i sin helhet}} står i protokoll {number}/{year}.',
  'refusal.replacement-not-asked-for':
    'Du har valt att upphäva beslutet, men också skrivit vad som ska gälla i stället. Välj att ersätta det om texten ska gälla, eller töm fältet.',
};
