import assert from 'node:assert/strict';
import { noticesOf, presentNotice } from '../../../src/capabilities/index.ts';
import type { Outgoing } from '../../../src/partnership/messenger.ts';
import { duties } from '../../../src/capabilities/duties/domain/duty.ts';
import { occasions } from '../../../src/capabilities/duties/domain/schedule.ts';
import { firstWords } from '../../../src/capabilities/duties/first-words.ts';
import { parseCardInput } from '../../../src/chat/card-input.ts';
import { renderView } from '../../../src/chat/render.ts';
import { speak } from '../../../src/chat/words.ts';
import { localDay, momentOf } from '../../../src/partnership/domain/calendar.ts';
import { brukarskolan, norma } from '../../support/agreements.ts';
import { partsOfType } from '../../support/card-parts.ts';
import { inBrukarskolan, inNorma, people } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';
import { BRUKARSKOLAN_SEATS, lived, NORMA_SEATS } from './domain/lived.ts';
import { busy, call, draft, inTwoGroups, open } from './duties-played.ts';
import { compiled } from './money-cases.ts';

const forum = 'styrgrupp';

interface Told extends Outgoing {
  readonly forum: string;
}

/** What a tick tells, by who is told: a member, or a forum's chat. It is shown at the moment given, or at once. */
async function told(played: Played, at = played.moment): Promise<ReadonlyMap<string, Told>> {
  const before = played.state.reminders.length;
  const after = played.tick();
  const facts = after.state.reminders
    .slice(before)
    .map(
      ({ duty, stage, day, forum: where, to }) =>
        ({ type: 'reminded', v: 1, duty, stage, day, forum: where, to }) as const,
    );
  return shownOf(after, facts, at);
}

async function shownOf(
  after: Played,
  facts: Parameters<typeof noticesOf>[0],
  at = after.moment,
): Promise<ReadonlyMap<string, Told>> {
  const shown = await Promise.all(
    noticesOf(facts, after.state, 'clock').map(async (notice) => {
      const view = await presentNotice(notice, after.state, () => Promise.resolve(people), new Date(at));
      return [notice.to ?? notice.forum, view && { ...view, forum: notice.forum }] as const;
    }),
  );
  return new Map(shown.flatMap(([who, view]) => (view ? [[who, view] as const] : [])));
}

/** The lines of a digest in the order in which they stand on the card: what the buttons lead to. */
const linesOf = (outgoing: Outgoing | undefined): readonly string[] => {
  assert.ok(outgoing?.view.view === 'digest');
  const { urgent, others } = outgoing.view;
  return [...urgent.flatMap(({ lines }) => lines), ...others].map(({ duty }) => duty);
};

