/** A meeting from its opening to its end. */
export const sv = {
  'held.kicker': '{kind} · {forum} · {startsAt, date, moment}',
  'held.kind.ordinary': 'Möte',
  'held.kind.extra': 'Extra möte',
  'held.leader': 'Leder',
  'held.leader.chair': '{name}, ordförande',
  'held.leader.acting-chair': '{name}, tillfällig ordförande för mötet',
  'held.present': 'Närvarande',
  'held.substitutes': 'Ersättare',
  'held.substitute': '{substitute} för {name}',
  'held.substitute-serves': '{substitute}, tjänstgörande ersättare för {name}',
  'held.absent': 'Frånvarande',
  'held.opened': 'Öppnat',
  'held.closed': 'Avslutat',
  'held.place': 'Plats',

  'item.numbered': '{number}. {title}',
  'item.choice': '{number} · {title}',
  'item.state': '{title} · {state}',
  'item.waiting': 'Inte behandlat',
  'item.current': 'Behandlas nu',
  'item.discussed': 'Behandlat',
  'item.in-vote': 'Omröstning pågår',
  'item.tabled': 'Bordlagt',
  'item.referred-back': 'Återremitterat',
  'item.decided.adopted': 'Beslut {decision}',
  'item.chosen': '{state}: {chosen}',
  'item.elected': '{state}: {name} till och med den {until, date, day}',
  'item.elected-again':
    'Att uppmärksamma: {party} hade ordförandeskapet även senast, och det ska rotera. Beslutet gäller ändå.',

  'live-agenda.summary': 'Mötet pågår: {title}',
  'live-agenda.closed': 'Protokollet finns i ett eget meddelande. Där justeras det.',
  'live-agenda.current': 'Nu: ärende {number} av {total}',
  'live-agenda.no-current': 'Inget ärende behandlas just nu. Välj ett ärende och tryck på Ta upp.',
  'live-agenda.all-done': 'Alla ärenden är behandlade. Lägg till ett ärende eller avsluta mötet.',
  'live-agenda.choose': 'Ärende att ta upp',
  'live-agenda.choose-missing': 'Välj ett ärende.',
  'live-agenda.record-chair':
    'Omröstningen om ”{title}” är avgjord. Tryck på Välj ordförande och ange vem som valdes och hur länge.',
  'live-agenda.rotation': 'Ordförandeskapet roterar. Senast hade {last} det, så nu står {turn} i tur.',
  'live-agenda.button.take-up': 'Ta upp',
  'live-agenda.button.reserve': 'Reservation',
  'live-agenda.button.raise': 'Lyft till {forum}',
  'live-agenda.button.attendance': 'Närvaro',
  'live-agenda.button.back': 'Tillbaka till dagordningen',
  'minutes.button.back': 'Tillbaka till protokollet',

  'item-form.decide.heading': 'Beslut med acklamation',
  'item-form.decide.explanation':
    'Skriv vad ni är överens om. Beslutet får ett nummer och står sedan i beslutsloggen och i protokollet.',
  'item-form.decide.label': 'Beslut',
  'item-form.decide.placeholder': 'Till exempel: Styrgruppen godkänner rapporten.',
  'item-form.decide.button': 'Besluta',
  'item-form.table.heading': 'Bordlägg ärendet',
  'item-form.table.explanation': 'Ärendet skjuts upp som det är och kommer upp på nästa möte.',
  'item-form.table.label': 'Skäl (valfritt)',
  'item-form.table.placeholder': 'Till exempel: Tiden räcker inte.',
  'item-form.table.button': 'Bordlägg',
  'item-form.table-first.explanation':
    'Ärendet ska beslutas på första mötet. Det kan bordläggas, men skälet måste stå i protokollet.',
  'item-form.table-first.label': 'Skäl',
  'item-form.refer-back.heading': 'Återremittera ärendet',
  'item-form.refer-back.explanation':
    'Ärendet skickas tillbaka för att arbetas om och kommer upp på nästa möte. Skriv vad som behöver göras.',
  'item-form.refer-back.label': 'Skäl',
  'item-form.refer-back.placeholder': 'Till exempel: Kostnaden behöver räknas fram.',
  'item-form.refer-back.button': 'Återremittera',
  'item-form.put-to-vote.heading': 'Till omröstning',
  'item-form.put-to-vote.explanation':
    'Ställ en fråga som går att besvara med ja eller nej, eller skriv alternativ att välja mellan. Omröstningen kommer som ett kort i chatten, och resultatet står sedan vid ärendet.',
  'item-form.put-to-vote.label': 'Fråga',
  'item-form.put-to-vote.placeholder': 'Till exempel: Ska vi godkänna förslaget?',
  'item-form.put-to-vote.button': 'Öppna omröstningen',
  'item-form.note.heading': 'Anteckning',
  'item-form.note.explanation':
    'Anteckningen står i protokollet med ditt namn. En lärdom är en erfarenhet eller kunskap som är värd att ta vara på. Skriv aldrig något om enskilda deltagare.',
  'item-form.note.label': 'Vad ska antecknas?',
  'item-form.note.placeholder': 'Till exempel: Parterna stämmer av igen i mars.',
  'item-form.note.button': 'Spara',
  'item-form.note.about': 'Gäller',
  'item-form.note.whole-meeting': 'Mötet i stort',
  'item-form.note.kind': 'Typ av anteckning',
  'item-form.note.kind.lesson': 'Lärdom',
  'item-form.add-item.heading': 'Lägg till ärende',
  'item-form.add-item.explanation':
    'Ärendet hamnar sist på dagordningen. Hinner ni inte med det kommer det upp på nästa möte.',
  'item-form.add-item.label': 'Ärende',
  'item-form.add-item.placeholder': 'Till exempel: Ny lokal',
  'item-form.add-item.button': 'Lägg till',
  'item-form.reserve.heading': 'Reservera dig mot ett beslut',
  'item-form.reserve.explanation':
    'Den som inte står bakom ett beslut kan reservera sig innan mötet avslutas. Reservationen står i protokollet med ditt namn.',
  'item-form.reserve.label': 'Din reservation',
  'item-form.reserve.placeholder': 'Skriv vad du reserverar dig mot och varför.',
  'item-form.reserve.button': 'Reservera mig',
  'item-form.reserve.decision-choice': '{decision}: {text}',
  'item-form.choose-missing': 'Välj ett alternativ.',
  'item-form.missing': 'Skriv en text.',

  'close-meeting.heading': 'Avsluta mötet?',
  'close-meeting.explanation':
    'När mötet är avslutat kommer ett utkast till protokoll i chatten. Då går det inte längre att besluta, reservera sig eller lägga till ärenden.',
  'close-meeting.nothing-left': 'Alla ärenden är behandlade.',
  'close-meeting.button': 'Avsluta mötet',

  'answer.matter-taken-up': 'Ärendet behandlas nu.',
  'answer.matter-decided': 'Beslutet är sparat: {decision}.',
  'answer.matter-tabled': 'Ärendet är bordlagt.',
  'answer.matter-referred-back': 'Ärendet är återremitterat.',
  'answer.note-taken': 'Anteckningen är sparad.',
  'answer.item-added': 'Ärendet är tillagt på dagordningen.',
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
    'Den som öppnar mötet leder det och måste vara där. Ange dig själv som närvarande, eller låt någon som är där öppna.',
  'refusal.chair-opens':
    'Ordföranden, {member}, öppnar och leder mötet. Om {member} inte är här anger du det i närvaron och försöker igen.',
  'refusal.only-leader':
    '{member} leder mötet, så det här kan du inte göra nu. Be {member}. Om du är här men inte står som närvarande rättar du det under Närvaro.',
  'refusal.unknown-matter': 'Det ärendet står inte på dagordningen. Välj ett ärende i listan.',
  'refusal.matter-not-current': 'Ärendet behandlas inte just nu. Välj det och tryck på Ta upp först.',
  'refusal.matter-in-vote':
    'Omröstningen om ärendet pågår. Rösta på kortet i chatten, eller stäng omröstningen först.',
  'refusal.matter-decided':
    'Ärendet är redan avgjort: {decision}. Lägg till ett nytt ärende om något annat ska beslutas.',
  'refusal.chair-not-recorded':
    'Omröstningen om ”{title}” är avgjord, men det är inte angivet vem som valdes. Tryck på Välj ordförande innan mötet avslutas.',
  'refusal.first-decision-left':
    '”{title}” ska beslutas på första mötet ({source}). Besluta i ärendet, eller bordlägg det med ett skäl.',
  'refusal.vote-still-open': 'Omröstningen ”{question}” är öppen. Stäng den först, sedan kan mötet avslutas.',
  'refusal.not-present':
    'Bara den som är med på mötet kan reservera sig. Om du är här rättar du närvaron och försöker igen.',
  'refusal.unknown-decision': 'Det beslutet är inte fattat på det här mötet. Välj ett beslut i listan.',
  'refusal.meeting-is-full':
    'Mötet har redan {most} av det slaget, och fler går inte att lägga till. Ta upp saken på nästa möte.',
};
