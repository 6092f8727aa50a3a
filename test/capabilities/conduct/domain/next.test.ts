import assert from 'node:assert/strict';
import { isLeft, nextItem } from '../../../../src/capabilities/conduct/domain/next.ts';
import { brukarskolan } from '../../../support/agreements.ts';
import { commandsAbout, heldMeeting, itemOf, present } from '../../../support/meetings-played.ts';
import { inBrukarskolan, inNorma } from '../../../support/played.ts';
import type { Played } from '../../../support/played.ts';

const m1 = commandsAbout('m1');
const STARTS = '2025-02-12T12:00:00.000Z';

const opened = inNorma()
  .by('bengt', m1.draft(STARTS), m1.call)
  .at(STARTS)
  .by('bengt', m1.open(...present('bengt', 'astrid')));

const meeting = (at: Played) => heldMeeting(at.state, 'm1');
const currentOf = (at: Played): string | undefined =>
  meeting(at).agenda.find(({ outcome }) => outcome.kind === 'current')?.id;
const nextOf = (at: Played): string | undefined => nextItem(meeting(at))?.id;
/** The button of the card as it is shown now. */
const button = (at: Played) => m1.next(currentOf(at) ?? '', nextOf(at) ?? '');
const press = (at: Played): Played => at.by('bengt', button(at));

describe('Nästa punkt', () => {
  it('marks the item as gone through and takes up the next, in one fact', () => {
    const first = press(opened);
    assert.equal(currentOf(first), 'standing:agenda');
    const second = press(first);
    assert.equal(itemOf(meeting(second), 'standing:agenda').outcome.kind, 'discussed');
    assert.equal(currentOf(second), 'standing:activity');
  });

  it('passes over what the bot carries out itself, until nothing is left', () => {
    let at = opened;
    const seen: string[] = [];
    for (let presses = 0; nextOf(at) !== undefined; presses += 1) {
      assert.ok(presses < 20, 'there is no end to it');
      at = press(at);
      seen.push(currentOf(at) ?? '');
    }
    assert.equal(seen.length, new Set(seen).size);
    for (const formality of ['opening', 'attendance', 'approvers', 'previous-minutes', 'closing'])
      assert.ok(!seen.includes(`standing:${formality}`), formality);
    const { agenda } = meeting(at.by('bengt', m1.close));
    assert.deepEqual([...new Set(agenda.map(({ outcome }) => outcome.kind))], ['discussed']);
  });

  it('pressed twice, or by two at once, goes one step', () => {
    const at = press(opened);
    const pressed = button(at);
    const twice = at.by('bengt', pressed).by('astrid', pressed).by('bengt', pressed);
    assert.deepEqual(meeting(twice).agenda, meeting(at.by('bengt', pressed)).agenda);
  });

  it('on a card from before the meeting moved on changes nothing', () => {
    const at = press(opened);
    const old = button(at);
    const later = press(press(at));
    assert.deepEqual(later.refusal('astrid', old), { code: 'agenda-moved-on' });
    const elsewhere = at.by('bengt', m1.takeUp('standing:other'));
    assert.deepEqual(elsewhere.refusal('astrid', old), { code: 'agenda-moved-on' });
    const back = later.by('bengt', m1.takeUp('standing:agenda'));
    assert.deepEqual(back.refusal('astrid', old), { code: 'agenda-moved-on' });
  });

  it('leads on from an item that somebody has settled meanwhile', () => {
    const at = press(opened);
    const tabled = at.by('astrid', m1.table('standing:agenda'));
    assert.equal(currentOf(tabled.by('bengt', button(at))), 'standing:activity');
  });

  it('leads past a vote that goes on, and to what has been added before the last items', () => {
    const voting = press(opened).by(
      'bengt',
      m1.takeUp('standing:other'),
      m1.putToVote('standing:other', 'v1', 'Ska vi?'),
      m1.add('x', 'Ny lokal'),
    );
    assert.equal(nextOf(voting), 'matter:x');
    assert.equal(nextOf(press(voting)), 'standing:next-meeting');
    assert.equal(meeting(voting).agenda.at(-1)?.id, 'standing:closing');
  });

  it('comes back to a decision of the first meeting that was gone past (B-styrgrupp-61)', () => {
    const first = inBrukarskolan(brukarskolan, '2024-02-01')
      .by('astrid', m1.draft('2024-02-14T12:00:00.000Z'), m1.call)
      .at('2024-02-14T12:00:00.000Z')
      .by('astrid', m1.open(...present('astrid', 'bengt')), m1.takeUp('first:chair'));
    let at = first.by('astrid', m1.elect('first:chair', 'astrid', '2024-12-31'));
    while (meeting(at).agenda.some(isLeft)) at = at.by('astrid', button(at));
    assert.equal(nextOf(at), 'first:report-content');
    at = at.by('astrid', button(at), m1.decide('first:report-content', 'Antalet kurser.'));
    assert.equal(nextOf(at), 'first:statistics');
    at = at.by('astrid', button(at), m1.table('first:statistics', 'Underlag saknas.'));
    assert.equal(nextOf(at), undefined);
  });

  it('is for whoever may lead, and about an item of the agenda', () => {
    const go = m1.next('', 'standing:agenda');
    assert.deepEqual(opened.refusal('cecilia', go), { code: 'not-a-member' });
    assert.deepEqual(opened.refusal('bengt', m1.next('', 'standing:none')), { code: 'unknown-matter' });
    assert.deepEqual(opened.by('bengt', m1.close).refusal('bengt', go), { code: 'meeting-closed' });
  });
});

describe('what the bot carries out itself', () => {
  it('is taken up all the same when an earlier meeting has put it off', () => {
    const m2 = commandsAbout('m2');
    const second = opened
      .by('bengt', m1.takeUp('standing:previous-minutes'), m1.table('standing:previous-minutes'), m1.close)
      .by('bengt', m2.draft('2025-03-12T12:00:00.000Z'), m2.call)
      .at('2025-03-12T12:00:00.000Z')
      .by('bengt', m2.open(...present('bengt')));
    const item = itemOf(heldMeeting(second.state, 'm2'), 'standing:previous-minutes');
    assert.deepEqual([item.outcome.kind, item.formality], ['waiting', undefined]);
  });

  it('is known by the profile, not by what an item is called', () => {
    const renamed = structuredClone(inNorma().agreement);
    const [forum] = renamed.forums;
    for (const item of forum?.standingItems ?? []) item.id = `x-${item.id}`;
    const at = inNorma(renamed)
      .by('bengt', m1.draft(STARTS), m1.call)
      .at(STARTS)
      .by('bengt', m1.open(...present('bengt')));
    assert.equal(itemOf(meeting(at), 'standing:x-attendance').outcome.kind, 'discussed');
    assert.equal(meeting(at.by('bengt', m1.close)).agenda.at(-1)?.outcome.kind, 'discussed');
  });
});
