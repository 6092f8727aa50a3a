/** The group's own rules, and the substitutes they let vote. */
export const sv = {
  'rules.kicker': '{partnership} · {forum}',
  'rules.heading': 'Så fattar gruppen beslut',
  'rules.explanation':
    'Det som står i avtalet ändras bara genom en ändring av avtalet. Där avtalet inte anger något kan gruppen rösta om en egen regel.',
  'rules.button.more': 'Ändra annat',
  'rules.propose': 'Föreslå en egen regel om',
  'rules.decisionRule.name': 'Beslutsregel',
  'rules.decisionRule.button': 'Beslutsregel',
  'rules.alternativesRule.name': 'Val mellan alternativ',
  'rules.alternativesRule.button': 'Alternativ',
  'rules.alternativesRule.none':
    'Ingen regel. Beslutsregeln säger inte hur man väljer mellan flera alternativ, så gruppen kan bara rösta ja eller nej tills den har beslutat om en regel.',
  'rules.alternatives.absolute':
    'Absolut majoritet: ett alternativ väljs om det får röster från mer än hälften av alla i röstlängden. Om inget alternativ får det går de två med flest röster till en andra omgång',
  'rules.follows': '{rule} Regeln följer av beslutsregeln.',
  'rules.quorum.name': 'Beslutsförhet',
  'rules.quorum.button': 'Beslutsförhet',
  'rules.quorum.held':
    'Gruppen är beslutsför när minst {least, plural, one {en person} other {# personer}} deltar ({source}).',
  'rules.quorum.none': 'Inget krav på hur många som ska delta ({source}).',
  'rules.castingVote.name': 'Utslagsröst',
  'rules.castingVote.button': 'Utslagsröst',
  'rules.castingVote.held': 'Ordföranden har utslagsröst vid lika röstetal ({source}).',
  'rules.castingVote.none': 'Ingen har utslagsröst. Vid lika röstetal antas inte förslaget ({source}).',
  'rules.substitutes.name': 'Ersättare',
  'rules.substitutes.button': 'Ersättare',
  'rules.substitutes.held':
    'En ersättare får rösta på mötet i stället för en företrädare som inte är närvarande. Varje part får ha högst {mostPerParty, plural, one {en ersättare} other {# ersättare}} på samma möte ({source}).',
  'rules.substitutes.none': 'Ersättare får vara med på möten men inte rösta ({source}).',
  'rules.meetingNoticeDays.name': 'Kallelsetid',
  'rules.meetingNoticeDays.button': 'Kallelsetid',
  'rules.meetingNoticeDays.default':
    'Kallelsen kommer minst {days, plural, one {en dag} other {# dagar}} före mötet, så att alla hinner planera in det och förbereda sig ({source}).',
  'rules.meetingNoticeDays.held':
    'Kallelsen kommer minst {days, plural, one {en dag} other {# dagar}} före mötet ({source}).',
  'rules.daysToAnswer.name': 'Svarstid mellan möten',
  'rules.daysToAnswer.button': 'Svarstid',
  'rules.daysToAnswer.default':
    'Alla har {days} dagar på sig att svara på en omröstning mellan möten, och minst fem arbetsdagar, så att ingen blir förbigången ({source}).',
  'rules.daysToAnswer.held':
    'Alla har minst {days, plural, one {en dag} other {# dagar}} på sig att svara på en omröstning mellan möten ({source}).',

  'rule-form.every-party':
    'Regeln finns för att ingen part ska ställas utanför. Den ändras därför bara om minst en från varje part röstar ja, i en öppen omröstning (förval, avtalet anger inget).',
  'rule-form.meetingNoticeDays.number': 'Minsta antal dagar mellan kallelsen och mötet',
  'rule-form.daysToAnswer.number': 'Minsta antal dagar att svara mellan möten',
  'rule-form.heading': 'Föreslå en ny regel',
  'rule-form.now': 'Nu gäller:',
  'rule-form.explanation':
    'Förslaget blir en omröstning i gruppens chatt, enligt de regler som gäller nu. Omröstningen avslutas vid midnatt den sista dagen. Om förslaget antas gäller regeln genast, men inte i omröstningar som redan är öppna.',
  'rule-form.question': 'Ni röstar om:',
  'rule-form.choose': 'Ny regel',
  'rule-form.choose-missing': 'Välj en regel.',
  'rule-form.qualified': 'Kvalificerad majoritet: minst en viss andel ja bland avgivna ja- och nejröster',
  'rule-form.share': 'Andel ja vid kvalificerad majoritet',
  'rule-form.share-example': 'Till exempel: 2/3',
  'rule-form.share-wrong': 'Skriv ett bråk, till exempel 2/3.',
  'rule-form.quorum.number': 'Minsta antal som ska delta',
  'rule-form.quorum.choose.number': 'Minst ett visst antal personer',
  'rule-form.quorum.choose.none': 'Inget krav på antalet',
  'rule-form.substitutes.number': 'Högsta antal ersättare för varje part på ett möte',
  'rule-form.substitutes.choose.number': 'Ett visst antal ersättare',
  'rule-form.substitutes.choose.none': 'Ersättare får inte rösta',
  'rule-form.number-wrong': 'Skriv ett heltal från {least} till {most}.',

  'refusal.rule-holds-already':
    'Den regeln gäller redan ({source}), så det finns inget att rösta om. Välj något annat.',
  'refusal.no-rule-to-remove':
    'Gruppen har ingen sådan regel att ta bort. Skriv @Samverka regler för att se vad som gäller.',
};
