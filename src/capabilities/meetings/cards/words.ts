import type { AgendaLine, AnswerGiven, MeetingLine, MeetingWarning } from '../../convening/views.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import type { Say } from '../../../chat/words.ts';
import {
  dateInWords,
  decisionNumber,
  momentInWords,
  shortened,
  sourceInWords,
  clockInWords,
  weekdayInWords,
} from '../../../chat/wording.ts';

const LONGEST_AGENDA_TITLE = 200;
const LONGEST_SHOWN_REASON = 300;

/** "onsdag den 12 februari 2025 kl. 13.00", on one line as far as it goes. @param at UTC, ISO 8601 */
export const weekdayAndMoment = (say: Say, at: string): string =>
  say('meeting.weekday-and-moment', {
    weekday: weekdayInWords(say, localDay(at)),
    date: dateInWords(say, localDay(at)),
    time: clockInWords(say, at),
  });

/** "Ordinarie möte onsdag den 12 februari 2025 kl. 13.00". */
export const meetingInWords = (say: Say, { kind, startsAt }: MeetingLine): string =>
  say('meeting.named', { kind: say(`meeting.kind.${kind}`), when: weekdayAndMoment(say, startsAt) });

/** Short, for toasts: "Extra möte 12 februari 2025 kl. 13.00". */
export const meetingInShort = (say: Say, { kind, startsAt }: MeetingLine): string =>
  say('meeting.named', { kind: say(`meeting.kind.${kind}`), when: momentInWords(say, startsAt) });

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
export const numbered = (say: Say, { title }: AgendaLine, index: number): string =>
  say('agenda.item', {
    number: String(index + 1),
    title: shortened(title[say.language], LONGEST_AGENDA_TITLE),
  });

export function reasonInWords(say: Say, line: AgendaLine): string {
  const { origin, source, by, forum, putOffAt } = line;
  const from = source ? sourceInWords(say, source) : '';
  switch (origin.kind) {
    case 'standing':
      return '';
    case 'called-for':
      return say('agenda.reason.called-for');
    case 'first-meeting':
      return say(source?.kind === 'clause' ? 'agenda.reason.first-by-agreement' : 'agenda.reason.first', {
        source: from,
      });
    case 'chair':
      return say('agenda.reason.chair', { source: from });
    case 'proposed':
      return say('agenda.reason.proposed', { name: by ?? '' });
    case 'raised-by-forum':
      return say('agenda.reason.raised', { forum: forum?.[say.language] ?? '' });
    case 'problem':
      return say('agenda.reason.problem');
    case 'report-submitted':
      return say('agenda.reason.report-submitted', { source: from });
    case 'report-due':
      return say('agenda.reason.report-due', { date: dateInWords(say, origin.due), source: from });
    case 'tied-vote':
      return say('agenda.reason.tied-vote', { decision: decisionNumber(say, origin.decision), source: from });
    case 'vote-between-meetings':
      return say('agenda.reason.vote-between-meetings', {
        decision: decisionNumber(say, origin.decision),
      });
    case 'tabled':
      return putOffAt === undefined ? '' : say('agenda.reason.tabled', { date: dayOf(say, putOffAt) });
    case 'referred-back': {
      const reason = shortened(origin.reason, LONGEST_SHOWN_REASON);
      return putOffAt === undefined
        ? ''
        : say('agenda.reason.referred-back', { date: dayOf(say, putOffAt), reason });
    }
    case 'continuation':
      return say('agenda.reason.continuation', { date: dateInWords(say, origin.decideBy), source: from });
    case 'expiry':
      return say('agenda.reason.expiry', { date: dateInWords(say, origin.to), source: from });
  }
}

const dayOf = (say: Say, at: string): string => dateInWords(say, localDay(at));

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
