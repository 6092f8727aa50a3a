/** Agendas, and what is proposed for them. */
export const sv = {
  'agenda.heading': 'Dagordning',
  'agenda.summary': 'Dagordning: {about}',
  'agenda.kicker': 'Dagordning · {forum}',
  'agenda.waiting-heading': 'Väntar på nästa möte',
  'agenda.hint.planned': 'Alla företrädare kan föreslå ärenden tills mötet öppnas.',
  'agenda.hint.no-meeting': 'Inget möte är planerat. Det här tas upp nästa gång gruppen möts.',
  'agenda.hint.nothing-waiting': 'Inget möte är planerat, och inget särskilt ärende väntar.',
  'agenda.item': '{number} {title}',
  'agenda.matters': 'Att ta upp på mötet',
  'agenda.no-matters': 'Än så länge bara de stående punkterna.',
  'agenda.unshown':
    '{unshown, plural, one {Ett ärende till finns} other {# ärenden till finns}} under Hela dagordningen.',
  'agenda.button.whole': 'Hela dagordningen ({items})',
  'agenda.button.matter': 'Visa ärendet',
  'agenda.button.meeting': 'Visa mötet',
  'agenda.reason.first-by-agreement': 'Ska enligt avtalet beslutas vid första mötet ({source}).',
  'agenda.reason.first': 'Ska beslutas vid första mötet ({source}).',
  'agenda.reason.standing': 'Står på dagordningen vid varje möte ({source}).',
  'agenda.reason.called-for': 'Skälet till det extra mötet.',
  'agenda.reason.chair-none-elected': 'Gruppen har ingen ordförande ({source}).',
  'agenda.reason.chair-seat-lost': 'Ordföranden har lämnat gruppen ({source}).',
  'agenda.reason.chair-term-over': 'Ordföranden är vald till och med den {day, date, day} ({source}).',
  'agenda.reason.proposed': 'Föreslaget av {name}.',
  'agenda.reason.raised-by-forum': 'Lyft från {forum}.',
  'agenda.reason.problem': 'Kommer från en problemanmälan.',
  'agenda.reason.report-submitted': 'Rapporten är inlämnad och väntar på godkännande ({source}).',
  'agenda.reason.report-due': 'Ska lämnas senast den {day, date, day} ({source}).',
  'agenda.reason.vote-between-meetings': 'Avgjordes mellan mötena, {decision}. Resultatet anmäls.',
  'agenda.reason.asked-again':
    '{party} var inte med när {decision} fattades och har begärt att ärendet tas upp igen',
  'agenda.reason.tied-vote': 'Lika röstetal, {decision}, och behöver diskuteras ({source}).',
  'agenda.reason.undecided-vote': 'Blev inte avgjord i omröstningen mellan mötena, {decision}.',
  'agenda.reason.tabled': 'Bordlades vid mötet den {day, date, day}.',
  'agenda.reason.referred-back': 'Återremitterades vid mötet den {day, date, day}: {explanation}',
  'agenda.reason.continuation': 'Ska beslutas senast den {day, date, day} ({source}).',
  'agenda.reason.actions':
    '{left, plural, one {Ett är kvar att göra} other {# är kvar att göra}}{late, plural, =0 {} one {, ett är försenat} other {, # är försenade}}.',
  'agenda.reason.expiry': 'Avtalet gäller till och med den {day, date, day} ({source}).',

  'order.kicker': 'Ändra punkter',
  'order.button': 'Ändra punkter',
  'order.explanation':
    'Välj en punkt och flytta den ett steg i taget, eller ta bort en stående punkt från det här mötet. Allt sparas direkt.',
  'order.left-out': '{title} (borttagen från det här mötet)',
  'order.item': 'Punkt',
  'order.item-missing': 'Välj en punkt.',
  'order.button.up': 'Flytta upp',
  'order.button.down': 'Flytta ned',
  'order.button.leave-out': 'Ta bort punkten',
  'order.button.put-back': 'Lägg tillbaka punkten',
  'order.button.done': 'Klart',

  'matter.heading.propose': 'Föreslå ärende',
  'matter.heading.change': 'Ändra ärendet',
  'matter.send.propose': 'Föreslå',
  'matter.send.change': 'Spara',
  'matter.explanation.propose':
    'Ärendet kommer med på dagordningen för gruppens nästa möte. Du kan ändra det eller ta tillbaka det tills det tas upp.',
  'matter.explanation.change':
    'Alla företrädare ser ändringen. Har något skrivits om en enskild person? Ta då tillbaka ärendet, så visas texten inte längre på något kort.',
  'matter.explanation-raises':
    'Ärendet kommer med på dagordningen för nästa möte. Ni kan också lyfta det till {forum} ({source}).',
  'matter.title': 'Ärende',
  'matter.title-placeholder': 'Till exempel: Ny lokal till hösten',
  'matter.title-missing': 'Skriv vad ärendet gäller.',
  'matter.background': 'Bakgrund (valfri)',
  'matter.background-placeholder':
    'Vad behöver de andra veta före mötet? Skriv aldrig något om enskilda personer.',
  'matter.link': 'Länk till underlag (valfri)',
  'matter.summary': 'Ärende: {title}',
  'matter.kicker': 'Ärende, föreslaget av {by}',
  'matter.link-lead': 'Underlag:',
  'matter.stands.on-agenda': 'Ärendet står på dagordningen för mötet {startsAt, date, weekday-moment}.',
  'matter.stands.waits': 'Inget möte är planerat. Ärendet tas upp på nästa möte.',
  'matter.stands.taken-up': 'Ärendet har tagits upp på ett möte.',
  'matter.button.change': 'Ändra ärendet',
  'matter.button.withdraw': 'Ta tillbaka ärendet',
  'matter.button.link': 'Öppna underlaget',
  'matter.withdrawn': 'Återtaget ärende',
  'matter.withdrawn-by': '{by} har tagit tillbaka ärendet.',
  'matter.forum': 'Vilken grupp ska ta upp ärendet?',
  'matter.forum-missing': 'Välj en grupp.',

  'raised.kicker': 'Ärende från {from}, lyft av {by}',
  'raised.summary': 'Ärende från {from}: {title}',
  'raised.withdrawn-summary': 'Ett ärende från {from} är återtaget',
  'raised.on-agenda': 'Ärendet står på dagordningen för mötet {startsAt, date, weekday-moment}.',
  'raised.waits': 'Inget möte är planerat. Ärendet tas upp på nästa möte.',
  'raised.source': 'Den gruppen kan lyfta frågor hit ({source}).',
  'raised.button': 'Visa dagordning',

  'answer.matter-on-agenda':
    'Ärendet är föreslaget. Det står på dagordningen för mötet den {moment, date, moment}.',
  'answer.matter-waits': 'Ärendet är föreslaget. Inget möte är planerat än, så det tas upp på nästa möte.',
  'answer.matter-raised': 'Ärendet är lyft till {forum} och tas upp på nästa möte där.',

  'news.matter-changed.summary':
    'Ändrat ärende till mötet {startsAt, date, short-moment} ({partnership}): {titleInShort}',
  'news.matter-changed.heading': 'Ändrat ärende: {title}',
  'news.matter-changed.by': '{name} har ändrat ett ärende som redan stod på dagordningen.',
  'news.matter-changed.meeting': 'Det är punkt {number} vid mötet {startsAt, date, weekday-moment}.',
  'news.matter-withdrawn.summary': 'Återtaget ärende ({partnership})',
  'news.matter-withdrawn.heading': 'Ett ärende är återtaget',
  'news.matter-withdrawn.by': '{name} har tagit tillbaka ett ärende. Texten visas inte längre.',
  'news.matter-withdrawn.meeting':
    'Det står inte längre på dagordningen för mötet {startsAt, date, weekday-moment}.',
  'answer.matter-changed': 'Ärendet är ändrat.',
  'answer.matter-withdrawn': 'Ärendet är återtaget. Texten visas inte längre på något kort.',

  'refusal.matter-gone': 'Ärendet är återtaget. Skriv @Samverka dagordning för att se vad som står där nu.',
  'refusal.matter-of-another':
    'Bara {member}, som föreslog ärendet, kan ändra det eller ta tillbaka det. På mötet kan gruppen avskriva det.',
  'refusal.matter-taken-up':
    'Ärendet har tagits upp på ett möte och kan inte ändras eller tas tillbaka. Föreslå ett nytt ärende om något mer behöver tas upp.',
  'refusal.link-not-https':
    'Länken ska vara en webbadress som börjar med https://. Rätta den, eller lämna fältet tomt.',
  'refusal.closing-comes-last':
    'Avslutandet är alltid sist, och inget kan komma efter det. Välj en annan punkt att flytta.',
  'refusal.item-stays':
    '{why, select, formality {Utan den punkten blir mötet inte ett möte i ordning, så den kan inte tas bort. Flytta den om den ska komma någon annanstans.} standing {Punkten står på dagordningen vid varje möte och kan inte avskrivas. Gå vidare till nästa punkt, eller ta bort den före mötet nästa gång.} first {Det ska beslutas vid första mötet, så punkten kan inte tas bort. Besluta, eller bordlägg punkten med ett skäl.} chair {Gruppen behöver en ordförande, så punkten kan inte tas bort. Välj en ordförande, eller bordlägg punkten.} problem {Punkten kommer från en problemanmälan och står kvar tills problemet är löst. Bordlägg den, eller markera problemet som löst.} urgent {En part har meddelat något som den har behövt göra genast, så punkten kan inte tas bort. Ta upp den, eller bordlägg den.} notice {Punkten kommer från en upplysning som parterna ska föra en dialog om, så den kan inte tas bort. Ta upp den, eller bordlägg den.} directive {Punkten är ett direktiv till gruppen, så den kan inte tas bort. Ta upp den, eller bordlägg den.} actions {Punkten står kvar tills uppdragen är klara. Markera dem som klara, eller bordlägg punkten.} report {Punkten kommer från en rapport och står kvar tills rapporten är godkänd. Godkänn rapporten eller be om komplettering, eller bordlägg punkten.} vote {Punkten kommer från en omröstning som mötet ska få veta utgången av, så den kan inte tas bort. Ta upp den, eller bordlägg den.} day {Punkten kommer från en dag i avtalet, så den kan inte tas bort. Besluta, eller bordlägg punkten.} postponed {Punkten sköts upp vid ett tidigare möte, så den kan inte tas bort. Ta upp den, eller bordlägg den igen.} called {Punkten är skälet till det extra mötet, så den kan inte tas bort. Ställ in mötet om det inte behövs.} other {Ärendet är föreslaget av en företrädare. Den som föreslog det kan ta tillbaka det, och på mötet kan gruppen avskriva det.}}',
  'refusal.only-chair-may-arrange':
    'Ordföranden leder mötet och bestämmer i vilken ordning punkterna tas. Be {member} att ändra ordningen.',
  'refusal.matter-missing': 'Ärendet saknas. Skriv vad det gäller och försök igen.',
  'refusal.too-many-matters':
    'Redan {most} ärenden väntar på nästa dagordning, och fler kan inte tas emot. Ta upp några av dem på ett möte först.',
  'refusal.not-on-agenda':
    'Det ärendet står inte på dagordningen längre. Skriv @Samverka dagordning för att se den som den är nu.',
};
