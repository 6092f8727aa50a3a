import type { Phrase } from '../../chat/phrase.ts';
import { agreementNow } from '../../partnership/presenting.ts';
import type { AsOf } from '../../partnership/presenting.ts';
import { FEEDBACK, REGISTER_KINDS } from './domain/kinds.ts';
import { entriesFound } from './domain/listing.ts';
import type { Listed } from './domain/listing.ts';
import { detailsOf, dotted, headOf } from './lines.ts';

/** Of a kind, in a report's draft: whoever writes it has the rest in the log book. */
const MOST_DRAFTED_LINES = 10;

/** Local days: later than the one, no later than the other; absent: without end. */
export interface Period {
  readonly after: string | undefined;
  readonly until: string | undefined;
}

/** B-synpunkter-86: what has come in of feedback and complaints, if anything. */
export const feedbackLogged = (shown: AsOf, period: Period): Phrase | undefined =>
  logged(shown, FEEDBACK, period);

/** What else has been noted that reports count, a paragraph for each kind. */
export const othersLogged = (shown: AsOf, period: Period): readonly Phrase[] =>
  REGISTER_KINDS.filter(({ id, inReports }) => inReports && id !== FEEDBACK).flatMap(
    ({ id }) => logged(shown, id, period) ?? [],
  );

function logged(shown: AsOf, register: string, { after, until }: Period): Phrase | undefined {
  const agreement = agreementNow(shown);
  const found = entriesFound(shown.state, agreement, { register, search: '' })
    .filter(({ struck, content: { day } }) => !struck && (after === undefined || day > after))
    .filter(({ content: { day } }) => until === undefined || day <= until)
    .toReversed();
  const [first, ...others] = found.slice(0, MOST_DRAFTED_LINES).map((listed) => line(shown, listed));
  if (!first) return undefined;
  return {
    say: 'report-form.logged',
    kind: REGISTER_KINDS.find(({ id }) => id === register)?.name ?? register,
    count: found.length,
    lines: others.reduce<Phrase>(
      (before, next) => ({ say: 'report-form.logged-lines', before, next }),
      first,
    ),
    more: Math.max(0, found.length - MOST_DRAFTED_LINES),
  };
}

const line = (shown: AsOf, { register, content }: Listed): Phrase => ({
  say: 'report-form.logged-line',
  day: content.day,
  about: dotted(headOf(register, content), ...detailsOf(agreementNow(shown), register, content)),
  more: content.more ?? '',
  told: content.more !== undefined,
});
