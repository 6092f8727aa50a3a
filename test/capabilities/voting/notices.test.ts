import assert from 'node:assert/strict';
import { decide, noticesOf, presentNotice } from '../../../src/capabilities/index.ts';
import type { Command } from '../../../src/capabilities/index.ts';
import { clearBallotBox } from '../../support/clear-ballot-box.ts';
import { people } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';
import {
  accepting,
  balloted,
  casting,
  FORUM,
  groupOf,
  meeting,
  opening,
  recusing,
  VOTE,
} from '../../support/played-votes.ts';

const LAST_DAY = '2025-03-31';
const three = groupOf(['anna', 'bo', 'cecilia']).at('2025-03-03');
const byDay = opening({ lastDay: LAST_DAY });
const before = { ...opening({ lastDay: LAST_DAY }), written: true };

/** The slots that the command leads to. */
function slots(before: Played, by: string, command: Command): readonly string[] {
  const decided = decide(before.state, command, { ...before.actor(by), ballotBox: clearBallotBox });
  assert.ok(decided.ok);
  const notices = noticesOf(decided.facts, before.by(by, command).state, by);
  return notices.map(({ slot, to }) => (to === undefined ? slot : `${slot} to ${to}`));
}

const own = (member: string) => `vote:${VOTE}:${member} to ${member}`;

describe('the notices of a vote outside a meeting', () => {
  it('are its card, and one to each who may vote but who opened it', () => {
    assert.deepEqual(slots(three, 'anna', byDay), [`vote:${VOTE}`, own('bo'), own('cecilia')]);
  });

  it('keep the card of who has voted up to date, and everybody’s when it is over', () => {
    const open = three.by('anna', byDay);
    assert.deepEqual(slots(open, 'bo', casting('yes')), [`vote:${VOTE}`, own('bo')]);
    assert.deepEqual(slots(open, 'anna', casting('yes')), [`vote:${VOTE}`]);
    assert.deepEqual(slots(open, 'bo', accepting(false)), [
      `vote:${VOTE}`,
      own('bo'),
      own('cecilia'),
      `result:${VOTE}`,
    ]);
  });

  it('tell everybody that it has begun, where it was opened with the form to be accepted first', () => {
    const asked = three.openedBefore('anna', before).by('anna', accepting(true));
    assert.deepEqual(slots(asked, 'bo', accepting(true)), [`vote:${VOTE}`, own('bo')]);
    const begun = [
      `vote:${VOTE}`,
      own('bo'),
      own('cecilia'),
      `vote-begun:${VOTE}`,
      `vote-begun:${VOTE}:anna to anna`,
      `vote-begun:${VOTE}:bo to bo`,
    ];
    const last = asked.by('bo', accepting(true));
    assert.deepEqual(slots(last, 'cecilia', accepting(true)), begun);
    assert.deepEqual(slots(last, 'cecilia', recusing('Gift med ordföranden')), begun);
    const voting = last.by('cecilia', accepting(true));
    assert.deepEqual(slots(voting, 'cecilia', recusing('Gift')), [`vote:${VOTE}`, own('cecilia')]);
  });
});

describe('the notices of a vote at a meeting', () => {
  it('go to nobody in person', () => {
    const [about, item] = [{ forum: FORUM, meeting: 'first' }, 'first:report-content'];
    const during = meeting(groupOf().at('2025-03-03'), about.meeting);
    const taken = during.by('anna', { type: 'takeUpMatter', ...about, item });
    const told = slots(taken, 'anna', opening({ meeting: about.meeting, item, lastDay: LAST_DAY }));
    assert.ok(told.includes(`vote:${VOTE}`));
    assert.deepEqual(
      told.filter((slot) => slot.includes(' to ')),
      [],
    );
  });
});

describe('a call for those who have not answered at a meeting', () => {
  const opened = meeting(groupOf().at('2025-03-03'), 'first').by('anna', opening());
  const calling: Command = { type: 'callMissing', forum: FORUM, vote: VOTE };
  const called = (member: string) => `vote-called:${VOTE}:${member} to ${member}`;

  it('is told in the chat and to each of them', () => {
    const waiting = balloted(opened, { anna: 'yes', bo: 'yes', eva: 'no' });
    assert.deepEqual(slots(waiting, 'anna', calling), [
      `vote:${VOTE}`,
      `vote-called:${VOTE}`,
      called('cecilia'),
      called('dan'),
    ]);
  });
});

describe('the card of a vote', () => {
  const shown = async (play: Played, to?: string) => {
    const show = { subject: 'vote', vote: VOTE };
    const notice = { forum: 'styrgrupp', slot: 'v', show, ...(to !== undefined && { to }) };
    const told = await presentNotice(
      notice,
      play.state,
      () => Promise.resolve(people),
      new Date(play.moment),
    );
    assert.ok(told?.view.view === 'vote');
    return { ...told, view: told.view };
  };

  it('alerts the group and mentions those who have not voted', async () => {
    const open = groupOf(['bo', 'cecilia', 'dan']).at('2025-03-03').by('bo', opening());
    const { alert, mentions } = await shown(balloted(open, { dan: 'yes' }));
    assert.deepEqual([alert, mentions.map(({ name }) => name)], [true, ['Bo Åström', 'Cecilia Norén']]);
  });

  it('mentions those who have not accepted voting in writing, and nobody when it is over', async () => {
    const asked = three.openedBefore('anna', before).by('bo', accepting(true));
    assert.deepEqual(
      (await shown(asked)).mentions.map(({ name }) => name),
      ['Anna Ek', 'Cecilia Norén'],
    );
    assert.deepEqual((await shown(asked.by('cecilia', accepting(false)))).mentions, []);
  });

  it('in person can be voted on, and tells of a secret vote only that one has voted', async () => {
    const open = three.by('anna', opening({ lastDay: LAST_DAY, secret: true }));
    const before = (await shown(open, 'bo')).view;
    assert.deepEqual(
      [before.own?.said, before.answers.flatMap(({ buttons }) => buttons).length],
      ['not-voted', 3],
    );
    const { view } = await shown(open.by('bo', casting('no')), 'bo');
    assert.equal(view.own?.said, 'voted-secretly');
    assert.ok(!JSON.stringify(view.own).includes('no"'));
  });
});
