import assert from 'node:assert/strict';
import { noticesOf } from '../../../src/capabilities/index.ts';
import type { Fact } from '../../../src/capabilities/index.ts';
import { given } from '../../support/given.ts';
import type { Happened } from '../../support/given.ts';
import { norma } from '../../support/agreements.ts';

const seated = (by: string, ...held: readonly (readonly [member: string, party: string])[]): Happened => [
  by,
  {
    type: 'seatsAssigned',
    v: 1,
    forum: 'styrgrupp',
    seats: held.map(([member, party], index) => ({ seat: `s-${index}`, party, member })),
  },
];

const ASTRID = ['astrid', 'forum-skill'] as const;
const BENGT = ['bengt', 'funktionsstod'] as const;
const DAN = ['dan', 'forum-skill'] as const;
const opened: readonly Happened[] = [
  ['astrid', { type: 'partnershipRegistered', v: 1, agreement: norma }],
  ['astrid', { type: 'forumOpened', v: 1, forum: 'styrgrupp', language: 'sv' }],
];
const registered: readonly Happened[] = [...opened, seated('astrid', ASTRID, BENGT)];

/** The slots of what the last of the facts makes the bot tell, but for the registration's card. */
function told(...happened: readonly Happened[]): readonly string[] {
  const [by = '', fact]: readonly [string?, Fact?, string?] = happened.at(-1) ?? [];
  return noticesOf(fact ? [fact] : [], given(...happened).state, by)
    .filter(({ show }) => show.subject !== 'registration')
    .map(({ slot, to }) => (to === undefined ? slot : `${slot} to ${to}`));
}

describe('the news of seats', () => {
  it('is at the registration to each who has a seat, also who registered: can they be reached?', () => {
    assert.deepEqual(told(...registered), [
      'seat:styrgrupp:0:astrid to astrid',
      'seat:styrgrupp:0:bengt to bengt',
    ]);
  });

  it('is a change to the group, to who has left, and to who is new, with what they take over', () => {
    assert.deepEqual(told(...registered, seated('bengt', DAN, BENGT)), [
      'seats:styrgrupp:1',
      'seats:styrgrupp:1:astrid to astrid',
      'seat:styrgrupp:1:dan to dan',
      'handover:styrgrupp:1:dan to dan',
    ]);
  });

  it('is each change anew, also when somebody comes back', () => {
    const changed = [...registered, seated('bengt', DAN, BENGT)];
    assert.deepEqual(told(...changed, seated('bengt', ASTRID, BENGT)), [
      'seats:styrgrupp:2',
      'seats:styrgrupp:2:dan to dan',
      'seat:styrgrupp:2:astrid to astrid',
      'handover:styrgrupp:2:astrid to astrid',
    ]);
  });

  it('is that somebody has left, to the group, to them and to the others', () => {
    const three = [...opened, seated('astrid', ASTRID, BENGT, DAN)];
    assert.deepEqual(told(...three, seated('astrid', ASTRID, BENGT)), [
      'seats:styrgrupp:1',
      'seats:styrgrupp:1:dan to dan',
      'seats:styrgrupp:1:bengt to bengt',
    ]);
  });

  it('is none where the same persons represent the same parties', () => {
    assert.deepEqual(told(...registered, seated('astrid', BENGT, ASTRID)), []);
  });
});
