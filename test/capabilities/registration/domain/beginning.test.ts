import assert from 'node:assert/strict';
import type { Began } from '../../../../src/capabilities/registration/domain/beginning.ts';
import { MOST_IN_FORCE, NOTHING_SAID } from '../../../../src/capabilities/registration/domain/beginning.ts';
import { firstMeeting, waitingItems } from '../../../../src/capabilities/agenda/domain/agenda.ts';
import { chairRotation } from '../../../../src/capabilities/chair/domain/chair.ts';
import { duties } from '../../../../src/capabilities/duties/domain/duty.ts';
import { chairOf } from '../../../../src/capabilities/meetings/domain/elected-chair.ts';
import { minutesNumber } from '../../../../src/capabilities/meetings/minutes-number.ts';
import { isHeld } from '../../../../src/capabilities/meetings/domain/meeting.ts';
import { nextDecisionNumber } from '../../../../src/partnership/domain/decision.ts';
import type { Recorded } from '../../../../src/verification/domain/numbering.ts';
import { misnumbered } from '../../../../src/verification/domain/numbering.ts';
import { brukarskolan, norma } from '../../../support/agreements.ts';
import { inBrukarskolan, inNorma } from '../../../support/played.ts';
import type { Played } from '../../../support/played.ts';
import { call, draft, open } from '../../duties/duties-played.ts';

const forum = 'styrgrupp';
const correcting = (said: Partial<Began>) =>
  ({ type: 'correctBeginning', forum, began: { ...NOTHING_SAID, ...said } }) as const;
const ids = (played: Played) => duties(played.state, played.moment).map(({ id }) => id);
const city = inNorma(norma, '2025-03-10');
const group = inBrukarskolan(brukarskolan, '2023-02-06');