describe('who is reminded', () => {
  const close = { type: 'closeMeeting', forum, meeting: 'm' } as const;
  const undemanding = {
    ...brukarskolan,
    forums: brukarskolan.forums.map((each) => ({ ...each, firstMeetingDecisions: [] })),
  };
  const held = inBrukarskolan(undemanding, '2022-05-02')
    .at('2022-06-01')
    .by('astrid', draft('m', '2022-06-08T11:00:00Z'), call('m'))
    .at('2022-06-08T11:00:00Z')
    .by('astrid', open('m', 'astrid', 'bengt'), close);

  it('of minutes: those who were at the meeting, and no more than the party that has yet to approve', async () => {
    const due = held.at('2022-06-22T06:00:00Z');
    const waits = async (played: Played): Promise<readonly string[]> =>
      [...(await told(played))].flatMap(([who, outgoing]) =>
        linesOf(outgoing).includes('approve-minutes:m') ? [who] : [],
      );
    assert.deepEqual(await waits(due), ['astrid', 'bengt'], 'Cecilia was absent');
    const approved = due.by('astrid', { type: 'approveMinutes', forum, meeting: 'm' });
    assert.deepEqual(await waits(approved), ['bengt']);
  });

  it('of a report that a group receives: the group, and those are mentioned who may answer it', async () => {
    const submitted = inBrukarskolan(brukarskolan, '2022-05-02')
      .at('2022-06-20')
      .by('bengt', {
        type: 'submitReport',
        forum: 'samverkansgrupp',
        report: 'verksamhetsrapport:1',
        typed: { decided_content: 'Tio deltagare.' },
      });
    const group = (await told(submitted.at('2022-07-04T06:00:00Z'))).get('samverkansgrupp');
    assert.ok(group && linesOf(group).includes('approve-report:verksamhetsrapport:1'));
    assert.ok(group.alert, 'it needs somebody there');
    assert.deepEqual(
      group.mentions.map(({ name }) => name),
      ['Astrid Berg', 'Cecilia Norén'],
      'Bengt handed it in',
    );
  });

  it('of what anybody in the group may do: the group, and nobody is singled out', async () => {
    const group = (await told(inNorma(norma, '2025-01-07').at('2025-05-02T06:00:00Z'))).get(forum);
    assert.deepEqual(linesOf(group), ['term-meetings:styrgrupp:vt-2025']);
    assert.deepEqual([group?.alert, group?.mentions], [true, []]);
  });
});

describe('a digest', () => {
  it('begins with what ends a right, then what is late, near and ahead', async () => {
    const to = await told(busy.at('2022-06-29T06:00:00Z'));
    assert.deepEqual(linesOf(to.get('bengt')), [
      'accept-form:v2',
      'vote:v1',
      'approve-minutes:first',
      'call-meeting:july',
    ]);
  });

  it('that comes days late shows what is still owed, unless there has been another since', async () => {
    const started = inNorma(norma, '2025-01-07').at('2025-01-08T07:00:00Z').tick();
    const [first] = started.state.reminders;
    assert.ok(first);
    const fact = {
      type: 'reminded',
      v: 1,
      duty: 'invoice',
      stage: first.stage,
      day: first.day,
      forum,
      to: first.to,
    } as const;
    const shown = async (later: Played) => (await shownOf(later, [fact])).get('astrid');
    assert.ok(await shown(started.at('2025-01-20')), 'reached after a week');
    const again = started
      .at('2025-01-20')
      .by('bengt', { type: 'reportProblem', forum, problem: 'p', kind: 'problem', text: 'Läcka' })
      .at('2025-01-23T07:00:00Z')
      .tick();
    assert.equal(again.state.reminders.at(-1)?.duty, 'problem:p:0');
    assert.equal((await shown(again))?.over, true, 'only what has come already is kept up to date');
  });

  it('counts what the person was reminded of before and owes still', async () => {
    const started = inNorma(norma, '2025-01-07').at('2025-01-08T07:00:00Z').tick();
    const reported = started
      .at('2025-01-20')
      .by('bengt', { type: 'reportProblem', forum, problem: 'p', kind: 'problem', text: 'Läcka' })
      .at('2025-01-23T07:00:00Z');
    const digest = async (played: Played) => {
      const view = (await told(played)).get('astrid')?.view;
      assert.ok(view?.view === 'digest');
      return [view.details.length, view.more, view.unshown];
    };
    assert.deepEqual(await digest(reported), [1, 1, 1]);
    const sent = reported.by('astrid', { type: 'fulfilDuty', forum, duty: 'invoice', note: '' });
    assert.deepEqual(await digest(sent), [1, 0, 0]);
  });

  it('has a button to each line that the bot hears, in a personal chat about the forum where it is owed', async () => {
    for (const played of [busy.at('2022-06-29T06:00:00Z'), inTwoGroups]) {
      for (const [who, { view, forum }] of await told(played)) {
        if (view.view !== 'digest') continue;
        const { card } = renderView(view, 'sv', { partnership: 'p', forum });
        const asked = partsOfType(card, 'Action.Execute').map(({ verb, data }) => parseCardInput(verb, data));
        assert.ok(
          asked.every((input) => input?.about?.partnership === 'p'),
          who,
        );
        assert.equal(asked.length, view.details.length + 1);
      }
    }
    const both = (await told(inTwoGroups)).get('bengt');
    assert.ok(both);
    const { card } = renderView(both.view, 'sv', { partnership: 'p', forum: both.forum });
    const abouts = partsOfType(card, 'Action.Execute').map(
      ({ verb, data }) => parseCardInput(verb, data)?.about?.forum,
    );
    assert.ok(abouts.includes('samverkansgrupp') && abouts.includes(forum), JSON.stringify(abouts));
  });
});

