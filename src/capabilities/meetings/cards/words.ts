import type { AgendaLine } from '../../agenda/present.ts';
import type { MeetingLine } from '../meeting-line.ts';
import type { Say } from '../../../chat/words.ts';
import { shortened } from '../../../chat/wording.ts';

const LONGEST_SHOWN_REASON = 300;

/** "Ordinarie möte onsdag den 12 februari 2025 kl. 13.00". */
export const meetingInWords = (say: Say, { kind, startsAt }: MeetingLine): string =>
  say('meeting.named', { kind, startsAt });

/** Why an item is on the agenda; empty for a standing item. */
export function reasonInWords(say: Say, line: AgendaLine): string {
  const { reason, explanation } = line;
  if (reason === undefined) return '';
  return say(`agenda.reason.${reason}`, {
    ...line,
    ...(explanation !== undefined && { explanation: shortened(explanation, LONGEST_SHOWN_REASON) }),
  });
}
