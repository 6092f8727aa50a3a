import { presentMinutes } from '../../../src/capabilities/minutes/present.ts';
import type { MinutesView } from '../../../src/capabilities/minutes/present.ts';
import { norma } from '../../support/agreements.ts';
import {
  away,
  ballot,
  commandsAbout,
  heldMeeting,
  inYear,
  present,
  propose,
  sent,
  voting,
} from '../../support/meetings-played.ts';
import { inNorma } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';
import { electedAgain, HOSTILE, hostile } from '../conduct/conduct-cases.ts';
import { first, voted } from './minutes-votes.ts';

const FORUM = 'styrgrupp';
const m1 = commandsAbout('m1');

const shown = (at: Played, meeting = 'm1', page?: number): MinutesView =>
  presentMinutes(at.presenting(), heldMeeting(at.state, meeting), page);

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
    {
      type: 'addAction',
      forum: FORUM,
      action: 'a1',
      text: 'Komplettera siffrorna.',
      member: 'astrid',
      due: '2025-03-03',
      meeting: 'm1',
      decision: inYear(2025, 1),
    },
    {
      type: 'addAction',
      forum: FORUM,
      action: 'a2',
      text: 'Boka studiebesöket',
      member: 'bengt',
      due: '2025-04-01',
      meeting: 'm1',
    },
  );
/** Planned from 13 to 15, and over earlier. */
const planned = inNorma(norma, '2025-02-03')
  .by('bengt', m1.draft('2025-02-12T12:00:00.000Z', { endsAt: '2025-02-12T14:00:00.000Z' }), m1.call)
  .at('2025-02-12T12:03:00.000Z')
  .by('bengt', m1.open(...present('bengt', 'astrid')))
  .at('2025-02-12T13:10:00.000Z')
  .by('bengt', m1.close);
const draft = open.at('2025-02-12T13:10:00.000Z').by('bengt', m1.close);
const approved = draft.at('2025-02-13').by('bengt', m1.approve).at('2025-02-14').by('astrid', m1.approve);

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
  .by('cecilia', m1.open(...present('anna', 'cecilia'), sent('bengt', 'Eva Holm'), away('astrid')))
  .by('bengt', m1.note(HOSTILE, undefined, 'lesson'), {
    type: 'openVote',
    forum: FORUM,
    vote: 'v1',
    question: 'Ska vi ses igen i maj?',
  });
const halfApproved = voting(second, 'v1', { anna: 'yes', cecilia: 'no' })
  .at('2024-04-10T12:40:00.000Z')
  .by('cecilia', m1.close)
  .at('2024-04-11')
  .by('anna', m1.approve);

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
  'minutes.with-an-end': shown(planned),
  'minutes.draft': shown(draft),
  'minutes.first-meeting': shown(first, 'm0'),
  'minutes.half-approved': shown(halfApproved),
  'minutes.approved': shown(approved),
  'minutes.votes': shown(voted),
  'minutes.votes-last': shown(voted, 'm1', 1),
  'minutes.open': shown(open),
  'minutes.no-decisions': shown(halfApproved, 'extra'),
  'minutes.chair-again': shown(electedAgain),
  'minutes.hostile': shown(
    hostile.by('hostile', m1.reserve(inYear(2025, 1), HOSTILE), m1.referBack('matter:y', HOSTILE), m1.close),
  ),
  'minutes.long-first': shown(long),
  'minutes.long-middle': shown(long, 'm1', 1),
  'minutes.long-last': shown(long, 'm1', 99),
};
