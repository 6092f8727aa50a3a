import { ruleQuestion } from '../../../src/capabilities/group-rules/domain/rule-question.ts';
import { votingSubjects } from '../../../src/capabilities/voting/notices.ts';
import type { NewsView } from '../../../src/partnership/news.ts';
import type { Command } from '../../../src/capabilities/index.ts';
import type { presentVote } from '../../../src/capabilities/voting/present-vote.ts';
import { brukarskolan } from '../../support/agreements.ts';
import { HOSTILE } from '../../support/hostile.ts';
import { directoryOf, inNorma, NAMES, shownBy } from '../../support/played.ts';
import {
  accepting,
  AGAIN,
  balloted,
  chaired,
  closing,
  FIVE,
  FORUM,
  groupOf,
  meeting,
  opening,
  recusing,
  reopening,
  ruled,
  silent,
  subjectTo,
  VOTE,
  voteView,
} from '../../support/played-votes.ts';
import { inSixty, SIXTY, sixtyPeople } from '../../support/sixty-electors.ts';

const DAY = '2025-03-03';
const LAST_DAY = '2025-03-31';
const PLACES = [
  'Folkets hus',
  'Rosenlund',
  'Stadsbiblioteket',
  'Medborgarkontoret på Södra torget',
  'Vi stannar där vi är',
  '**Inget** av [dessa](http://x)',
];

/** Still in force on the day. */
const { validity } = brukarskolan;
const inForce = {
  ...brukarskolan,
  validity: { ...validity, value: { ...validity.value, to: '2026-12-31' } },
};

const five = groupOf(FIVE, inForce).at(DAY);
const opened = five.by('anna', opening());
const open = balloted(opened, { anna: 'yes', cecilia: 'no' }).by('eva', recusing('Gift med ordföranden'));

const NOTICE = { setting: 'meetingNoticeDays', value: 14 } as const;
const byEveryParty = five.by(
  'anna',
  opening({ question: ruleQuestion(NOTICE).sv, effect: { kind: 'set-rule', rule: NOTICE } }),
);
const before = five.openedBefore('anna', opening({ lastDay: LAST_DAY }));
/** Everybody has answered, and has a minute for second thoughts. */
const patient = FIVE.reduce(
  (play, member) =>
    play.happened(member, { type: 'ballotCast', v: 1, vote: VOTE, choice: 'yes', replaces: false }),
  five.happened(
    'anna',
    ...five
      .facts('anna', opening())
      .map((fact) => (fact.type === 'voteOpened' && fact.v === 3 ? { ...fact, grace: 60 } : fact)),
  ),
);
const atMeeting = balloted(meeting(groupOf().at(DAY), 'first').by('anna', opening()), {
  anna: 'yes',
  cecilia: 'no',
});

const choice = (alternatives: readonly string[]) =>
  opening({ question: 'Var ska vi hålla årets öppna hus?', alternatives });
const six = balloted(five.by('anna', choice(PLACES)), { anna: 'alternative-6', cecilia: 'alternative-2' });

const secret = balloted(five.by('anna', opening({ secret: true })), { anna: 'yes', cecilia: 'no' });

const asked = five.openedBefore('anna', { ...opening({ lastDay: LAST_DAY }), written: true });
const written = asked.by('anna', accepting(true)).by('cecilia', accepting(true));
const begun = ['bo', 'dan', 'eva'].reduce((play, member) => play.by(member, accepting(true)), written);

const byMajority = ruled(groupOf(FIVE, silent).at(DAY), { setting: 'alternativesRule', value: 'absolute' });
const secondRound = balloted(byMajority.by('anna', choice(PLACES)), {
  anna: 'alternative-2',
  bo: 'alternative-2',
  cecilia: 'alternative-5',
  dan: 'alternative-5',
  eva: 'alternative-1',
});

/** Norma's group has decided on three rules of its own. */
const twoThirds = ruled(
  inNorma().at(DAY),
  { setting: 'quorum', value: { least: 2 } },
  { setting: 'substitutes', value: { mostPerParty: 1 } },
  { setting: 'decisionRule', value: { kind: 'qualified', numerator: 2, denominator: 3 } },
);

const withCastingVote = ruled(
  chaired(groupOf()).at(DAY),
  { setting: 'quorum', value: { least: 3 } },
  { setting: 'castingVote', value: 'chair' },
);

const served = meeting(
  ruled(chaired(groupOf()).at(DAY), { setting: 'substitutes', value: { mostPerParty: 1 } }),
  'second',
  { bo: 'frida' },
);

const sixty = balloted(
  inSixty().at(DAY).by('m0', opening()),
  Object.fromEntries(SIXTY.slice(0, 23).map((member) => [member, 'yes'])),
);

const hostileNames = directoryOf({ ...NAMES, anna: '**Anna** [Ek](http://x)', bo: '_Bo_ `${party}`' });

