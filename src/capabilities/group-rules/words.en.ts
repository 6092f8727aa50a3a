import type { sv as swedish } from './words.sv.ts';

export const en = {
  'rules.kicker': '{partnership} · {forum}',
  'rules.explanation':
    'This is how the group decides. Each rule says where it comes from. Where the agreement says nothing, the group can vote on a rule of its own.',
  'rules.decisionRule.name': 'Decision rule',
  'rules.decisionRule.button': 'Propose a new decision rule',
  'rules.alternativesRule.name': 'Choosing among alternatives',
  'rules.alternativesRule.button': 'Propose a rule for alternatives',
  'rules.alternativesRule.none':
    'No rule. The decision rule does not say how to choose among several alternatives, so the group asks yes-or-no questions until it has decided on a rule.',
  'rules.alternatives.absolute':
    'More than half: an alternative is chosen if it gets votes from more than half of everybody in the electoral register. If none does, the two with the most votes go on to a second round',
  'rules.follows': '{rule} It follows from the decision rule.',
  'rules.quorum.name': 'Quorum',
  'rules.quorum.button': 'Propose a rule on the quorum',
  'rules.quorum.held':
    'The group has a quorum when at least {least, plural, one {one person takes} other {# people take}} part ({source}).',
  'rules.quorum.none':
    'No requirement of how many must take part. Neither the agreement nor the group has decided anything.',
  'rules.castingVote.name': 'Casting vote',
  'rules.castingVote.button': 'Propose a rule on the casting vote',
  'rules.castingVote.held': 'The chair has a casting vote when the votes are equal ({source}).',
  'rules.castingVote.none':
    'Nobody has a casting vote. Neither the agreement nor the group has decided anything. When the votes are equal, the proposal is not adopted.',
  'rules.substitutes.name': 'Substitutes',
  'rules.substitutes.button': 'Propose a rule on substitutes',
  'rules.substitutes.held':
    'A substitute may vote at the meeting in place of a representative who is not there. Each party may have at most {mostPerParty, plural, one {one substitute} other {# substitutes}} at a meeting ({source}).',
  'rules.substitutes.none':
    'Substitutes may attend meetings but not vote. Neither the agreement nor the group has decided anything about substitutes.',
  'rules.in-the-agreement':
    'The rule is in the agreement. It is changed only by a change of the agreement that all parties sign, not here.',

  'rule-form.heading': 'Propose a new rule',
  'rule-form.now': 'In force now: {rule}',
  'rule-form.explanation':
    'The proposal becomes a vote in the group’s chat, under the rules in force now. Samverka words the question, so that you vote on exactly what will then hold. If it is adopted, the rule holds at once, but not in votes that are already open.',
  'rule-form.question': 'Question: {question}',
  'rule-form.choose': 'New rule',
  'rule-form.choose-missing': 'Choose a rule.',
  'rule-form.qualified':
    'Qualified majority: at least a certain share of yes among the yes and no votes cast',
  'rule-form.share': 'Share of yes for a qualified majority',
  'rule-form.share-example': 'For example: 2/3',
  'rule-form.share-wrong': 'Write a fraction, for example 2/3.',
  'rule-form.quorum.number': 'At least this many must take part',
  'rule-form.quorum.choose.number': 'Another least number of participants',
  'rule-form.quorum.choose.none': 'No requirement of the number',
  'rule-form.substitutes.number': 'Each party may have this many substitutes at a meeting',
  'rule-form.substitutes.choose.number': 'Another number of substitutes',
  'rule-form.substitutes.choose.none': 'Substitutes may not vote',
  'rule-form.number-wrong': 'Write a whole number from {least} to {most}.',
  'rule-form.button.back': 'Back to the rules',

  'refusal.rule-holds-already':
    'That rule holds already ({source}), so there is nothing to vote on. Choose something else.',
  'refusal.no-rule-to-remove':
    'The group has no such rule to remove. Write @Samverka rules to see what holds.',
} satisfies Record<keyof typeof swedish, string>;
