import type { sv as swedish } from './common.sv.ts';

export const en = {
  'choice.yes': 'Yes',
  'choice.no': 'No',
  'choice.abstain': 'Abstain',
  'choice.absent': 'Did\u00a0not\u00a0vote',
  'choice.recused': 'Recused',

  'outcome.adopted': 'Adopted',
  'outcome.rejected': 'Not adopted',
  'outcome.tied': 'Not adopted – equal votes',
  'outcome.no-votes': 'Not adopted – no votes to count',
  'outcome.second-round': 'A second round is needed',
  'outcome.not-quorate': 'Not adopted – too few took part',
  'outcome.form-declined': 'Not decided – not everyone accepted voting in writing',

  'rule.simple': 'Simple majority: more yes than no of the votes cast',
  'rule.absolute': 'Absolute majority: support from more than half of everyone on the electoral register',
  'rule.qualified': 'Qualified majority: at least {numerator}/{denominator} yes of the yes and no votes cast',
  'rule.unanimous': 'Unanimity: every yes or no vote cast must be yes',
  'rule.plurality': 'Most votes: the alternative with the most votes cast',
  'rule.plurality-by-default':
    '{rule}. The agreement does not say how to choose between several alternatives, so Samverka’s default applies.',
  'rule.with-source': '{rule} ({source}).',
  'rule.by-default': '{rule}. The agreement gives no rule, so Samverka’s default applies.',

  'source.clause': 'the agreement, section\u00a0{section}: “{quote}”',
  'source.section': 'the agreement, section\u00a0{section}',
  'source.quote': 'The agreement, section\u00a0{section}: “{quote}”.',
  'source.show': 'Show sources',
  'source.group-decision': 'the group’s own decision {decision}',
  'source.entered': 'given when the agreement was added',
  'source.default': 'default, the agreement says nothing',

  'progress.voted': '{voted} of {entitled} have voted',
  moment: '{day, date, day} at\u00a0{at, time, clock}',
  'weekday-and-moment': '{day, date, weekday} {day, date, day} at\u00a0{at, time, clock}',
  amount: 'SEK\u00a0{amount}',
  'decision.number': '§\u00a0{number}/{year}',
  'history.heading': 'What has happened',
  'list.nobody': 'Nobody',

  'button.back': 'Back',
  'button.help': 'Help',
  'button.register': 'Register',
  'button.status': 'Status',
  'button.reports': 'Reports',
  'button.decisions': 'Decisions',
  'button.problems': 'Problems',
  'button.deadlines': 'Deadlines',
  'button.minutes': 'Minutes',
  'button.rules': 'The group’s rules',
  'button.new-vote': 'New vote',
  'button.change-seats': 'Change representatives',
  'button.save': 'Save',

  'problem.heading': 'This needs correcting',
} satisfies typeof swedish;
