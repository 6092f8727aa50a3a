import type { Agreement } from '../../../../src/agreement/domain/profile.ts';
import type { FactOf } from '../../../../src/capabilities/index.ts';
import type { Partnership, Registered } from '../../../../src/partnership/domain/state.ts';
import { brukarskolan, norma } from '../../../support/agreements.ts';
import type { Happened } from '../../../support/given.ts';

export const ASTRID = 'astrid';
export const BENGT = 'bengt';
export const CECILIA = 'cecilia';
export const OUTSIDER = 'outsider';

const opened = (forum: string, seats: readonly (readonly [member: string, party: string])[]): Happened[] => [
  [ASTRID, { type: 'forumOpened', v: 1, forum, language: 'sv' }],
  [
    ASTRID,
    {
      type: 'seatsAssigned',
      v: 1,
      forum,
      seats: seats.map(([member, party], index) => ({ seat: `s-${index}`, party, member })),
    },
  ],
];

export const registered = (agreement: Agreement, ...forums: readonly Happened[][]): Happened[] => [
  [ASTRID, { type: 'partnershipRegistered', v: 1, agreement }],
  ...forums.flat(),
];

/** Astrid for the association, Bengt for the city. */
export const inNorma = registered(
  norma,
  opened('styrgrupp', [
    [ASTRID, 'forum-skill'],
    [BENGT, 'funktionsstod'],
  ]),
);

/** Astrid for the association and Bengt for the city in the collaboration group; Cecilia and Bengt above it. */
const steering = opened('styrgrupp', [
  [CECILIA, 'vuxenskolan'],
  [BENGT, 'socialforvaltningen'],
]);
const collaboration = opened('samverkansgrupp', [
  [ASTRID, 'vuxenskolan'],
  [BENGT, 'socialforvaltningen'],
]);
export const inBrukarskolan = registered(brukarskolan, steering, collaboration);
export const collaborationAlone = registered(brukarskolan, collaboration);
export const steeringAlone = registered(brukarskolan, steering);

export const reportedFact = (
  forum = 'styrgrupp',
  party = 'forum-skill',
  kind = 'problem',
): FactOf<'problemReported'> => ({
  type: 'problemReported',
  v: 1,
  problem: 'p1',
  forum,
  party,
  kind,
  text: 'Värmen är borta',
});

export function asRegistered(state: Partnership): Registered {
  if (state.status !== 'registered') throw new Error('not registered');
  return state;
}
