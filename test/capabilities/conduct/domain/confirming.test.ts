import assert from 'node:assert/strict';
import type { Command } from '../../../../src/capabilities/index.ts';
import { mayBeDecidedToday } from '../../../../src/capabilities/agenda/domain/today.ts';
import { commandsAbout, heldMeeting, itemOf, present, propose } from '../../../support/meetings-played.ts';
import { inBrukarskolan } from '../../../support/played.ts';
import type { Played } from '../../../support/played.ts';

const ITEM = 'standing:goals';
const meeting = commandsAbout('m');
const about = { forum: 'styrgrupp', meeting: 'm', item: ITEM };
const proposal = `proposal of ${ITEM}`;
const confirm: Command = { type: 'confirmDecision', ...about, proposal };
const dispute: Command = { type: 'disputeDecision', ...about, proposal };
const withdraw: Command = { type: 'withdrawProposal', ...about, proposal };
const today = (agrees: boolean, item = ITEM): Command => ({
  type: 'answerDecidingToday',
  ...about,
  item,
  agrees,
});

const started = (called: string, ...here: readonly string[]): Played =>
  inBrukarskolan()
    .at(called)
    .by('astrid', meeting.draft('2025-03-03T12:00:00Z'), meeting.call)
    .at('2025-03-03T12:00:00Z')
    .by('astrid', meeting.open(...present(...here)), meeting.takeUp(ITEM));
const inGoodTime = started('2025-02-20', 'astrid', 'bengt');
const proposed = inGoodTime.proposes('astrid', meeting.decide(ITEM, 'Målen godkänns.'));
const outcome = ({ state }: Played) => itemOf(heldMeeting(state, 'm'), ITEM).outcome.kind;

describe('a decision without a vote', () => {
  it('holds when one from each other party has confirmed its words', () => {
    assert.equal(outcome(proposed), 'current');
    assert.deepEqual(proposed.state.decisions, []);
    const decided = proposed.by('bengt', confirm);
    const [decision] = decided.state.decisions;
    assert.equal(outcome(decided), 'decided');
    assert.deepEqual(
      [decision?.text, decision?.number, decision?.proposedBy, decision?.confirmedBy, decision?.resting],
      ['Målen godkänns.', { year: 2025, number: 1 }, 'astrid', ['bengt'], undefined],
    );
    assert.deepEqual(decided.refusal('bengt', confirm), {
      code: 'matter-decided',
      decision: { year: 2025, number: 1 },
    });
  });

  it('is not confirmed by whoever wrote it, by one who is not there, or by a form sent twice', () => {
    assert.deepEqual(proposed.refusal('astrid', confirm), { code: 'own-proposal' });
    assert.deepEqual(proposed.refusal('cecilia', confirm), { code: 'not-present' });
    assert.deepEqual(proposed.facts('astrid', meeting.decide(ITEM, 'Målen godkänns.')), []);
  });

  it('is asked for again when the words are changed', () => {
    const other: Command = { ...about, type: 'decideMatter', text: 'Målen ändras.', proposal: 'new words' };
    const changed = proposed.proposes('astrid', other);
    assert.deepEqual(changed.refusal('bengt', confirm), { code: 'proposal-gone' });
    assert.equal(
      changed.by('bengt', { ...confirm, proposal: 'new words' }).state.decisions[0]?.text,
      'Målen ändras.',
    );
  });

  it('falls when somebody there does not agree, and when it is withdrawn by its author or whoever leads', () => {
    for (const fallen of [proposed.by('bengt', dispute), proposed.by('astrid', withdraw)]) {
      assert.equal(heldMeeting(fallen.state, 'm').proposal, undefined);
      assert.equal(outcome(fallen), 'current');
      assert.deepEqual(fallen.refusal('bengt', confirm), { code: 'proposal-gone' });
    }
  });

  it('is withdrawn by whoever leads when its author is gone, and by nobody else', () => {
    assert.deepEqual(proposed.refusal('bengt', withdraw), { code: 'proposal-of-another', member: 'astrid' });
    const gone = proposed.by('astrid', {
      type: 'markAttendance',
      forum: 'styrgrupp',
      meeting: 'm',
      state: 'absent',
    });
    assert.equal(heldMeeting(gone.by('bengt', withdraw).state, 'm').proposal, undefined);
  });

  it('keeps the meeting at the matter until it is confirmed, falls or is put off', () => {
    const waits = { code: 'proposal-waits', title: itemOf(heldMeeting(proposed.state, 'm'), ITEM).title };
    assert.deepEqual(proposed.refusal('astrid', meeting.takeUp('standing:finance')), waits);
    const tabled = proposed.by('astrid', meeting.table(ITEM));
    assert.equal(heldMeeting(tabled.state, 'm').proposal, undefined);
  });

  it('is what electing a chair is too', () => {
    const CHAIR = 'first:chair';
    const electing = inGoodTime
      .by('astrid', meeting.takeUp(CHAIR))
      .proposes('astrid', meeting.elect(CHAIR, 'astrid', '2026-03-31'));
    assert.equal(electing.state.chairs.size, 0);
    const words = heldMeeting(electing.state, 'm').proposal;
    const elected = electing.by('bengt', { ...confirm, item: CHAIR, proposal: words?.id } as Command);
    assert.equal(elected.state.chairs.get('styrgrupp')?.member, 'astrid');
  });
});

