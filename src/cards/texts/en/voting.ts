import type { voting as swedish } from '../sv/voting.ts';

/** The vote from question to result. */
export const voting = {
  'vote-form.heading': 'New vote',
  'vote-form.explanation':
    'Ask a question that can be answered with yes or no. When you open the vote, a card comes in the group’s chat, and its representatives vote there.',
  'vote-form.question': 'Question',
  'vote-form.question-placeholder': 'For example: Shall we move the meeting to 14 January?',
  'vote-form.question-missing': 'Write the question.',
  'vote-form.button.open': 'Open the vote',

  'vote.kicker': 'Vote, opened by {name}',
  'vote.kicker-closed': 'Closed vote, opened by {name}',
  'vote.summary': 'Vote: {question}',
  'vote.summary-closed': 'The vote is closed: {question}',
  'vote.voted': 'Have\u00a0voted',
  'vote.waiting': 'Waiting\u00a0for',
  'vote.recused': 'Recused',
  'vote.rule': 'Rule',
  'vote.open-hint':
    'You can change your vote until the vote is closed. Until then the card shows who has voted, not how. The result shows how each person voted.',
  'vote.closed': 'The vote is closed. {outcome}, {decision}.',
  'vote.progress-closed': '{voted} of {entitled} voted',
  'vote.closed-hint': 'The full result is in a message of its own.',
  'vote.button.recusal': 'Recusal',
  'vote.button.close': 'Close the vote',

  'result.kicker': 'Result of the vote on {date}',
  'result.summary': '{outcome}, {decision}: {question}',
  'result.heading': '{outcome}, {decision}',
  'result.of-votes-cast':
    '{yes} yes of {total, plural, one {# yes or no vote} other {# yes and no votes}} cast; at least {needed} needed. Abstentions do not count.',
  'result.of-electors':
    '{yes} yes of {total, plural, one {# person} other {# people}} on the electoral register; at least {needed} needed.',
  'result.nobody-voted': 'Nobody voted yes or no.',
  'result.count-names': '{count} ({names})',
  'result.recusal': '{name}: {reason}',
  'result.rule': 'Rule',
  'result.closing': 'Closing',
  'result.closed-by': 'Closed by {name}.',
  'result.everyone-voted': 'Closed automatically when everyone had voted.',
  'result.tie-heading': 'What happens now?',
  'result.tie-by-agreement':
    'As many voted yes as no. The agreement refers the matter to dialogue between the parties ({source}). It is taken up at the next meeting.',
  'result.tie-otherwise':
    'As many voted yes as no. The matter goes to dialogue between the parties ({source}). It is taken up at the next meeting.',

  'recusal.kicker': 'Declare a recusal',
  'recusal.explanation':
    'Whoever is recused does not take part in the vote and is not counted on the electoral register for this matter. A vote you have already cast is removed. The reason is shown in the result and recorded in the minutes.',
  'recusal.reason': 'Reason for recusal',
  'recusal.reason-placeholder': 'For example: I am on the board of the association that the matter concerns.',
  'recusal.reason-missing': 'Write why you are recused.',
  'recusal.button.declare': 'Declare recusal',
  'recusal.button.back': 'Back to the vote',

  'open-votes.heading': 'Which vote should be closed?',
  'open-votes.choose': 'Open votes',
  'open-votes.choose-missing': 'Choose a vote.',
  'open-votes.choice': '{question} ({progress})',

  'decisions.heading': 'Decisions',
  'decisions.heading-search': 'Decisions about “{search}”',
  'decisions.elected': '{text}: {name} until and including {date}',
  'decisions.line': '{decision} · {date} · {outcome}',
  'decisions.button.all': 'All decisions',
  'decisions.none': 'No decisions have been made yet.',
  'decisions.none-found':
    'No decision contains all the words. Search for fewer words, or show all decisions.',
  'decisions.shown':
    '{total, plural, one {One decision.} other {# decisions. The latest comes first.}} Write @Samverka decisions and a word to search.',
  'decisions.some-shown':
    'The latest {shown} of {total} decisions. Write @Samverka decisions and a word to find the others.',

  'answer.ballot-recorded': 'Your vote is recorded: {choice}. You can change it until the vote is closed.',
  'answer.ballot-changed': 'Your vote is changed to {choice}. The latest vote is the one that counts.',
  'answer.ballot-unchanged': 'Your vote was {choice} already and still stands.',
  'answer.vote-opened': 'The vote is open. Its card is coming in the group’s chat.',
  'answer.vote-closed': 'The vote is closed: {outcome}, {decision}.',
  'answer.recusal-recorded':
    'Your recusal is recorded. You do not take part in the vote and are not counted on the electoral register for this matter.',
  'refusal.question-missing': 'The question is missing. Write what the group is to vote on and try again.',
  'refusal.question-too-long':
    'The question is too long. Shorten it to at most {longest} characters and try again.',
  'refusal.too-many-open-votes':
    'There are already {most} open votes, and no more can be open at the same time. Write @Samverka close to close one of them first.',
  'refusal.unknown-vote':
    'That vote does not exist in this chat. Write @Samverka status to see which votes are open.',
  'refusal.no-open-vote': 'No vote is open. Write @Samverka vote and then the question to open one.',
  'refusal.several-open-votes': 'Several votes are open. Write @Samverka close and choose which one.',
  'refusal.vote-closed':
    'The vote is already closed, so nothing in it can be changed. The result is {decision}. Write @Samverka decisions to see it.',
  'refusal.not-an-elector':
    'You are not on the electoral register for this vote, so your vote cannot be counted. Those who were representatives when it opened can vote and close it.',
  'refusal.recused':
    'You have declared a recusal in this matter, so you cannot vote on it. The others on the electoral register decide.',
  'refusal.recusal-reason-missing': 'The reason is missing. Write why you are recused and try again.',
  'refusal.recusal-reason-too-long':
    'The reason is too long. Shorten it to at most {longest} characters and try again.',
  'vote-form.last-day': 'Last day to vote (optional)',
  'vote-form.last-day-hint':
    'The vote closes at midnight that day. Those who have not voted get a reminder before then.',
  'vote-form.last-day-wrong': 'Choose today or a later day.',
  'vote.last-day': 'Last\u00a0day',
  'vote.last-day-value': '{day}. Then the vote closes.',
  'result.last-day-passed': 'Closed when the last day to vote was over.',
  'refusal.last-day-passed':
    'The last day to vote, {day}, has already passed. Choose today or a later day, or leave the field empty.',
  'refusal.last-day-too-far':
    'A vote can be open for at most a year. Choose a day until {day}, or leave the field empty.',
  'refusal.voting-is-over':
    'The last day to vote was {day}, so nothing in the vote can be changed. The result comes shortly in the group’s chat.',
} satisfies typeof swedish;
