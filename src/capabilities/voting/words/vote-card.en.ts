import type { voteCard as swedish } from './vote-card.sv.ts';

/** The card on which people vote, and what it tells each of them alone. */
export const voteCard = {
  'choice.written': '“{text}”',
  'list.more': '{more} more',

  'vote.name-for': '{name} (substitute for {servesFor})',
  'vote.summary-accepting': 'Accept voting in writing: {question}',
  'vote.progress-accepting': '{accepted} of {entitled} have accepted voting in writing',
  'vote.progress-not-accepted': '{accepted} of {entitled} accepted voting in writing',
  'vote.who.accepted': 'Have\u00a0accepted',
  'vote.who.accepted-closed': 'Accepted',
  'vote.who.declined': 'Did\u00a0not\u00a0accept',
  'vote.who.unanswered': 'Did\u00a0not\u00a0answer',
  'vote.quorum': 'Quorum',
  'vote.quorum-value':
    '{least, plural, one {At least one person must take part} other {At least # people must take part}} ({source}). Whoever abstains counts as taking part.',
  'vote.casting-vote': 'Casting\u00a0vote',
  'vote.casting-vote-value':
    '{name} decides if the votes are equal, where one more vote is enough under the rule ({source}).',
  'vote.alternative': '{number}. {text}',

  'vote.note.second-round':
    'Second round. In the first ({decision}) no alternative had votes from more than half of the electoral register. Now it is between the two that had the most.',
  'vote.note.new-round': 'New round of {decision}. Reason: {reason}',
  'vote.note.secret':
    'The vote is secret. The card shows who has voted, and the result shows only the number of votes.',
  'vote.note.accepting':
    'The vote is in writing and held between meetings (per capsulam). Everyone on the electoral register must accept that first. When all have, you can vote here. If somebody does not accept, the vote ends, and the question needs to be taken up at a meeting.',
  'vote.note.accepted':
    'The vote is in writing and held between meetings (per capsulam). Everyone on the electoral register has accepted that.',
  'vote.note.written-closed': 'The vote was in writing and held between meetings (per capsulam).',
  'vote.open-hint-secret': 'You can change your vote until the vote is closed.',
  'vote.last-day-accepting':
    '{lastDay, date, day}. If not everyone has accepted voting in writing by then, the vote ends without a result.',
  'vote.button.accept': 'Accept voting in writing',
  'vote.button.decline': 'Do not accept',
  'vote.button.names': 'Show or hide all names',

  'vote.own.voted': 'You have voted {choice, select, yes {Yes} other {No}}. {change}',
  'vote.own.voted-for': 'You have voted for “{choice}”. {change}',
  'vote.own.abstained': 'You have chosen to abstain. {change}',
  'vote.own.voted-secretly': 'You have voted. {change}',
  'vote.own.change': 'You can change your vote until the vote is closed.',
  'vote.own.change-until':
    'You can change your vote until and including {lastDay, date, day}, unless the vote is closed before then.',
  'vote.own.not-voted': 'You have not voted.',
  'vote.own.recused': 'You have declared a recusal and do not take part in the vote.',
  'vote.own.not-an-elector': 'You are not on the electoral register for this vote.',
  'vote.own.accepted': 'You have accepted voting in writing. It begins when everyone has accepted.',
  'vote.own.not-accepted': 'You have not answered whether you accept voting in writing.',

  'answer.form-accepted':
    'You have accepted voting in writing. {remaining, plural, =0 {Everyone has accepted, so it is now possible to vote.} one {One person has not answered yet.} other {# people have not answered yet.}}',
  'answer.form-declined':
    'You have not accepted voting in writing, so the vote has ended. The question needs to be taken up at a meeting.',
} satisfies typeof swedish;
