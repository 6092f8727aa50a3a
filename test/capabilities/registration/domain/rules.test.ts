import assert from 'node:assert/strict';
import type { Agreement } from '../../../../src/agreement/domain/profile.ts';
import {
  seatsOf,
  unexpectedComposition,
} from '../../../../src/capabilities/registration/domain/seat-choice.ts';
import { brukarskolan, norma } from '../../../support/agreements.ts';
import { given } from '../../../support/given.ts';
import type { Happened } from '../../../support/given.ts';

const forum = 'styrgrupp';
const [ANNA, BENGT, CECILIA, DAVID] = ['anna', 'bengt', 'cecilia', 'david'] as const;
type Seats = { seat: string; member: string }[];
const register = (agreement: Agreement, seats: Seats, wanted = forum) =>
  ({ type: 'registerPartnership', agreement, forum: wanted, language: 'sv', seats }) as const;
const NORMA: Seats = [
  { seat: 'funktionsstod-1', member: ANNA },
  { seat: 'forum-skill-1', member: BENGT },
];

describe('registering', () => {
  it('records the agreement, the forum and who holds which seat', () => {
    given()
      .when(ANNA, register(norma, NORMA))
      .then(
        { type: 'partnershipRegistered', v: 1, agreement: norma },
        { type: 'forumOpened', v: 1, forum, language: 'sv' },
        {
          type: 'seatsAssigned',
          v: 1,
          forum,
          seats: [
            { seat: 'funktionsstod-1', party: 'funktionsstod', member: ANNA },
            { seat: 'forum-skill-1', party: 'forum-skill', member: BENGT },
          ],
        },
        { type: 'seatsToBeConfirmed', v: 1, forum, seats: ['funktionsstod-1', 'forum-skill-1'] },
      );
  });

  it('offers one seat each in Norma (N11-15), two and three in Brukarskolan (B-struktur-56)', () => {
    const offered = (agreement: Agreement): string[] =>
      seatsOf(agreement.forums[0]?.seats ?? []).map(({ id }) => id);
    assert.deepEqual(offered(norma), ['funktionsstod-1', 'forum-skill-1']);
    assert.equal(offered(brukarskolan).length, 5);
  });

  it('is refused outside the limits of the agreement (N11-15)', () => {
    const [city, association] = NORMA;
    assert.ok(city && association);
    const partnership = given();
    partnership
      .when(ANNA, register(norma, [city]))
      .refused({ code: 'seat-not-filled', party: 'forum-skill', least: 1 });
    partnership
      .when(ANNA, register(norma, [...NORMA, { seat: 'forum-skill-2', member: CECILIA }]))
      .refused({ code: 'unknown-seat' });
    partnership
      .when(ANNA, register(norma, [city, association, { seat: 'forum-skill-1', member: CECILIA }]))
      .refused({ code: 'unknown-seat' });
    partnership
      .when(ANNA, register(norma, [city, { seat: 'forum-skill-1', member: ANNA }]))
      .refused({ code: 'person-holds-two-seats', member: ANNA });
    partnership.when(ANNA, register(norma, NORMA, 'samverkansgrupp')).refused({ code: 'unknown-forum' });
  });

  it('is refused a second time', () => {
    given([ANNA, { type: 'partnershipRegistered', v: 1, agreement: norma }])
      .when(BENGT, register(norma, NORMA))
      .refused({ code: 'already-registered', partnership: norma.name });
  });

  it('warns where the agreement clashes with itself (B-struktur-56, B-styrgrupp-58)', () => {
    const rules = brukarskolan.forums[0]?.seats ?? [];
    const seats = (city: number): { seat: string; party: string; member: string }[] =>
      ['vuxenskolan', 'vuxenskolan', ...Array<string>(city).fill('socialforvaltningen')].map((party, n) => ({
        seat: `${n}`,
        party,
        member: `${n}`,
      }));
    assert.deepEqual(unexpectedComposition(rules, seats(2)), []);
    assert.deepEqual(
      unexpectedComposition(rules, seats(3)).map(({ party }) => party),
      ['socialforvaltningen'],
    );
  });
});

