import assert from 'node:assert/strict';
import { noticesOf } from '../../../../src/capabilities/index.ts';
import type { Command } from '../../../../src/capabilities/index.ts';
import { presentLiveAgenda } from '../../../../src/capabilities/conduct/present.ts';
import { presentMinutes } from '../../../../src/capabilities/minutes/present.ts';
import { presentNotice } from '../../../../src/capabilities/index.ts';
import { LONGEST_BACKGROUND, LONGEST_LINK } from '../../../../src/capabilities/agenda/domain/matter-texts.ts';
import { waitingMatters } from '../../../../src/capabilities/agenda/domain/waiting-matters.ts';
import {
  commandsAbout,
  heldMeeting,
  inBrukarskolanWithFour,
  itemOf,
  present,
  propose,
} from '../../../support/meetings-played.ts';
import { inNorma, people } from '../../../support/played.ts';
import type { Played } from '../../../support/played.ts';

const FORUM = 'styrgrupp';
const PERSON = 'Britta på kursen behöver stöd';
const m1 = commandsAbout('m1');
const m2 = commandsAbout('m2');
const change = (
  title: string,
  more: { background?: string; link?: string } = {},
  forum = FORUM,
): Command => ({
  type: 'changeMatter',
  forum,
  matter: 'a',
  title,
  ...more,
});
const withdraw = (forum = FORUM): Command => ({ type: 'withdrawMatter', forum, matter: 'a' });

/** Göteborg: Astrid has proposed a matter for a meeting that people have been called to. */
const called = inNorma().by('bengt', m1.draft('2025-02-19T12:00:00.000Z'), m1.call);
const proposed = called.by('astrid', propose('a', PERSON));
const opened = proposed.at('2025-02-19T12:00:00.000Z').by('bengt', m1.open(...present('astrid', 'bengt')));
const told = (before: Played, by: string, command: Command) =>
  noticesOf(before.facts(by, command), before.by(by, command).state, by);

