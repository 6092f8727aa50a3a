import { DateTime } from 'luxon';
import type { DutyLine } from '../views.ts';
import type { Matter } from '../domain/duty.ts';
import type { CardData } from '../../../chat/templates.ts';
import { LOCALES } from '../../../chat/locales.ts';
import type { Say } from '../../../chat/words.ts';
import {
  dateInWords,
  momentInWords,
  moneyInWords,
  nameList,
  shortened,
  sourceInWords,
} from '../../../chat/wording.ts';

const LONGEST_WRITTEN = 120;
/** Beside it stands the name of a party. */
const LONGEST_SIGNED = 70;
const LONGEST_WHAT = 180;
const LONGEST_SOURCE = 180;

/** One duty as the cards list them: what, when and in which state, who and why. */
export const dutyData = (say: Say, line: DutyLine): CardData => ({
  what: shortened(matterInWords(say, line.matter), LONGEST_WHAT),
  when: whenInWords(say, line),
  who: whoInWords(say, line),
});

/** What is to be done. What somebody wrote is shortened: the duty says where to read it. */
export function matterInWords(say: Say, matter: Matter): string {
  const { language } = say;
  switch (matter.kind) {
    case 'term-meetings': {
      const { least, held, term, year, partial } = matter;
      const key = partial ? 'duty.term-meetings-partial' : 'duty.term-meetings';
      return say(key, { least, held, term: term[language], year });
    }
    case 'next-meeting': {
      const key = matter.first ? 'duty.next-meeting-first' : 'duty.next-meeting';
      return say(key, { months: matter.months, date: dateInWords(say, matter.after) });
    }
    case 'call-meeting':
    case 'answer-notice':
      return say(`duty.${matter.kind}`, { moment: momentInWords(say, matter.startsAt) });
    case 'approve-minutes':
      return say('duty.approve-minutes', { date: dateInWords(say, matter.held) });
    case 'report':
    case 'approve-report':
      return say(`duty.${matter.kind}`, { name: matter.name[language] });
    case 'invoice': {
      const { issuer, receiver, ore } = matter;
      return ore === null
        ? say('duty.invoice', { issuer, receiver })
        : say('duty.invoice-of', { issuer, receiver, amount: moneyInWords(say, ore) });
    }
    case 'continuation':
      return say('duty.continuation');
    case 'expiry':
      return say(matter.withoutNotice ? 'duty.expiry-without-notice' : 'duty.expiry');
    case 'first-meeting':
      return say('duty.first-meeting', { title: matter.title[language] });
    case 'chair-term':
      return say('duty.chair-term', { name: matter.member });
    case 'vote':
    case 'accept-form':
      return say(`duty.${matter.kind}`, { question: shortened(matter.question, LONGEST_WRITTEN) });
    case 'problem':
      return say('duty.problem', { text: shortened(matter.text, LONGEST_WRITTEN) });
    case 'sign-amendment': {
      const { party, text } = matter;
      return say('duty.sign-amendment', { party, text: shortened(text, LONGEST_SIGNED) });
    }
  }
}

/** The state in words, with the last day. The day is never moved; that it is at a weekend is said (choice). */
export function whenInWords(say: Say, { matter, state, due, daysLeft, doneOn }: DutyLine): string {
  const date = lastDayInWords(say, due);
  if (matter.kind === 'expiry') {
    if (state === 'done') return say('duty.ended', { date });
    if (daysLeft === 0) return say('duty.ends-today', { date });
    return state === 'due' ? say('duty.ends-soon', { date, days: daysLeft }) : say('duty.ends', { date });
  }
  switch (state) {
    case 'overdue':
      return say('duty.late', { date });
    case 'due':
      if (daysLeft === 0) return say('duty.today', { date });
      return daysLeft === 1 ? say('duty.tomorrow', { date }) : say('duty.soon', { date, days: daysLeft });
    case 'upcoming':
      return say('duty.later', { date });
    case 'done':
      return doneOn === undefined
        ? say('duty.done')
        : say('duty.done-on', { date: dateInWords(say, doneOn) });
  }
}

/** "31 augusti 2025 (söndag)": the weekday only at weekends, when an office is closed. */
function lastDayInWords(say: Say, day: string): string {
  const date = dateInWords(say, day);
  const local = DateTime.fromISO(day).setLocale(LOCALES[say.language]);
  return local.isWeekend ? say('duty.on-weekend', { date, weekday: local.toFormat('cccc') }) : date;
}

/** Nobody has to do anything for an agreement to end. */
function whoInWords(say: Say, { matter, names, forum, source: given }: DutyLine): string {
  const who = names.length === 0 ? forum[say.language] : nameList(say, names);
  if (!given) return say('duty.owed-by', { who });
  const source = shortened(sourceInWords(say, given), LONGEST_SOURCE);
  return matter.kind === 'expiry'
    ? say('duty.source', { source })
    : say('duty.owed-by-with-source', { who, source });
}

/** "Slutrapport ska lämnas. Senast den 31 augusti 2025 (söndag)." What another group owes has its name. */
export function dutyInOneLine(say: Say, line: DutyLine): string {
  const words = { what: matterInWords(say, line.matter), when: whenInWords(say, line) };
  return line.elsewhere
    ? say('duty.line-elsewhere', { ...words, forum: line.forum[say.language] })
    : say('duty.line', words);
}
