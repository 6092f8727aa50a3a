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
  'agenda.reason.tied-vote': 'Lika röstetal, {decision}, och behöver diskuteras ({source}).',
  'agenda.reason.undecided-vote': 'Blev inte avgjord i omröstningen mellan mötena, {decision}.',
  'agenda.reason.tabled': 'Bordlades vid mötet den {day, date, day}.',
  'agenda.reason.referred-back': 'Återremitterades vid mötet den {day, date, day}: {explanation}',
  'agenda.reason.continuation': 'Ska beslutas senast den {day, date, day} ({source}).',
  'agenda.reason.actions':
    '{left, plural, one {Ett är kvar att göra} other {# är kvar att göra}}{late, plural, =0 {} one {, ett är försenat} other {, # är försenade}}.',
  'agenda.reason.expiry': 'Avtalet gäller till och med den {day, date, day} ({source}).',

  'order.kicker': 'Ändra ordning',
  'order.explanation': 'Välj en punkt och flytta den ett steg i taget. Varje steg sparas direkt.',
  'order.item': 'Punkt',
  'order.item-missing': 'Välj en punkt.',
  'order.button.up': 'Flytta upp',
  'order.button.down': 'Flytta ned',
  'order.button.done': 'Klart',

  'matter.heading': 'Föreslå ärende',
  'matter.button': 'Föreslå',
  'matter.explanation': 'Ärendet kommer med på dagordningen för gruppens nästa möte.',
  'matter.explanation-raises':
    'Ärendet kommer med på dagordningen för nästa möte. Ni kan också lyfta det till {forum} ({source}).',
  'matter.title': 'Ärende',
  'matter.title-placeholder': 'Till exempel: Ny lokal till hösten',
  'matter.title-missing': 'Skriv vad ärendet gäller.',
  'matter.forum': 'Vilken grupp ska ta upp ärendet?',
  'matter.forum-missing': 'Välj en grupp.',

  'raised.kicker': 'Ärende från {from}, lyft av {by}',
  'raised.summary': 'Ärende från {from}: {title}',
  'raised.on-agenda': 'Ärendet står på dagordningen för mötet {startsAt, date, weekday-moment}.',
  'raised.waits': 'Inget möte är planerat. Ärendet tas upp på nästa möte.',
  'raised.source': 'Den gruppen kan lyfta frågor hit ({source}).',
  'raised.button': 'Visa dagordning',

  'answer.matter-on-agenda':
    'Ärendet är föreslaget. Det står på dagordningen för mötet den {moment, date, moment}.',
  'answer.matter-waits': 'Ärendet är föreslaget. Inget möte är planerat än, så det tas upp på nästa möte.',
  'answer.matter-raised': 'Ärendet är lyft till {forum} och tas upp på nästa möte där.',

  'refusal.only-chair-may-arrange':
    'Ordföranden leder mötet och bestämmer i vilken ordning punkterna tas. Be {member} att ändra ordningen.',
  'refusal.matter-missing': 'Ärendet saknas. Skriv vad det gäller och försök igen.',
  'refusal.too-many-matters':
    'Redan {most} ärenden väntar på nästa dagordning, och fler kan inte tas emot. Ta upp några av dem på ett möte först.',
  'refusal.not-on-agenda':
    'Det ärendet står inte på dagordningen längre. Skriv @Samverka dagordning för att se den som den är nu.',
};
