import { emptyReopening, presentReopenForm } from '../../../src/capabilities/results/present-form.ts';
import type { ResultsView, ResultView } from '../../../src/capabilities/results/present.ts';
import type { Choice } from '../../../src/partnership/domain/choice.ts';
import { revokingQuestion } from '../../../src/capabilities/results/domain/revoking.ts';
import type { GroupRule } from '../../../src/capabilities/group-rules/domain/effect.ts';
import type { OpenVoteCommand } from '../../../src/capabilities/voting/domain/opening.ts';
import { ruleQuestion } from '../../../src/capabilities/group-rules/domain/rule-question.ts';
import { brukarskolan } from '../../support/agreements.ts';
import type { Played } from '../../support/played.ts';
import {
  adopted,
  accepting,
  AGAIN,
  balloted,
  chaired,
  closedVoteIn,
  closing,
  FIVE,
  FORUM,
  FOUR,
  groupOf,
  meeting,
  opening,
  recusing,
  reopening,
  resultView,
  ruled,
  silent,
  subjectTo,
  TWO,
  VOTE,
} from '../../support/played-votes.ts';
import { inSixty, SIXTY, sixtyPeople } from '../../support/sixty-electors.ts';
import { presentResultNow } from '../../../src/capabilities/conduct/present-result.ts';

const DAY = '2025-03-03';
const LAST_DAY = '2025-03-31';
const five = groupOf().at(DAY);
const four = groupOf(FOUR).at(DAY);
const two = groupOf(TWO).at(DAY);

type Ballots = Readonly<Record<string, Choice>>;
type About = Partial<OpenVoteCommand>;

/** Anna opens the vote, and they vote. */
const held = (before: Played, ballots: Ballots, about: About = {}): Played =>
  balloted(before.by('anna', opening(about)), ballots);
/** Opened by the rules of before, so that Anna can close it when they have voted. */
const ended = (before: Played, ballots: Ballots, about: About = {}): Played =>
  balloted(before.openedBefore('anna', opening(about)), ballots).by('anna', closing());

const MOST: Ballots = { anna: 'yes', bo: 'yes', cecilia: 'yes', dan: 'no' };
const conditional = balloted(
  four.by('anna', opening({ effect: { kind: 'amend-agreement' } }), subjectTo('**nämnden**')),
  { bo: 'yes', cecilia: 'yes', dan: 'no' },
);
const EQUAL: Ballots = { anna: 'yes', bo: 'no' };
const tied = held(two, EQUAL);

/** Eva is recused. */
const rejected = (before: Played): ResultView =>
  resultView(
    balloted(before.by('anna', opening()).by('eva', recusing('Sitter i styrelsen för **föreningen**')), {
      anna: 'yes',
      bo: 'no',
      cecilia: 'no',
      dan: 'abstain',
    }),
  );

/** Groups whose agreement is silent, when they have given themselves a rule. */
const having = (rule: GroupRule, members = FIVE): Played => ruled(groupOf(members, silent).at(DAY), rule);
const QUORUM = { setting: 'quorum', value: { least: 3 } } as const;
/** A rule that is there so that no party is left out. */
const NOTICE = { setting: 'meetingNoticeDays', value: 14 } as const;
const protecting = opening({
  question: ruleQuestion(NOTICE).sv,
  effect: { kind: 'set-rule', rule: NOTICE },
});
const byEveryParty = five.by('anna', protecting);
const placed = adopted(five, opening({ vote: 'place', question: 'Ska vi ses på Rosenlund?' }));
const replacing = { decision: { year: 2025, number: 1 }, replacedBy: 'Vi ses på Stadsbiblioteket.' };
const replaced = adopted(
  placed,
  opening({
    question: revokingQuestion(replacing, 'Ska vi ses på Rosenlund?').sv,
    effect: { kind: 'revoke', ...replacing },
  }),
);
const quorate = ruled(five, QUORUM);

const withCastingVote = (members = FIVE): Played =>
  ruled(chaired(groupOf(members)).at(DAY), { setting: 'castingVote', value: 'chair' });
const served = meeting(
  ruled(chaired(groupOf()).at(DAY), { setting: 'substitutes', value: { mostPerParty: 1 } }),
  'second',
  { cecilia: 'frida' },
);

/** An agreement that does not say how disputes are settled. */
const { dispute } = brukarskolan;
const undisputed = { ...brukarskolan, dispute: { ...dispute, source: { kind: 'default' as const } } };

