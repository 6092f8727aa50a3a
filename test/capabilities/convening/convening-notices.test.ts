import assert from 'node:assert/strict';
import { Directory } from '../../../src/partnership/members.ts';
import { noticesOf } from '../../../src/capabilities/index.ts';
import { presentNotice } from '../../../src/capabilities/index.ts';
import type { View } from '../../../src/capabilities/index.ts';
import type { Fact } from '../../../src/capabilities/index.ts';
import { NOON } from '../../support/given.ts';
import type { Happened } from '../../support/given.ts';
import {
  ANNA,
  BENGT,
  called,
  CECILIA,
  closed,
  drafted,
  inNorma,
  inStockholm,
  opened,
  proposal,
  STARTS,
  stateAfter,
} from '../meetings/domain/groups.ts';

const people = new Directory(
  [ANNA, BENGT, CECILIA].map((member) => ({
    partnership: 'p',
    member,
    aadObjectId: member,
    teamsId: member,
    name: member.toUpperCase(),
  })),
);

/** Slots of the notices that the last of the facts gives, each with who alone gets it. */
function told(...happened: readonly Happened[]): readonly string[] {
  const [by = '', fact]: readonly [string?, Fact?, string?] = happened.at(-1) ?? [];
  assert.ok(fact);
  return noticesOf([fact], stateAfter(...happened), by).map(({ slot, to, forum }) =>
    to === undefined ? `${forum}/${slot}` : `${slot} to ${to}`,
  );
}

async function shown(slot: string, ...happened: readonly Happened[]): Promise<View> {
  const state = stateAfter(...happened);
  const notices = happened.flatMap(([by, fact]) => noticesOf([fact], state, by));
  const notice = notices.find((candidate) => candidate.slot === slot);
  assert.ok(notice, slot);
  const presented = await presentNotice(notice, state, () => Promise.resolve(people), new Date(NOON));
  assert.ok(presented);
  return presented.view;
}

const moved: Happened = [
  ANNA,
  { type: 'meetingMoved', v: 1, meeting: 'm', startsAt: '2025-02-20T12:00:00.000Z' },
];
const cancelled: Happened = [ANNA, { type: 'meetingCancelled', v: 1, meeting: 'm', reason: 'Sjukdom' }];
const coming: Happened = [BENGT, { type: 'attendanceAnswered', v: 1, meeting: 'm', answer: 'coming' }];
const everybody = ['styrgrupp/meeting:m', 'notice:m:anna to anna', 'notice:m:bengt to bengt'];

describe('what the chats are told of a meeting', () => {
  it('is its card alone, as long as it is a draft', () => {
    assert.deepEqual(told(...inNorma, drafted('m')), ['styrgrupp/meeting:m']);
    assert.deepEqual(told(...inNorma, drafted('m'), moved), ['styrgrupp/meeting:m']);
    assert.deepEqual(told(...inNorma, drafted('m'), cancelled), ['styrgrupp/meeting:m']);
  });

  it('is the same card and one to each representative, once it is called', () => {
    for (const what of [called('m'), moved, cancelled, opened('m', [])]) {
      const before = what[1].type === 'meetingCalled' ? [] : [called('m')];
      const slots = told(...inNorma, drafted('m'), ...before, what);
      assert.deepEqual(slots.slice(0, everybody.length), everybody, what[1].type);
    }
  });

  it('is in the chat that it is called; that it is moved or cancelled, also to all but who did it', () => {
    const start = [...inNorma, drafted('m')];
    assert.deepEqual(told(...start, called('m')), [...everybody, 'styrgrupp/called:m']);
    assert.deepEqual(told(...start, called('m'), moved), [
      ...everybody,
      'styrgrupp/moved:m:1',
      'moved:m:1:bengt to bengt',
    ]);
    assert.deepEqual(told(...start, called('m'), cancelled), [
      ...everybody,
      'styrgrupp/cancelled:m',
      'cancelled:m:bengt to bengt',
    ]);
  });

  it('is a message of its own each time it is moved, also when it is moved to and fro', () => {
    const back: Happened = [BENGT, { type: 'meetingMoved', v: 1, meeting: 'm', startsAt: STARTS }];
    const twice = [...inNorma, drafted('m'), called('m'), moved, back];
    assert.deepEqual(told(...twice, moved).slice(everybody.length), [
      'styrgrupp/moved:m:3',
      'moved:m:3:bengt to bengt',
    ]);
  });

  it('is to everybody that it is over', () => {
    assert.deepEqual(told(...inNorma, drafted('m'), called('m'), opened('m', []), closed('m')), [
      ...everybody,
      'styrgrupp/agenda:m',
      'styrgrupp/minutes:m',
      'read:m:bengt to bengt',
    ]);
  });

  it('is an answer to the chat and to who gave it', () => {
    assert.deepEqual(told(...inNorma, drafted('m'), called('m'), coming), [
      'styrgrupp/meeting:m',
      'notice:m:bengt to bengt',
    ]);
  });

  it('is a proposal on the cards of the meetings to come', () => {
    assert.deepEqual(told(...inNorma, proposal('a', 'Ny lokal')), []);
    assert.deepEqual(told(...inNorma, drafted('m'), proposal('a', 'Ny lokal')), ['styrgrupp/meeting:m']);
  });

  it('is a raised matter to the forum it is raised to (B-samverkansgrupp-78)', async () => {
    const raised = proposal('a', 'Fler platser', { from: 'samverkansgrupp', by: CECILIA });
    assert.deepEqual(told(...inStockholm, drafted('m'), raised), [
      'styrgrupp/matter:a',
      'styrgrupp/meeting:m',
    ]);
    const card = await shown('matter:a', ...inStockholm, drafted('m'), raised);
    assert.ok(card.view === 'raised-matter');
    assert.deepEqual(
      [card.title, card.by, card.from.sv, card.startsAt],
      ['Fler platser', 'CECILIA', 'samverkansgruppen', STARTS],
    );
    assert.match(JSON.stringify(card.source), /lyfta frågor till styrgruppen/);
  });
});

