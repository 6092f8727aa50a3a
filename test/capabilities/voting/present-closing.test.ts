import assert from 'node:assert/strict';
import type { Agreement } from '../../../src/agreement/domain/profile.ts';
import { Directory } from '../../../src/partnership/members.ts';
import { presentClosing } from '../../../src/capabilities/voting/present-closing.ts';
import type { OpenVote } from '../../../src/capabilities/voting/domain/vote.ts';
import { given } from '../../support/given.ts';
import type { Happened } from '../../support/given.ts';
import { registered } from '../duties/domain/lived.ts';
import {
  ANNA,
  BENGT,
  cast,
  CECILIA,
  closingIn,
  close,
  forum,
  groupOf,
  openedBefore,
  played,
} from './domain/group.ts';

type Given = Parameters<typeof played>[1];
type Rules = Partial<Agreement['forums'][number]>;

const ruled = { source: { kind: 'group-decision', decision: '§ 4/2024' } } as const;
const opens = (about: Parameters<typeof openedBefore>[0] = {}): Given => [ANNA, openedBefore(about)];
const accepts = (by: string): Given => [
  by,
  { type: 'answerWrittenProcedure', forum, vote: 'v1', accept: true },
];
const isRecused = (by: string): Given => [
  by,
  { type: 'declareRecusal', forum, vote: 'v1', reason: 'Jag äger bolaget.' },
];
const written = { written: true, lastDay: '2025-03-01' } as const;

const people = new Directory(
  [ANNA, BENGT, CECILIA].map((member) => ({
    partnership: 'p',
    member,
    aadObjectId: `aad-${member}`,
    teamsId: `29:${member}`,
    name: member.toUpperCase(),
  })),
);

function openIn(happened: readonly Happened[]): OpenVote {
  const vote = registered(given(...happened).state).votes.get('v1');
  assert.ok(vote?.status === 'open');
  return vote;
}

/** What is asked, and what closing then leads to. */
function asked(rules: Rules, ...commands: readonly Given[]) {
  const { happened } = played(groupOf(rules, [ANNA, BENGT, CECILIA]), ...commands);
  const { outcome } = closingIn(played(happened, [ANNA, close()]).last).result;
  return { ...presentClosing(openIn(happened), people), outcome };
}

describe('what is asked before a vote of the first version is closed', () => {
  it('names those who have not voted, and says that those who have are counted', () => {
    const { voted, entitled, waiting, consequence, outcome } = asked({}, opens(), [BENGT, cast('yes')]);
    assert.deepEqual(
      { voted, entitled, waiting, consequence },
      { voted: 1, entitled: 3, waiting: ['ANNA', 'CECILIA'], consequence: { kind: 'votes-cast' } },
    );
    assert.equal(outcome, 'adopted');
  });

  it('leaves out those recused, who are not waited for', () => {
    const { voted, entitled, waiting } = asked({}, opens(), [BENGT, cast('yes')], isRecused(CECILIA));
    assert.deepEqual({ voted, entitled, waiting }, { voted: 1, entitled: 2, waiting: ['ANNA'] });
  });

  it('says that those who have not voted weigh too, where more than half of all is asked for', () => {
    const absolute: Rules = { decisionRule: { ...ruled, value: { kind: 'absolute' } } };
    const { consequence, outcome } = asked(absolute, opens(), [BENGT, cast('yes')]);
    assert.deepEqual(consequence, { kind: 'electors' });
    assert.equal(outcome, 'rejected');
  });

  it('says that nothing is adopted when nobody has voted, or too few', () => {
    const quorum: Rules = { quorum: { ...ruled, value: { least: 2 } } };
    const nobody = asked(quorum, opens());
    assert.deepEqual(nobody.consequence, { kind: 'nobody-voted' });
    const few = asked(quorum, opens(), [BENGT, cast('yes')]);
    assert.deepEqual(few.consequence, { kind: 'not-quorate', least: 2, source: ruled.source });
    assert.equal(few.outcome, 'not-quorate');
    const enough = asked(quorum, opens(), [BENGT, cast('yes')], [ANNA, cast('abstain')]);
    assert.deepEqual(enough.consequence, { kind: 'votes-cast' });
    assert.equal(enough.outcome, 'adopted');
  });

  it('says that no votes are counted before all have accepted that it is in writing', () => {
    const { waiting, consequence, outcome } = asked({}, opens(written), accepts(ANNA));
    assert.deepEqual(waiting, ['BENGT', 'CECILIA']);
    assert.deepEqual(consequence, { kind: 'form-not-accepted' });
    assert.equal(outcome, 'form-declined');
    const all = asked({}, opens(written), accepts(ANNA), accepts(BENGT), accepts(CECILIA), [
      ANNA,
      cast('no'),
    ]);
    assert.deepEqual(all.waiting, ['BENGT', 'CECILIA']);
    assert.deepEqual(all.consequence, { kind: 'votes-cast' });
  });

  it('says that the only ballot of a secret vote would be shown by the result', () => {
    const sealed = (by: string): Happened => [
      by,
      { type: 'ballotSealed', v: 1, vote: 'v1', sealed: 'AAAA', replaces: false },
    ];
    const { happened } = played(groupOf({}, [ANNA, BENGT, CECILIA]), opens({ secret: true }));
    const asking = (...ballots: readonly Happened[]) =>
      presentClosing(openIn([...happened, ...ballots]), people);
    assert.deepEqual(asking(sealed(BENGT)).consequence, { kind: 'shows-the-ballot' });
    assert.deepEqual(asking(sealed(BENGT), sealed(ANNA)).consequence, { kind: 'votes-cast' });
  });

  it('says the same whatever those who have voted chose', () => {
    const { outcome: yes, ...afterYes } = asked({}, opens(), [BENGT, cast('yes')]);
    const { outcome: no, ...afterNo } = asked({}, opens(), [BENGT, cast('no')]);
    assert.notEqual(yes, no);
    assert.deepEqual(afterYes, afterNo);
  });
});
