import type { voteForms as swedish } from './vote-forms.sv.ts';

/** The forms that open a vote, and what is asked before one is closed. */
export const voteForms = {
  'vote-form.heading': 'New vote',
  'vote-form.explanation':
    'Ask a question that can be answered with yes or no, or write alternatives to choose between. When you open the vote, a card comes in the group’s chat, and its representatives vote there.',
  'vote-form.question': 'Question',
  'vote-form.question-placeholder': 'For example: Shall we move the meeting to 14 January?',
  'vote-form.question-missing': 'Write the question.',
  'vote-form.button.open': 'Open the vote',
  'vote-form.last-day': 'Last day to vote (optional)',
  'vote-form.last-day-hint':
    'The vote closes at midnight that day. Those who have not voted get a reminder before then.',
  'vote-form.last-day-wrong': 'Choose today or a later day.',
  'vote-form.written': 'Vote in writing between meetings (per capsulam)',
  'vote-form.written-meaning':
    'The matter is decided without a meeting. Everybody on the electoral register must accept that first, and the vote needs a last day.',
  'ballot.alternatives': 'Several alternatives',
  'ballot.alternatives-hint':
    'Write two to six alternatives. If you leave all of them empty, the question is answered with yes or no.',
  'ballot.alternative': 'Alternative {number}',
  'ballot.secret': 'Secret vote',
  'ballot.secret-meaning':
    'The card and the result do not show how anybody voted, only how many votes each answer got.',
  'close-vote.heading': 'Close the vote?',
  'close-vote.progress-form': '{accepted} of {entitled} have accepted that the matter is decided in writing',
  'close-vote.waiting': 'Have\u00a0not\u00a0voted',
  'close-vote.waiting-form': 'Have\u00a0not\u00a0answered',
  'close-vote.form-not-accepted':
    'Nobody can vote before everybody has accepted. If you close now, no votes are counted, and the matter has to be taken up at a meeting.',
  'close-vote.nobody-voted': 'If you close now, nothing is adopted, since nobody has voted.',
  'close-vote.not-quorate':
    'At least {least} need to vote for the group to have a quorum ({source}). If you close now it has none, and then nothing is adopted.',
  'close-vote.shows-the-ballot':
    'The vote is secret, and only one person has voted. If you close it now, the result shows what that person voted.',
  'close-vote.votes-cast': 'If you close now, the result is counted on those who have voted.',
  'close-vote.electors':
    'If you close now, only the votes that have been cast are counted. It takes votes from more than half of the electoral register, and those who have not voted are on it too.',
  'close-vote.button': 'Close anyway',
} satisfies typeof swedish;
