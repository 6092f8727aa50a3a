import type { Command } from '../../../src/capabilities/index.ts';
import type { Choice } from '../../../src/partnership/domain/choice.ts';
import type { VoteEffect } from '../../../src/capabilities/group-rules/domain/effect.ts';
import {
  callMissing,
  closeVote,
  commandsAbout,
  inBrukarskolanWithFour,
  inYear,
  present,
  sent,
  voting,
} from '../../support/meetings-played.ts';
import type { Manner } from '../../support/meetings-played.ts';
import type { Played } from '../../support/played.ts';

const FORUM = 'styrgrupp';
const m1 = commandsAbout('m1');

/** Stockholm: the first meeting, at which Astrid is elected to chair. */
const m0 = commandsAbout('m0');
export const first = inBrukarskolanWithFour('2024-02-01')
  .by('astrid', m0.draft('2024-02-14T12:00:00.000Z', { place: '' }), m0.call)
  .at('2024-02-14T12:00:00.000Z')
  .by(
    'astrid',
    m0.open(...present('astrid', 'anna', 'bengt', 'cecilia')),
    m0.takeUp('first:chair'),
    m0.elect('first:chair', 'astrid', '2024-12-31'),
    ...['report-content', 'statistics'].flatMap((item) => [
      m0.takeUp(`first:${item}`),
      m0.decide(`first:${item}`, 'Antalet deltagare redovisas varje månad.'),
    ]),
  )
  .at('2024-02-14T13:10:00.000Z')
  .by('astrid', m0.close);

const all = (choice: Choice) => ({ astrid: choice, anna: choice, bengt: choice, cecilia: choice });
const setting = (
  vote: string,
  question: string,
  rule: Extract<VoteEffect, { kind: 'set-rule' }>['rule'],
): Command => ({
  type: 'openVote',
  forum: FORUM,
  vote,
  question,
  effect: { kind: 'set-rule', rule },
});
/** Votes of every kind that minutes tell of: those before the meeting are reported to it. */
const ruled = [
  setting('rule1', 'Ska ersättare tjänstgöra?', { setting: 'substitutes', value: { mostPerParty: 1 } }),
  setting('rule2', 'Ska ordföranden ha utslagsröst?', { setting: 'castingVote', value: 'chair' }),
].reduce(
  (before, command, index) => voting(before.by('astrid', command), `rule${index + 1}`, all('yes')),
  first.at('2024-03-01'),
);
const between = voting(
  ruled.by('astrid', {
    type: 'openVote',
    forum: FORUM,
    vote: 'trip',
    question: 'Ska vi ordna en utflykt?',
    lastDay: '2024-03-08',
  }),
  'trip',
  { ...all('no'), astrid: 'yes' },
);
const again = voting(
  between.at('2024-03-04').by('astrid', {
    type: 'reopenVote',
    forum: FORUM,
    vote: 'trip2',
    earlier: 'trip',
    reason: 'Två av oss var inte med.',
    lastDay: '2024-03-11',
  }),
  'trip2',
  all('yes'),
);

interface VoteAtMeeting extends Manner {
  readonly vote: string;
  readonly question: string;
  readonly choices: Readonly<Record<string, Choice>>;
}

/** The chair puts an item of the meeting to the vote; those who are named answer, and the chair closes it. */
function putToVote(before: Played, { vote, question, choices, ...manner }: VoteAtMeeting): Played {
  const voted = voting(
    before.by(
      'astrid',
      m1.add(vote, question),
      m1.takeUp(`matter:${vote}`),
      m1.putToVote(`matter:${vote}`, vote, question, manner),
    ),
    vote,
    choices,
  );
  return voted.state.votes.get(vote)?.status === 'open'
    ? voted.by('astrid', callMissing(vote), closeVote(vote))
    : voted;
}

const alternatives = ['Rosenlund', 'Stadsmissionens lokal på Söder, där vi var i våras', 'Vi ses digitalt'];
const [ONE, TWO] = ['alternative-1', 'alternative-2'] as const;
const sitting = again
  .by('astrid', m1.draft('2024-03-13T12:00:00.000Z'), m1.call)
  .by('cecilia', m1.substitute('Eva Lind', 'eva'))
  .at('2024-03-13T12:00:00.000Z')
  .by('astrid', m1.open(...present('astrid', 'anna', 'bengt'), sent('cecilia', 'Eva Lind', 'eva')));
const atMeeting: readonly VoteAtMeeting[] = [
  {
    vote: 'teacher',
    question: 'Ska vi byta kursledare?',
    secret: true,
    choices: { astrid: 'yes', anna: 'no', bengt: 'yes' },
  },
  {
    vote: 'books',
    question: 'Ska vi köpa in böcker?',
    choices: { astrid: 'yes', anna: 'abstain', bengt: 'yes', eva: 'no' },
  },
  { vote: 'coffee', question: 'Ska vi bjuda på fika?', choices: { bengt: 'yes', anna: 'abstain' } },
  {
    vote: 'where',
    question: 'Var ska vi ses?',
    alternatives,
    choices: { astrid: ONE, anna: ONE, bengt: TWO, eva: TWO },
  },
  {
    vote: 'majority',
    question: 'Ska ett alternativ behöva mer än hälften?',
    effect: { kind: 'set-rule', rule: { setting: 'alternativesRule', value: 'absolute' } },
    choices: { astrid: 'yes', anna: 'yes', bengt: 'yes', eva: 'yes' },
  },
  {
    vote: 'ending',
    question: 'Var ska vi ha avslutningen?',
    alternatives,
    choices: { astrid: ONE, anna: ONE, bengt: TWO, eva: TWO },
  },
];
const counted = atMeeting.reduce(
  putToVote,
  sitting.by('bengt', m1.reserve(inYear(2024, 7), 'Kostnaderna saknas.')),
);
const secondRound = voting(counted, 'ending.2', {
  astrid: ONE,
  anna: ONE,
  bengt: ONE,
  eva: TWO,
});
const votes: readonly VoteAtMeeting[] = [
  {
    vote: 'quorum',
    question: 'Ska minst tre behöva delta?',
    effect: { kind: 'set-rule', rule: { setting: 'quorum', value: { least: 3 } } },
    choices: { astrid: 'yes', anna: 'yes', bengt: 'yes', eva: 'yes' },
  },
  { vote: 'opening', question: 'Ska vi öppna en timme tidigare?', choices: { astrid: 'yes', bengt: 'yes' } },
];
export const voted = votes
  .reduce(putToVote, secondRound)
  .at('2024-03-13T13:30:00.000Z')
  .by('astrid', m1.close);