/** Every way a vote's card can look, for all and for one. */
export const voteCases: Readonly<Record<string, ReturnType<typeof presentVote>>> = {
  'vote.open': voteView(open),
  'vote.last-day': voteView(five.by('anna', opening({ lastDay: LAST_DAY }))),
  'vote.away': voteView(
    five
      .by('bo', { type: 'recordAway', forum: FORUM, from: '2025-03-20', to: '2025-04-05' })
      .by('anna', opening({ lastDay: LAST_DAY })),
  ),
  'vote.default-rule': voteView(balloted(inNorma().at(DAY).by('bengt', opening()), { bengt: 'yes' })),
  'vote.group-rule': voteView(twoThirds.by('bengt', opening())),
  'vote.nobody-yet': voteView(
    ruled(groupOf(FIVE, silent).at(DAY), { setting: 'decisionRule', value: { kind: 'absolute' } }).by(
      'anna',
      opening(),
    ),
  ),
  'vote.closed': voteView(balloted(open, { bo: 'yes', dan: 'yes' })),
  'vote.closed-tied': voteView(balloted(open, { bo: 'no', dan: 'yes' })),
  'vote.opened-before': voteView(balloted(before, { anna: 'yes' }), 'bo'),
  'vote.closing-soon': voteView(patient, 'anna'),
  'vote.at-a-meeting': voteView(atMeeting, 'anna'),
  'vote.called': voteView(atMeeting.by('anna', { type: 'callMissing', forum: FORUM, vote: VOTE })),
  'vote.nobody-has-answered': voteView(opened, 'anna'),
  'vote.not-today': voteView(atMeeting.by('bo', accepting(false))),
  'vote.undecided': voteView(opened.at('2025-04-01').tick()),
  'vote.hostile': voteView(
    balloted(five.by('anna', opening({ question: HOSTILE })), { bo: 'yes' }),
    undefined,
    {
      names: hostileNames,
    },
  ),
  'vote.every-party': voteView(byEveryParty, 'bo'),
  'vote.amends': voteView(
    balloted(five.by('anna', opening({ effect: { kind: 'amend-agreement' } })), { anna: 'yes' }),
  ),
  'vote.six-alternatives': voteView(six),
  'vote.long-alternatives': voteView(
    five.by(
      'anna',
      choice(PLACES.slice(0, 3).map((text) => `${text}, om vi får låna lokalen hela helgen. `.repeat(2))),
    ),
  ),
  'vote.alternatives-closed': voteView(
    balloted(six, { bo: 'alternative-2', dan: 'alternative-6', eva: 'abstain' }),
  ),
  'vote.quorum-and-casting-vote': voteView(balloted(withCastingVote.by('bo', opening()), { bo: 'yes' })),
  'vote.substitute': voteView(balloted(served.by('anna', opening()), { frida: 'yes', cecilia: 'no' })),
  'vote.secret': voteView(secret),
  'vote.secret-closed': voteView(balloted(secret, { bo: 'yes', dan: 'abstain', eva: 'no' })),
  'vote.written-before': voteView(written),
  'vote.written-after': voteView(balloted(begun, { anna: 'yes' })),
  'vote.written-closed': voteView(balloted(begun, { anna: 'yes', bo: 'yes' }).by('anna', closing())),
  'vote.written-declined': voteView(
    written.by('eva', recusing('Gift med ordföranden')).by('bo', accepting(false)),
  ),
  'vote.second-round': voteView(secondRound, undefined, { id: `${VOTE}.2` }),
  'vote.new-round': voteView(
    balloted(open, { bo: 'no', dan: 'yes' }).by('bo', reopening('Två av oss fick **aldrig** kallelsen.')),
    undefined,
    { id: AGAIN },
  ),
  'vote.own-voted': voteView(open, 'anna'),
  'vote.own-voted-with-proviso': voteView(five.by('anna', opening(), subjectTo('nämnden')), 'anna'),
  'vote.closed-conditional': voteView(
    balloted(five.by('anna', opening(), subjectTo('nämnden')), {
      bo: 'yes',
      cecilia: 'yes',
      dan: 'no',
      eva: 'yes',
    }),
  ),
  'vote.own-voted-for': voteView(
    balloted(five.by('anna', { ...choice(PLACES), lastDay: LAST_DAY }), { anna: 'alternative-6' }),
    'anna',
  ),
  'vote.own-abstained': voteView(balloted(open, { anna: 'abstain' }), 'anna'),
  'vote.own-secret': voteView(secret, 'anna'),
  'vote.own-not-voted': voteView(open, 'bo'),
  'vote.own-recused': voteView(open, 'eva'),
  'vote.own-not-an-elector': voteView(open, 'frida'),
  'vote.own-accepted': voteView(written, 'anna'),
  'vote.own-not-accepted': voteView(written, 'bo'),
  'vote.sixty': voteView(sixty, SIXTY.at(-1), { names: sixtyPeople }),
};

const [, voteBegun, voteCalled, provisoMet] = votingSubjects;
const meetBy = (member: string): Command => ({
  type: 'meetProviso',
  forum: FORUM,
  vote: VOTE,
  member,
  reference: 'Nämnden **§ 12**',
  decidedOn: DAY,
});
const twice = balloted(five.by('anna', opening(), subjectTo('nämnden')).by('bo', subjectTo('styrelsen')), {
  cecilia: 'yes',
  dan: 'no',
  eva: 'yes',
});

/** What is said of a vote beside its card. */
export const voteNewsCases: Readonly<Record<string, NewsView>> = {
  'news.vote-called': shownBy(
    voteCalled,
    { subject: 'vote-called', vote: VOTE },
    atMeeting.by('anna', { type: 'callMissing', forum: FORUM, vote: VOTE }),
  ),
  'news.proviso-met-of-several': shownBy(
    provisoMet,
    { subject: 'proviso-met', vote: VOTE, member: 'anna' },
    twice.by('anna', meetBy('anna')),
  ),
  'news.proviso-met': shownBy(
    provisoMet,
    { subject: 'proviso-met', vote: VOTE, member: 'bo' },
    twice.by('anna', meetBy('anna')).by('bo', meetBy('bo')),
  ),
  'news.vote-begun': shownBy(voteBegun, { subject: 'vote-begun', vote: VOTE }, begun),
};
