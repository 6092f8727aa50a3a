import type { Container } from '@azure/cosmos';
import { z } from 'zod';
import { notReachedReason, receiverOf } from '../../partnership/deliveries.ts';
import type { Deliveries, NotReached, OwedNotice } from '../../partnership/deliveries.ts';
import type { Notice } from '../../partnership/notices.ts';
import { noticeIn } from '../commit-document.ts';
import { postId } from './container.ts';
import { change, findAll, readOne, setFields } from './requests.ts';

/** Not indexed: needed only when somebody registers or fills in a form of their own. */
const FILLED_BY =
  "SELECT c.slot FROM c WHERE c.pk = @partnership AND c.kind = 'post' AND c.message = @message";
const NOT_REACHED = "SELECT * FROM c WHERE c.pk = @partnership AND c.kind = 'post' AND c.since > 0";
const NOT_REACHED_BY = `${NOT_REACHED} AND c.receiver = @receiver`;
const DUE = "SELECT * FROM c WHERE c.kind = 'post' AND c.leasedUntil <= @now";

const slotDocument = z.object({ slot: z.string() });

/** A post from a time when nothing else was kept has its message alone. */
const postDocument = z.object({
  pk: z.string(),
  id: z.string(),
  slot: z.string(),
  message: z.string().nullish(),
  sentAt: z.number().nullish(),
  notice: z.unknown().optional(),
  receiver: z.string().nullish(),
  why: notReachedReason.nullish().catch(undefined),
  since: z.number().nullish(),
  triedAt: z.number().nullish(),
  /** When to try the notice; until then it is leased. */
  leasedUntil: z.number().nullish(),
  _etag: z.string(),
});
type Post = z.infer<typeof postDocument>;
const sinceSchema = z.number().optional().catch(undefined);

const NOTHING_OWED = {
  notice: null,
  receiver: null,
  why: null,
  since: null,
  triedAt: null,
  leasedUntil: null,
} as const;

export function cosmosDeliveries(container: Container): Deliveries {
  const post = async (partnership: string, slot: string): Promise<Post | undefined> =>
    postDocument.optional().parse(await readOne(container, partnership, postId(slot)));

  const put = (
    partnership: string,
    slot: string,
    fields: (since: number | undefined) => Readonly<Record<string, unknown>>,
  ): Promise<void> =>
    change(container, { partition: partnership, id: postId(slot) }, (found) => ({
      kind: 'post',
      slot,
      ...found,
      ...fields(sinceSchema.parse(found?.['since'])),
    }));

  const notReached = (partnership: string): Promise<Post[]> =>
    findAll(container, postDocument, NOT_REACHED, { partnership }, partnership);
  const notReachedBy = (partnership: string, receiver: string): Promise<Post[]> =>
    findAll(container, postDocument, NOT_REACHED_BY, { partnership, receiver }, partnership);

  return {
    async find(partnership, slot) {
      const found = await post(partnership, slot);
      return (
        found && {
          ...(typeof found.message === 'string' && { message: found.message }),
          ...(typeof found.sentAt === 'number' && { sentAt: found.sentAt }),
          owed: found.notice !== undefined && found.notice !== null,
        }
      );
    },
    async findSlot(partnership, message) {
      const parameters = { partnership, message };
      const [found] = await findAll(container, slotDocument, FILLED_BY, parameters, partnership);
      return found?.slot;
    },
    sent: (partnership, slot, message, sentAt) =>
      put(partnership, slot, () => ({ message, sentAt, ...NOTHING_OWED })),
    async done(partnership, slot) {
      await setFields(container, { partition: partnership, id: postId(slot) }, NOTHING_OWED);
    },
    owe: (partnership, notice, leasedUntil) =>
      put(partnership, notice.slot, () => ({ notice, receiver: receiverOf(notice), leasedUntil })),
    notReached: (partnership, notice, { why, at, triedAt, tryAt = null }) =>
      put(partnership, notice.slot, (since) => ({
        notice,
        receiver: receiverOf(notice),
        why,
        since: since ?? at,
        triedAt,
        leasedUntil: tryAt,
      })),
    async allNotReached(partnership) {
      return (await notReached(partnership))
        .sort(bySince)
        .flatMap(({ notice, why, since, triedAt, message }): NotReached[] => {
          const parsed = noticeIn(notice);
          return parsed && why
            ? [
                {
                  notice: parsed,
                  why,
                  since: since ?? 0,
                  triedAt: triedAt ?? 0,
                  posted: typeof message === 'string',
                },
              ]
            : [];
        });
    },
    async lastAttempt(partnership, receiver) {
      const attempts = await notReachedBy(partnership, receiver);
      const last = attempts.sort((one, other) => (other.triedAt ?? 0) - (one.triedAt ?? 0))[0];
      return last?.why ? { why: last.why, triedAt: last.triedAt ?? 0 } : undefined;
    },
    async tryAgain(partnership, receiver, at) {
      const found = (await notReachedBy(partnership, receiver)).filter(({ why }) => why !== 'refused');
      for (const { id, _etag: etag } of found) {
        // What has been delivered meanwhile is not to be owed again.
        const fields = { leasedUntil: at, triedAt: 0 };
        await setFields(container, { partition: partnership, id, etag }, fields);
      }
      return found.length > 0;
    },
    async claim(now, leasedUntil, most) {
      const due = (await findAll(container, postDocument, DUE, { now })).sort(bySince).slice(0, most);
      const leased = await Promise.all(
        due.map(async ({ pk, id, notice, _etag }): Promise<OwedNotice[]> => {
          // Somebody else was quicker.
          if (!(await setFields(container, { partition: pk, id, etag: _etag }, { leasedUntil }))) return [];
          const parsed: Notice | undefined = noticeIn(notice);
          return parsed ? [{ partnership: pk, notice: parsed }] : [];
        }),
      );
      return leased.flat();
    },
  };
}

const bySince = (one: Post, other: Post): number =>
  (one.since ?? 0) - (other.since ?? 0) || (one.slot < other.slot ? -1 : 1);
