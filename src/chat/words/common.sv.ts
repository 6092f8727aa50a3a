/** Words that several cards share: outcomes, rules, sources, choices. */
export const sv = {
  'choice.yes': 'Ja',
  'choice.no': 'Nej',
  'choice.abstain': 'Avstår',
  'choice.absent': 'Röstade\u00a0inte',
  'choice.recused': 'Jäv',

  'outcome.adopted': 'Antaget',
  'outcome.rejected': 'Inte antaget',
  'outcome.tied': 'Inte antaget – lika röstetal',
  'outcome.no-votes': 'Inte antaget – inga röster att räkna',
  'outcome.second-round': 'Andra omgång behövs',
  'outcome.not-quorate': 'Inte antaget – för få deltog',
  'outcome.form-declined': 'Inte avgjort – alla godkände inte skriftlig omröstning',

  'rule.simple': 'Enkel majoritet: fler ja än nej bland avgivna röster',
  'rule.absolute': 'Absolut majoritet: stöd från mer än hälften av alla i röstlängden',
  'rule.qualified':
    'Kvalificerad majoritet: minst {numerator}/{denominator} ja bland avgivna ja- och nejröster',
  'rule.unanimous': 'Enhällighet: alla avgivna ja- och nejröster ska vara ja',
  'rule.plurality': 'Flest röster: det alternativ som får flest avgivna röster',
  'rule.plurality-by-default':
    '{rule}. Avtalet säger inte hur man väljer mellan flera alternativ, så Samverkas standard gäller.',
  'rule.with-source': '{rule} ({source}).',
  'rule.by-default': '{rule}. Avtalet anger ingen regel, så Samverkas standard gäller.',

  'source.clause': 'avtalet, avsnitt\u00a0{section}: ”{quote}”',
  'source.section': 'avtalet, avsnitt\u00a0{section}',
  'source.quote': 'Avtalet, avsnitt\u00a0{section}: ”{quote}”.',
  'source.show': 'Visa källor',
  'source.group-decision': 'gruppens eget beslut {decision}',
  'source.entered': 'angivet när avtalet lades in',
  'source.default': 'förval, avtalet anger inget',

  'progress.voted': '{voted} av {entitled} har röstat',
  moment: '{day, date, day} kl.\u00a0{at, time, clock}',
  'weekday-and-moment': '{day, date, weekday} den {day, date, day} kl.\u00a0{at, time, clock}',
  amount: '{amount}\u00a0kr',
  'decision.number': '§\u00a0{number}/{year}',
  'history.heading': 'Vad som har hänt',
  'list.nobody': 'Ingen',

  'button.back': 'Tillbaka',
  'button.help': 'Hjälp',
  'button.register': 'Registrera',
  'button.status': 'Status',
  'button.reports': 'Rapporter',
  'button.decisions': 'Beslut',
  'button.problems': 'Problem',
  'button.deadlines': 'Frister',
  'button.minutes': 'Protokoll',
  'button.rules': 'Gruppens regler',
  'button.new-vote': 'Ny omröstning',
  'button.change-seats': 'Ändra företrädare',
  'button.save': 'Spara',

  'problem.heading': 'Det behöver rättas',
};
