import { seal } from '../../src/application/journal.ts';
import type { Fact } from '../../src/domain/facts.ts';
import type { AttendanceAnswer } from '../../src/domain/meetings/meeting.ts';
import { openSqliteStore } from '../../src/storage/sqlite/sqlite-store.ts';
import type { Chat, Person, Pressable } from '../support/chat-double/index.ts';
import type { Town } from './steering-group.ts';

const HOUR_MS = 3_600_000;

export interface Called {
  readonly meeting: string;
  /** Hours from now to the meeting. */
  readonly inHours?: number;
  readonly answers?: readonly (readonly [Person, AttendanceAnswer])[];
}

/**
 * A meeting that has been called, written to the partnership's journal beside the bot, which reads on. Returns what
 * has the button that opens it.
 */
export async function called(
  town: Town,
  chat: Chat,
  by: Person,
  { meeting, inHours = 0, answers = [] }: Called,
): Promise<Pressable> {
  const store = await openSqliteStore(town.sqlitePath);
  try {
    const binding = await store.chats.find(chat.id);
    if (!binding) throw new Error('The chat is no forum yet');
    const { partnership, forum } = binding;
    const people = await store.people.ofPartnership(partnership);
    const memberOf = ({ aadObjectId }: Person): string => {
      const found = people.find((known) => known.aadObjectId === aadObjectId);
      if (!found) throw new Error('The partnership does not know the person');
      return found.member;
    };
    const at = new Date();
    const startsAt = new Date(at.getTime() + inHours * HOUR_MS).toISOString();
    const record = (person: Person, ...facts: readonly Fact[]) => ({
      id: `test:${meeting}:${person.id}:${facts.map(({ type }) => type).join('+')}`,
      by: memberOf(person),
      at: at.toISOString(),
      facts,
    });
    const commits = await store.journal.read(partnership, 0);
    const last = commits.at(-1);
    const commit = seal({
      format: 1,
      partnership,
      seq: (last?.seq ?? 0) + 1,
      commands: [
        record(
          by,
          { type: 'meetingDrafted', v: 1, meeting, forum, kind: 'ordinary', startsAt, place: 'Rosenlund' },
          { type: 'meetingCalled', v: 1, meeting },
        ),
        ...answers.map(([person, answer]) =>
          record(person, { type: 'attendanceAnswered', v: 1, meeting, ...answer }),
        ),
      ],
      notices: [],
      prevHash: last?.hash ?? '',
    });
    if ((await store.journal.append(commit, Date.now())) !== 'appended') throw new Error('not appended');
  } finally {
    await store.close();
  }
  return { id: chat.fromBot[0]?.id ?? '', card: openingCard(meeting) };
}

const openingCard = (meeting: string): object => ({
  type: 'AdaptiveCard',
  body: [],
  actions: [{ type: 'Action.Execute', title: 'Öppna mötet', verb: 'open-meeting-form', data: { meeting } }],
});
