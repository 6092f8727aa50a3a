import assert from 'node:assert/strict';
import { Directory } from '../../../src/partnership/members.ts';
import {
  MOST_EVENTS_SHOWN,
  presentProblem,
  presentProblems,
} from '../../../src/capabilities/problems/present.ts';
import { CLOCK } from '../../../src/partnership/domain/actor.ts';
import {
  asRegistered,
  ASTRID,
  BENGT,
  CECILIA,
  inBrukarskolan,
  reportedFact,
} from './domain/given-problem.ts';
import { given, NOON } from '../../support/given.ts';
import type { Happened } from '../../support/given.ts';

const GROUP = 'samverkansgrupp';
const people = new Directory(
  [ASTRID, BENGT, CECILIA].map((member) => ({
    partnership: 'p',
    member,
    aadObjectId: member,
    teamsId: member,
    name: `Namn ${member}`,
  })),
);
const reported: Happened = [ASTRID, reportedFact(GROUP, 'vuxenskolan', 'practical-problem')];
const presenting = (forum: string, happened: readonly Happened[]) => ({
  state: asRegistered(given(...inBrukarskolan, reported, ...happened).state),
  forum,
  people,
  now: new Date(NOON),
});

function card(forum: string, ...happened: readonly Happened[]) {
  const shown = presenting(forum, happened);
  return presentProblem(shown.state.problems.get('p1') ?? assert.fail(), shown);
}
const toSteering: Happened = [BENGT, { type: 'problemRaised', v: 1, problem: 'p1', forum: 'styrgrupp' }];
const passedOn: Happened = [CLOCK, { type: 'problemPassedOn', v: 1, problem: 'p1', step: 1, forum: GROUP }];

describe('the card of a problem', () => {
  it('offers to raise it as long as it is not there already', () => {
    assert.equal(card(GROUP).raise?.sv, 'styrgruppen');
    assert.equal(card(GROUP, toSteering).raise, undefined);
    const { raisedTo } = card(GROUP, toSteering);
    assert.equal(raisedTo && raisedTo.sv, 'styrgruppen');
  });

  it('says who did what, and nobody’s name of what the clock did', () => {
    const { history, waiting } = card(GROUP, passedOn, [
      BENGT,
      { type: 'problemAcknowledged', v: 1, problem: 'p1' },
    ]);
    assert.deepEqual(
      history.map(({ what, name }) => [what, name]),
      [
        ['passed-on', undefined],
        ['acknowledged', 'Namn bengt'],
      ],
    );
    assert.equal(waiting, undefined, 'nobody is waited for');
  });

  it('shows the latest of what has been said, and how much there was before', () => {
    const answers = Array.from({ length: MOST_EVENTS_SHOWN + 2 }, (_, index): Happened => [
      BENGT,
      { type: 'problemAnswered', v: 1, problem: 'p1', text: `Svar ${index}` },
    ]);
    const { history, earlier } = card(GROUP, ...answers);
    assert.deepEqual([history.length, earlier], [MOST_EVENTS_SHOWN, 2]);
    assert.equal(history.at(-1)?.text, `Svar ${MOST_EVENTS_SHOWN + 1}`);
  });
});

describe('the list of problems', () => {
  const listed = (forum: string, ...happened: readonly Happened[]): readonly string[] =>
    presentProblems(presenting(forum, happened), true).problems.map(({ id }) => id);

  it('has an open problem where it was reported, and where it was raised', () => {
    assert.deepEqual([listed(GROUP), listed('styrgrupp')], [['p1'], []]);
    assert.deepEqual([listed(GROUP, toSteering), listed('styrgrupp', toSteering)], [['p1'], ['p1']]);
    const resolved: Happened = [BENGT, { type: 'problemResolved', v: 1, problem: 'p1', note: 'Lagat' }];
    assert.deepEqual(
      [listed(GROUP, toSteering, resolved), listed('styrgrupp', toSteering, resolved)],
      [[], []],
    );
  });
});
