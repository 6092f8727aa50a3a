import assert from 'node:assert/strict';
import { Directory } from '../../../src/partnership/members.ts';
import { presentLiveAgenda } from '../../../src/capabilities/conduct/present.ts';
import { presentMinutes } from '../../../src/capabilities/minutes/present.ts';
import { noticesOf } from '../../../src/capabilities/index.ts';
import { minutesRecord } from '../../../src/capabilities/minutes/record.ts';
import type { Presenting } from '../../../src/partnership/presenting.ts';
import { isHeld } from '../../../src/capabilities/meetings/domain/meeting.ts';
import type { HeldMeeting } from '../../../src/capabilities/meetings/domain/meeting.ts';
import { given } from '../../support/given.ts';
import type { Happened } from '../../support/given.ts';
import {
  ANNA,
  approved,
  away,
  BENGT,
  brukarskolanGroup,
  called,
  CHAIR,
  closed,
  decided,
  elected,
  FINANCE,
  firstAgenda,
  FORUM,
  GOALS,
  here,
  normaGroup,
  normaSeats,
  opened,
  takenUp,
  votedOn,
} from '../meetings/domain/held.ts';

const people = new Directory(
  [
    [ANNA, 'Anna Ek'],
    [BENGT, 'Bengt Åberg'],
    ['new', 'Nina Ny'],
  ].map(([member = '', name = '']) => ({
    partnership: 'p',
    member,
    name,
    aadObjectId: member,
    teamsId: member,
  })),
);

function after(...happened: readonly Happened[]): { presenting: Presenting; meeting: HeldMeeting } {
  const { state } = given(...happened);
  assert.ok(state.status === 'registered');
  const meeting = state.meetings.get('m');
  assert.ok(meeting && isHeld(meeting));
  return { presenting: { state, forum: FORUM, people, now: new Date() }, meeting };
}

const held: readonly Happened[] = [
  ...normaGroup,
  ...opened(ANNA, here(ANNA, BENGT)),
  takenUp(FINANCE),
  decided(FINANCE, 1),
  [
    BENGT,
    { type: 'reservationMade', v: 1, meeting: 'm', decision: { year: 2025, number: 1 }, text: 'För dyrt' },
  ],
  [ANNA, { type: 'noteTaken', v: 1, meeting: 'm', kind: 'lesson', item: GOALS, text: 'Börja i tid' }],
  takenUp(GOALS),
  ...votedOn(GOALS, 2, 'tied'),
  closed,
];

describe('minutes', () => {
  it('are made from the facts: decisions with reservations, votes with names, notes on their items', () => {
    const { presenting, meeting } = after(...held);
    const { items, otherDecisions, status } = minutesRecord(presenting, meeting);
    assert.deepEqual([status, otherDecisions], ['closed', []]);
    assert.deepEqual(presentMinutes(presenting, meeting).number, { year: 2025, number: 1 });
    const [finance, goals] = items;
    assert.deepEqual(finance?.decisions[0]?.reservations, [{ name: 'Bengt Åberg', text: 'För dyrt' }]);
    assert.deepEqual(goals?.decisions[0]?.vote?.counts[1], {
      title: { say: 'choice.no' },
      votes: 1,
      names: [],
    });
    assert.deepEqual(goals.notes, [{ say: 'minutes.lesson', text: 'Börja i tid', name: 'Anna Ek' }]);
  });

  it('say which votes were held meanwhile about no item', () => {
    const loose = votedOn(undefined, 3, 'adopted');
    const { presenting, meeting } = after(...held, ...loose);
    assert.deepEqual(
      minutesRecord(presenting, meeting).otherDecisions.map(({ number }) => number.number),
      [3],
    );
  });

  it('say of which party somebody was who has left since', () => {
    const seats = [{ seat: 's', party: 'funktionsstod', member: 'new' }, ...normaSeats.slice(1)];
    const { presenting, meeting } = after(...held, [
      ANNA,
      { type: 'seatsAssigned', v: 1, forum: FORUM, seats },
    ]);
    const [present] = presentMinutes(presenting, meeting).presence;
    assert.deepEqual(present?.people[0], {
      say: 'attendance-form.person',
      name: 'Anna Ek',
      party: 'Funktionsstöd',
    });
  });

  it('say who has approved and who may', () => {
    const { presenting, meeting } = after(...held, approved(ANNA, 'funktionsstod'));
    const { answers, correctable } = presentMinutes(presenting, meeting);
    assert.equal(correctable, true);
    assert.deepEqual(answers, [
      {
        say: 'minutes.approved-by',
        party: 'Nämnden för funktionsstöd, Göteborgs stad',
        by: 'Anna Ek',
        day: '2025-02-12',
      },
      { say: 'minutes.waiting-for', party: 'Forum Skill', approver: 'Bengt Åberg' },
    ]);
  });
});

