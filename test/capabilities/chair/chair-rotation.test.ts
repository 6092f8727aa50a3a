import assert from 'node:assert/strict';
import { Directory } from '../../../src/partnership/members.ts';
import { sameParty } from '../../../src/capabilities/chair/present.ts';
import { presentLiveAgenda } from '../../../src/capabilities/conduct/present.ts';
import {
  ANNA,
  BENGT,
  brukarskolanGroup,
  CECILIA,
  CHAIR,
  decided,
  elected,
  firstAgenda,
  FORUM,
  here,
  opened,
  takenUp,
  TERM,
} from '../meetings/domain/held.ts';
import { given, NOON } from '../../support/given.ts';
import type { Happened } from '../../support/given.ts';

const meeting = [...brukarskolanGroup, ...opened(ANNA, here(ANNA, BENGT, CECILIA), firstAgenda)];
const afterBengt = [...meeting, decided(CHAIR, 1), elected(BENGT, 1)];
const stateOf = (happened: readonly Happened[]) => {
  const { state } = given(...happened);
  assert.ok(state.status === 'registered');
  return state;
};

describe('whose turn it is to chair (B-styrgrupp-60)', () => {
  it('is said of the matter that elects a chair, once somebody has chaired', () => {
    const chairMatter = (happened: readonly Happened[]) => {
      const state = stateOf(happened);
      const held = state.meetings.get('m');
      assert.ok(held?.status === 'open');
      const presenting = { state, forum: FORUM, people: new Directory([]), now: new Date(NOON) };
      const { chairMatter, rotation } = presentLiveAgenda(presenting, held);
      return { item: chairMatter?.item, rotation };
    };
    const first = chairMatter([...meeting, takenUp(CHAIR)]);
    assert.deepEqual([first.item, first.rotation], [CHAIR, undefined]);
    const again = chairMatter([...afterBengt, takenUp(TERM)]);
    assert.deepEqual([again.rotation?.last, again.rotation?.turn], ['Socialförvaltningen', 'Vuxenskolan']);
  });

  it('is said when the party that had it last gets it again, and not when the other does', () => {
    const partyAgain = (member: string): string | undefined => {
      const state = stateOf([...afterBengt, decided(CHAIR, 2), elected(member, 2)]);
      const [, second] = state.decisions;
      assert.ok(second);
      return sameParty({ state, now: new Date(NOON) }, second);
    };
    assert.equal(partyAgain(CECILIA), 'Socialförvaltningen');
    assert.equal(partyAgain(ANNA), undefined);
  });
});
