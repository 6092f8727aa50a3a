import assert from 'node:assert/strict';
import type { Commit, JournalStore } from '../../src/partnership/journal.ts';
import { ledgerWith } from '../support/ledger.ts';
import { Members } from '../../src/partnership/members.ts';
import { mayBeAbout } from '../../src/chat/personal-chat.ts';
import type { Command } from '../../src/capabilities/index.ts';
import { brukarskolan } from '../support/agreements.ts';

const P = 'partnership-1';
const forum = 'styrgrupp';
const meeting = 'm';
const [ANNA, BENGT, CECILIA, GUSTAV] = ['anna', 'bengt', 'cecilia', 'gustav'] as const;
const KNOWN = [ANNA, BENGT, CECILIA, GUSTAV];
const NOW = '2022-06-01T12:00:00.000Z';

/** Bengt has sent Gustav to a meeting of the steering group, which lets substitutes vote. */
async function group() {
  const commits: Commit[] = [];
  const journal: JournalStore = {
    append: (commit) => {
      commits.push(commit);
      return Promise.resolve('appended');
    },
    read: (partnership, after) => Promise.resolve(partnership === P ? commits.slice(after) : []),
  };
  const ledger = ledgerWith({ journal, clock: { now: () => new Date(NOW) } });
  const people = KNOWN.map((member) => ({
    partnership: P,
    member,
    aadObjectId: `entra-${member}`,
    teamsId: `29:${member}`,
    name: member,
  }));
  const members = new Members({
    ofPartnership: (partnership) => Promise.resolve(partnership === P ? people : []),
    ofPerson: () => Promise.resolve([]),
    put: (person) => Promise.resolve(person),
  });
  let given = 0;
  const does = async (by: string, command: Command): Promise<void> => {
    const outcome = await ledger.execute(P, { id: `command-${(given += 1)}`, by, command });
    assert.ok(outcome.ok, outcome.ok ? '' : outcome.refusal.code);
  };
  const agreement = {
    ...brukarskolan,
    forums: brukarskolan.forums.map((rules) => ({
      ...rules,
      substitutes: { value: { mostPerParty: 1 }, source: { kind: 'default' } as const },
    })),
  };
  const seats = [
    { seat: 'vuxenskolan-1', member: ANNA },
    { seat: 'socialforvaltningen-1', member: BENGT },
    { seat: 'socialforvaltningen-2', member: CECILIA },
  ];
  await does(ANNA, { type: 'registerPartnership', agreement, forum, language: 'sv', seats });
  await does(ANNA, {
    type: 'draftMeeting',
    place: '',
    reason: '',
    forum,
    meeting,
    kind: 'ordinary',
    startsAt: '2022-06-01T14:00:00.000Z',
  });
  await does(ANNA, { type: 'callMeeting', forum, meeting });
  await does(BENGT, {
    type: 'answerAttendance',
    forum,
    meeting,
    answer: 'substitute',
    name: 'Gustav Ås',
    servedBy: GUSTAV,
  });
  await does(ANNA, {
    type: 'openMeeting',
    forum,
    meeting,
    attendance: [
      { member: ANNA, state: 'present' },
      { member: BENGT, state: 'substitute', substitute: 'Gustav Ås', servedBy: GUSTAV },
      { member: CECILIA, state: 'present' },
    ],
  });
  const mayAbout = (who: string, about = { partnership: P, forum }): Promise<boolean> =>
    mayBeAbout(about, { aadObjectId: `entra-${who}`, name: who }, { ledger, members });
  return { does, mayAbout };
}

describe('what a card in a personal chat may be about', () => {
  it('is a forum where the person holds a seat, and no other', async () => {
    const { mayAbout } = await group();
    assert.equal(await mayAbout(ANNA), true);
    assert.equal(await mayAbout(BENGT), true, 'also of somebody who has sent a substitute');
    assert.equal(await mayAbout(ANNA, { partnership: P, forum: 'samverkansgrupp' }), false);
    assert.equal(await mayAbout(ANNA, { partnership: 'invented', forum }), false);
    assert.equal(await mayAbout('outsider'), false);
  });

  it('is a forum that the person serves in as a substitute, as long as a vote of theirs is open', async () => {
    const { does, mayAbout } = await group();
    assert.equal(await mayAbout(GUSTAV), false, 'nothing is voted on yet');
    await does(ANNA, { type: 'openVote', forum, vote: 'v1', question: 'Ska vi?' });
    assert.equal(await mayAbout(GUSTAV), true);
    assert.equal(await mayAbout(GUSTAV, { partnership: P, forum: 'samverkansgrupp' }), false);
    await does(ANNA, { type: 'callMissing', forum, vote: 'v1' });
    await does(ANNA, { type: 'closeVote', forum, vote: 'v1' });
    assert.equal(await mayAbout(GUSTAV), false);
  });
});
