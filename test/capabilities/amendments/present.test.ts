import assert from 'node:assert/strict';
import {
  MOST_AMENDMENTS_SHOWN,
  presentAmendment,
  presentAmendments,
  presentSignForm,
} from '../../../src/capabilities/amendments/present.ts';
import type { Presenting } from '../../../src/partnership/presenting.ts';
import type { Amendment } from '../../../src/capabilities/amendments/domain/amendment.ts';
import type { Command } from '../../../src/capabilities/index.ts';
import { cast, played } from '../voting/domain/group.ts';
import { brukarskolan } from '../../support/agreements.ts';
import { given, NOON } from '../../support/given.ts';
import type { Happened } from '../../support/given.ts';
import { FORUM, MEMBERS, people, registered } from '../../support/voted.ts';

const [CITY = '', ASSOCIATION = ''] = brukarskolan.parties.map(({ id }) => id);
const OTHER = 'samverkansgrupp';
const seats = [
  { seat: 's-0', party: CITY, member: 'anna' },
  { seat: 's-1', party: ASSOCIATION, member: 'bo' },
];
const group: readonly Happened[] = [
  ...registered,
  ['anna', { type: 'forumOpened', v: 1, forum: OTHER, language: 'sv' }],
  ['anna', { type: 'seatsAssigned', v: 1, forum: OTHER, seats }],
  ['anna', { type: 'seatsAssigned', v: 1, forum: FORUM, seats }],
];

/** Proposed, and adopted by both. */
const adopted = (vote: string): readonly (readonly [string, Command])[] => [
  [
    'anna',
    {
      type: 'openVote',
      forum: FORUM,
      vote,
      question: `Ändring ${vote}`,
      effect: { kind: 'amend-agreement' },
    },
  ],
  ['anna', cast('yes', vote)],
  ['bo', cast('yes', vote)],
];
const signed = (by: string, amendment: string, registryNumber = ''): readonly [string, Command] => [
  by,
  {
    type: 'signAmendment',
    forum: FORUM,
    amendment,
    name: 'Eva Lind',
    role: 'Chef',
    place: 'Stockholm',
    day: '2025-02-12',
    registryNumber,
  },
];

function presenting(
  commands: readonly (readonly [string, Command])[],
  forum = FORUM,
): Presenting & { of(id: string): Amendment } {
  const { state } = given(...played(group, ...commands).happened);
  assert.ok(state.status === 'registered');
  const { amendments } = state;
  return {
    state,
    forum,
    people,
    now: new Date(NOON),
    of: (id) => amendments.get(id) ?? assert.fail(id),
  };
}
const linesOf = (shown: Presenting) => presentAmendments(shown, true).lines;
const names = brukarskolan.parties.map(({ name }) => name);

describe('the list of amendments', () => {
  it('has those that wait first, says for whom, and from when the others are valid', () => {
    const shown = presenting([
      ...adopted('v1'),
      ...adopted('v2'),
      ...adopted('v3'),
      signed('anna', 'v3'),
      signed('bo', 'v3'),
      signed('anna', 'v2'),
    ]);
    assert.deepEqual(
      linesOf(shown).map(({ id, waitingFor, validFrom }) => [id, waitingFor, validFrom]),
      [
        ['v2', [names[1]], undefined],
        ['v1', names, undefined],
        ['v3', [], '2025-02-12'],
      ],
    );
  });

  it('says how many there are when it shows the newest alone', () => {
    const many = Array.from({ length: MOST_AMENDMENTS_SHOWN + 2 }, (_, index) => `v${index}`);
    const shown = presenting(many.flatMap(adopted));
    assert.equal(presentAmendments(shown, true).total, many.length);
    assert.deepEqual(
      linesOf(shown).map(({ id }) => id),
      many.toReversed().slice(0, MOST_AMENDMENTS_SHOWN),
    );
  });

  it('says in another forum where the signatures are recorded', () => {
    const [here] = linesOf(presenting(adopted('v1')));
    const [there] = linesOf(presenting(adopted('v1'), OTHER));
    const decision = { year: 2025, number: 1 };
    const elsewhere = { sv: 'styrgruppen', en: 'the steering group' };
    assert.deepEqual(here?.adopted, { say: 'amendments.adopted', decision });
    assert.deepEqual(there?.adopted, { say: 'amendments.adopted-elsewhere', elsewhere, decision });
    assert.deepEqual([here.signable, there.signable], [true, false]);
  });
});

describe('an amendment', () => {
  const signable = (commands: readonly (readonly [string, Command])[], forum?: string): boolean => {
    const shown = presenting(commands, forum);
    return presentAmendment(shown.of('v1'), shown).signable;
  };

  it('can be signed where it was adopted, until it is valid', () => {
    const once = [...adopted('v1'), signed('anna', 'v1')];
    assert.equal(signable(once), true);
    assert.equal(signable(once, OTHER), false);
    assert.equal(signable([...once, signed('bo', 'v1')]), false);
  });

  it('names who recorded a signature, which need not be who signed', () => {
    const shown = presenting([...adopted('v1'), signed('anna', 'v1', 'SN 2025-14')]);
    const [city, association] = presentAmendment(shown.of('v1'), shown).parties;
    assert.deepEqual(city?.signature, {
      party: 'socialforvaltningen',
      name: 'Eva Lind',
      role: 'Chef',
      place: 'Stockholm',
      day: '2025-02-12',
      registryNumber: 'SN 2025-14',
      recordedBy: MEMBERS.anna,
    });
    assert.equal(association?.signature, undefined);
  });
});

describe('the form for a signature', () => {
  const shown = presenting([...adopted('v1'), signed('anna', 'v1')]);
  const form = (party: string, typed?: string) => {
    const filled = typed === undefined ? undefined : { typed: { ...EMPTY, name: typed }, refusal };
    const view = presentSignForm(shown, { amendment: shown.of('v1'), party }, filled);
    return [view.corrects, view.typed.name];
  };
  const refusal = { code: 'signature-incomplete' } as const;
  const EMPTY = { name: '', role: '', authority: '', place: '', day: '', registryNumber: '' };

  it('is empty for a party that has not signed, and puts right what the other has signed with', () => {
    assert.deepEqual(form(ASSOCIATION), [false, '']);
    assert.deepEqual(form(CITY), [true, 'Eva Lind']);
  });

  it('keeps what was typed before a refusal, also when that was to leave a field empty', () => {
    assert.deepEqual(form(CITY, 'Eva Lund'), [true, 'Eva Lund']);
    assert.deepEqual(form(CITY, ''), [true, '']);
  });
});
