import assert from 'node:assert/strict';
import { agreementSchema } from '../../src/agreement/domain/profile.ts';
import type { Agreement } from '../../src/agreement/domain/profile.ts';
import { agreementFrom } from '../../src/capabilities/new-agreement/domain/new-agreement.ts';
import { brukarskolan, norma } from '../support/agreements.ts';
import { completeDraft } from '../support/new-agreement.ts';
import { property } from '../support/property.ts';
import { seeded } from '../support/seeded.ts';
import { Lived } from './alone/lived.ts';

/** Three parties, a number that must take part, and more than half of all who may vote. */
function threeParties(): Agreement {
  const [first] = completeDraft.parties;
  assert.ok(first);
  const third = {
    ...first,
    partyName: 'Stiftelsen Steget',
    organisationNumber: '802005-9641',
    kind: 'civil' as const,
  };
  const made = agreementFrom({ ...completeDraft, parties: [...completeDraft.parties, third] }, 'tre-parter');
  assert.ok(made.ok, JSON.stringify(made));
  const source = { kind: 'entered' } as const;
  return agreementSchema.parse({
    ...made.agreement,
    forums: made.agreement.forums.map((forum) => ({
      ...forum,
      decisionRule: { value: { kind: 'absolute' }, source },
      quorum: { value: { least: 3 }, source },
    })),
  });
}

/** What has to happen often enough in a group's histories for them to say anything. */
const HAPPENS = [
  'per-capsulam adopted',
  'per-capsulam undecided',
  'at-meeting adopted',
  'at-meeting undecided',
  'by acclamation',
  'by acclamation, resting',
  'adopted, and a party has voted and left',
  'ended by not today',
  'matterDeclined',
  'chairElected by a vote',
  'electionCorrected',
  'resting: accepted',
  'resting: silence',
  'groupRuleSet',
  'amendmentAdopted',
  'a signature',
  'minutesApproved',
  'minutesLocked',
  'missingCalled',
  'electorJoined',
  'formDeclined',
  'appointmentTookEffect',
  'temporaryBegan',
];

describe('histories in which everybody tries everything', () => {
  const met = new Map<string, number>();
  const seed = seeded().seed ?? Date.now() % 1_000_000_000;
  const live = (agreement: Agreement, runs: number): void => {
    property(`have no decision of one alone: ${agreement.id}, ${runs} times`, () => {
      for (let run = 0; run < runs; run += 1) {
        const lived = new Lived(agreement, seed + run, met);
        lived.live();
        lived.end();
      }
    });
  };
  live(norma, 100);
  live(brukarskolan, 70);
  live(threeParties(), 30);

  it('and there was something to judge', () => {
    if (process.env['MET'] === 'shown') process.stdout.write(`${JSON.stringify([...met].sort(), null, 1)}\n`);
    for (const what of HAPPENS) assert.ok((met.get(what) ?? 0) >= 3, `${what}: only ${met.get(what) ?? 0}`);
  });
});
