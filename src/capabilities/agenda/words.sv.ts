/** Agendas, and what is proposed for them. */
export const sv = {
  'agenda.heading': 'Dagordning',
  'agenda.kicker': 'Dagordning · {forum}',
  'agenda.waiting-heading': 'Väntar på nästa möte',
  'agenda.hint.planned': 'Alla företrädare kan föreslå ärenden tills mötet öppnas.',
  'agenda.hint.no-meeting': 'Inget möte är planerat. Det här tas upp när gruppen möts nästa gång.',
  'agenda.hint.nothing-waiting': 'Inget möte är planerat, och inget särskilt ärende väntar.',
  'agenda.item': '{number} {title}',
  'agenda.button.meeting': 'Visa mötet',
  'agenda.reason.first-by-agreement': 'Avtalet kräver det vid första mötet ({source}).',
  'agenda.reason.first': 'Beslutas vid första mötet ({source}).',
  'agenda.reason.standing': 'Står på dagordningen vid varje möte ({source}).',
  'agenda.reason.called-for': 'Skälet till det extra mötet.',
  'agenda.reason.chair': 'Mandattiden har gått ut, eller ordföranden har lämnat gruppen ({source}).',
  'agenda.reason.proposed': 'Föreslaget av {name}.',
  'agenda.reason.raised-by-forum': 'Lyft från {forum}.',
  'agenda.reason.problem': 'Lyft som problem.',
  'agenda.reason.report-submitted': 'Rapporten är lämnad och väntar på godkännande ({source}).',
  'agenda.reason.report-due': 'Sista dag att lämna: {day, date, day} ({source}).',
  'agenda.reason.vote-between-meetings': 'Omröstning mellan mötena, {decision}: resultatet anmäls.',
  'agenda.reason.tied-vote': 'Lika röstetal, {decision} ({source}).',
  'agenda.reason.tabled': 'Bordlagt på mötet den {day, date, day}.',
  'agenda.reason.referred-back': 'Återremitterat på mötet den {day, date, day}: {explanation}',
  'agenda.reason.continuation': 'Sista dag att besluta: {day, date, day} ({source}).',
  'agenda.reason.expiry': 'Avtalet gäller till och med den {day, date, day} ({source}).',

  'order.kicker': 'Ändra ordning',
  'order.explanation': 'Välj ett ärende och flytta det ett steg i taget. Varje steg sparas direkt.',
  'order.item-missing': 'Välj ett ärende.',
  'order.button.up': 'Flytta upp',
  'order.button.down': 'Flytta ned',
  'order.button.done': 'Klar',

  'matter.heading': 'Föreslå ärende',
  'matter.explanation': 'Ärendet kommer med på dagordningen för gruppens nästa möte.',
  'matter.explanation-raises':
    'Ärendet kommer med på dagordningen för nästa möte. Ni kan också lyfta det till {forum} ({source}).',
  'matter.title': 'Ärende',
  'matter.title-placeholder': 'Till exempel: Ny lokal till hösten',
  'matter.title-missing': 'Skriv vad ärendet gäller.',
  'matter.forum': 'Vilken grupp ska ta upp ärendet?',
  'matter.forum-missing': 'Välj en grupp.',

  'raised.kicker': 'Ett ärende har lyfts till den här gruppen',
  'raised.summary': 'Lyft till den här gruppen: {title}',
  'raised.from': 'Lyft från',
  'raised.by': 'Lyft av',
  'raised.on-agenda': 'Ärendet står på dagordningen för mötet {startsAt, date, weekday-moment}.',
  'raised.waits': 'Inget möte är planerat. Ärendet väntar på nästa dagordning.',
  'raised.source': 'Rätten att lyfta frågor: {source}.',

  'answer.matter-on-agenda':
    'Ärendet är föreslaget. Det står på dagordningen för mötet den {moment, date, moment}.',
  'answer.matter-waits':
    'Ärendet är föreslaget. Inget möte är planerat än, så det väntar på nästa dagordning.',
  'answer.matter-raised': 'Ärendet är lyft till {forum} och kommer med på nästa dagordning där.',

  'refusal.only-chair-may-arrange':
    'Ordföranden leder mötet och bestämmer i vilken ordning ärendena tas. Be {member} att ändra ordningen.',
  'refusal.matter-missing': 'Ärendet saknas. Skriv vad det gäller och försök igen.',
  'refusal.too-many-matters':
    'Redan {most} ärenden väntar på nästa dagordning, och fler kan inte tas emot. Ta upp några av dem på ett möte först.',
  'refusal.not-on-agenda':
    'Det ärendet står inte på dagordningen längre. Skriv @Samverka dagordning för att se den som den är nu.',
};
