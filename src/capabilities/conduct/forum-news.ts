import { z } from 'zod';
import { toldOfDecisions } from '../../agreement/domain/informing.ts';
import { CLOCK } from '../../partnership/domain/actor.ts';
import { sameNumber } from '../../partnership/domain/decision.ts';
import type { Decision, DecisionNumber } from '../../partnership/domain/decision.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { subject } from '../../partnership/capability.ts';
import { presentNews } from '../../partnership/news.ts';
import type { Notice } from '../../partnership/notices.ts';
import { agreementNow, forumInText } from '../../partnership/presenting.ts';
import { shortened } from '../../partnership/shortened.ts';
import { broughtUp } from '../agenda/domain/brought-up.ts';
import { isAttending } from '../meetings/domain/leading.ts';
import { isHeld } from '../meetings/domain/meeting.ts';
import { decidedLine, inBrief } from './present-decided.ts';

const LONGEST_MATTER_DECIDED = 160;
const DECISIONS = { title: 'button.decisions', verb: 'decisions', data: { search: '' } } as const;

/** What one forum is told of another: part of the journal's public format. */
export const forumNewsSubjects = [
  /** What was decided on a matter or a problem that came from the forum, or between meetings. `decision`: its number and year, as "3/2025". */
  subject(
    z.strictObject({ subject: z.literal('forum-decided'), decision: z.string().regex(/^\d{1,9}\/\d{4}$/) }),
    ({ decision: number }, presenting) => {
      const { state, people } = presenting;
      const decision = state.decisions.find((entry) => written(entry.number) === number);
      if (!decision) return undefined;
      const agreement = agreementNow(presenting);
      const decidedBy = forumInText(agreement, decision.forum);
      const raised = broughtUpOn(state, decision);
      if (!raised)
        return presentNews(presenting, 'forum-decided-between', {
          told: {
            decidedBy,
            ...inBrief(decidedLine(presenting, decision)),
            source: toldOfDecisions(agreement, decision.forum),
          },
          lines: ['news.forum-decided.what', 'news.forum-decided-between.why'],
          buttons: [DECISIONS],
        });
      return presentNews(presenting, 'forum-decided', {
        told: {
          decidedBy,
          title: shortened(raised.title, LONGEST_MATTER_DECIDED),
          ...inBrief(decidedLine(presenting, decision)),
          name: people.name(raised.by),
        },
        lines: ['news.forum-decided.what', ...(raised.by === CLOCK ? [] : ['news.forum-decided.raised'])],
        buttons: [DECISIONS],
      });
    },
    { as: 'news' },
    ({ decision: number }, state) => {
      const decision = state.decisions.find((entry) => written(entry.number) === number);
      return [(decision && broughtUpOn(state, decision)?.by) ?? []].flat();
    },
  ),
] as const;

/**
 * The forum that raised what has been decided is told in its chat; whoever raised it also in person, unless they were
 * there when it was.
 */
export function forumNews(number: DecisionNumber, after: Registered, by: string): readonly Notice[] {
  const decision = after.decisions.find((entry) => sameNumber(entry.number, number));
  const raised = decision && broughtUpOn(after, decision);
  if (!decision || raised?.from === undefined || !after.forums.has(raised.from)) return [];
  const { from: forum, by: to } = raised;
  const slot = `decided:${written(number)}`;
  const show = { subject: 'forum-decided', decision: written(number) } as const;
  const knows = to === by || to === CLOCK || wasThere(after, decision, to);
  return [{ forum, slot, show }, ...(knows ? [] : [{ forum, slot: `${slot}:${to}`, show, to }])];
}

const broughtUpOn = (state: Registered, { forum, item }: Decision) =>
  item === undefined ? undefined : broughtUp(state, item, forum);

const written = ({ number, year }: DecisionNumber): string => `${number}/${year}`;

function wasThere({ meetings }: Registered, { meeting: id = '' }: Decision, member: string): boolean {
  const meeting = meetings.get(id);
  return meeting !== undefined && isHeld(meeting) && isAttending(meeting, member);
}