const written = five
  .openedBefore('anna', { ...opening({ lastDay: LAST_DAY }), written: true })
  .by('anna', accepting(true));
const inWriting = five.by('anna', opening());
const overdue = (play: Played): ResultView => resultView(play.at('2025-04-01').tick());
const again = tied.by('bo', reopening('Två av oss var inte med.'));

const sixty = balloted(
  inSixty().at(DAY).by('m0', opening()),
  Object.fromEntries(SIXTY.map((member, index) => [member, index % 3 === 0 ? 'no' : 'yes'])),
);

const yesNo: Readonly<Record<string, ResultView>> = {
  'result.adopted': resultView(held(four, MOST)),
  'result.unopposed': resultView(ended(four, { anna: 'yes', bo: 'yes' })),
  'result.conditional': resultView(conditional),
  'result.no-longer-conditional': resultView(
    conditional.by('anna', {
      type: 'meetProviso',
      forum: FORUM,
      vote: VOTE,
      member: 'anna',
      reference: 'Nämndens protokoll § 12',
      decidedOn: DAY,
    }),
  ),
  'result.rejected': rejected(five),
  'result.tied': resultView(tied),
  'result.tied-by-default': resultView(held(groupOf(TWO, undisputed).at(DAY), EQUAL)),
  'result.no-votes': resultView(held(two, { anna: 'abstain', bo: 'abstain' })),
  'result.nobody-voted': resultView(ended(five, {})),
  'result.everyone-recused': resultView(
    two.by('anna', opening(), recusing('Äger bolaget')).by('bo', recusing('Gift med ägaren')),
  ),
  'result.one-voter': resultView(ended(five, { bo: 'yes' })),
  'result.last-day-passed': overdue(
    balloted(four.openedBefore('anna', opening({ lastDay: LAST_DAY })), { bo: 'yes', dan: 'yes' }),
  ),
  'result.undecided': overdue(held(five, MOST)),
  'result.writing-declined': resultView(inWriting.by('bo', accepting(false))),
  'result.every-party': resultView(
    balloted(byEveryParty, { anna: 'yes', bo: 'yes', cecilia: 'yes', dan: 'no', eva: 'abstain' }),
  ),
  'result.not-every-party': resultView(
    balloted(byEveryParty, { anna: 'yes', bo: 'no', cecilia: 'yes', dan: 'abstain', eva: 'yes' }),
  ),
  'result.replacing': resultView(replaced),
  'result.replaced': resultView(replaced, 'place'),
  'result.not-today': resultView(
    held(meeting(chaired(groupOf()).at(DAY), 'second'), { anna: 'yes' }).by('bo', accepting(false)),
  ),
  'result.withdrawn': resultView(inWriting.by('anna', { type: 'withdrawVote', forum: FORUM, vote: VOTE })),
  'result.party-recused': resultView(held(two, { anna: 'yes' }).by('bo', recusing('Sitter i styrelsen'))),
  'result.no-majority': resultView(
    held(having({ setting: 'decisionRule', value: { kind: 'absolute' } }), {
      anna: 'yes',
      bo: 'no',
      cecilia: 'abstain',
      dan: 'abstain',
      eva: 'abstain',
    }),
  ),
  'result.absolute': rejected(having({ setting: 'decisionRule', value: { kind: 'absolute' } })),
  'result.qualified': resultView(
    held(
      having({ setting: 'decisionRule', value: { kind: 'qualified', numerator: 2, denominator: 3 } }, FOUR),
      MOST,
    ),
  ),
  'result.unanimous': rejected(having({ setting: 'decisionRule', value: { kind: 'unanimous' } })),
  'result.quorum': resultView(ended(quorate, { anna: 'yes', bo: 'yes', cecilia: 'abstain' })),
  'result.not-quorate': resultView(ended(quorate, { anna: 'yes' })),
  'result.casting-vote': resultView(held(withCastingVote(TWO), EQUAL)),
  'result.casting-vote-against': resultView(held(withCastingVote(TWO), { anna: 'no', bo: 'yes' })),
  'result.casting-vote-unused': resultView(
    held(withCastingVote(FIVE.slice(0, 3)), { anna: 'abstain', bo: 'yes', cecilia: 'no' }),
  ),
  'result.secret': resultView(ended(five, { anna: 'yes', bo: 'no', dan: 'yes' }, { secret: true })),
  'result.form-declined': resultView(written.by('bo', accepting(false))),
  'result.form-unanswered': overdue(written),
  'result.substitute': resultView(
    ended(served, { anna: 'yes', bo: 'yes', frida: 'no' }).by('anna', {
      type: 'closeMeeting',
      forum: FORUM,
      meeting: 'second',
    }),
  ),
  'result.amendment': resultView(held(four, MOST, { effect: { kind: 'amend-agreement' } })),
  'result.group-rule': resultView(
    held(four, MOST, { question: ruleQuestion(QUORUM).sv, effect: { kind: 'set-rule', rule: QUORUM } }),
  ),
  'result.again': resultView(balloted(again, { anna: 'yes', bo: 'yes' }, AGAIN), AGAIN),
  'result.being-held-again': resultView(again),
  'result.held-again': resultView(balloted(again, { anna: 'yes', bo: 'yes' }, AGAIN)),
  'result.sixty': presentResultNow(closedVoteIn(sixty), sixty.state, sixtyPeople),
  'result.at-a-meeting': resultView(
    held(meeting(chaired(groupOf()).at(DAY), 'second'), MOST)
      .by('anna', { type: 'callMissing', forum: FORUM, vote: VOTE })
      .by('anna', closing()),
  ),
};

