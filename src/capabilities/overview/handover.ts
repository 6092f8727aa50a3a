import { z } from 'zod';
import type { Phrase } from '../../chat/phrase.ts';
import { newcomersBy } from '../registration/domain/newcomers.ts';
import type { RegistrationFact } from '../registration/domain/facts.ts';
import { isRetaken } from '../voting/domain/conditional.ts';
import { cameOf } from '../voting/present-vote.ts';
import { openDuties } from '../duties/present.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import { tookEffect } from '../../partnership/domain/decision.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { agreementNow, forumInText } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { shortened } from '../../partnership/shortened.ts';
import type { Notice } from '../../partnership/notices.ts';
import { subject } from '../../partnership/capability.ts';
import { nextMeetingPhrase } from './next-meeting.ts';

const MOST_PURPOSES = 5;
const MOST_HANDED_DECISIONS = 2;
const MOST_HANDED_FROM_BEFORE = 2;
const MOST_OWED = 3;
const LONGEST_HANDED = 60;

/** What whoever has come to a seat needs to know to go on from there: part of the journal's public format. */
export const handoverSubjects = [
  subject(
    z.strictObject({ subject: z.literal('handover'), seating: z.string().regex(/^\d{1,6}$/) }),
    (_about, presenting, to) => (to === undefined ? undefined : presentHandover(presenting, to)),
    { as: 'news' },
  ),
] as const;

/** At the registration there is nothing to hand over. */
export function handoverNotices(fact: RegistrationFact, after: Registered): readonly Notice[] {
  if (!('forum' in fact) || fact.type === 'temporaryEnded') return [];
  const { forum } = fact;
  const last = (after.forums.get(forum)?.seatings.length ?? 0) - 1;
  if (last < 1) return [];
  const seating = String(last);
  return newcomersBy(fact, after).map(({ member: to }) => ({
    forum,
    slot: `handover:${forum}:${seating}:${to}`,
    show: { subject: 'handover', seating },
    to,
  }));
}

export function presentHandover(presenting: Presenting, member: string) {
  const { state, forum, now } = presenting;
  const agreement = agreementNow(presenting);
  const owed = openDuties(presenting).filter(
    ({ owes }) => owes.members.length === 0 || owes.members.includes(member),
  );
  const holding = state.decisions.filter(
    (one) => one.forum === forum && tookEffect(one) && !one.revokedBy && !isRetaken(state, one),
  );
  return {
    view: 'handover' as const,
    agreement: agreement.name,
    group: forumInText(agreement, forum),
    lists: [
      {
        heading: 'handover.purpose',
        lines: agreement.purposes.slice(0, MOST_PURPOSES).map(({ text }) => text),
      },
      {
        heading: 'handover.decided',
        lines: holding.slice(-MOST_HANDED_DECISIONS).map((decision): Phrase => ({
          say: 'handover.decision',
          number: decision.number,
          date: localDay(decision.at),
          text: shortened(decision.text, LONGEST_HANDED).replace(/\.$/, ''),
          outcome: cameOf(state, decision),
        })),
      },
      { heading: 'handover.before', lines: fromBefore(state, forum) },
      {
        heading: 'handover.owed',
        lines: owed
          .slice(0, MOST_OWED)
          .map(({ line }): Phrase => ({ say: 'handover.duty', what: line.what, when: line.when })),
      },
      { heading: 'handover.meeting', lines: [nextMeetingPhrase(state, forum, now)] },
    ].filter(({ lines }) => lines.length > 0),
    more: owed.length > MOST_OWED,
  };
}

/** What the group said was decided before Samverka and is in force. */
function fromBefore(state: Registered, forum: string): readonly Phrase[] {
  const decisions = state.beginnings.get(forum)?.decisions ?? [];
  const more = decisions.length - MOST_HANDED_FROM_BEFORE;
  return [
    ...decisions.slice(0, MOST_HANDED_FROM_BEFORE).map(({ number, text }): Phrase => ({
      say: 'decisions.before-line',
      numbered: number !== undefined,
      number,
      text: shortened(text, LONGEST_HANDED),
      several: false,
    })),
    ...(more > 0 ? [{ say: 'handover.before-more', more }] : []),
  ];
}