describe('a proposed matter', () => {
  it('has a background and a link, bounded, and https only', () => {
    const texts = { background: ' Hyran höjs. ', link: 'https://exempel.se/hyra?år=2025#s2' };
    assert.deepEqual(called.facts('astrid', { ...propose('b', ' Hyran '), ...texts }), [
      {
        type: 'matterProposed',
        v: 1,
        matter: 'b',
        forum: FORUM,
        title: 'Hyran',
        background: 'Hyran höjs.',
        link: texts.link,
      },
    ]);
    const refused = (more: object) => called.refusal('astrid', { ...propose('b', 'Hyran'), ...more });
    const long = 'x'.repeat(LONGEST_BACKGROUND + 1);
    assert.deepEqual(refused({ background: long }), { code: 'text-too-long', longest: LONGEST_BACKGROUND });
    const far = `https://exempel.se/${'x'.repeat(LONGEST_LINK)}`;
    assert.deepEqual(refused({ link: far }), { code: 'text-too-long', longest: LONGEST_LINK });
    for (const link of [
      ...['exempel.se', 'http://exempel.se', 'javascript:alert(1)', 'https://', 'https:exempel.se'],
      ...['https://anna:hemligt@exempel.se', 'https://exempel.se och mer', 'file:///etc/passwd', 'HTTPS//x'],
    ])
      assert.deepEqual(refused({ link }), { code: 'link-not-https' }, link);
    assert.equal(refused({ background: 'Ring 890201-3286' }).code, 'contains-personal-identity-number');
    assert.equal(refused({ link: 'https://x.se/890201-3286' }).code, 'contains-personal-identity-number');
  });

  it('is told when it has been sent already with something else in it', () => {
    const again = { ...propose('a', PERSON), background: 'Mer' } as Command;
    assert.deepEqual(proposed.refusal('astrid', again), { code: 'form-sent-already' });
    assert.deepEqual(proposed.facts('astrid', propose('a', PERSON)), []);
  });

  it('is changed by whoever proposed it, and by nobody else', () => {
    const facts = proposed.facts('astrid', change('Stöd på kursen', { link: 'https://exempel.se' }));
    assert.deepEqual(facts, [
      { type: 'matterChanged', v: 1, matter: 'a', title: 'Stöd på kursen', link: 'https://exempel.se' },
    ]);
    assert.deepEqual(proposed.facts('astrid', change(PERSON)), [], 'nothing is changed');
    assert.deepEqual(proposed.refusal('bengt', change('Annat')), {
      code: 'matter-of-another',
      member: 'astrid',
    });
    assert.deepEqual(proposed.refusal('bengt', withdraw()), { code: 'matter-of-another', member: 'astrid' });
    assert.deepEqual(proposed.refusal('cecilia', change('Annat')), { code: 'not-a-member' });
    assert.deepEqual(proposed.refusal('astrid', change(' ')), { code: 'matter-missing' });
    assert.equal(proposed.refusal('astrid', change('890201-3286')).code, 'contains-personal-identity-number');
    const cleared = proposed
      .by('astrid', change(PERSON, { background: 'Mer' }))
      .by('astrid', change(PERSON, { background: '' }));
    assert.equal(cleared.state.matters.get('a')?.background, undefined);
  });

  it('is taken back until a meeting has taken it up, also while the meeting goes on', () => {
    assert.deepEqual(waitingMatters(proposed.by('astrid', withdraw()).state, FORUM), []);
    assert.deepEqual(proposed.by('astrid', withdraw()).facts('astrid', withdraw()), []);
    assert.deepEqual(proposed.by('astrid', withdraw()).refusal('astrid', change('x')), {
      code: 'matter-gone',
    });
    const gone = opened.by('astrid', withdraw());
    assert.deepEqual(itemOf(heldMeeting(gone.state, 'm1'), 'matter:a').outcome, { kind: 'withdrawn' });
    assert.deepEqual(gone.refusal('bengt', m1.takeUp('matter:a')), { code: 'matter-gone' });
    const current = opened.by('bengt', m1.takeUp('matter:a'));
    assert.deepEqual(current.refusal('astrid', withdraw()), { code: 'matter-taken-up' });
    assert.deepEqual(current.refusal('astrid', change('x')), { code: 'matter-taken-up' });
    const tabled = current.by('bengt', m1.table('matter:a'), m1.close);
    assert.deepEqual(tabled.refusal('astrid', withdraw()), { code: 'matter-taken-up' });
    const notReached = opened.by('bengt', m1.close).by('astrid', withdraw());
    assert.deepEqual(waitingMatters(notReached.state, FORUM), []);
  });

  it('can be taken back in the group that raised it, and nowhere else', () => {
    const raised = inBrukarskolanWithFour('2024-02-01').by(
      'cecilia',
      propose('a', 'Fler platser', FORUM, 'samverkansgrupp'),
    );
    assert.equal(raised.facts('cecilia', withdraw('samverkansgrupp')).length, 1);
    const own = inBrukarskolanWithFour('2024-02-01').by('cecilia', propose('a', 'Fler platser'));
    assert.deepEqual(own.refusal('cecilia', withdraw('samverkansgrupp')), { code: 'matter-gone' });
  });

  it('that is taken back leaves no word of it on any card', async () => {
    const closed = opened.by('bengt', m1.close).by('bengt', m1.approve).by('astrid', m1.approve);
    const next = closed
      .at('2025-03-03')
      .by('bengt', m2.draft('2025-03-12T12:00:00.000Z'), m2.call)
      .by('astrid', change(`${PERSON} snart`));
    const notices = told(next, 'astrid', withdraw());
    const after = next.by('astrid', withdraw());
    const subjects = new Set(notices.map(({ show }) => show.subject));
    for (const subject of [
      'meeting',
      'meeting-notice',
      'live-agenda',
      'minutes',
      'matter-added',
      'matter-changed',
    ])
      assert.ok(subjects.has(subject), subject);
    for (const notice of notices) {
      const shown = await presentNotice(
        notice,
        after.state,
        () => Promise.resolve(people),
        new Date(after.moment),
      );
      assert.ok(!JSON.stringify(shown).includes('Britta'), notice.slot);
      const isNews = notice.slot.startsWith('withdrawn:');
      if (/^(?:added|changed):/.test(notice.slot)) assert.equal(shown?.over, true, notice.slot);
      if (isNews) assert.equal(shown?.over, undefined);
    }
    const meeting = heldMeeting(after.state, 'm1');
    for (const view of [
      presentLiveAgenda(after.presenting(), meeting),
      presentMinutes(after.presenting(), meeting, 0),
    ])
      assert.ok(!JSON.stringify(view).includes('Britta'));
  });

  it('that is changed or taken back after the notice is told to each of the others, and in the chat', () => {
    const slots = (by: string, command: Command, before = proposed) =>
      told(before, by, command)
        .map(({ slot }) => slot)
        .filter((slot) => /^(?:changed|withdrawn)/.test(slot));
    assert.deepEqual(slots('astrid', change('Annat')), ['changed:matter:a:1', 'changed:matter:a:1:bengt']);
    assert.deepEqual(slots('astrid', withdraw()), ['withdrawn:matter:a', 'withdrawn:matter:a:bengt']);
    const draft = inNorma().by('bengt', m1.draft('2025-02-19T12:00:00.000Z')).by('astrid', propose('a', 'x'));
    assert.deepEqual(slots('astrid', change('Annat'), draft), [], 'nobody has been called');
    assert.deepEqual(slots('astrid', change('Annat'), opened), [], 'those who are there see it');
  });
});
