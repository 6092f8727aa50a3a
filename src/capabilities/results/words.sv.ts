/** What came of a vote and why, how it is put again, and what the decision log says beside it. */
export const sv = {
  'result.kicker': 'Resultat av omröstningen {date, date, day}',
  'result.summary': '{outcome}, {decision}: {question}',
  'result.heading': '{outcome}, {decision}',
  'result.count.simple':
    '{yes} ja av {total, plural, one {# avgiven ja- eller nejröst} other {# avgivna ja- och nejröster}}; minst {needed} behövdes. Den som avstår räknas inte.',
  'result.count.absolute':
    '{yes} ja av {total, plural, one {# person} other {# personer}} i röstlängden; minst {needed} behövdes.',
  'result.count.qualified':
    '{yes} ja av {total, plural, one {# avgiven ja- eller nejröst} other {# avgivna ja- och nejröster}}; minst {needed} behövdes ({numerator}/{denominator}). Den som avstår räknas inte.',
  'result.count.unanimous':
    '{yes} ja av {total, plural, one {# avgiven ja- eller nejröst} other {# avgivna ja- och nejröster}}; alla behövde vara ja. Den som avstår räknas inte.',
  'result.chosen.plurality':
    '{chosen} fick flest röster: {votes} av {total, plural, one {# avgiven} other {# avgivna}}. Den som avstår räknas inte.',
  'result.chosen.absolute':
    '{chosen} fick röster från {votes} av {total, plural, one {# person} other {# personer}} i röstlängden; minst {needed} behövdes.',
  'result.no-majority':
    'Inget alternativ fick röster från mer än hälften av {total, plural, one {den enda personen} other {de # personerna}} i röstlängden; minst {needed} behövdes.',
  'result.most-votes': '{chosen} fick flest röster: {votes}.',
  'result.second-round': '{names} fick flest röster och går till en andra omgång.',
  'result.tied-alternatives':
    '{names} fick lika många röster: {votes} var av {total, plural, one {# avgiven} other {# avgivna}}. Den som avstår räknas inte.',
  'result.finalists-tied':
    'De två med flest röster skulle ha gått till en andra omgång. Men fler än två är aktuella, för flera fick lika många röster: {names}.',
  'result.casting-vote.yes':
    'Lika många röstade ja och nej. {name} har utslagsröst ({source}) och röstade ja. Den rösten avgjorde.',
  'result.casting-vote.no':
    'Lika många röstade ja och nej. {name} har utslagsröst ({source}) och röstade nej. Den rösten avgjorde.',
  'result.casting-vote.alternative':
    '{name} har utslagsröst ({source}) och röstade på {chosen}. Den rösten avgjorde.',
  'result.casting-vote.unused': '{name} har utslagsröst ({source}), men den avgjorde inte frågan.',
  'result.quorum':
    '{took, plural, =0 {Ingen deltog} one {En person deltog} other {# personer deltog}} i omröstningen, och minst {least} behövde delta ({source}).',
  'result.secret': 'Omröstningen var sluten. Därför visas bara antalet röster.',
  'result.form-declined':
    'En skriftlig omröstning kräver att alla i röstlängden godkänner formen. Det gjorde inte alla, så inga röster räknades.',
  'result.remark.everyone-recused': 'Alla i röstlängden anmälde jäv, så det fanns ingen som kunde rösta.',
  'result.remark.nobody-voted': 'Ingen röstade.',
  'result.remark.all-abstained': 'Alla som röstade valde att avstå, så det finns inga röster att räkna.',
  'result.remark.one-voter': 'Bara en person röstade ja eller nej. Resultatet vilar alltså på en enda röst.',
  'result.remark.one-voter-alternatives':
    'Bara en person röstade på något av alternativen. Resultatet vilar alltså på en enda röst.',

  'result.next-heading': 'Vad händer nu?',
  'result.next.tie-by-agreement':
    'Avtalet hänvisar frågan till dialog mellan parterna ({source}). Ärendet tas upp på nästa möte.',
  'result.next.tie-otherwise':
    'Frågan går till dialog mellan parterna ({source}). Ärendet tas upp på nästa möte.',
  'result.next.form-declined': 'Frågan behöver tas upp på ett möte.',
  'result.next.not-quorate': 'Omröstningen kan tas om när fler kan delta.',
  'result.next.amend-agreement': 'Ändringen av avtalet gäller när alla parter har skrivit under den.',
  'result.next.set-rule':
    'Gruppens nya regel gäller från och med nu. En omröstning som redan är öppen följer de regler som gällde när den öppnades.',

  'round.second-round.of': 'Andra omgången av {decision}.',
  'round.second-round.open': 'Den andra omgången är öppen nu.',
  'round.second-round.closed': 'Den andra omgången avgjordes i {decision}.',
  'round.reopened.of': 'Ny omgång av {decision}: {reason}',
  'round.reopened.open': 'Frågan tas om i en ny omröstning som är öppen nu.',
  'round.reopened.closed': 'Frågan togs om i {decision}.',

  'result.bars': 'Röster',
  'result.count-names': '{count} ({names})',
  'result.substitute': '{name} för {servesFor}',
  'result.closing': 'Stängning',
  'result.closed-by': 'Stängd av {name}.',
  'result.everyone-voted': 'Stängdes automatiskt när alla hade röstat.',
  'result.nobody-left': 'Stängdes automatiskt när ingen återstod som kunde rösta.',
  'result.last-day-passed': 'Stängdes när sista dagen att rösta var över.',
  'result.closed-declined': 'Stängdes när någon inte godkände att frågan avgjordes skriftligt.',
  'result.button.reopen': 'Ta om omröstningen',
  'result.button.reserve': 'Reservera dig',

  'reopen.explanation':
    'Frågan ställs på nytt i en ny omröstning. {decision} står kvar bland besluten, och de två resultaten hänvisar till varandra.',
  'reopen.reason': 'Varför ska den tas om?',
  'reopen.reason-placeholder': 'Till exempel: Två av oss kunde inte vara med.',
  'reopen.reason-missing': 'Skriv varför omröstningen ska tas om.',
  'reopen.button.open': 'Öppna den nya omgången',
  'reopen.button.back': 'Tillbaka till resultatet',
  'answer.vote-reopened': 'Den nya omgången är öppen. Kortet kommer i gruppens chatt.',

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
  'decisions.chosen': 'Valt: {chosen}',
  'decisions.forum': 'Behandlat i {forum}.',
  'decisions.between.by-vote': 'Omröstning mellan möten.',
  'decisions.between.in-writing': 'Skriftlig omröstning mellan möten.',
  'decisions.amendment.waiting': 'Gäller inte än. Väntar på underskrift från {parties}.',
  'decisions.amendment.valid': 'Gäller från och med den {day, date, day}.',
  'decisions.reservations': '{count, plural, one {En reservation.} other {# reservationer.}}',
  'decisions.reservation': 'Reservation av {name}: {text}',
  'decisions.reservations-in-minutes':
    '{count, plural, one {Hela reservationen} other {Alla reservationer i sin helhet}} står i protokoll {number}/{year}.',
};
