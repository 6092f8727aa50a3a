import { presentMinutes } from '../../src/application/meetings/minutes-present.ts';
import type { MinutesView } from '../../src/application/meetings/minutes-views.ts';
import type { Command } from '../../src/domain/commands.ts';
import type { VoteEffect } from '../../src/domain/voting/effect.ts';
import type { Choice } from '../../src/domain/voting/choice.ts';
import { norma } from '../support/agreements.ts';
import {
  ballot,
  closeVote,
  commandsAbout,
  heldMeeting,
  inBrukarskolanWithFour,
  present,
  propose,
  sent,
} from '../support/meetings-played.ts';
import { inNorma } from '../support/played.ts';
import type { Played } from '../support/played.ts';
import { electedAgain, HOSTILE, hostile } from './conduct-cases.ts';

const FORUM = 'styrgrupp';
const m1 = commandsAbout('m1');

const shown = (at: Played, meeting = 'm1', page?: number): MinutesView =>
  presentMinutes(at.presenting(), heldMeeting(at.state, meeting), page);

const inYear = (year: number, number: number) => ({ year, number });

/** Everybody who is named votes as they are said to, one after the other. */
const voting = (before: Played, vote: string, choices: Readonly<Record<string, Choice>>): Played =>
  Object.entries(choices).reduce((at, [member, choice]) => at.by(member, ballot(vote, choice)), before);

/** Göteborg: a meeting at which everything happens that minutes tell of. */
const open = inNorma(norma, '2025-02-03')
  .by('bengt', propose('m1', 'Ny lokal'), propose('m2', 'Studiebesök'))
  .by('bengt', m1.draft('2025-02-12T12:00:00.000Z', { place: 'Rosenlundsgatan 4' }), m1.call)
  .at('2025-02-12T12:03:00.000Z')
  .by(
    'bengt',
    m1.open(...present('bengt', 'astrid')),
    m1.takeUp('standing:activity'),
    m1.decide('standing:activity', 'Rapporten godkänns.'),
  )
  .by(
    'astrid',
    m1.reserve(inYear(2025, 1), 'Kostnaderna saknas i rapporten.'),
    m1.note('Siffrorna kompletteras i mars.', 'standing:activity'),
  )
  .by('bengt', m1.takeUp('matter:m1'), m1.putToVote('matter:m1', 'v1', 'Ska vi byta lokal?'), {
    type: 'declareRecusal',
    forum: FORUM,
    vote: 'v1',
    reason: 'Sitter i styrelsen för **föreningen**',
  })
  .by('astrid', ballot('v1', 'no'))
  .by(
    'bengt',
    m1.note('Börja leta i tid.', 'matter:m1', 'lesson'),
    m1.takeUp('standing:finance'),
    m1.referBack('standing:finance', 'Kostnaden saknas'),
    m1.takeUp('matter:m2'),
    m1.table('matter:m2', 'Tidsbrist'),
    m1.takeUp('standing:follow-up'),
    m1.table('standing:follow-up'),
    m1.takeUp('standing:knowledge'),
  );
const draft = open.at('2025-02-12T13:10:00.000Z').by('bengt', m1.close);
const approved = draft.at('2025-02-13').by('bengt', m1.approve).at('2025-02-14').by('astrid', m1.approve);

/** Stockholm: the first meeting, at which Astrid is elected to chair. */
const m0 = commandsAbout('m0');
const first = inBrukarskolanWithFour('2024-02-01')
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

/** Two extra meetings in the spring; at the second the chair is away. */
const extra = commandsAbout('extra');
const second = first
  .at('2024-03-01')
  .by(
    'bengt',
    extra.draft('2024-03-06T12:00:00.000Z', { kind: 'extra', reason: 'Kursen är full' }),
    extra.call,
  )
  .at('2024-03-06T12:00:00.000Z')
  .by('astrid', extra.open(...present('astrid', 'bengt')), extra.close)
  .at('2024-04-01')
  .by(
    'cecilia',
    m1.draft('2024-04-10T12:00:00.000Z', { kind: 'extra', reason: 'Lokalen är uppsagd' }),
    m1.call,
  )
  .at('2024-04-10T12:00:00.000Z')
  .by('cecilia', m1.open(...present('bengt', 'cecilia'), sent('anna', 'Eva Holm')))
  .by('bengt', m1.note(HOSTILE, undefined, 'lesson'), {
    type: 'openVote',
    forum: FORUM,
    vote: 'v1',
    question: 'Ska vi ses igen i maj?',
  });
const halfApproved = voting(second, 'v1', { astrid: 'no', anna: 'no', bengt: 'yes', cecilia: 'yes' })
  .at('2024-04-10T12:40:00.000Z')
  .by('cecilia', m1.close)
  .at('2024-04-11')
  .by('astrid', m1.approve);

/** A vote of every kind, as the minutes tell of it: those before the meeting are reported to it. */
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
    lastDay: '2024-03-08',
  }),
  'trip2',
  all('yes'),
);

