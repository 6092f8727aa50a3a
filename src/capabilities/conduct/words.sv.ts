/** A meeting from its opening to its end. */
export const sv = {
  'held.kicker': '{kind} · {forum} · {startsAt, date, moment}',
  'held.kind.ordinary': 'Möte',
  'held.kind.extra': 'Extra möte',
  'held.leader.chair': 'leds av {name}, ordförande',
  'held.leader.meeting-chair': 'leds av {name}',
  'held.present': 'Närvarande',
  'held.substitutes': 'Ersättare',
  'held.substitute': '{substitute} för {name}',
  'held.substitute-serves': '{substitute}, tjänstgörande ersättare för {name}',
  'held.absent': 'Frånvarande',
  'held.from': '{name} från kl.\u00a0{from, time, clock}',
  'held.until': '{name} till kl.\u00a0{until, time, clock}',
  'held.from-until': '{name} kl.\u00a0{from, time, clock}–{until, time, clock}',
  'held.co-opted-people': 'Adjungerade',
  'held.co-opted': '{name} ({capacity})',
  'held.unmarked': 'Har inte svarat',
  'held.place': 'Plats',

  'item.numbered': '{number}. {title}',
  'item.choice': '{number} · {title}',
  'item.in-line': '{number} {title}',
  'item.more': '{count} till',
  'item.state': '{title} · {state}',
  'item.waiting': 'Inte behandlad',
  'item.current': 'Behandlas nu',
  'item.formality': 'Klar',
  'item.discussed': 'Genomgången',
  'item.treated': 'Behandlad',
  'item.withdrawn': 'Återtagen',
  'item.declined': 'Avskriven',
  'item.in-vote': 'Omröstning pågår',
  'item.tabled': 'Bordlagd',
  'item.referred-back': 'Återremitterad',
  'item.decided.adopted': 'Beslut {decision}',
  'item.chosen': '{state}: {chosen}',
  'item.elected': '{state}: {name} till och med den {until, date, day}',
  'item.elected-again':
    'Observera: {party} hade ordförandeskapet även senast, och det ska rotera. Beslutet gäller ändå.',

  'live-agenda.summary': 'Mötet pågår, punkt {number} av {total}: {title}',
  'live-agenda.kicker': '{kind} pågår · {group} · {leader} · öppnat kl.\u00a0{openedAt, time, clock}',
  'live-agenda.kicker.closed': '{kind} · {group} · {startsAt, date, moment}',
  'live-agenda.top.current': 'Punkt {number} av {total}',
  'live-agenda.top.in-vote': 'Punkt {number} av {total} · omröstning pågår',
  'live-agenda.top.next': 'Nästa: punkt {number} av {total}',
  'live-agenda.done': 'Klara:',
  'live-agenda.done.none': 'inga än',
  'live-agenda.done.plain': '{numbers}',
  'live-agenda.done.decided':
    '{number} ({decision}{outcome, select, adopted {} tied {, lika röstetal} rejected {, inte antaget} other {, inget beslut}})',
  'live-agenda.done.tabled': '{number} bordlagd',
  'live-agenda.done.referred-back': '{number} återremitterad',
  'live-agenda.done.declined': '{number} avskriven',
  'live-agenda.coming': 'Därefter:',
  'live-agenda.closed': 'Protokollet finns i ett eget meddelande. Där justeras det.',
  'live-agenda.all-done': 'Alla punkter är genomgångna.',
  'live-agenda.choose': 'Gå till en annan punkt',
  'live-agenda.choose-missing': 'Välj en punkt.',
  'live-agenda.record-chair':
    'Omröstningen om ”{title}” är avgjord. Tryck på Välj ordförande och ange vem som valdes och hur länge.',
  'live-agenda.goal-lead': 'Mål:',
  'live-agenda.goal': '{text} ({source}).',
  'live-agenda.rotation': 'Ordförandeskapet roterar. Senast hade {last} det, så nu står {turn} i tur.',
  'live-agenda.button.next': 'Nästa punkt',
  'live-agenda.button.actions': 'Alla uppdrag',
  'live-agenda.button.vote': 'Rösta',
  'live-agenda.button.whole': 'Hela dagordningen',
  'live-agenda.button.take-up': 'Ta upp punkten',
  'live-agenda.button.raise': 'Lyft till {forum}',
  'live-agenda.button.attendance': 'Ändra närvaro',

  'live-agenda.unmarked': 'Är du här? {names} har inte svarat.',
  'live-agenda.away':
    'Ingen från {parties} är här. Det ni beslutar blir vilande tills {parties} har godtagit det eller låtit tio arbetsdagar gå, och mötet räknas inte som ett möte i gruppen (Samverkas förval).',
  'live-agenda.away-late':
    'Ingen från {parties} är här, och kallelsen skickades mindre än {days} dagar före mötet. Därför kan inget avgöras i dag: förbered punkterna och bordlägg dem. Mötet räknas inte som ett möte i gruppen (Samverkas förval).',
  'live-agenda.today.agreed': 'Alla parter godtar att punkten avgörs i dag.',
  'live-agenda.today.ask': 'Den som trycker på Stämmer på ett beslut godtar också att punkten avgörs i dag.',
  'live-agenda.button.here': 'Jag är här',
  'live-agenda.button.today': 'Får avgöras i dag',
  'live-agenda.button.not-today': 'Inte i dag',
  'proposal.kicker': 'Förslag till beslut av {name}',
  'proposal.waits': 'Inget är beslutat än. Beslutet gäller när en från {waits} har tryckt på Stämmer.',
  'proposal.declines': 'Ärendet ”{title}” avskrivs. Skäl: {reason}',
  'proposal.declines-short': 'Ärendet avskrivs. {reason}',
  'proposal.button.confirm': 'Stämmer',
  'proposal.button.dispute': 'Stämmer inte',
  'proposal.button.withdraw': 'Ta tillbaka förslaget',
  'proposal.button.rewrite': 'Ändra orden',
  'concerns.away':
    'Ingen från {parties} är här, så beslutet blir vilande. Gäller det något av det här krävs att {parties} säger ja. Annars börjar det gälla när {parties} har godtagit det eller låtit tio arbetsdagar gå (Samverkas förval).',
  'concerns.label': 'Vad gäller beslutet?',
  'concerns.missing': 'Välj vad beslutet gäller.',
  'concerns.money': 'Pengar',
  'concerns.commitments': 'Åtaganden',
  'concerns.seats': 'Platser i grupperna',
  'concerns.directives': 'Direktiv',
  'concerns.rules': 'Regler',
  'concerns.agreement': 'Avtalet',
  'concerns.deficiency': 'Steg i en brist',
  'concerns.other': 'Annat',
  'item-form.decide.heading': 'Besluta utan omröstning',
  'item-form.decide.explanation':
    'Beslutet fattas utan omröstning (acklamation). Skriv det som det ska stå i protokollet. Det gäller när en från varje annan part som är här har tryckt på Stämmer på just de orden (Samverkas förval).',
  'item-form.decide.label': 'Beslut',
  'item-form.decide.placeholder': 'Till exempel: Styrgruppen beslutar att godkänna rapporten.',
  'item-form.decide.button': 'Besluta',
  'item-form.table.heading': 'Bordlägg punkten',
  'item-form.table.explanation': 'Punkten skjuts upp som den är och kommer upp på nästa möte.',
  'item-form.table.label': 'Skäl (valfritt)',
  'item-form.table.placeholder': 'Till exempel: Tiden räcker inte.',
  'item-form.table.button': 'Bordlägg',
  'item-form.table-first.explanation':
    'Punkten ska beslutas vid första mötet. Den kan bordläggas, men skälet måste stå i protokollet.',
  'item-form.table-first.label': 'Skäl',
  'item-form.refer-back.heading': 'Återremittera punkten',
  'item-form.refer-back.explanation':
    'Punkten skickas tillbaka för att arbetas om och kommer upp på nästa möte. Skriv vad som behöver göras.',
  'item-form.refer-back.label': 'Skäl',
  'item-form.refer-back.placeholder': 'Till exempel: Kostnaden behöver räknas fram.',
  'item-form.refer-back.button': 'Återremittera',
  'item-form.decline.heading': 'Avskriv ärendet',
  'item-form.decline.explanation':
    'Gruppen tar inte upp ärendet mer. Det gäller när en från varje annan part som är här har tryckt på Stämmer (Samverkas förval). Skälet står i protokollet, och den som föreslog ärendet får veta det.',
  'item-form.decline.label': 'Skäl',
  'item-form.decline.placeholder': 'Till exempel: Frågan hör till kommunens egen verksamhet.',
  'item-form.decline.button': 'Avskriv',
  'item-form.put-to-vote.heading': 'Ny omröstning',
  'item-form.put-to-vote.explanation':
    'Ställ en fråga som går att besvara med ja eller nej, eller skriv alternativ att välja mellan. Omröstningen kommer som ett kort i chatten, och resultatet antecknas vid punkten.',
  'item-form.put-to-vote.label': 'Fråga',
  'item-form.put-to-vote.placeholder': 'Till exempel: Ska vi godkänna förslaget?',
  'item-form.put-to-vote.button': 'Öppna omröstningen',
  'item-form.note.heading': 'Anteckna',
  'item-form.note.explanation':
    'Anteckningen står i protokollet med ditt namn. En lärdom är en erfarenhet eller kunskap som är värd att ta vara på. Skriv aldrig något om enskilda deltagare.',
  'item-form.note.label': 'Vad ska antecknas?',
  'item-form.note.placeholder': 'Till exempel: Parterna stämmer av igen i mars.',
  'item-form.note.button': 'Spara',
  'item-form.note.about': 'Gäller',
  'item-form.note.whole-meeting': 'Mötet i stort',
  'item-form.note.kind': 'Typ av anteckning',
  'item-form.note.kind.note': 'Anteckning',
  'item-form.note.kind.lesson': 'Lärdom',
  'item-form.add-item.heading': 'Lägg till punkt',
  'item-form.add-item.explanation':
    'Punkten läggs före övriga frågor, nästa möte och avslutandet. Hinner ni inte med den kommer den upp på nästa möte.',
  'item-form.add-item.label': 'Punkt',
  'item-form.add-item.placeholder': 'Till exempel: Ny lokal',
  'item-form.add-item.button': 'Lägg till',
  'item-form.reserve.heading': 'Anmäl reservation mot ett beslut',
  'item-form.reserve.explanation':
    'Den som inte står bakom ett beslut kan reservera sig innan mötet avslutas. Reservationen står i protokollet med ditt namn.',
  'item-form.reserve.label': 'Din reservation',
  'item-form.reserve.placeholder': 'Skriv vad du reserverar dig mot och varför.',
  'item-form.reserve.button': 'Anmäl reservation',
  'item-form.reserve.decision-choice': '{decision}: {text}',
  'item-form.choose-missing': 'Välj ett alternativ.',
  'item-form.missing': 'Fyll i fältet.',

  'undo-opening.button': 'Ångra öppnandet',
  'news.opening-undone.summary':
    'Öppnandet är ångrat: mötet {startsAt, date, short-moment} har inte hållits ({partnership})',
  'news.opening-undone.heading': 'Mötet {startsAt, date, weekday-moment}{until} är inte öppnat',
  'news.opening-undone.by':
    '{name} har ångrat öppnandet. Kallelsen gäller, och svaren på den finns kvar. Du som redan hade sagt att du är här säger det igen när mötet öppnas.',
  'answer.opening-undone': 'Öppnandet är ångrat. Kallelsen gäller, och mötet kan öppnas igen.',
  'refusal.meeting-has-begun':
    'Öppnandet går inte att ångra, för något är redan antecknat på mötet. Avsluta mötet i stället.',
  'close-meeting.decided': 'Vem gör vad efter mötet?',
  'close-meeting.other': 'Något annat som någon ska göra?',
  'close-meeting.other-action': 'Annat uppdrag',
  'close-meeting.given': 'Uppdrag',
  'close-meeting.next': 'Nästa möte är {next, date, weekday-moment}.',
  'close-meeting.no-next': 'Nästa möte är inte bestämt.',
  'close-meeting.heading': 'Avsluta mötet?',
  'close-meeting.left': 'Inte behandlade:',
  'close-meeting.untreated':
    'Har ni gått igenom någon av dem utan att besluta? Anteckna något om den, annars står den som inte behandlad i protokollet.',
  'close-meeting.explanation':
    'Ett utkast till protokoll kommer i chatten. Efter det går det inte att besluta, anmäla reservation eller lägga till punkter.',
  'close-meeting.button': 'Avsluta mötet',

  'answer.matter-taken-up': 'Punkten behandlas nu.',
  'answer.matter-decided': 'Beslutet är sparat: {decision}.',
  'answer.decision-proposed':
    'Förslaget finns i chatten. Det blir ett beslut när en från varje annan part som är här har tryckt på Stämmer.',
  'answer.decision-confirmed': 'Ditt svar är sparat. Beslutet väntar på fler.',
  'answer.decision-disputed': 'Förslaget är borttaget. Rösta om punkten, eller bordlägg den.',
  'answer.proposal-withdrawn': 'Förslaget är taget tillbaka. Punkten behandlas fortfarande.',
  'answer.today-answered':
    '{agrees, select, true {Du godtar att punkten avgörs i dag.} other {Punkten avgörs inte i dag. Den kan diskuteras och bordläggas.}}',
  'answer.today-vote-ended':
    'Omröstningen är avslutad utan beslut, för du godtog inte att frågan avgörs i dag. Punkten är bordlagd och kommer upp på nästa möte.',
  'answer.matter-tabled': 'Punkten är bordlagd.',
  'answer.matter-referred-back': 'Punkten är återremitterad.',
  'answer.matter-declined': 'Ärendet är avskrivet och kommer inte upp igen.',
  'answer.note-taken': 'Anteckningen är sparad.',
  'answer.item-added': 'Punkten är tillagd på dagordningen.',
  'answer.reservation-made': 'Din reservation mot {decision} är sparad.',
  'answer.meeting-closed': 'Mötet är avslutat. Protokollet kommer i chatten.',

  'refusal.meeting-is-draft':
    'Kallelsen till mötet den {moment, date, moment} är inte skickad än, så mötet kan inte öppnas. Skicka kallelsen först.',
  'refusal.meeting-not-open':
    'Mötet den {moment, date, moment} är inte öppnat än. Tryck på Öppna mötet på kallelsen när det börjar.',
  'refusal.meeting-still-open': 'Mötet pågår fortfarande. Avsluta det först, sedan kan protokollet justeras.',
  'refusal.meeting-closed':
    'Mötet är avslutat, så det går inte att ändra. Skriv @Samverka protokoll för att se vad som står i protokollet, och ta upp saken på nästa möte.',
  'refusal.meeting-already-open':
    'Mötet är redan öppnat av {member}. Skriv @Samverka dagordning för att se hur långt ni har kommit.',
  'refusal.another-meeting-open':
    'Ett annat möte är öppet: det som skulle börja den {moment, date, moment}. Avsluta det först.',
  'refusal.no-open-meeting':
    'Inget möte är öppet. Skriv @Samverka protokoll för att se det senaste protokollet.',
  'refusal.too-early':
    'Mötet börjar den {moment, date, moment} och kan öppnas tidigast ett dygn innan. Vänta tills dess, eller flytta mötet.',
  'refusal.leader-not-present':
    'Den som öppnar mötet leder det och måste vara närvarande. Ange dig själv som närvarande, eller låt någon som är där öppna mötet.',
  'refusal.chair-opens':
    'Ordföranden, {member}, öppnar och leder mötet. Om {member} inte är här anger du det i närvaron och försöker igen.',
  'refusal.only-leader':
    '{member} leder mötet, så det här kan du inte göra nu. Be {member} göra det. Om du är här men inte står som närvarande rättar du det under Ändra närvaro.',
  'refusal.unknown-matter': 'Den punkten står inte på dagordningen. Välj en punkt i listan.',
  'refusal.matter-not-current':
    'Punkten behandlas inte just nu. Välj den under Hela dagordningen och tryck på Ta upp punkten.',
  'refusal.agenda-moved-on':
    'Mötet har redan gått vidare från den punkten, så ingenting ändrades. Dagordningen i chatten visar var ni är.',
  'refusal.matter-in-vote':
    'Omröstningen om punkten pågår. Rösta på kortet i chatten, eller avsluta omröstningen först.',
  'refusal.matter-decided':
    'Punkten är redan avgjord: {decision}. Lägg till en ny punkt om något annat ska beslutas.',
  'refusal.chair-not-recorded':
    'Omröstningen om ”{title}” är avgjord, men det är inte angivet vem som valdes. Tryck på Välj ordförande innan mötet avslutas.',
  'refusal.first-decision-left':
    '”{title}” ska beslutas vid första mötet ({source}). Fatta beslutet, eller bordlägg punkten med ett skäl.',
  'refusal.vote-still-open': 'Omröstningen ”{question}” pågår. Avsluta den först, sedan kan mötet avslutas.',
  'refusal.not-present':
    'Bara den som är antecknad som närvarande på mötet kan göra det. Om du är här trycker du på Jag är här och försöker igen.',
  'refusal.proposal-gone':
    'Det förslaget gäller inte längre: orden har ändrats eller förslaget har tagits bort. Se det senaste meddelandet i chatten.',
  'refusal.proposal-waits':
    'Förslaget till beslut om ”{title}” väntar på att bekräftas. Tryck på Stämmer, ta tillbaka förslaget eller bordlägg punkten först.',
  'refusal.proposal-of-another':
    '{member} har skrivit förslaget. Den som skrev det eller den som leder mötet kan ta tillbaka det. Tryck på Stämmer inte om du inte håller med.',
  'refusal.own-proposal':
    'Du har själv skrivit förslaget. Någon från varje annan part som är här behöver trycka på Stämmer.',
  'refusal.concerns-unsaid':
    'En part är inte här, och därför behöver det framgå vad beslutet gäller. Välj det i listan och försök igen.',
  'refusal.decline-party-away':
    'Ett ärende avskrivs av hela gruppen, och ingen från {party} är här. Bordlägg det, så kommer det upp på nästa möte.',
  'refusal.not-today-short-notice':
    'Kallelsen skickades mindre än {days} dagar före mötet (Samverkas förval). Punkten avgörs i dag bara om en från varje part godtar det och ingen som är här säger nej. Tryck på Får avgöras i dag, eller bordlägg punkten.',
  'refusal.not-today-not-in-notice':
    'Punkten stod inte i kallelsen (Samverkas förval). Den avgörs i dag bara om en från varje part godtar det och ingen som är här säger nej. Tryck på Får avgöras i dag, eller bordlägg punkten.',
  'refusal.not-today-party-away':
    'Punkten stod inte i en kallelse i god tid, och ingen som kan rösta för {party} är här. Den kan därför inte avgöras i dag (Samverkas förval). Förbered den och bordlägg den till nästa möte.',
  'refusal.vote-party-away':
    'Frågan stod inte i en kallelse i god tid, och ingen som kan rösta för {party} är här. Därför går den inte att rösta om i dag (Samverkas förval). Ta upp den på nästa möte, eller rösta skriftligt när mötet är slut.',
  'refusal.not-today-objected':
    '{member} godtar inte att punkten avgörs i dag. Förbered den och bordlägg den till nästa möte.',
  'refusal.unknown-decision': 'Det beslutet är inte fattat på det här mötet. Välj ett beslut i listan.',
  'refusal.meeting-is-full':
    'Mötet har redan {most} {of, select, notes {anteckningar} items {punkter} coOpted {adjungerade} corrections {rättelser} other {reservationer}}, och fler går inte att lägga till. Ta upp saken på nästa möte.',

  'decided.elected': '{text}: {name} till och med den {until, date, day}',
  'decided.confirmed': 'Skrivet av {name}, bekräftat av {names}.',
  'decided.resting': '{text} (vilande)',
  'decided.chosen': '{text} Valt: {chosen}',
  'decided.voted': '{text} {outcome}',
  'news.decision-proposed.summary': 'Bekräfta beslut nu ({partnership}): {short}',
  'news.decision-proposed.heading': 'Förslag till beslut: stämmer det?',
  'news.decision-proposed.words': '”{words}”',
  'news.decision-proposed.by':
    '{name} har skrivit förslaget. Beslutet gäller när en från {waits} har tryckt på Stämmer. Stämmer det inte faller förslaget.',
  'news.decision-disputed.summary': 'Förslaget föll: {name} håller inte med ({partnership})',
  'news.decision-disputed.heading': 'Förslaget om ”{title}” föll',
  'news.decision-disputed.next':
    '{name} tryckte på Stämmer inte. Skriv nya ord, rösta eller bordlägg punkten.',
  'news.matter-declined.summary': 'Avskrivet i {declinedBy} ({partnership}): {title}',
  'news.matter-declined.heading': 'Ärendet är avskrivet: {title}',
  'news.matter-declined.reason': 'Skäl: {reason}',
  'news.matter-declined.again':
    'Det skedde på mötet den {startsAt, date, day}, och ärendet kommer inte upp igen.',
  'news.forum-decided-between.summary': 'Beslut i {decidedBy}, {decision} ({partnership}): {text}',
  'news.forum-decided-between.heading': 'Beslut i {decidedBy} mellan möten',
  'news.forum-decided-between.why': 'Grupperna meddelar varandra sina beslut ({source}).',
  'decisions-told.summary':
    '{total, plural, one {Ett beslut} other {# beslut}} i {forum} {day, date, day}: {first} ({partnership})',
  'decisions-told.heading': 'Beslut i {forum} den {day, date, day}',
  'decisions-told.more': '{more, plural, one {Ett beslut till} other {# beslut till}} finns i beslutsloggen.',
  'decisions-told.why': 'Grupperna meddelar varandra sina beslut ({source}).',
  'decisions-told.why-absent': 'Du var inte med på mötet, så här ser du vad som beslutades.',
  'decisions-told.all': 'Visa alla',
  'decisions-told.minutes': 'Protokoll',
  'news.forum-decided.summary': 'Beslut i {decidedBy}, {decision} ({partnership}): {text}',
  'news.forum-decided.heading': 'Beslut i {decidedBy}: {title}',
  'news.forum-decided.what': '{decision}: {text}',
  'news.forum-decided.raised': '{name} lyfte ärendet härifrån.',
};
