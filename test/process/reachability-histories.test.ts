import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Notice } from '../../src/partnership/notices.ts';
import { cachedChats } from '../../src/partnership/cached-chats.ts';
import { Members } from '../../src/partnership/members.ts';
import { Dispatcher } from '../../src/notifications/dispatcher.ts';
import { Rates } from '../../src/notifications/rates.ts';
import { SamverkaAdapter } from '../../src/teams/adapter.ts';
import { teamsMessenger } from '../../src/teams/teams-messenger.ts';
import { commitAfter, START } from '../storage/commits.ts';
import type { Tail } from '../storage/commits.ts';
import { ChatDouble, type Chat } from '../support/chat-double/index.ts';
import { property } from '../support/property.ts';
import { seeded } from '../support/seeded.ts';
import { temporarySqlite } from '../support/stores.ts';

const HISTORIES = 200;
const forum = 'styrgrupp';
/** As good as none: what is sent when is tested elsewhere. */
const UNLIMITED = 1 / 1_000_000;

type Step = 'told' | 'unreachable' | 'met';
const history: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof({ weight: 3, arbitrary: fc.constant('told' as const) }, fc.constantFrom('unreachable', 'met')),
  { minLength: 3, maxLength: 8 },
);

/** Each history is a partnership of its own, with one person in it; all are lived side by side. */
describe('people who become reachable and unreachable', () => {
  property('know what they should know, or their group has been told', async () => {
    const histories = fc.sample(history, { numRuns: HISTORIES, ...seeded() });
    const data = await temporarySqlite();
    const { outbox, deliveries, chats, people, journal } = await data.open();
    const teams = await ChatDouble.start();
    const { appId, tenantId, endpoints, serviceUrl } = teams;
    const members = new Members(people);
    const clock = { now: () => new Date() };
    const rates = new Rates();
    rates.sharers = UNLIMITED;
    const credentials = { type: 'SingleTenant', appId, tenantId, password: 'a password' } as const;
    const words = async (partnership: string, { show, slot }: Notice): Promise<string> => {
      if (show.subject !== 'not-reached') return slot;
      const missed = await deliveries.allNotReached(partnership);
      return `inte nått: ${missed.map(({ notice }) => notice.slot).join(', ')}`;
    };
    const dispatcher = new Dispatcher({
      outbox,
      deliveries,
      chats: cachedChats(chats),
      members,
      clock,
      rates,
      messenger: teamsMessenger(new SamverkaAdapter(credentials, endpoints), appId, 'dialog'),
      present: async (partnership, notice) => ({
        view: {
          view: 'decisions',
          partnership: 'Norma',
          searched: true,
          search: await words(partnership, notice),
          latest: [],
          older: [],
          before: [],
          moreBefore: 0,
          shown: 0,
          total: 0,
          hint: 'none-found',
        },
        language: 'sv',
        alert: false,
        mentions: [],
      }),
      log: { warn: () => undefined },
      tickMs: 50,
    });

    const live = async (
      steps: readonly Step[],
      n: number,
    ): Promise<{ group: Chat; own: Chat; told: string[] }> => {
      const partnership = `p${n}`;
      const person = teams.person(`Person ${n}`);
      const group = teams.groupChat(`Grupp ${n}`, [person]);
      const own = teams.personalChat(person.id);
      assert.ok(own);
      const address = { serviceUrl, tenant: tenantId, bot: `28:${appId}`, channel: 'msteams' };
      await chats.claim({ chat: group.id, partnership, forum, address });
      const { aadObjectId, id: teamsId, name } = person;
      const to = await members.add(partnership, { aadObjectId, teamsId, name });
      let tail: Tail = START;
      const told: string[] = [];
      for (const step of steps) {
        if (step === 'unreachable') own.botPresent = false;
        if (step === 'met') {
          own.botPresent = true;
          if (await deliveries.tryAgain(partnership, `member:${to}`, Date.now()))
            await dispatcher.deliverOwed();
        }
        if (step === 'told') {
          const slot = `nyhet${told.length}`;
          told.push(slot);
          const commit = commitAfter(tail, partnership, {
            notices: [{ forum, slot, show: { subject: 'registration' }, to }],
          });
          await journal.append(commit, Date.now() + 3_000);
          tail = commit;
          dispatcher.deliver(commit);
        }
        await new Promise((resolve) => setTimeout(resolve, (n * 7) % 40));
      }
      return { group, own, told };
    };

    try {
      dispatcher.start();
      const lived = await Promise.all(histories.map(live));
      const isOwed = async (): Promise<boolean> => {
        const now = Date.now() + 60_000;
        return (await outbox.claim(now, 0, 1)).length + (await deliveries.claim(now, 0, 1)).length > 0;
      };
      while (await isOwed()) await new Promise((resolve) => setTimeout(resolve, 100));
      await dispatcher.stop();
      let told = 0;
      for (const [n, { group, own, told: news }] of lived.entries()) {
        const known = own.fromBot.map(({ visible }) => visible).join('\n');
        const groups = group.fromBot
          .flatMap(({ versions }) => versions.map((version) => JSON.stringify(version)))
          .join('\n');
        for (const slot of news) {
          told += 1;
          assert.ok(
            known.includes(slot) || groups.includes(slot),
            `${slot} of ${JSON.stringify(histories[n])}`,
          );
          assert.ok(own.fromBot.filter(({ visible }) => visible.includes(slot)).length <= 1, 'once');
        }
      }
      assert.ok(told > HISTORIES);
    } finally {
      await dispatcher.stop();
      await teams.stop();
      await data.dispose();
    }
  });
});
