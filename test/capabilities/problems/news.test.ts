import assert from 'node:assert/strict';
import { noticesOf, presentNotice } from '../../../src/capabilities/index.ts';
import type { Fact, FactOf } from '../../../src/capabilities/index.ts';
import type { Registered } from '../../../src/partnership/domain/state.ts';
import { CLOCK } from '../../../src/partnership/domain/actor.ts';
import { directoryOf } from '../../support/played.ts';
import { given, NOON } from '../../support/given.ts';
import type { Happened } from '../../support/given.ts';
import { ASTRID, BENGT, CECILIA, inBrukarskolan, inNorma, reportedFact } from './domain/given-problem.ts';

const acknowledged: FactOf<'problemAcknowledged'> = { type: 'problemAcknowledged', v: 1, problem: 'p1' };
const answered = (text: string): Fact => ({ type: 'problemAnswered', v: 1, problem: 'p1', text });
const resolved: Fact = { type: 'problemResolved', v: 1, problem: 'p1', note: 'Lagat' };
const raised: Fact = { type: 'problemRaised', v: 1, problem: 'p1', forum: 'styrgrupp' };
const passedOn: Fact = { type: 'problemPassedOn', v: 1, problem: 'p1', step: 1, forum: 'styrgrupp' };

/** The news of what the last person did, with these facts in one commit: slot and receiver. */
function news(before: readonly Happened[], by: string, ...facts: readonly Fact[]): readonly string[] {
  const { state } = given(...before, ...facts.map((fact): Happened => [by, fact]));
  return noticesOf(facts, state, by)
    .filter(({ show }) => show.subject === 'problem-event')
    .map(({ slot, to, forum }) =>
      to === undefined ? `${slot} in ${forum}` : `${slot} in ${forum} to ${to}`,
    );
}

const reported: Happened[] = [...inNorma, [ASTRID, reportedFact()]];

describe('the news of a problem', () => {
  it('is to whoever reported it that it is acknowledged', () => {
    assert.deepEqual(news(reported, BENGT, acknowledged), [
      'problem-event:p1:1:astrid in styrgrupp to astrid',
    ]);
  });

  it('is an answer alone, where the answer acknowledges it', () => {
    assert.deepEqual(news(reported, BENGT, acknowledged, answered('Vi ringer.')), [
      'problem-event:p1:2:astrid in styrgrupp to astrid',
    ]);
  });

  it('is each answer, in a message of its own, to the other party', () => {
    const once: Happened[] = [...reported, [BENGT, acknowledged], [BENGT, answered('Vi ringer.')]];
    assert.deepEqual(news(once, ASTRID, answered('Tack.')), [
      'problem-event:p1:3:bengt in styrgrupp to bengt',
    ]);
    assert.deepEqual(news([...once, [ASTRID, answered('Tack.')]], BENGT, answered('De kommer.')), [
      'problem-event:p1:4:astrid in styrgrupp to astrid',
    ]);
  });

  it('is an answer also to those of the reporting party who have answered, in the forum where they sit', () => {
    const group = reportedFact('samverkansgrupp', 'vuxenskolan', 'practical-problem');
    const discussed: Happened[] = [
      ...inBrukarskolan,
      [ASTRID, group],
      [BENGT, raised],
      [CECILIA, answered('Vi tar upp det.')],
    ];
    assert.deepEqual(news(discussed, BENGT, answered('Bra.')), [
      'problem-event:p1:3:astrid in samverkansgrupp to astrid',
      'problem-event:p1:3:cecilia in styrgrupp to cecilia',
    ]);
  });

  it('is to both parties that it is resolved, but not to who did it', () => {
    assert.deepEqual(news(reported, ASTRID, resolved), ['problem-event:p1:1:bengt in styrgrupp to bengt']);
    assert.deepEqual(news(reported, BENGT, resolved), ['problem-event:p1:1:astrid in styrgrupp to astrid']);
  });

  it('is to the group and both parties that it is raised, and when the clock has passed it on', () => {
    assert.deepEqual(news(reported, ASTRID, raised), [
      'problem-event:p1:1 in styrgrupp',
      'problem-event:p1:1:bengt in styrgrupp to bengt',
    ]);
    assert.deepEqual(news(reported, CLOCK, passedOn), [
      'problem-event:p1:1 in styrgrupp',
      'problem-event:p1:1:astrid in styrgrupp to astrid',
      'problem-event:p1:1:bengt in styrgrupp to bengt',
    ]);
  });
});

describe('what is told of a problem', () => {
  it('is, to whoever hears of it late, that it is resolved and not what came before', async () => {
    const toBengt = async (event: string, ...happened: readonly Happened[]) => {
      const show = { subject: 'problem-event', problem: 'p1', event };
      const notice = { forum: 'styrgrupp', slot: `problem-event:p1:${event}:bengt`, show, to: BENGT };
      const people = directoryOf({ astrid: 'Astrid Berg', bengt: 'Bengt Åberg' });
      const { state } = given(...happened);
      return presentNotice(notice, state as Registered, () => Promise.resolve(people), new Date(NOON));
    };
    const raisedThen: readonly Happened[] = [...reported, [ASTRID, raised]];
    assert.ok(await toBengt('1', ...raisedThen));
    assert.equal(await toBengt('1', ...raisedThen, [ASTRID, resolved]), undefined);
    assert.ok(await toBengt('2', ...raisedThen, [ASTRID, resolved]));
  });
});

describe('the card of a problem in the group’s chat', () => {
  const shown = async (...happened: readonly Happened[]) => {
    const { state } = given(...happened);
    const notice = { forum: 'styrgrupp', slot: 'problem:p1', show: { subject: 'problem', problem: 'p1' } };
    const people = directoryOf({ astrid: 'Astrid Berg', bengt: 'Bengt Åberg' });
    const told = await presentNotice(
      notice,
      state as Registered,
      () => Promise.resolve(people),
      new Date(NOON),
    );
    assert.ok(told);
    return { alert: told.alert, mentioned: told.mentions.map(({ name }) => name) };
  };

  it('alerts the group, and mentions those who can acknowledge it until somebody has', async () => {
    assert.deepEqual(await shown(...reported), { alert: true, mentioned: ['Bengt Åberg'] });
    assert.deepEqual((await shown(...reported, [BENGT, acknowledged])).mentioned, []);
    assert.deepEqual((await shown(...reported, [ASTRID, resolved])).mentioned, []);
  });
});