describe('a matter that was called late, or was not in the notice', () => {
  const late = started('2025-02-28', 'astrid', 'bengt');
  const may = ({ state }: Played, item = ITEM) => {
    const held = heldMeeting(state, 'm');
    return mayBeDecidedToday(state, held, itemOf(held, item));
  };

  it('may be decided when one from each party agrees and nobody there objects', () => {
    assert.equal(may(inGoodTime), undefined);
    assert.deepEqual(may(late), { code: 'not-today-short-notice', days: 7 });
    const agreed = late.by('astrid', today(true)).by('bengt', today(true));
    assert.equal(may(agreed), undefined);
    const objected = agreed.by('bengt', today(false));
    assert.deepEqual(may(objected), { code: 'not-today-objected', member: 'bengt' });
    assert.deepEqual(objected.refusal('astrid', meeting.decide(ITEM, 'Ja')), {
      code: 'not-today-objected',
      member: 'bengt',
    });
    assert.equal(may(objected.by('bengt', today(true))), undefined);
  });

  it('is agreed to by confirming the words, and objected to until then', () => {
    const words = late.proposes('astrid', meeting.decide(ITEM, 'Ja'));
    assert.equal(words.by('bengt', confirm).state.decisions.length, 1);
    const objected = words.by('bengt', today(false));
    assert.deepEqual(objected.refusal('bengt', confirm), { code: 'not-today-objected', member: 'bengt' });
  });

  it('is one that somebody has brought up since', () => {
    const added = inGoodTime.by('bengt', meeting.add('x', 'Ny lokal'));
    assert.deepEqual(may(added, 'matter:x'), { code: 'not-today-not-in-notice' });
    const before = inBrukarskolan()
      .by('bengt', propose('y', 'Ny lokal'))
      .at('2025-02-20')
      .by('astrid', meeting.draft('2025-03-03T12:00:00Z'), meeting.call)
      .at('2025-03-03T12:00:00Z')
      .by('astrid', meeting.open());
    assert.equal(may(before, 'matter:y'), undefined);
  });

  it('waits where a party is not there', () => {
    const alone = started('2025-02-28', 'astrid');
    assert.deepEqual(may(alone), { code: 'not-today-party-away', party: 'socialforvaltningen' });
    assert.deepEqual(alone.refusal('astrid', meeting.decide(ITEM, 'Ja', [])), {
      code: 'not-today-party-away',
      party: 'socialforvaltningen',
    });
  });
});
