import type { voteCard as swedish } from '../sv/vote-card.ts';

/** The card of a vote that is open or closed, and what each person has done in it. */
export const voteCard = {
  'vote.summary-accepting': 'Shall this be decided in writing? {question}',
  'vote.alternative': '{number}. {text}',
  'vote.quoted': '“{text}”',
  'vote.secret': 'Secret vote: nobody can find out how anybody else has voted, not afterwards either.',
  'vote.written.accepting':
    'Vote in writing between meetings (per capsulam). Everyone on the electoral register has to accept that before anybody can vote. If somebody does not, the question is taken up at a meeting.',
  'vote.written.accepted': 'Vote in writing between meetings (per capsulam). Everyone has accepted that.',
  'vote.progress-accepting': '{accepted} of {entitled} have accepted voting in writing',
  'vote.accepted': 'Have\u00a0accepted',
  'vote.quorum': 'Quorum',
  'vote.quorum-value': 'At least {least} have to take part ({source}).',
  'vote.casting-vote': 'Casting vote',
  'vote.casting-vote-value': '{name}, if as many vote for as against ({source}).',
  'vote.substitute': '{name} (substitute for {servesFor})',
  'vote.names-and-more': '{names} and {more} more',
  'vote.accepting-hint': 'When everyone has accepted, the buttons for voting appear here.',
  'vote.secret-hint':
    'You can change your vote until the vote is closed. The card shows who has voted, never how. The result shows only the number of votes.',
  'vote.button.accept': 'Accept voting in writing',
  'vote.button.decline': 'Do not accept',
  'vote.own.voted': 'You have voted. You can change your vote until the vote is closed.',
  'vote.own.voted-for': 'You have voted {answer}. You can change your vote until the vote is closed.',
  'vote.own.waiting': 'You have not voted yet.',
  'vote.own.yet-to-accept': 'You have not answered yet whether the question may be decided in writing.',
  'vote.own.accepted': 'You have accepted voting in writing. You can vote when everyone has accepted it.',
  'vote.own.recused': 'You have declared a recusal and do not take part in this vote.',
  'vote.own.not-an-elector': 'You are not on the electoral register for this vote.',
  'answer.form-accepted':
    '{waiting, plural, =0 {You have accepted voting in writing. Everyone has now accepted it, so people can vote.} one {You have accepted voting in writing. One person has not answered yet.} other {You have accepted voting in writing. # people have not answered yet.}}',
  'answer.form-declined':
    'You have not accepted voting in writing. So the vote has ended without any votes being counted, {decision}. The question is taken up at a meeting.',
} satisfies typeof swedish;
