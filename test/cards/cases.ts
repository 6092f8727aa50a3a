import type { VoteView } from '../../src/application/voting/vote-view.ts';
import type { ChooseForumView } from '../../src/application/overview/views.ts';
import type { View } from '../../src/application/views.ts';
import type { Agreement } from '../../src/domain/agreement.ts';
import { brukarskolan, norma } from '../support/agreements.ts';
import { amendmentCases } from './amendments-cases.ts';
import { dutyCases } from './duties-cases.ts';
import { meetingCases } from './meetings-cases.ts';
import { overviewCases } from './overview-cases.ts';
import { problemCases } from './problems-cases.ts';
import { registrationCases } from './registration-cases.ts';
import { reportCases } from './reports-cases.ts';
import { decisionCases } from './decision-cases.ts';
import { voteCases } from './vote-cases.ts';
import { electors, resultCases, VOTE } from './result-cases.ts';
import { voteFormCases } from './vote-form-cases.ts';
import { rulesCases } from './rules-cases.ts';
import { substituteCases } from './substitute-cases.ts';

const forumOf = (agreement: Agreement): Agreement['forums'][number] => {
  const [forum] = agreement.forums;
  if (!forum) throw new Error(`${agreement.id} has no forum`);
  return forum;
};

const openVote: VoteView = {
  view: 'vote',
  vote: VOTE,
  question: 'Ska vi förlänga avtalet till den 31 december 2026?',
  openedBy: 'Anna Ek',
  ...ruleOf(brukarskolan),
  secret: false,
  electors,
  ownFor: [],
};

function ruleOf(agreement: Agreement): Pick<VoteView, 'rule' | 'ruleSource'> {
  const { decisionRule } = forumOf(agreement);
  return { rule: decisionRule.value, ruleSource: decisionRule.source };
}

/** Five partnerships under two agreements: one forum more than there can be buttons. */
const ownForums: ChooseForumView['forums'] = [brukarskolan, norma, norma, brukarskolan, norma].flatMap(
  (agreement, index) =>
    agreement.forums.map(({ id, name }) => ({
      about: { partnership: `partnership-${index + 1}`, forum: id },
      agreement: agreement.name,
      name,
    })),
);

/** What a person could write to deceive or to break a card. */
export const HOSTILE =
  '[klicka](http://x) **fet** ${1+1} {{DATE(2026-01-01T00:00:00Z,SHORT)}} <b>x</b> # ' + 'ordet'.repeat(30);

/** One case per golden file and language: every view, and every way it can look. */
export const cases: Readonly<Record<string, View>> = {
  ...meetingCases,
  ...problemCases,
  ...reportCases,
  ...rulesCases,
  ...substituteCases,
  ...dutyCases,
  ...amendmentCases,

  ...registrationCases(HOSTILE),
  ...overviewCases(HOSTILE),

  ...voteFormCases(HOSTILE),

  ...voteCases(openVote, ruleOf(norma), HOSTILE),
  'vote.amends': { ...openVote, effect: 'amend-agreement' },

  ...resultCases,
  ...decisionCases,

  'recusal-form.empty': { view: 'recusal-form', vote: VOTE, question: openVote.question, reason: '' },
  'recusal-form.problem': {
    view: 'recusal-form',
    vote: VOTE,
    question: openVote.question,
    reason: 'Jag sitter i styrelsen. '.repeat(30),
    problem: { code: 'recusal-reason-too-long', longest: 500 },
  },

  'choose-forum.two': { view: 'choose-forum', ask: 'vote-form', done: true, forums: ownForums.slice(0, 2) },
  'choose-forum.too-many': { view: 'choose-forum', ask: 'status', done: false, forums: ownForums },

  'open-votes.several': {
    view: 'open-votes',
    votes: [
      { vote: VOTE, question: openVote.question, voted: 2, entitled: 5 },
      { vote: 'vote-2', question: HOSTILE, voted: 0, entitled: 5 },
    ],
  },
};