const PLACES = ['Rosenlund', 'Stadsmissionens lokal på Hisingen, där vi var i våras', 'Vi ses digitalt'];
const [FIRST, SECOND, THIRD] = ['alternative-1', 'alternative-2', 'alternative-3'] as const;
const choosing = { question: 'Var ska vi ses?', alternatives: PLACES };
const byMajority = (members = FIVE): Played =>
  having({ setting: 'alternativesRule', value: 'absolute' }, members);

const SPLIT: Ballots = { anna: FIRST, bo: FIRST, cecilia: SECOND, dan: SECOND };
const ONE_FOR_FIRST: Ballots = { anna: FIRST, bo: SECOND, cecilia: SECOND };
const firstRound = held(byMajority(), { ...SPLIT, eva: THIRD }, choosing);
const SECOND_ROUND = `${VOTE}.2`;
/** It is closed by Eva, whose ballot ended the first round. */
const firstRoundBefore = balloted(byMajority().openedBefore('anna', opening(choosing)), {
  ...SPLIT,
  eva: THIRD,
});
const secondRound = balloted(firstRoundBefore, { anna: FIRST, bo: FIRST, cecilia: SECOND }, SECOND_ROUND).by(
  'eva',
  closing(SECOND_ROUND),
);

const alternatives: Readonly<Record<string, ResultView>> = {
  'result.chosen': resultView(held(five, { ...ONE_FOR_FIRST, dan: 'abstain', eva: THIRD }, choosing)),
  'result.chosen-of-all': resultView(ended(byMajority(), { ...ONE_FOR_FIRST, dan: SECOND }, choosing)),
  'result.second-round': resultView(firstRound),
  'result.second-round-closed': resultView(secondRound),
  'result.second-round-rejected': resultView(secondRound, SECOND_ROUND),
  'result.alternatives-tied': resultView(held(four, SPLIT, choosing)),
  'result.finalists-tied': resultView(held(byMajority(FOUR), { ...SPLIT, dan: THIRD }, choosing)),
  'result.casting-vote-alternatives': resultView(held(withCastingVote(FOUR), SPLIT, choosing)),
  'result.one-voter-alternatives': resultView(ended(five, { dan: THIRD }, choosing)),
  'result.alternatives-no-votes': resultView(ended(five, { dan: 'abstain' }, choosing)),
  'result.alternatives-secret': resultView(
    ended(five, { ...ONE_FOR_FIRST, dan: 'abstain' }, { ...choosing, secret: true }),
  ),
};

const closed = closedVoteIn(tied);
const REASON = 'Två av oss kunde inte vara med.';
const filled = { ...emptyReopening(closed, AGAIN), reason: REASON, secret: true, lastDay: '2025-03-04' };

export const resultCases: Readonly<Record<string, ResultsView>> = {
  ...yesNo,
  ...alternatives,
  'reopen-form.empty': presentReopenForm(closed, emptyReopening(closed, AGAIN), tied.presenting()),
  'reopen-form.problem': presentReopenForm(
    closed,
    filled,
    tied.presenting(),
    tied.refusal('bo', { ...reopening(REASON), secret: true, lastDay: '2025-03-04' }),
  ),
};
