/** Why a change of what the bot goes by is not proposed. */
export const sv = {
  'change-elsewhere.heading': 'Det avgörs i en annan grupp',
  'change-elsewhere.matter': 'Ärende:',
  'change-elsewhere.raise': 'Lyft frågan',

  'refusal.nothing-to-change': 'Inget skiljer sig från det som gäller nu. Fyll i det som ska ändras.',
  'refusal.too-many-changes': 'Det blir för mycket i en fråga. Dela upp ändringarna på flera omröstningar.',
  'refusal.change-is-as-now': 'Det gäller redan: {words} Fyll i det som ska bli annorlunda.',
  'refusal.change-from-past':
    'En ändring kan inte gälla från en dag som har varit. Välj den {day, date, day} eller senare, eller lämna fältet tomt.',
  'refusal.change-needs-signatures':
    'Det står i avtalet och ändras när alla parter har skrivit under. Skriv @Samverka ändring och föreslå det där.',
  'refusal.setting-of-another-forum':
    'Det bestämmer {group}. Ta upp frågan där, eller välj det som gäller den egna gruppen.',
  'refusal.setting-elsewhere':
    'Det avgörs i {group} ({source}). Lyft frågan dit, eller välj det som gäller den egna gruppen.',
  'refusal.last-day-of-agreement-too-early':
    'Sista dagen kan inte ligga före den {day, date, day}. Välj den dagen eller en senare.',
  'refusal.last-day-of-agreement-too-late':
    'Sista dagen ligger för långt fram. Välj den {day, date, day} eller tidigare.',
  'refusal.party-not-in-forum': '{party} har inga platser i {group}. Välj en part som har det.',
  'refusal.more-seats-filled':
    '{party} har {filled, plural, one {en företrädare} other {# företrädare}} nu, fler än {most}. Lämna en plats först, eller välj ett högre antal.',
  'refusal.no-such-escalation-step': 'Problem väntar inte där enligt avtalet. Välj ett annat steg.',
};
