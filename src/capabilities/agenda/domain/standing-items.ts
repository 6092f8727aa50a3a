import type { AgendaItem, HeldItem } from '../../meetings/domain/meeting.ts';

/** Standing items that come after everything the record and the representatives bring up. */
const LAST_ITEMS: ReadonlySet<string> = new Set(['other', 'next-meeting', 'closing']);

/** The standing items that no meeting can do without: all that an extra meeting has beside its matters (choice). */
const FORMALITIES: ReadonlySet<string> = new Set(['opening', 'attendance', 'approvers', 'agenda', 'closing']);

/** @param id of a standing item, or of the agenda's item that it is */
export const isFormal = (id: string): boolean => FORMALITIES.has(plain(id));

export const isLast = ({ id }: AgendaItem): boolean => LAST_ITEMS.has(plain(id));

export const isClosing = ({ id }: AgendaItem): boolean => plain(id) === 'closing';

const plain = (id: string): string => id.replace('standing:', '');

/** Where an item that comes up at a meeting is put: before those of the last items that the meeting has not come to. */
export function beforeTheLast(agenda: readonly HeldItem[]): string | undefined {
  const others = agenda.findLastIndex((item) => !isLast(item));
  return agenda.slice(others + 1).find(({ outcome }) => outcome.kind === 'waiting')?.id;
}
