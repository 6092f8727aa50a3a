import type { View } from '../../src/application/views.ts';
import type { CloseVoteView, VoteFormView } from '../../src/application/voting/views.ts';
import { VOTE } from './result-cases.ts';

const empty: VoteFormView = {
  view: 'vote-form',
  vote: VOTE,
  question: '',
  alternatives: [],
  secret: false,
  written: false,
  lastDay: '',
  today: '2025-03-03',
};

const halfway: CloseVoteView = {
  view: 'close-vote',
  vote: VOTE,
  question: 'Ska vi flytta mötet?',
  voted: 2,
  entitled: 5,
  waiting: ['Cecilia Norén', 'Dan Öberg', 'Eva Lind'],
  consequence: { kind: 'votes-cast' },
};

/** The form that opens a vote, and what is asked before one is closed. */
export const voteFormCases = (hostile: string): Readonly<Record<string, View>> => ({
  'vote-form.empty': empty,
  'vote-form.too-long': {
    ...empty,
    question: 'Ska vi flytta mötet? '.repeat(30),
    problem: { code: 'question-too-long', longest: 500 },
  },
  'vote-form.missing': { ...empty, question: '   ', problem: { code: 'question-missing' } },
  'vote-form.personal-identity-number': {
    ...empty,
    question: 'Ska 890201-3286 få en plats?',
    problem: { code: 'contains-personal-identity-number' },
  },
  'vote-form.last-day-passed': {
    ...empty,
    question: 'Ska vi flytta mötet?',
    lastDay: '2025-03-02',
    problem: { code: 'last-day-passed', day: '2025-03-02' },
  },
  'vote-form.six-alternatives': {
    ...empty,
    question: 'Var ska verksamheten vara i höst?',
    alternatives: ['Rosenlund', 'Majorna', 'Hisingen', 'Angered', ' rosenlund', hostile],
    secret: true,
    written: true,
    lastDay: '2025-03-31',
    problem: { code: 'alternatives-alike' },
  },
  'vote-form.written-without-day': {
    ...empty,
    question: 'Ska vi flytta mötet?',
    written: true,
    problem: { code: 'written-needs-a-last-day' },
  },

  'close-vote.halfway': halfway,
  'close-vote.secret': { ...halfway, voted: 1, consequence: { kind: 'shows-the-ballot' } },
  'close-vote.absolute': { ...halfway, consequence: { kind: 'electors' } },
  'close-vote.not-quorate': {
    ...halfway,
    consequence: { kind: 'not-quorate', least: 3, source: { kind: 'group-decision', decision: '§ 4/2025' } },
  },
  'close-vote.nobody-yet': {
    ...halfway,
    question: hostile,
    voted: 0,
    waiting: ['**Anna** [Ek](http://x)', 'Bo Åström', ...halfway.waiting],
    consequence: { kind: 'nobody-voted' },
  },
  'close-vote.form-not-accepted': { ...halfway, voted: 0, consequence: { kind: 'form-not-accepted' } },
  'close-vote.sixty-electors': {
    ...halfway,
    voted: 3,
    entitled: 60,
    waiting: Array.from({ length: 57 }, (_, index) => `Förnamn Efternamnsson-Åkerström ${index}`),
  },
});
