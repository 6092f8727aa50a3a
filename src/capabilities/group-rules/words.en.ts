import type { sv as swedish } from './words.sv.ts';

export const en = {
  'rules.kicker': '{partnership} · {forum}',
  'rules.heading': 'How the group decides',
  'rules.explanation':
    'What is in the agreement changes only by an amendment. Where the agreement says nothing, the group can vote on a rule of its own.',
  'rules.button.more': 'Change more',
  'rules.propose': 'Propose a rule of your own on',
  'rules.decisionRule.name': 'Decision rule',
  'rules.decisionRule.button': 'Decision rule',
  'rules.alternativesRule.name': 'Choosing among alternatives',
  'rules.alternativesRule.button': 'Alternatives',
  'rules.alternativesRule.none':
    'No rule. The decision rule does not say how to choose among several alternatives, so the group can only vote yes or no until it has decided on a rule.',
  'rules.alternatives.absolute':
    'Absolute majority: an alternative is chosen if it gets votes from more than half of everybody on the electoral register. If none does, the two with the most votes go on to a second round',
  'rules.follows': '{rule} It follows from the decision rule.',
  'rules.quorum.name': 'Quorum',
  'rules.quorum.button': 'Quorum',
  'rules.quorum.held':
    'The group has a quorum when at least {least, plural, one {one person takes} other {# people take}} part ({source}).',
  'rules.quorum.none': 'No requirement on how many must take part ({source}).',
  'rules.castingVote.name': 'Casting vote',
  'rules.castingVote.button': 'Casting vote',
  'rules.castingVote.held': 'The chair has a casting vote when the vote is tied ({source}).',
  'rules.castingVote.none':
    'Nobody has a casting vote. When the vote is tied, the proposal is not adopted ({source}).',
  'rules.substitutes.name': 'Substitutes',
  'rules.substitutes.button': 'Substitutes',
  'rules.substitutes.held':
    'A substitute may vote at the meeting in place of a representative who is not there. Each party may have at most {mostPerParty, plural, one {one substitute} other {# substitutes}} at a meeting ({source}).',
  'rules.substitutes.none': 'Substitutes may attend meetings but not vote ({source}).',
  'rules.meetingNoticeDays.name': 'Notice of meetings',
  'rules.meetingNoticeDays.button': 'Notice of meetings',
  'rules.meetingNoticeDays.default':
    'The notice comes at least {days, plural, one {one day} other {# days}} before the meeting, so that everybody can plan for it and prepare ({source}).',
  'rules.meetingNoticeDays.held':
    'The notice comes at least {days, plural, one {one day} other {# days}} before the meeting ({source}).',
  'rules.daysToAnswer.name': 'Time to answer between meetings',
  'rules.daysToAnswer.button': 'Time to answer',
  'rules.daysToAnswer.default':
    'Everybody has {days} days to answer a vote between meetings, and at least five working days, so that nobody is passed over ({source}).',
  'rules.daysToAnswer.held':
    'Everybody has at least {days, plural, one {one day} other {# days}} to answer a vote between meetings ({source}).',

  'rule-form.every-party':
    'This rule is there so that no party is left out. It therefore changes only if at least one from every party votes yes, in an open vote (default, the agreement says nothing).',
  'rule-form.meetingNoticeDays.number': 'Smallest number of days between the notice and the meeting',
  'rule-form.daysToAnswer.number': 'Smallest number of days to answer between meetings',
  'rule-form.heading': 'Propose a new rule',
  'rule-form.now': 'In force now:',
  'rule-form.explanation':
    'The proposal becomes a vote in the group’s chat, under the rules in force now. The vote closes at midnight on the last day. If it is adopted, the rule applies at once, but not in votes that are already open.',
  'rule-form.question': 'You vote on:',
  'rule-form.choose': 'New rule',
  'rule-form.choose-missing': 'Choose a rule.',
  'rule-form.qualified':
    'Qualified majority: at least a certain share of yes among the yes and no votes cast',
  'rule-form.share': 'Share of yes for a qualified majority',
  'rule-form.share-example': 'For example: 2/3',
  'rule-form.share-wrong': 'Enter a fraction, for example 2/3.',
  'rule-form.quorum.number': 'Smallest number who must take part',
  'rule-form.quorum.choose.number': 'At least a certain number of people',
  'rule-form.quorum.choose.none': 'No requirement on the number',
  'rule-form.substitutes.number': 'Largest number of substitutes for each party at a meeting',
  'rule-form.substitutes.choose.number': 'A certain number of substitutes',
  'rule-form.substitutes.choose.none': 'Substitutes may not vote',
  'rule-form.number-wrong': 'Enter a whole number from {least} to {most}.',

  'refusal.rule-holds-already':
    'That rule already applies ({source}), so there is nothing to vote on. Choose something else.',
  'refusal.no-rule-to-remove':
    'The group has no such rule to remove. Type @Samverka rules to see what applies.',
} satisfies Record<keyof typeof swedish, string>;
