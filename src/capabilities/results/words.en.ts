import type { sv as swedish } from './words.sv.ts';

export const en = {
  'result.kicker': '{decision} · vote of {date, date, day}',
  'result.summary': '{inShort}, {decision}: {question}',
  'result.short.adopted': 'Adopted {yes}–{no}',
  'result.short.rejected': 'Not adopted {yes}–{no}',
  'result.short.tied': 'Not adopted – tied vote {yes}–{no}',
  'result.short.conditional': 'Adopted with a proviso {yes}–{no}',
  'result.conditional':
    'Adopted with a proviso, {yes, plural, one {one vote} other {# votes}}{no, plural, =0 {, none against} other { to\u00a0#}}',
  'result.button.met': 'Enter the decision',
  'result.heading': '{outcome}, {decision}',
  'result.adopted':
    'Adopted by {yes, plural, one {one vote} other {# votes}}{no, plural, =0 {, none against} other { to\u00a0#}}',
  'result.rejected': 'Not adopted, {yes}\u00a0yes to {no}\u00a0no',
  'result.tied': 'Not adopted – tied vote, {yes}\u00a0to\u00a0{no}',
  'result.none-chosen.rejected': 'No alternative was chosen',
  'result.none-chosen.no-majority': 'No alternative was chosen – none had enough votes',
  'result.none-chosen.tied': 'No alternative was chosen – tied vote',
  'result.casting.yes': 'Adopted by the chair’s casting vote',
  'result.casting.no': 'Not adopted – the chair’s casting vote decided',
  'result.no-votes.nobody-voted': 'No decision – nobody voted',
  'result.no-votes.all-abstained': 'No decision – everyone who took part abstained',
  'result.no-votes.everyone-recused': 'No decision – everyone was recused',
  'result.count':
    '{yes, plural, =0 {Nobody} other {#}} voted yes and {no, plural, =0 {nobody} other {#}} no.',
  'result.needed.absolute':
    'It took at least {needed, plural, one {one yes vote} other {# yes votes}} of the {total} on the electoral register: absolute majority ({source}).',
  'result.needed.qualified':
    'It took at least {needed, plural, one {one yes vote} other {# yes votes}}: qualified majority, {numerator}/{denominator} ({source}).',
  'result.needed.unanimous': 'There could be no vote against: unanimity ({source}).',
  'result.abstained': 'Abstentions do not count.',
  'result.needed.simple':
    'It took at least {needed, plural, one {one yes vote} other {# yes votes}}: simple majority ({source}).',
  'result.chosen.plurality':
    '{chosen} got {votes} of {total, plural, one {# vote} other {# votes}}. The most votes decide ({source}).',
  'result.chosen.absolute':
    '{chosen} got {votes, plural, one {one vote} other {# votes}}. It took at least {needed} of the {total} on the electoral register: absolute majority ({source}).',
  'result.no-majority':
    'No alternative got the votes needed, at least {needed} of the {total} on the electoral register: absolute majority ({source}).',
  'result.most-votes': '{chosen} got the most votes: {votes}.',
  'result.second-round': '{names} got the most votes and go on to a second round.',
  'result.tied-alternatives': '{names} got {votes, plural, one {one vote} other {# votes}} each of {total}.',
  'result.finalists-tied':
    'It cannot be said which two go on to a second round, since {names} got equally many votes.',
  'result.casting-vote.yes': '{name} has the casting vote ({source}) and voted yes. That settled it.',
  'result.casting-vote.no': '{name} has the casting vote ({source}) and voted no. That settled it.',
  'result.casting-vote.alternative':
    '{name} has the casting vote ({source}) and voted for {chosen}. That settled it.',
  'result.casting-vote.unused': '{name} has the casting vote ({source}), but it did not settle the matter.',
  'result.quorum':
    '{took, plural, =0 {Nobody took part} one {One person took part} other {# people took part}} in the vote. At least {least} had to take part ({source}).',
  'result.secret': 'The vote was secret. That is why only the number of votes is shown.',
  'result.secret-unopened': 'The vote was secret. The votes are not shown, as the question was not decided.',
  'result.form-declined':
    'A vote in writing requires that everyone on the electoral register accepts that the matter is decided in writing. Not everyone did, so no votes were counted.',
  'result.writing-declined':
    'Somebody wanted the matter taken up at a meeting instead of being decided in writing, so no votes were counted.',
  'result.every-party': 'At least one from every party voted yes, which was also needed.',
  'result.not-today':
    'Somebody at the meeting did not want it decided today, since it was not in the notice. No votes were counted.',
  'result.one-voter': 'Only one person voted yes or no. So the result rests on a single vote.',
  'result.one-voter-alternatives':
    'Only one person voted for any of the alternatives. So the result rests on a single vote.',

  'result.next-heading': 'What happens now?',
  'result.next.tie-by-agreement':
    'The agreement refers the matter to dialogue between the parties ({source}). It is taken up at the next meeting.',
  'result.next.tie-otherwise':
    'The matter goes to dialogue between the parties ({source}). It is taken up at the next meeting.',
  'result.next.form-declined': 'The question is on the agenda of the next meeting.',
  'result.next.undecided-party':
    'A party had nobody who could vote, so the matter is not decided. The party can name somebody else for the matter. It is on the agenda of the next meeting.',
  'result.next.undecided':
    'Answers were missing, so the matter is not decided. It is on the agenda of the next meeting.',
  'result.next.not-every-party':
    'It took at least one yes from each party. The parties can talk about the question and put it again.',
  'result.next.not-quorate': 'The vote can be held again when more people can take part.',
  'result.next.amend-agreement': 'The amendment takes effect when every party has signed it.',
  'result.next.change-settings': 'It holds from {from, date, day}, and Samverka follows it.',
  'result.next.signed-otherwise':
    'The parties have signed something else, and that holds before the decision.{holding, plural, =0 {} other { The rest holds from {from, date, day}, and Samverka follows it.}}',
  'result.next.set-rule':
    'The group’s new rule applies from now on. Votes that are already open follow the rules that applied when they were opened.',

  'result.next.revoke': '{decision} no longer applies.',
  'result.next.replace': 'This applies instead of {decision}.',

  'round.second-round.of': 'This is the second round. The first: {decision}.',
  'round.second-round.open': 'The second round is under way.',
  'round.second-round.closed': 'Second round: {decision}.',
  'round.reopened.of': 'New vote after {decision}. Reason: {reason}',
  'round.reopened.open': 'A new vote on the question is under way.',
  'round.reopened.closed': 'New vote: {decision}.',

  'result.bars': 'Votes',
  'result.bar': '{label}: {votes}',
  'result.count-names': '{count} ({names})',
  'result.recused-because': '{name} ({reason})',
  'result.substitute': '{name} for {servesFor}',
  'result.closed-by': 'Closed by {name}.',
  'result.everyone-voted': 'Closed when everyone had voted.',
  'result.nobody-left': 'Closed when nobody was left who could vote.',
  'result.last-day-passed': 'Closed when the last day to vote was over.',
  'result.closed-withdrawn': 'The question was withdrawn by {name}.',
  'result.closed-not-today': 'Closed when somebody did not want to decide the question today.',
  'result.closed-declined': 'Closed when somebody did not accept that the matter be decided in writing.',
  'result.button.reopen': 'Hold the vote again',
  'result.button.reserve': 'Reservation',
  'result.button.rule': 'Show the rule',

  'reopen.explanation':
    'The question is put again in a new vote. {decision} stays among the decisions, and the two results refer to each other.',
  'reopen.reason': 'Why is the vote to be held again?',
  'reopen.reason-placeholder': 'For example: Two of us could not take part.',
  'reopen.reason-missing': 'Say why the vote is to be held again.',
  'reopen.button.open': 'Open the new vote',
  'answer.vote-reopened': 'The new vote is open. Its card is posted in the group’s chat.',

  'decisions.heading-search':
    '{total, plural, =0 {No decisions} one {One decision} other {# decisions}} about “{search}”',
  'decisions.heading': '{total, plural, =0 {No decisions yet} one {One decision} other {# decisions}}',
  'decisions.elected': '{text}: {name} until and including {until, date, day}',
  'decisions.line': '{outcome}, {date, date, day}.',
  'decisions.button.all': 'All decisions',
  'decisions.button.older': 'Show older',
  'decisions.revoked': 'Revoked by {decision}.',
  'decisions.replaced': 'Replaced by {decision}.',
  'decisions.revokes': 'Revokes {decision}.',
  'decisions.replaces': 'Replaces {decision}.',
  'decisions.button.revoke': 'Revoke or replace',
  'revoke-form.explanation':
    'A decision stays among the decisions, but no longer applies once the group has decided to revoke or replace it. The group votes on that, and the two decisions refer to each other.',
  'revoke-form.decision': 'Decision',
  'revoke-form.decision-missing': 'Choose a decision.',
  'revoke-form.decision-choice': '{number}: {text}',
  'revoke-form.how': 'What do you want to propose?',
  'revoke-form.how-missing': 'Choose whether the decision is to be revoked or replaced.',
  'revoke-form.how.revoke': 'The decision is revoked',
  'revoke-form.how.replace': 'The decision is replaced by a new one',
  'revoke-form.text': 'The new decision (if it is replaced)',
  'revoke-form.text-missing': 'Write the new decision.',
  'revoke-form.text-placeholder': 'For example: Study visits are announced a week ahead.',

  'refusal.revoked-decision-missing': 'No decision is chosen. Choose a decision in the list and try again.',
  'refusal.nothing-to-revoke':
    'The group has no decision that can be revoked or replaced. Type @Samverka decisions to see all decisions.',
  'refusal.decision-of-another-forum':
    'That decision was not taken in this group, and can only be revoked where it was taken. Type @Samverka decisions to see the group’s decisions.',
  'refusal.decision-not-in-force':
    'The decision does not apply: the proposal was not adopted, is resting or has been decided again later. So there is nothing to revoke. Type @Samverka decisions to see what applies.',
  'refusal.decision-revoked-already':
    'The decision no longer applies: it has been revoked or replaced by {decision}. Choose another decision.',
  'refusal.decision-being-revoked':
    'The group is already deciding whether to revoke or replace the decision. Wait until that is settled. Type @Samverka vote to see the vote, or @Samverka decisions if it is closed.',
  'refusal.election-not-revoked':
    'The election of a chair is not revoked; it applies until a new one is elected. Type @Samverka chair to see how.',
  'refusal.group-rule-not-revoked':
    'The decision gave the group a rule of its own, which is changed by a new rule. Type @Samverka rules to propose it.',
  'refusal.revocation-not-revoked':
    'The decision revoked another one, which does not apply again by itself. Put it forward again: type @Samverka vote and the question.',
  'refusal.valid-amendment-not-revoked':
    'Every party has signed the amendment, so it is part of the agreement. Type @Samverka amendment to propose a new one.',
  'refusal.amendment-not-replaced':
    'An amendment can be revoked here but not replaced. Choose that it is revoked, and type @Samverka amendment to propose a new one.',
  'decisions.none-found':
    'No decision contains all the words. Search for fewer words, or show all decisions.',
  'decisions.before': 'Before Samverka',
  'decisions.before-line':
    '{numbered, select, true {§ {number} } other {}}{text}{several, select, true { ({forum})} other {}}',
  'decisions.before-more':
    '{moreBefore, plural, one {One more decision} other {# more decisions}} from before Samverka. Type @Samverka decisions and a word to find them.',
  'decisions.search': 'Type @Samverka decisions and a word to search.',
  'decisions.some-shown':
    'These are the latest {shown} of {total}. Type @Samverka decisions and a word to find the others.',
  'decisions.forum': 'Taken up in {forum}.',
  'decisions.between.by-vote': 'Vote between meetings.',
  'decisions.between.in-writing': 'Vote in writing between meetings.',
  'decisions.told': 'Told in the group’s chat on {at, date, moment}.',
  'decisions.told-forum': 'Told to {forum} on {at, date, moment}.',
  'decisions.not-told-forum': 'Not told to {forum}.',
  'decisions.told-absent': 'Told in person to {names}.',
  'decisions.not-told': 'Not told in the group’s chat yet.',
  'decisions.amendment.waiting': 'Not valid yet. Waiting for the signature of {parties}.',
  'decisions.amendment.lapsed': 'Lapsed on {day, date, day}: not every party signed.',
  'decisions.amendment.valid': 'Valid from {day, date, day}.',
  'decisions.reservations': '{count, plural, one {One reservation.} other {# reservations.}}',
  'decisions.reservation': 'Reservation by {name}: {text}',
  'decisions.reservations-in-minutes':
    '{count, plural, one {The whole reservation is} other {All reservations in full are}} in minutes {number}/{year}.',
  'refusal.replacement-not-asked-for':
    'You have chosen to revoke the decision, but also written what shall hold instead. Choose to replace it if the text shall hold, or empty the field.',
} satisfies typeof swedish;