describe('the agenda of a meeting that goes on', () => {
  it('says who leads as what (B-styrgrupp-60, 62)', () => {
    const leader = (...happened: readonly Happened[]) => {
      const { presenting, meeting } = after(...happened);
      return presentLiveAgenda(presenting, meeting).leader;
    };
    assert.deepEqual(leader(...normaGroup, ...opened(ANNA, here(ANNA))), {
      name: 'Anna Ek',
      as: 'meeting-chair',
    });
    assert.deepEqual(leader(...brukarskolanGroup, ...opened(ANNA, here(ANNA))), {
      name: 'Anna Ek',
      as: 'meeting-chair',
    });
    assert.deepEqual(leader(...brukarskolanGroup, elected(BENGT, 1), ...opened(BENGT, here(BENGT))), {
      name: 'Bengt Åberg',
      as: 'chair',
    });
  });

  it('warns when the party that had the chair last gets it again (B-styrgrupp-60)', () => {
    const { presenting, meeting } = after(
      ...brukarskolanGroup,
      ...opened(ANNA, here(ANNA, BENGT), firstAgenda),
      takenUp(CHAIR),
      decided(CHAIR, 1),
      elected(BENGT, 1),
      decided(FINANCE, 2),
      elected(BENGT, 2),
    );
    assert.deepEqual(presentLiveAgenda(presenting, meeting).electedAgain, [
      { say: 'item.elected-again', party: 'Socialförvaltningen' },
    ]);
  });

  it('offers the next item that has not been dealt with', () => {
    const { presenting, meeting } = after(
      ...normaGroup,
      ...opened(ANNA, [...here(ANNA), ...away(BENGT)]),
      takenUp(FINANCE),
    );
    assert.equal(presentLiveAgenda(presenting, meeting).next?.item, GOALS);
  });
});

describe('the chat is told', () => {
  const slots = (fact: Happened, ...before: readonly Happened[]): readonly string[] => {
    const { state } = given(...before, fact);
    return noticesOf([fact[1]], state, ANNA).map(({ slot }) => slot);
  };
  const open = [...normaGroup, ...opened(ANNA, here(ANNA, BENGT)), takenUp(FINANCE)];

  it('by the agenda’s card while the meeting goes on, and by the minutes when it is over; the notices follow', () => {
    assert.deepEqual(slots(takenUp(GOALS), ...open), ['agenda:m']);
    assert.deepEqual(slots(closed, ...open), [
      'meeting:m',
      `notice:m:${ANNA}`,
      `notice:m:${BENGT}`,
      'agenda:m',
      'minutes:m',
      `approve:m:${BENGT}`,
    ]);
    assert.deepEqual(slots(approved(ANNA, 'funktionsstod'), ...open, closed), ['minutes:m']);
  });

  it('of a vote on an item by the agenda’s card too, and of an election', () => {
    const [voting, ended] = votedOn(FINANCE, 1, 'adopted');
    assert.ok(voting && ended);
    assert.deepEqual(slots(voting, ...open), ['agenda:m', 'vote:vote-1']);
    assert.deepEqual(slots(ended, ...open, voting), ['agenda:m', 'vote:vote-1', 'result:vote-1']);
    assert.deepEqual(slots(elected(ANNA, 1), ...open, decided(FINANCE, 1)), ['agenda:m']);
  });

  it('nothing more of a meeting that has only been called', () => {
    assert.ok(
      !slots(called()[1] ?? assert.fail(), ...normaGroup, called()[0] ?? assert.fail()).includes('agenda:m'),
    );
  });
});
