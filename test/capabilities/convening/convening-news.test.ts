import assert from 'node:assert/strict';
import { noticesOf, presentNotice } from '../../../src/capabilities/index.ts';
import type { Command } from '../../../src/capabilities/index.ts';
import { renderView } from '../../../src/chat/render.ts';
import { commandsAbout, present, propose } from '../../support/meetings-played.ts';
import { inBrukarskolan, inNorma, people } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';

const m1 = commandsAbout('m1');
const STARTS = '2025-02-19T12:00:00.000Z';
const EARLIER = '2025-02-18T08:30:00.000Z';
const [STEERING, COLLABORATION] = ['styrgrupp', 'samverkansgrupp'];

const draft = inNorma().by('bengt', m1.draft(STARTS));
const called = draft.by('bengt', m1.call);
const stockholm = inBrukarskolan().by('astrid', m1.draft(STARTS), m1.call);

/** The notices of what the member does now that are about a subject: each slot, with who alone gets it. */
function slots(before: Played, by: string, command: Command, about: string): readonly string[] {
  return told(before, by, command)
    .filter(({ show }) => show.subject === about)
    .map(({ slot, to, forum }) => (to === undefined ? `${forum}/${slot}` : `${slot} to ${to}`));
}

const told = (before: Played, by: string, command: Command) =>
  noticesOf(before.facts(by, command), before.by(by, command).state, by);

/** What the message about a subject is, to the chat or to one person, as things stand `after`. */
async function message(notices: ReturnType<typeof told>, about: string, after: Played, to?: string) {
  const notice = notices.find((one) => one.show.subject === about && one.to === to);
  assert.ok(notice, `${about} is not told`);
  return presentNotice(notice, after.state, () => Promise.resolve(people), new Date(after.moment));
}

const summaryOf = (shown: Awaited<ReturnType<typeof message>>) =>
  shown && renderView(shown.view, 'sv').summary.replaceAll('\u00a0', ' ');

describe('the news of a meeting', () => {
  it('is no more told of the notice when the meeting has been cancelled or opened meanwhile', async () => {
    const notices = told(draft, 'bengt', m1.call);
    const cancelled = called.by('bengt', m1.cancel('Sjukdom'));
    const opened = called.at(STARTS).by('bengt', m1.open(...present('bengt', 'astrid')));
    assert.ok(await message(notices, 'meeting-called', called));
    assert.equal(await message(notices, 'meeting-called', cancelled), undefined);
    assert.equal(await message(notices, 'meeting-called', opened), undefined);
  });

  it('alerts the group, and mentions those who have not answered as it comes, but whoever sends it', async () => {
    const notices = told(draft, 'bengt', m1.call);
    const awaited = async (after: Played) => {
      const shown = await message(notices, 'meeting-called', after);
      assert.ok(shown?.alert);
      return shown.mentions.map(({ name }) => name);
    };
    assert.deepEqual(await awaited(called), ['Astrid Berg']);
    assert.deepEqual(await awaited(called.by('astrid', m1.coming)), []);
  });

  it('awaits answers again when the time is another, and keeps them when only the place is', async () => {
    const answered = called.by('bengt', m1.coming).by('astrid', m1.coming);
    for (const [to, place, expected] of [
      [EARLIER, 'Rosenlund', ['Astrid Berg']],
      [STARTS, 'Teams', []],
    ] as const) {
      const move = m1.move(to, place);
      const shown = await message(told(answered, 'bengt', move), 'meeting-moved', answered.by('bengt', move));
      assert.deepEqual(
        shown?.mentions.map(({ name }) => name),
        expected,
      );
    }
  });

  it('says from what to what, of each move by itself', async () => {
    const first = m1.move(EARLIER, 'Rosenlund');
    const second = m1.move('2025-02-20T12:00:00.000Z', 'Teams');
    const moved = called.by('bengt', first);
    const after = moved.by('astrid', second);
    const texts = [
      await message(told(called, 'bengt', first), 'meeting-moved', after, 'astrid'),
      await message(told(moved, 'astrid', second), 'meeting-moved', after, 'bengt'),
    ];
    assert.deepEqual(texts.map(summaryOf), [
      'Ny tid: tis 18 feb kl. 9.30, tidigare ons 19 feb kl. 13.00. Svara igen (Norma).',
      'Ny tid: tors 20 feb kl. 13.00, tidigare tis 18 feb kl. 9.30. Svara igen (Norma).',
    ]);
  });

  it('cannot be answered as it came, when the meeting is at another time now', () => {
    const moved = called.by('bengt', m1.move(EARLIER, 'Rosenlund'));
    assert.deepEqual(moved.refusal('astrid', { ...m1.coming, startsAt: STARTS }), {
      code: 'meeting-moved-since',
      moment: EARLIER,
    });
    assert.ok(moved.by('astrid', { ...m1.coming, startsAt: EARLIER }));
  });

  it('can be answered where it is read, also in person', async () => {
    const move = m1.move(EARLIER, 'Rosenlund');
    const shown = await message(
      told(called, 'bengt', move),
      'meeting-moved',
      called.by('bengt', move),
      'astrid',
    );
    assert.ok(shown?.view.view === 'news');
    const { buttons } = shown.view;
    assert.deepEqual(
      buttons.map(({ verb, data }) => [verb, data?.['meeting'], data?.['answer']]),
      [
        ['answer-attendance', 'm1', 'coming'],
        ['answer-attendance', 'm1', 'not-coming'],
        ['substitute-form', 'm1', undefined],
      ],
    );
  });
});

