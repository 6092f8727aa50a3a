import { daysBetween, localDay } from '../../partnership/domain/calendar.ts';
import { agreementNow } from '../../partnership/presenting.ts';
import type { AsOf } from '../../partnership/presenting.ts';
import { shortened } from '../../partnership/shortened.ts';
import type { Phrase } from '../../chat/phrase.ts';
import type { Duty } from './domain/duty.ts';

/** What somebody wrote comes last in an alert: it may be cut. */
const LONGEST_QUOTED = 80;

/** What an alert says of a duty: the verb, what and when, with the partnership in brackets. */
export function firstWords({ subject, state, due }: Duty, shown: AsOf): Phrase {
  const late = state === 'overdue';
  const today = localDay(shown.now.toISOString());
  const daysLeft = daysBetween(today, due);
  const by = daysLeft === 0 ? 'today' : daysLeft === 1 ? 'tomorrow' : 'day';
  const partnership = agreementNow(shown).name;
  const what: Phrase = {
    ...subject,
    ...(subject.kind === 'invoice' && { priced: subject.ore !== null, started: subject.start <= today }),
    ...(subject.kind === 'term-meetings' && { missing: subject.least - subject.held }),
    ...(subject.kind === 'next-meeting' && { planned: subject.plannedFor === undefined ? 'no' : 'yes' }),
    ...('startsAt' in subject && { startsAt: localDay(subject.startsAt) }),
    say: `duty-first.${subject.kind}`,
    partnership,
    late,
    due,
    when: { say: `duty-by.${by}`, due },
  };
  const quoted =
    'question' in subject
      ? subject.question
      : 'text' in subject && subject.kind !== 'sign-amendment'
        ? subject.text
        : '';
  if (quoted !== '')
    return { say: 'digest-first.quoted', what, partnership, quoted: shortened(quoted, LONGEST_QUOTED) };
  // It begins with the partnership.
  if (subject.kind === 'term-meetings' && !late) return what;
  return { say: late ? 'digest-first.late' : 'digest-first.in-time', what, partnership };
}