describe('what a notice of a meeting shows', () => {
  const meeting = [...inNorma, drafted('m', STARTS, { place: 'Rosenlund' }), called('m')];

  it('is to the chat who has answered what, to each person the own answer', async () => {
    const [shared, bengts, annas] = await Promise.all(
      ['meeting:m', 'notice:m:bengt', 'notice:m:anna'].map((slot) => shown(slot, ...meeting, coming)),
    );
    assert.ok(shared?.view === 'meeting' && bengts?.view === 'meeting' && annas?.view === 'meeting');
    assert.deepEqual(
      shared.answers.map((given) => [given.answer, given.people]),
      [['coming', ['BENGT']]],
    );
    assert.deepEqual(shared.unanswered, ['ANNA']);
    assert.equal(shared.own, undefined);
    assert.deepEqual([bengts.own?.answer, annas.own?.answer], ['coming', 'none']);
  });

  it('is what has been changed since it was sent', async () => {
    const unchanged = await shown('meeting:m', ...meeting);
    const changed = await shown('notice:m:anna', ...meeting, moved);
    assert.ok(unchanged.view === 'meeting' && changed.view === 'meeting');
    assert.deepEqual([unchanged.news, unchanged.earlierStart], ['called', undefined]);
    assert.deepEqual(
      [changed.news, changed.earlierStart, changed.earlierPlace],
      ['new-time', STARTS, undefined],
    );
  });

  it('comes also to whoever gets a seat when it has been sent, and to nobody again', () => {
    const seats = [
      { seat: 'funktionsstod-1', party: 'funktionsstod', member: CECILIA },
      { seat: 'forum-skill-1', party: 'forum-skill', member: BENGT },
    ];
    const changed: Happened = [ANNA, { type: 'seatsAssigned', v: 1, forum: 'styrgrupp', seats }];
    const notices = (...before: readonly Happened[]) =>
      told(...before, changed).filter((slot) => slot.startsWith('notice:'));
    assert.deepEqual(notices(...meeting), ['notice:m:cecilia to cecilia']);
    assert.deepEqual(notices(...inNorma, drafted('m')), []);
  });

  it('is of use only to those who have it already, when the meeting has begun', async () => {
    const over = async (...happened: readonly Happened[]) => {
      const show = { subject: 'meeting-notice', meeting: 'm' } as const;
      const notice = { forum: 'styrgrupp', slot: 'notice:m:bengt', show, to: BENGT };
      const state = stateAfter(...happened);
      const presented = await presentNotice(notice, state, () => Promise.resolve(people), new Date(NOON));
      return presented?.over === true;
    };
    assert.deepEqual([await over(...meeting), await over(...meeting, opened('m', []))], [false, true]);
  });

  it('is nothing more to anyone who has no seat any more', async () => {
    const seats = [{ seat: 'funktionsstod-1', party: 'funktionsstod', member: ANNA }];
    const left: Happened = [ANNA, { type: 'seatsAssigned', v: 1, forum: 'styrgrupp', seats }];
    const state = stateAfter(...meeting, left);
    const show = { subject: 'meeting-notice', meeting: 'm' } as const;
    const notice = { forum: 'styrgrupp', slot: 'notice:m:bengt', show, to: BENGT };
    const presented = await presentNotice(notice, state, () => Promise.resolve(people), new Date(NOON));
    assert.equal(presented, undefined);
  });
});
