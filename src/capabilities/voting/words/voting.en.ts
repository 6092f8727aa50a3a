import type { voting as swedish } from './voting.sv.ts';

/** The vote from question to result. */
export const voting = {
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

  'answer.ballot-recorded': 'Your vote is recorded: {choice}. You can change it until the vote is closed.',
  'answer.ballot-changed': 'Your vote is changed to {choice}. The latest vote is the one that counts.',
  'answer.last-ballot':
    'Your vote is recorded: {choice}. It was the last one, so the vote is closed, {decision}.',
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
    'You are not on the electoral register for this vote, so your vote cannot be counted. Those who were representatives when it opened can vote in it.',
  'refusal.recused':
    'You have declared a recusal in this matter, so you cannot vote on it. The others on the electoral register decide.',
  'refusal.recusal-reason-missing': 'The reason is missing. Write why you are recused and try again.',
  'refusal.recusal-reason-too-long':
    'The reason is too long. Shorten it to at most {longest} characters and try again.',
  'vote.last-day': 'Last\u00a0day',
  'vote.last-day-value': '{day}. Then the vote closes.',
  'refusal.last-day-passed':
    'The last day to vote, {day}, has already passed. Choose today or a later day, or leave the field empty.',
  'refusal.last-day-too-far':
    'A vote can be open for at most a year. Choose a day until {day}, or leave the field empty.',
  'refusal.voting-is-over':
    'The last day to vote was {day}, so nothing in the vote can be changed. The result comes shortly in the group’s chat.',
  'refusal.alternatives-too-few':
    'At least {least} alternatives are needed. Write another one, or leave all of them empty for a yes-or-no question.',
  'refusal.alternatives-too-many':
    'There is room for at most {most} alternatives. Remove some and try again.',
  'refusal.alternative-too-long':
    'One of the alternatives is too long. Shorten it to at most {longest} characters and try again.',
  'refusal.alternatives-alike':
    'Two of the alternatives are the same. Change or remove one of them and try again.',
  'refusal.alternatives-need-a-rule':
    'The group’s decision rule ({source}) does not say how to choose between several alternatives. Ask a yes-or-no question, or first decide on a rule for alternatives under Group rules.',
  'refusal.alternatives-not-here':
    'This question is answered with yes or no. Remove the alternatives and try again.',
  'refusal.not-an-answer': 'That answer is not one of this vote’s. Use the buttons on the vote’s card.',
  'refusal.written-needs-a-last-day': 'A vote in writing needs a last day. Choose it and try again.',
  'refusal.written-during-a-meeting':
    'A meeting is open, so the question can be decided there. Voting in writing is for matters between meetings. Vote at the meeting, or close it first.',
  'refusal.form-not-accepted':
    'The vote is in writing, and nobody can vote until everyone on the electoral register has accepted that form. {remaining, plural, one {One person has} other {# people have}} not answered yet.',
  'refusal.form-already-accepted':
    'Everyone has already accepted that the question is decided in writing. Now it is time to vote.',
  'refusal.not-in-writing':
    'This vote is not in writing, so there is no form to accept. Vote with the buttons on the card.',
  'refusal.only-who-leads-closes':
    'The vote is closed by whoever leads it: {member}. It also closes by itself when everyone has voted. Ask {member} to close it.',
  'refusal.vote-not-closed':
    'The vote is still open, so people can vote and change their vote there. A new round can be held once it is closed.',
  'refusal.everybody-is-recused':
    'Everyone in the group is recused in this matter, so nobody could vote. Ask the parties to name other representatives, and then put the question again.',
  'refusal.vote-reopened-already':
    'The question has already been put again in a new round. Go on with that one, or open a new round of it once it is closed.',
  'refusal.vote-has-taken-effect':
    'Decision {decision} is adopted and changes a rule or the agreement, so it is not put again. Put a new question if the group wants to change it.',
  'refusal.ballots-unreadable':
    'The ballots of the secret vote cannot be read, so it cannot be counted. Nothing has changed. Contact whoever runs Samverka for you, and put the question in a new vote.',
  'refusal.rule-is-in-the-agreement':
    'The rule is in the agreement ({source}), so the group cannot change it by a decision of its own. It is changed by amending the agreement, which every party signs.',
  'refusal.casting-vote-needs-a-chair':
    'The casting vote is the chair’s, and the group has no chair. So nobody can have it.',
  'refusal.quorum-too-large':
    'The group has only {most, plural, one {one representative} other {# representatives}}, so no more can ever take part. Choose a smaller number.',
} satisfies typeof swedish;
