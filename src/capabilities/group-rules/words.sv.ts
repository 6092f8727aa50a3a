/** The group's own rules, and the substitutes they let vote. */
export const sv = {
  'rules.kicker': '{partnership} · {forum}',
  'rules.explanation':
    'Så här fattar gruppen beslut. Vid varje regel står var den kommer ifrån. Där avtalet inte säger något kan gruppen rösta om en egen regel.',
  'rules.decisionRule.name': 'Beslutsregel',
  'rules.decisionRule.button': 'Föreslå en ny beslutsregel',
  'rules.alternativesRule.name': 'Val mellan flera alternativ',
  'rules.alternativesRule.button': 'Föreslå en regel för alternativ',
  'rules.alternativesRule.none':
    'Ingen regel. Beslutsregeln säger inte hur man väljer mellan flera alternativ, så gruppen ställer frågor med ja och nej tills den har beslutat om en regel.',
  'rules.alternatives.absolute':
    'Mer än hälften: ett alternativ väljs om det får röster från mer än hälften av alla i röstlängden. Får inget det, går de två med flest röster till en andra omgång',
  'rules.follows': '{rule} Regeln följer av beslutsregeln.',
  'rules.quorum.name': 'Beslutsförhet',
  'rules.quorum.button': 'Föreslå en regel om beslutsförhet',
  'rules.quorum.held':
    'Gruppen är beslutsför när minst {least, plural, one {en person} other {# personer}} deltar ({source}).',
  'rules.quorum.none':
    'Inget krav på hur många som ska delta. Varken avtalet eller gruppen har bestämt något.',
  'rules.castingVote.name': 'Utslagsröst',
  'rules.castingVote.button': 'Föreslå en regel om utslagsröst',
  'rules.castingVote.held': 'Ordföranden har utslagsröst vid lika röstetal ({source}).',
  'rules.castingVote.none':
    'Ingen har utslagsröst. Varken avtalet eller gruppen har bestämt något. Vid lika röstetal antas inte förslaget.',
  'rules.substitutes.name': 'Ersättare',
  'rules.substitutes.button': 'Föreslå en regel om ersättare',
  'rules.substitutes.held':
    'En ersättare får rösta på mötet i stället för en företrädare som inte är där. Varje part får ha högst {mostPerParty, plural, one {en ersättare} other {# ersättare}} på samma möte ({source}).',
  'rules.substitutes.none':
    'Ersättare får vara med på möten men inte rösta. Varken avtalet eller gruppen har bestämt något om ersättare.',
  'rules.in-the-agreement':
    'Regeln står i avtalet. Den ändras bara genom en ändring av avtalet som alla parter skriver under, inte här.',

  'rule-form.heading': 'Föreslå en ny regel',
  'rule-form.now': 'Nu gäller: {rule}',
  'rule-form.explanation':
    'Förslaget blir en omröstning i gruppens chatt, enligt de regler som gäller nu. Samverka skriver frågan, så att ni röstar om just det som sedan gäller. Om förslaget antas gäller regeln genast, men inte i omröstningar som redan är öppna.',
  'rule-form.question': 'Fråga: {question}',
  'rule-form.choose': 'Ny regel',
  'rule-form.choose-missing': 'Välj en regel.',
  'rule-form.qualified': 'Kvalificerad majoritet: minst en viss andel ja bland avgivna ja- och nejröster',
  'rule-form.share': 'Andel ja vid kvalificerad majoritet',
  'rule-form.share-example': 'Till exempel: 2/3',
  'rule-form.share-wrong': 'Skriv ett bråk, till exempel 2/3.',
  'rule-form.quorum.number': 'Minst så här många ska delta',
  'rule-form.quorum.choose.number': 'Ett visst minsta antal deltagare',
  'rule-form.quorum.choose.none': 'Inget krav på antalet',
  'rule-form.substitutes.number': 'Så här många ersättare får varje part ha på samma möte',
  'rule-form.substitutes.choose.number': 'Ett visst antal ersättare',
  'rule-form.substitutes.choose.none': 'Ersättare får inte rösta',
  'rule-form.number-wrong': 'Skriv ett heltal från {least} till {most}.',
  'rule-form.button.back': 'Tillbaka till reglerna',

  'refusal.rule-holds-already':
    'Den regeln gäller redan ({source}), så det finns inget att rösta om. Välj något annat.',
  'refusal.no-rule-to-remove':
    'Gruppen har ingen sådan regel att ta bort. Skriv @Samverka regler för att se vad som gäller.',
};
