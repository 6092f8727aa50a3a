import assert from 'node:assert/strict';
import { noticesOf, presentNotice } from '../../../src/capabilities/index.ts';
import { reportNewsSubjects } from '../../../src/capabilities/reports/news.ts';
import { directoryOf } from '../../support/played.ts';
import { approved, FINAL, HALF_YEAR, inBothForums, inNorma, sentBack, submitted } from './domain/reported.ts';
import type { Happened } from '../../support/given.ts';

/** What the last of the facts makes the bot tell: slot, and where. */
function told(
  world: typeof inNorma,
  ...history: readonly Happened[]
): readonly (readonly [slot: string, forum: string, to: string | undefined])[] {
  const [by, last] = history.at(-1) ?? [];
  assert.ok(by !== undefined && last);
  return noticesOf([last], world(...history), by).map(({ slot, forum, to }) => [slot, forum, to]);
}

const final = submitted(FINAL, 'styrgrupp');
const halfYear = submitted(HALF_YEAR, 'samverkansgrupp', 'david');

describe('notices of reports', () => {
  const cards = (world: typeof inNorma, ...history: readonly Happened[]) =>
    told(world, ...history).filter(([slot]) => slot.startsWith('report:'));

  it('a report is shown where it was submitted', () => {
    assert.deepEqual(cards(inNorma, final), [[`report:${FINAL}`, 'styrgrupp', undefined]]);
  });

  it('and in the chat of the forum that receives it, if that is another', () => {
    const both = [
      [`report:${HALF_YEAR}`, 'samverkansgrupp', undefined],
      [`report:${HALF_YEAR}:styrgrupp`, 'styrgrupp', undefined],
    ];
    assert.deepEqual(cards(inBothForums, halfYear), both);
    assert.deepEqual(cards(inBothForums, halfYear, approved(HALF_YEAR, 'anna')), both);
  });

  it('its card alerts the group, and mentions those in that chat who may approve it', async () => {
    const shown = async (forum: string, ...history: readonly Happened[]) => {
      const notice = { forum, slot: 'report', show: { subject: 'report', report: HALF_YEAR } };
      const people = directoryOf({ anna: 'Anna', bengt: 'Bengt', cecilia: 'Cecilia' });
      const state = inBothForums(...history);
      const outgoing = await presentNotice(
        notice,
        state,
        () => Promise.resolve(people),
        new Date('2025-02-12'),
      );
      return outgoing && [outgoing.alert, outgoing.mentions.map(({ name }) => name)];
    };
    assert.deepEqual(await shown('styrgrupp', halfYear), [true, ['Anna', 'Bengt', 'Cecilia']]);
    assert.deepEqual(await shown('samverkansgrupp', halfYear), [true, []]);
    assert.deepEqual(await shown('styrgrupp', halfYear, approved(HALF_YEAR, 'anna')), [true, []]);
  });
});

describe('the news of a report', () => {
  const news = (world: typeof inNorma, ...history: readonly Happened[]) =>
    told(world, ...history).filter(([slot]) => slot.startsWith('report-event:'));
  const event = (report: string, place: number) => `report-event:${report}:${place}`;

  it('is a submission to each who may approve it', () => {
    assert.deepEqual(news(inNorma, final), [[`${event(FINAL, 0)}:bengt`, 'styrgrupp', 'bengt']]);
    assert.deepEqual(
      news(inBothForums, halfYear),
      ['anna', 'bengt', 'cecilia'].map((to) => [`${event(HALF_YEAR, 0)}:${to}`, 'styrgrupp', to]),
    );
  });

  it('is to each who may complete it that it is sent back, but not to who sent it', () => {
    assert.deepEqual(news(inNorma, final, sentBack(FINAL, 'bengt')), [
      [`${event(FINAL, 1)}:anna`, 'styrgrupp', 'anna'],
    ]);
    assert.deepEqual(
      news(inBothForums, halfYear, sentBack(HALF_YEAR, 'anna')),
      ['david', 'eva'].map((to) => [`${event(HALF_YEAR, 1)}:${to}`, 'samverkansgrupp', to]),
    );
  });

  it('is also to the receiving group when it comes again, where only the card is edited', () => {
    const again = [halfYear, sentBack(HALF_YEAR, 'anna'), submitted(HALF_YEAR, 'samverkansgrupp', 'eva')];
    assert.deepEqual(news(inBothForums, ...again), [
      [`${event(HALF_YEAR, 2)}:styrgrupp`, 'styrgrupp', undefined],
      ...['anna', 'bengt', 'cecilia'].map((to) => [`${event(HALF_YEAR, 2)}:${to}`, 'styrgrupp', to]),
    ]);
    assert.deepEqual(
      news(inBothForums, ...again, sentBack(HALF_YEAR, 'bengt', 'Mer ändå')).map(([slot]) => slot),
      ['david', 'eva'].map((to) => `${event(HALF_YEAR, 3)}:${to}`),
    );
  });

  it('is an approval to everybody who has submitted it', () => {
    const again = [halfYear, sentBack(HALF_YEAR, 'anna'), submitted(HALF_YEAR, 'samverkansgrupp', 'eva')];
    assert.deepEqual(
      news(inBothForums, ...again, approved(HALF_YEAR, 'bengt')),
      ['david', 'eva'].map((to) => [`${event(HALF_YEAR, 3)}:${to}`, 'samverkansgrupp', to]),
    );
  });

  it('is told no more once somebody has answered it', () => {
    const [newsOf] = reportNewsSubjects;
    const about = { subject: 'report-event', report: HALF_YEAR, event: '0' } as const;
    const presenting = (...history: readonly Happened[]) => ({
      state: inBothForums(...history),
      forum: 'styrgrupp',
      people: directoryOf({}),
      now: new Date('2025-02-12'),
    });
    assert.ok(newsOf.present(about, presenting(halfYear), 'bengt'));
    assert.equal(
      newsOf.present(about, presenting(halfYear, approved(HALF_YEAR, 'anna')), 'bengt'),
      undefined,
    );
  });
});