describe('a group that began before Samverka', () => {
  it('says so when it is registered, or until it has decided or met, and what it says last counts', () => {
    const facts = city.facts(
      'astrid',
      correcting({
        latestMeeting: '2025-02-12',
        nextMinutes: '3',
        nextDecision: '§ 12',
        inForce: '§ 3/2024 Ersättare får tjänstgöra\n\n Fika på tisdagar ',
      }),
    );
    assert.deepEqual(facts, [
      {
        type: 'startedMidway',
        v: 1,
        forum,
        from: '2025-03-10',
        latestMeeting: '2025-02-12',
        nextMinutes: { year: 2025, number: 3 },
        nextDecision: { year: 2025, number: 12 },
        decisions: [{ number: '3/2024', text: 'Ersättare får tjänstgöra' }, { text: 'Fika på tisdagar' }],
      },
    ]);
    const corrected = city.by(
      'astrid',
      correcting({ nextDecision: '12' }),
      correcting({ nextDecision: '14' }),
    );
    assert.deepEqual(nextDecisionNumber(corrected.state, 2025), { year: 2025, number: 14 });
    assert.deepEqual(nextDecisionNumber(corrected.state, 2026), { year: 2026, number: 1 });
    const met = city
      .by('bengt', draft('m', '2025-03-10T13:00:00Z'), call('m'))
      .at('2025-03-10T13:00:00Z')
      .by('bengt', open('m', 'astrid', 'bengt'));
    assert.equal(met.refusal('astrid', correcting({ from: '2025-03-01' })).code, 'beginning-settled');
  });

  it('is told what is wrong with what it says', () => {
    const code = (said: Partial<Began>) => city.refusal('astrid', correcting(said)).code;
    assert.equal(code({ from: '2024-12-31' }), 'beginning-outside-validity');
    assert.equal(code({ latestMeeting: '2025-03-11' }), 'latest-meeting-ahead');
    assert.equal(code({ nextDecision: 'tolv' }), 'next-number-unknown');
    assert.equal(code({ nextMinutes: '0' }), 'next-number-unknown');
    assert.equal(code({ inForce: 'Rad\n'.repeat(MOST_IN_FORCE + 1) }), 'too-many-decisions-in-force');
    assert.equal(code({ inForce: '890201-3286 får plats' }), 'contains-personal-identity-number');
    assert.equal(code({ chair: 'astrid', chairUntil: '2025-12-31' }), 'agreement-without-chair');
    assert.equal(group.refusal('astrid', correcting({ chair: 'astrid' })).code, 'chair-term-missing');
    assert.equal(group.refusal('astrid', correcting({ chair: 'eva' })).code, 'chair-not-chosen');
  });

  it('owes nothing from before: no invoice, no part of a term, no first meeting', () => {
    assert.ok(ids(city).includes('invoice') && ids(city).includes('term-meetings:styrgrupp:vt-2025'));
    const begun = city.by('astrid', correcting({ latestMeeting: '2025-02-12' }));
    assert.ok(!ids(begun).includes('invoice'));
    assert.ok(!ids(begun).includes('term-meetings:styrgrupp:vt-2025'));
    assert.ok(ids(begun).includes('term-meetings:styrgrupp:ht-2025'));
    assert.ok(ids(begun).includes('report:slutrapport:1'));
    assert.ok(firstMeeting(group.state, forum, '2023-02-06').length > 0);
    const met = group.by('astrid', correcting({ latestMeeting: '2023-01-20' }));
    assert.deepEqual(firstMeeting(met.state, forum, '2023-02-06'), []);
    assert.ok(waitingItems(met.state, forum, met.moment).some(({ id }) => id === 'chair:first'));
  });

  it('meets next in time after the meeting before, or after the day when that is gone', () => {
    const due = (played: Played) =>
      duties(played.state, played.moment).find(
        ({ subject, owes }) => subject.kind === 'next-meeting' && owes.forum === forum,
      );
    const near = due(group.by('astrid', correcting({ latestMeeting: '2023-01-20' })));
    assert.deepEqual([near?.due, near?.id], ['2023-03-20', 'next-meeting:styrgrupp:2023-01-20']);
    const far = due(group.by('astrid', correcting({ latestMeeting: '2022-06-01' })));
    assert.equal(far?.id, 'next-meeting:styrgrupp:2023-02-06');
  });

  it('keeps the chair it has, whose party has had its turn', () => {
    const chaired = group.by('astrid', correcting({ chair: 'bengt', chairUntil: '2023-06-30' }));
    assert.equal(chairOf(chaired.state, forum, chaired.moment), 'bengt');
    assert.equal(chairRotation(chaired.state, forum, '2023-02-06')?.last, 'socialforvaltningen');
    const none = chaired.by('astrid', correcting({ nextDecision: '2' }));
    assert.equal(chairOf(none.state, forum, none.moment), undefined);
  });

  it('goes on with its numbers, as verify follows', () => {
    const begun = city.by('astrid', correcting({ nextMinutes: '3', nextDecision: '12' }));
    const held = begun
      .by('bengt', draft('m', '2025-03-10T13:00:00Z'), call('m'))
      .at('2025-03-10T13:00:00Z')
      .by('bengt', open('m', 'astrid', 'bengt'));
    const meeting = held.state.meetings.get('m');
    assert.ok(meeting && isHeld(meeting));
    assert.deepEqual(minutesNumber(held.state, meeting), { year: 2025, number: 3 });
    const said = { seq: 1, by: 'a', at: '2025-03-10T09:00:00.000Z' };
    const decided = (number: number) =>
      ({
        ...said,
        fact: {
          type: 'matterDecided',
          v: 1,
          meeting: 'm',
          item: 'i',
          text: 'Ja.',
          decision: { year: 2025, number },
        },
      }) as const;
    const first: Recorded = {
      ...said,
      fact: {
        type: 'startedMidway',
        v: 1,
        forum,
        from: '2025-03-10',
        nextDecision: { year: 2025, number: 12 },
        decisions: [],
      },
    };
    assert.deepEqual(misnumbered([first, decided(12), decided(13)]), []);
    assert.deepEqual(
      misnumbered([first, decided(1)]).map(({ code }) => code),
      ['decision-number-out-of-turn'],
    );
    assert.equal(misnumbered([decided(12)]).length, 1);
  });
});