describe('the first words of a digest', () => {
  const words = (played: Played, duty: string): string => {
    const { state, moment } = played;
    const found = duties(state, moment).find(({ id }) => id === duty);
    assert.ok(found, duty);
    return speak.sv.phrase(firstWords(found, { state, now: new Date(moment) })).replaceAll('\u00a0', ' ');
  };

  it('say what to do, by when, and for which partnership', () => {
    const started = inNorma(norma, '2025-01-07');
    const said: readonly (readonly [day: string, duty: string, words: string])[] = [
      ['2025-01-08', 'invoice', 'Skicka fakturan på 733 333 kr nu (Norma).'],
      ['2025-02-03', 'invoice', 'Försenat (Norma): skicka fakturan på 733 333 kr.'],
      [
        '2025-05-02',
        'term-meetings:styrgrupp:vt-2025',
        'Norma: 2 möten ska hållas senast 30 juni, inget är planerat.',
      ],
      [
        '2025-07-01',
        'term-meetings:styrgrupp:vt-2025',
        'Försenat (Norma): 2 möten fattas för vårterminen 2025.',
      ],
      ['2025-08-15', 'report:slutrapport:1', 'Lämna in slutrapporten senast 31 augusti (Norma).'],
      ['2025-08-15', 'expiry', 'Avtalet går ut 31 augusti (Norma).'],
    ];
    const compilation = (day: string, what: string, sentence: string) =>
      assert.equal(words(compiled.at(day), `${what}-report:arlig-sammanstallning:1`), sentence);
    compilation(
      '2023-01-13',
      'review',
      'Granska den årliga sammanställningen nr 1 senast 19 januari (Brukarskolan/På rätt kurs).',
    );
    compilation(
      '2023-03-13',
      'deliver',
      'Försenat (Brukarskolan/På rätt kurs): lämna vidare den årliga sammanställningen nr 1.',
    );
    for (const [day, duty, sentence] of said) assert.equal(words(started.at(day), duty), sentence);
  });

  it('say it in eighty characters, whatever it is and whenever it comes', () => {
    const states = [
      lived(norma, '2024-12-01', NORMA_SEATS),
      lived(brukarskolan, '2022-04-01', {
        ...BRUKARSKOLAN_SEATS,
        samverkansgrupp: [['eva', 'vuxenskolan']],
      }),
      busy.state,
      compiled.state,
    ];
    const kinds = new Set<string>();
    for (const state of states) {
      for (const duty of duties(state, '2022-06-29T06:00:00.000Z')) {
        for (const { day } of occasions(duty)) {
          const now = momentOf(day, 9);
          const found = duties(state, now).find(
            ({ id, state: stands }) => id === duty.id && stands !== 'done',
          );
          if (!found) continue;
          kinds.add(found.subject.kind);
          for (const language of ['sv', 'en'] as const) {
            const sentence = speak[language].phrase(firstWords(found, { state, now: new Date(now) }));
            const [first = ''] = sentence.split(/ \((?:Norma|Brukarskolan)/);
            assert.ok(first.length <= 80, `${localDay(now)} ${sentence}`);
          }
        }
      }
    }
    assert.ok(kinds.size >= 12, [...kinds].join());
  });
});