describe('the news of a matter', () => {
  const proposed = propose('a', 'Ny lokal');

  it('is told when the notice has gone out: in the chat, and to each but who proposed it', () => {
    assert.deepEqual(slots(draft, 'astrid', proposed, 'matter-added'), []);
    assert.deepEqual(slots(called, 'astrid', proposed, 'matter-added'), [
      'styrgrupp/added:matter:a',
      'added:matter:a:bengt to bengt',
    ]);
  });

  it('is in the chat the message that it has there already, when another group raises it', () => {
    const raised = propose('a', 'Fler platser', STEERING, COLLABORATION);
    assert.deepEqual(slots(stockholm, 'cecilia', raised, 'matter-added'), [
      'added:matter:a:astrid to astrid',
      'added:matter:a:bengt to bengt',
    ]);
    assert.deepEqual(slots(stockholm, 'cecilia', raised, 'raised-matter'), ['styrgrupp/matter:a']);
  });

  it('is also that of a problem that is raised to the meeting, but not to who is told of the problem itself', async () => {
    const reported = stockholm.by('cecilia', {
      type: 'reportProblem',
      forum: COLLABORATION,
      problem: 'p1',
      kind: 'practical-problem',
      text: 'Värmen fungerar inte.',
    });
    const raise = { type: 'raiseProblem', forum: COLLABORATION, problem: 'p1' } as const;
    assert.deepEqual(slots(reported, 'cecilia', raise, 'matter-added'), [
      'added:problem:p1:2:bengt to bengt',
    ]);
    assert.ok(
      slots(reported, 'cecilia', raise, 'problem-event').includes('problem-event:p1:1:astrid to astrid'),
    );
    const after = reported.by('cecilia', raise);
    assert.equal(
      summaryOf(await message(told(reported, 'cecilia', raise), 'matter-added', after, 'bengt')),
      'Nytt ärende till mötet ons 19 feb kl. 13.00 (Brukarskolan/På rätt kurs): Värmen fungerar inte.',
    );
  });

  it('is none of what is added at a meeting', () => {
    const opened = called.at(STARTS).by('bengt', m1.open(...present('bengt', 'astrid')));
    const next = commandsAbout('m2');
    const both = opened.by('bengt', next.draft('2025-03-19T12:00:00.000Z'), next.call);
    assert.deepEqual(slots(both, 'bengt', m1.add('a', 'Ny lokal'), 'matter-added'), []);
    assert.deepEqual(slots(both, 'bengt', propose('b', 'Fika'), 'matter-added'), [
      'styrgrupp/added:matter:b',
      'added:matter:b:astrid to astrid',
    ]);
  });

  it('is not told any more when the next meeting is one that nobody has been called to', async () => {
    const notices = told(called, 'astrid', proposed);
    const cancelled = called.by('astrid', proposed).by('bengt', m1.cancel('Sjukdom'));
    assert.equal(await message(notices, 'matter-added', cancelled), undefined);
  });
});
