import type { sv as swedish } from './words.sv.ts';

export const en = {
  'result.kicker': 'Result of the vote on {date, date, day}',
  'result.summary': '{outcome}, {decision}: {question}',
  'result.heading': '{outcome}, {decision}',
  'result.count.simple':
    '{yes} yes of {total, plural, one {# yes or no vote} other {# yes and no votes}} cast; at least {needed} needed. Abstentions do not count.',
  'result.count.absolute':
    '{yes} yes of {total, plural, one {# person} other {# people}} on the electoral register; at least {needed} needed.',
  'result.count.qualified':
    '{yes} yes of {total, plural, one {# yes or no vote} other {# yes and no votes}} cast; at least {needed} needed ({numerator}/{denominator}). Abstentions do not count.',
  'result.count.unanimous':
    '{yes} yes of {total, plural, one {# yes or no vote} other {# yes and no votes}} cast; all had to be yes. Abstentions do not count.',
  'result.chosen.plurality':
    '{chosen} got the most votes: {votes} of {total} cast. Abstentions do not count.',
  'result.chosen.absolute':
    '{chosen} got votes from {votes} of {total, plural, one {# person} other {# people}} on the electoral register; at least {needed} needed.',
  'result.no-majority':
    'No alternative got votes from more than half of the {total, plural, one {one person} other {# people}} on the electoral register; at least {needed} needed.',
  'result.most-votes': '{chosen} got the most votes: {votes}.',
  'result.second-round': '{names} got the most votes and go on to a second round.',
  'result.tied-alternatives':
    '{names} got equally many votes: {votes} each of {total} cast. Abstentions do not count.',
  'result.finalists-tied':
    'The two with the most votes would have gone on to a second round. But more than two are candidates for it, because several got equally many votes: {names}.',
  'result.casting-vote.yes':
    'Equally many voted yes and no. {name} has the casting vote ({source}) and voted yes. That settled it.',
  'result.casting-vote.no':
    'Equally many voted yes and no. {name} has the casting vote ({source}) and voted no. That settled it.',
  'result.casting-vote.alternative':
    '{name} has the casting vote ({source}) and voted for {chosen}. That settled it.',
  'result.casting-vote.unused': '{name} has the casting vote ({source}), but it did not settle the matter.',
  'result.quorum':
    '{took, plural, =0 {Nobody took part} one {One person took part} other {# people took part}} in the vote, and at least {least} had to take part ({source}).',
  'result.secret': 'The vote was secret. That is why only the number of votes is shown.',
  'result.form-declined':
    'A vote in writing requires that everyone on the electoral register accepts that form. Not everyone did, so no votes were counted.',
  'result.remark.everyone-recused':
    'Everyone on the electoral register declared a recusal, so there was nobody who could vote.',
  'result.remark.nobody-voted': 'Nobody voted.',
  'result.remark.all-abstained': 'Everyone who voted chose to abstain, so there are no votes to count.',
  'result.remark.one-voter': 'Only one person voted yes or no. So the result rests on a single vote.',
  'result.remark.one-voter-alternatives':
    'Only one person voted for any of the alternatives. So the result rests on a single vote.',

  'result.next-heading': 'What happens now?',
  'result.next.tie-by-agreement':
    'The agreement refers the matter to dialogue between the parties ({source}). It is taken up at the next meeting.',
  'result.next.tie-otherwise':
    'The matter goes to dialogue between the parties ({source}). It is taken up at the next meeting.',
  'result.next.form-declined': 'The matter has to be taken up at a meeting.',
  'result.next.not-quorate': 'The vote can be held again when more people can take part.',
  'result.next.amend-agreement': 'The change to the agreement is valid when every party has signed it.',
  'result.next.set-rule':
    'The group’s new rule applies from now on. A vote that is already open follows the rules that applied when it was opened.',

  'round.second-round.of': 'Second round of {decision}.',
  'round.second-round.open': 'The second round is open now.',
  'round.second-round.closed': 'The second round was settled in {decision}.',
  'round.reopened.of': 'New round of {decision}: {reason}',
  'round.reopened.open': 'The question is being put again in a new vote that is open now.',
  'round.reopened.closed': 'The question was put again in {decision}.',

  'result.bars': 'Votes',
  'result.count-names': '{count} ({names})',
  'result.substitute': '{name} for {servesFor}',
  'result.closing': 'Closing',
  'result.closed-by': 'Closed by {name}.',
  'result.everyone-voted': 'Closed automatically when everyone had voted.',
  'result.nobody-left': 'Closed automatically when nobody was left who could vote.',
  'result.last-day-passed': 'Closed when the last day to vote was over.',
  'result.closed-declined': 'Closed when somebody did not accept that the matter be decided in writing.',
  'result.button.reopen': 'Hold the vote again',
  'result.button.reserve': 'Make a reservation',

  'reopen.explanation':
    'The question is put again in a new vote. {decision} stays among the decisions, and the two results refer to each other.',
  'reopen.reason': 'Why is it to be held again?',
  'reopen.reason-placeholder': 'For example: Two of us could not take part.',
  'reopen.reason-missing': 'Write why the vote is to be held again.',
  'reopen.button.open': 'Open the new round',
  'reopen.button.back': 'Back to the result',
  'answer.vote-reopened': 'The new round is open. Its card is coming in the group’s chat.',

  'decisions.heading-search': 'Decisions about “{search}”',
  'decisions.elected': '{text}: {name} until and including {until, date, day}',
  'decisions.line': '{decision} · {date, date, day} · {outcome}',
  'decisions.button.all': 'All decisions',
  'decisions.none': 'No decisions have been made yet.',
  'decisions.none-found':
    'No decision contains all the words. Search for fewer words, or show all decisions.',
  'decisions.shown':
    '{total, plural, one {One decision.} other {# decisions. The latest comes first.}} Write @Samverka decisions and a word to search.',
  'decisions.some-shown':
    'The latest {shown} of {total} decisions. Write @Samverka decisions and a word to find the others.',
  'decisions.chosen': 'Chosen: {chosen}',
  'decisions.forum': 'Dealt with by {forum}.',
  'decisions.between.by-vote': 'Vote between meetings.',
  'decisions.between.in-writing': 'Vote in writing between meetings.',
  'decisions.amendment.waiting': 'Not valid yet. Waiting for the signature of {parties}.',
  'decisions.amendment.valid': 'Valid from {day, date, day}.',
  'decisions.reservations': '{count, plural, one {One reservation.} other {# reservations.}}',
  'decisions.reservation': 'Reservation by {name}: {text}',
  'decisions.reservations-in-minutes':
    '{count, plural, one {The whole reservation is} other {All reservations in full are}} in minutes {number}/{year}.',
} satisfies typeof swedish;
