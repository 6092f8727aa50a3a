import type { AgendaLine } from '../../agenda/present.ts';
import type { AnswerGiven, MeetingWarning } from '../../convening/views.ts';
import type { MeetingLine } from '../meeting-line.ts';
import type { Say } from '../../../chat/words.ts';
import { dateInWords, shortened, sourceInWords, weekdayInWords } from '../../../chat/wording.ts';

const LONGEST_AGENDA_TITLE = 200;
const LONGEST_SHOWN_REASON = 300;

/** "Ordinarie möte onsdag den 12 februari 2025 kl. 13.00". */
export const meetingInWords = (say: Say, { kind, startsAt }: MeetingLine): string =>
  say('meeting.named', { kind, startsAt });

/** Short, for toasts: "Extra möte 12 februari 2025 kl. 13.00". */
export const meetingInShort = (say: Say, { kind, startsAt }: MeetingLine): string =>
  say('meeting.in-short', { kind, startsAt });

export const answerInWords = (
  say: Say,
  { answer, substitute }: { answer: AnswerGiven; substitute: string },
): string =>
  answer === 'substitute' && substitute !== ''
    ? say('meeting.answer.substitute-named', { name: substitute })
    : say(`meeting.answer.${answer}`);

/** Numbered, each with why it is there; a standing item needs no reason. */
export const agendaItems = (say: Say, lines: readonly AgendaLine[]): { text: string; reason: string }[] =>
  lines.map((line, index) => ({
    text: numbered(say, line, index),
    reason: reasonInWords(say, line),
  }));

/** "3 Ny lokal". */
const numbered = (say: Say, { title }: AgendaLine, index: number): string =>
  say('agenda.item', {
    number: String(index + 1),
    title: shortened(title[say.language], LONGEST_AGENDA_TITLE),
  });

/** Why an item is on the agenda; empty for a standing item. */
export function reasonInWords(say: Say, line: AgendaLine): string {
  const { reason, explanation } = line;
  if (reason === undefined) return '';
  return say(`agenda.reason.${reason}`, {
    ...line,
    ...(explanation !== undefined && { explanation: shortened(explanation, LONGEST_SHOWN_REASON) }),
  });
}

export function warningInWords(say: Say, warning: MeetingWarning): string {
  switch (warning.warning) {
    case 'short-notice': {
      const { days, least, source } = warning;
      return say('meeting.warning.short-notice', { days, least, source: sourceInWords(say, source) });
    }
    case 'weekend':
      return say('meeting.warning.weekend', {
        date: dateInWords(say, warning.day),
        weekday: weekdayInWords(say, warning.day),
      });
    case 'outside-validity': {
      const { from, to, source } = warning;
      return say('meeting.warning.outside-validity', {
        from: dateInWords(say, from),
        to: dateInWords(say, to),
        source: sourceInWords(say, source),
      });
    }
    case 'no-chair':
      return say(`meeting.warning.no-chair.${warning.missing}`, {
        source: sourceInWords(say, warning.source),
      });
  }
}