/** The chair puts an item of the meeting to the vote; those who are named answer, and the chair closes it. */
function putToVote(
  before: Played,
  {
    question,
    choices,
    ...manner
  }: Parameters<ReturnType<typeof commandsAbout>['putToVote']>[3] & {
    readonly question: string;
    readonly choices: Readonly<Record<string, Choice>>;
  },
): Played {
  const vote = question;
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
  return voted.state.votes.get(vote)?.status === 'open' ? voted.by('astrid', closeVote(vote)) : voted;
}

const alternatives = ['Rosenlund', 'Stadsmissionens lokal på Söder, där vi var i våras', 'Vi ses digitalt'];
const [ONE, TWO] = ['alternative-1', 'alternative-2'] as const;
const sitting = again
  .by('astrid', m1.draft('2024-03-13T12:00:00.000Z'), m1.call)
  .at('2024-03-13T12:00:00.000Z')
  .by('astrid', m1.open(...present('astrid', 'anna', 'bengt'), sent('cecilia', 'Eva Lind', 'eva')));
const reservedAt = sitting.state.decisions.find(({ vote }) => vote === 'trip2')?.number ?? inYear(0, 0);
const atMeeting = [
  { question: 'Ska vi byta kursledare?', secret: true, choices: { astrid: 'yes', anna: 'no', bengt: 'yes' } },
  { question: 'Ska vi köpa in böcker?', choices: { astrid: 'yes', anna: 'yes', bengt: 'yes', eva: 'no' } },
  { question: 'Ska vi bjuda på fika?', choices: { bengt: 'yes' } },
  {
    question: 'Var ska vi ses?',
    alternatives,
    choices: { astrid: ONE, anna: ONE, bengt: TWO, eva: TWO },
  },
  {
    question: 'Ska ett alternativ behöva mer än hälften?',
    effect: { kind: 'set-rule', rule: { setting: 'alternativesRule', value: 'absolute' } },
    choices: { astrid: 'yes', anna: 'yes', bengt: 'yes', eva: 'yes' },
  },
  {
    question: 'Var ska vi ha avslutningen?',
    alternatives,
    choices: { astrid: ONE, anna: ONE, bengt: TWO, eva: TWO },
  },
] satisfies Parameters<typeof putToVote>[1][];
const counted = atMeeting.reduce(
  putToVote,
  sitting.by('bengt', m1.reserve(reservedAt, 'Kostnaderna saknas.')),
);
const secondRound = voting(counted, 'Var ska vi ha avslutningen?.2', {
  astrid: ONE,
  anna: ONE,
  bengt: ONE,
  eva: TWO,
});
const votes = [
  {
    question: 'Ska minst tre behöva delta?',
    effect: { kind: 'set-rule', rule: { setting: 'quorum', value: { least: 3 } } },
    choices: { astrid: 'yes', anna: 'yes', bengt: 'yes', eva: 'yes' },
  },
  { question: 'Ska vi öppna en timme tidigare?', choices: { astrid: 'yes' } },
] satisfies Parameters<typeof putToVote>[1][];
const voted = votes.reduce(putToVote, secondRound).at('2024-03-13T13:30:00.000Z').by('astrid', m1.close);

/** As long as a meeting may ever get: every item with decision, reservation and note. */
const long = Array.from({ length: 30 }, (_, index) => index + 1)
  .reduce(
    (before, number) =>
      before
        .by(
          'bengt',
          m1.add(`${number}`, `Ärende ${number} om någonting som tar ganska lång tid att gå igenom`),
          m1.takeUp(`matter:${number}`),
          m1.decide(`matter:${number}`, 'Styrgruppen beslutar att gå vidare med förslaget. '.repeat(10)),
          m1.note('Vi återkommer till frågan i höst. '.repeat(10), `matter:${number}`),
        )
        .by('astrid', m1.reserve(inYear(2025, number), 'Kostnaderna är för höga. '.repeat(8))),
    inNorma(norma, '2025-02-03')
      .by('bengt', m1.draft('2025-02-12T12:00:00.000Z'), m1.call)
      .at('2025-02-12T12:00:00.000Z')
      .by('bengt', m1.open(...present('bengt', 'astrid'))),
  )
  .at('2025-02-12T15:00:00.000Z')
  .by('bengt', m1.close);

export const minutesCases: Readonly<Record<string, MinutesView>> = {
  'minutes.draft': shown(draft),
  'minutes.first-meeting': shown(first, 'm0'),
  'minutes.half-approved': shown(halfApproved),
  'minutes.approved': shown(approved),
  'minutes.votes': shown(voted),
  'minutes.votes-last': shown(voted, 'm1', 1),
  'minutes.open': shown(open),
  'minutes.chair-again': shown(electedAgain),
  'minutes.hostile': shown(
    hostile.by('hostile', m1.reserve(inYear(2025, 1), HOSTILE), m1.referBack('matter:y', HOSTILE), m1.close),
  ),
  'minutes.long-first': shown(long),
  'minutes.long-middle': shown(long, 'm1', 1),
  'minutes.long-last': shown(long, 'm1', 99),
};
