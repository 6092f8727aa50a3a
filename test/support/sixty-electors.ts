import { Directory } from '../../src/partnership/members.ts';
import { agreementSchema } from '../../src/agreement/domain/profile.ts';
import { norma } from './agreements.ts';
import { played } from './played.ts';
import type { Played } from './played.ts';
import { FORUM } from './played-votes.ts';

/** A steering group as large as three organisations can make it, of people whose names are as long as names get. */

const PARTIES = ['funktionsstod', 'forum-skill', 'forening'] as const;
const MOST = 20;

export const SIXTY = Array.from({ length: PARTIES.length * MOST }, (_, index) => `m${index}`);

export const sixtyPeople = new Directory(
  SIXTY.map((member, index) => ({
    partnership: 'p',
    member,
    name: `Förnamn Mellannamn Efternamnsson-Åkerström ${index + 1}`,
    aadObjectId: member,
    // Teams’ ids are this long.
    teamsId: `29:1${String(index).padStart(2, '0')}${'a-Z_9'.repeat(18)}`,
  })),
);

const source = { kind: 'default' };
const agreement = agreementSchema.parse({
  ...norma,
  parties: [...norma.parties, { ...norma.parties[1], id: 'forening', name: 'Föreningen Väg Vidare' }],
  forums: norma.forums.map((forum) => ({
    ...forum,
    seats: PARTIES.map((party) => ({ party, least: 1, most: MOST, source })),
  })),
});

const seats = Object.fromEntries(
  SIXTY.map((member, index): [seat: string, member: string] => [
    `${PARTIES[index % PARTIES.length] ?? ''}-${Math.floor(index / PARTIES.length) + 1}`,
    member,
  ]),
);

export const inSixty = (): Played => played(agreement, { [FORUM]: seats });
