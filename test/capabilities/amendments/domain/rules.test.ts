import assert from 'node:assert/strict';
import { validFrom, yetToSign } from '../../../../src/capabilities/amendments/domain/amendment.ts';
import { given } from '../../../support/given.ts';
import type { Happened } from '../../../support/given.ts';
import { brukarskolan, norma } from '../../../support/agreements.ts';
import { ANNA, BENGT, cast, forum, groupOf, openVote, played } from '../../voting/domain/group.ts';

const [p = '', q = ''] = norma.parties.map(({ id }) => id);
const seats = [
  { seat: 's-0', party: p, member: ANNA },
  { seat: 's-1', party: q, member: BENGT },
];
const group: readonly Happened[] = [
  ...groupOf().slice(0, -1),
  [ANNA, { type: 'seatsAssigned', v: 1, forum, seats }],
];
const sign = (about: object = {}) =>
  ({
    type: 'signAmendment',
    forum,
    amendment: 'v1',
    name: ' Eva Lind ',
    role: 'Avdelningschef',
    place: 'Göteborg',
    day: '2025-02-12',
    registryNumber: '',
    ...about,
  }) as const;
const amended = played(
  group,
  [ANNA, openVote({ effect: { kind: 'amend-agreement' } })],
  [ANNA, cast('yes')],
  [BENGT, cast('yes')],
).happened;
const amendmentIn = (happened: readonly Happened[]) => {
  const { state } = given(...happened);
  assert.ok(state.status === 'registered');
  const [amendment] = state.amendments.values();
  assert.ok(amendment);
  return amendment;
};

describe('a change of the agreement (B-ändringar-92, N-slut-44)', () => {
  it('is adopted, and waits for every party of the agreement', () => {
    const amendment = amendmentIn(amended);
    assert.deepEqual(yetToSign(amendment), [p, q]);
    assert.equal(validFrom(amendment), undefined);
  });

  it('comes of nothing but a vote that was adopted', () => {
    const adoptedBy = (choice: 'yes' | 'no'): boolean =>
      played(
        group,
        [ANNA, openVote({ effect: { kind: 'amend-agreement' } })],
        [ANNA, cast('yes')],
        [BENGT, cast(choice)],
      ).facts.some(({ type }) => type === 'amendmentAdopted');
    assert.equal(adoptedBy('yes'), true);
    assert.equal(adoptedBy('no'), false, 'a tie is not adopted');
  });

  it('is valid from the day of the last signature, whichever is recorded last', () => {
    const signed = played(
      amended,
      [ANNA, sign({ day: '2025-02-20', registryNumber: '0263/19' }), '2025-02-21T11:00:00.000Z'],
      [BENGT, sign({ day: '2025-02-14' }), '2025-02-22T11:00:00.000Z'],
    ).happened;
    const amendment = amendmentIn(signed);
    assert.equal(validFrom(amendment), '2025-02-20');
    assert.deepEqual(amendment.signatures.get(p), {
      party: p,
      name: 'Eva Lind',
      role: 'Avdelningschef',
      place: 'Göteborg',
      day: '2025-02-20',
      registryNumber: '0263/19',
      recordedBy: ANNA,
    });
    given(...signed)
      .when(BENGT, sign(), '2025-02-23T11:00:00.000Z')
      .refused({ code: 'amendment-valid', day: '2025-02-20' });
  });

  it('may have been signed before the group voted, and is not valid before it had', () => {
    const early = played(
      amended,
      [ANNA, sign({ day: '2025-02-03', authority: ' Firmatecknare ' })],
      [BENGT, sign({ day: '2025-02-05' })],
    ).happened;
    assert.equal(validFrom(amendmentIn(early)), '2025-02-12');
    assert.equal(amendmentIn(early).signatures.get(p)?.authority, 'Firmatecknare');
  });

  it('can have a signature put right while another one is missing', () => {
    const twice = played(amended, [ANNA, sign()], [ANNA, sign({ place: 'Mölndal' })]).happened;
    assert.equal(amendmentIn(twice).signatures.get(p)?.place, 'Mölndal');
    assert.deepEqual(yetToSign(amendmentIn(twice)), [q]);
  });

  it('is signed once by a form that is sent twice, also the last one', () => {
    const once = played(amended, [ANNA, sign()]).happened;
    assert.deepEqual(given(...once).when(ANNA, sign({ name: 'Eva Lind' })).facts, []);
    const all = played(once, [BENGT, sign()]).happened;
    assert.deepEqual(given(...all).when(BENGT, sign()).facts, []);
    given(...all)
      .when(BENGT, sign({ place: 'Mölndal' }))
      .refused({ code: 'amendment-valid', day: '2025-02-12' });
  });

  it('is voted on in the forum that negotiates changes, where the agreement names one (B-styrgrupp-66)', () => {
    const other = 'samverkansgrupp';
    const both: readonly Happened[] = [
      [ANNA, { type: 'partnershipRegistered', v: 1, agreement: brukarskolan }],
      ...[forum, other].flatMap((id): Happened[] => [
        [ANNA, { type: 'forumOpened', v: 1, forum: id, language: 'sv' }],
        [ANNA, { type: 'seatsAssigned', v: 1, forum: id, seats }],
      ]),
    ];
    const amend = openVote({ effect: { kind: 'amend-agreement' } });
    const negotiating = brukarskolan.forums[0]?.mandate.find(({ power }) => power === 'negotiate-changes');
    assert.ok(negotiating);
    given(...both)
      .when(ANNA, { ...amend, forum: other })
      .refused({
        code: 'amended-elsewhere',
        group: { sv: 'styrgruppen', en: 'the steering group' },
        source: negotiating.source,
      });
    assert.ok(given(...both).when(ANNA, amend).accepted);
    assert.ok(given(...both).when(ANNA, openVote({ forum: other })).accepted, 'any other question');
    assert.ok(given(...group).when(ANNA, amend).accepted, 'Norma names none');
  });

  it('is signed with everything that is asked for, on a day that can be true', () => {
    const waiting = given(...amended);
    waiting.when(ANNA, sign({ name: ' ' })).refused({ code: 'signature-incomplete' });
    waiting
      .when(ANNA, sign({ role: '19890201-3286' }))
      .refused({ code: 'contains-personal-identity-number' });
    waiting.when(ANNA, sign({ place: 'x'.repeat(201) })).refused({ code: 'text-too-long', longest: 200 });
    waiting
      .when(ANNA, sign({ day: '2024-12-31' }))
      .refused({ code: 'signed-before-the-agreement', day: norma.validity.value.from });
    waiting
      .when(ANNA, sign({ day: '2025-02-13' }))
      .refused({ code: 'signed-in-the-future', day: '2025-02-12' });
    waiting.when(ANNA, sign({ day: '' })).refused({ code: 'signature-day-missing' });
    waiting.when(ANNA, sign({ amendment: 'none' })).refused({ code: 'unknown-amendment' });
    waiting.when('outsider', sign()).refused({ code: 'not-a-member' });
  });

  it('is not signed for a party the agreement does not name', () => {
    const other = [{ seat: 's-0', party: 'p', member: ANNA }];
    given(...amended, [ANNA, { type: 'seatsAssigned', v: 1, forum, seats: other }])
      .when(ANNA, sign())
      .refused({ code: 'party-does-not-sign', party: 'p' });
  });
});