describe('changing seats', () => {
  const confirmed = (seat: string, member: string): Happened => [
    member,
    {
      type: 'seatConfirmed',
      v: 1,
      forum,
      seat,
      member,
      appointedBy: 'Styrelsen',
      appointedOn: '2025-02-01',
    },
  ];
  const registered: Happened[] = [
    ...given()
      .when(ANNA, register(norma, NORMA))
      .facts.map((fact): Happened => [ANNA, fact]),
    confirmed('funktionsstod-1', ANNA),
    confirmed('forum-skill-1', BENGT),
  ];
  const change = (seats: Seats, gone: string[] = []) =>
    ({ type: 'changeSeats', forum, seats, gone }) as const;
  const withCecilia: Seats = [
    { seat: 'funktionsstod-1', member: ANNA },
    { seat: 'forum-skill-1', member: CECILIA },
  ];

  it('is for each party’s own seats (B-struktur-55)', () => {
    const group = given(...registered);
    assert.equal(group.when(BENGT, change(withCecilia)).facts[0]?.type, 'seatsAssigned');
    group.when(ANNA, change(withCecilia)).refused({ code: 'seat-of-another-party', party: 'forum-skill' });
    group
      .when(ANNA, change(withCecilia, [BENGT]))
      .refused({ code: 'appointment-needed', party: 'forum-skill' });
  });

  it('does not let a party add to the other’s vacant seats (B-struktur-55)', () => {
    const seats: Seats = [
      { seat: 'vuxenskolan-1', member: ANNA },
      { seat: 'socialforvaltningen-1', member: BENGT },
    ];
    const happened: Happened[] = given()
      .when(ANNA, register(brukarskolan, seats))
      .facts.map((fact) => [ANNA, fact]);
    given(...happened)
      .when(ANNA, change([...seats, { seat: 'socialforvaltningen-2', member: CECILIA }], [BENGT]))
      .refused({ code: 'appointment-needed', party: 'socialforvaltningen' });
    given(...happened)
      .when(BENGT, change([...seats, { seat: 'socialforvaltningen-2', member: CECILIA }]))
      .state();
  });

  it('is refused to who has no seat', () => {
    given(...registered)
      .when(DAVID, change(withCecilia))
      .refused({ code: 'not-a-member' });
  });
});

describe('opening the next forum of a partnership (B-samverkansgrupp-71)', () => {
  const open = (wanted: string, seats: Seats) =>
    ({ type: 'openForum', forum: wanted, language: 'sv', seats }) as const;
  const held = [
    { seat: 'vuxenskolan-1', party: 'vuxenskolan', member: ANNA },
    { seat: 'socialforvaltningen-1', party: 'socialforvaltningen', member: BENGT },
  ];
  const collaboration = [
    { seat: 'vuxenskolan-1', member: CECILIA },
    { seat: 'socialforvaltningen-1', member: DAVID },
  ];
  const begun: readonly Happened[] = [
    [ANNA, { type: 'partnershipRegistered', v: 1, agreement: brukarskolan }],
    [ANNA, { type: 'forumOpened', v: 1, forum, language: 'sv' }],
    [ANNA, { type: 'seatsAssigned', v: 1, forum, seats: held }],
  ];

  it('is for whoever holds a seat in one forum, and gives the next its own seats', () => {
    given(...begun)
      .when(BENGT, open('samverkansgrupp', collaboration))
      .then(
        { type: 'forumOpened', v: 1, forum: 'samverkansgrupp', language: 'sv' },
        {
          type: 'seatsAssigned',
          v: 1,
          forum: 'samverkansgrupp',
          seats: [
            { seat: 'vuxenskolan-1', party: 'vuxenskolan', member: CECILIA },
            { seat: 'socialforvaltningen-1', party: 'socialforvaltningen', member: DAVID },
          ],
        },
        {
          type: 'seatsToBeConfirmed',
          v: 1,
          forum: 'samverkansgrupp',
          seats: ['vuxenskolan-1', 'socialforvaltningen-1'],
        },
      );
  });

  it('is refused to anybody else, for a forum that is open, and outside the agreement', () => {
    const partnership = given(...begun);
    partnership.when(CECILIA, open('samverkansgrupp', collaboration)).refused({ code: 'not-a-member' });
    partnership.when(ANNA, open(forum, collaboration)).refused({ code: 'forum-opened-already' });
    partnership.when(ANNA, open('styrelse', collaboration)).refused({ code: 'unknown-forum' });
    partnership
      .when(ANNA, open('samverkansgrupp', collaboration.slice(1)))
      .refused({ code: 'seat-not-filled', party: 'vuxenskolan', least: 1 });
    given().when(ANNA, open(forum, collaboration)).refused({ code: 'not-registered' });
  });
});
