import { z } from 'zod';
import { directingOf } from '../../agreement/domain/directing.ts';
import { subject } from '../../partnership/capability.ts';
import { sameNumber, tookEffect } from '../../partnership/domain/decision.ts';
import type { Decision, DecisionNumber } from '../../partnership/domain/decision.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { presentNews } from '../../partnership/news.ts';
import type { NewsButton } from '../../partnership/news.ts';
import type { Notice } from '../../partnership/notices.ts';
import { agreementNow, forumInText } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { shortened } from '../../partnership/shortened.ts';
import { plannedMeetingNotices } from '../convening/notices.ts';
import { directiveSlot } from '../meetings/told-slots.ts';
import { directivesInForce, isInForce } from '../results/domain/directives.ts';
import { decisionNamed, revokedThrough, saidIn } from '../results/domain/revoking.ts';

const LONGEST_DIRECTIVE_IN_SHORT = 120;
const numbered = z.string().regex(/^\d{1,9}\/\d{4}$/);
const written = ({ number, year }: DecisionNumber): string => `${number}/${year}`;
const called = (state: Registered, number: string): Decision | undefined =>
  state.decisions.find((decision) => written(decision.number) === number);

const LIST: NewsButton = { title: 'directives.button.list', verb: 'directives' };

/** What the forum that is directed is told: part of the journal's public format. */
export const directiveSubjects = [
  /** `decision`: its number and year, as "3/2025". */
  subject(
    z.strictObject({ subject: z.literal('directive'), decision: numbered }),
    ({ decision: number }, presenting) => {
      const { state } = presenting;
      const decision = called(state, number);
      if (!decision || !isInForce(state, decision)) return undefined;
      const replaced = revokedThrough(state, decision);
      return presentNews(presenting, 'directive', {
        told: { ...toldOf(presenting, decision), replaced: replaced?.number },
        lines: [
          'news.directive.words',
          ...(replaced ? ['news.directive.replaces'] : []),
          'news.directive.until',
        ],
        buttons: [LIST, { title: 'information-card.button.agenda', verb: 'agenda' }],
      });
    },
    { as: 'news', alerts: true },
  ),
  subject(
    z.strictObject({ subject: z.literal('directive-ended'), decision: numbered }),
    ({ decision: number }, presenting) => {
      const decision = called(presenting.state, number);
      const { revokedBy } = decision ?? {};
      if (!decision || !revokedBy) return undefined;
      return presentNews(presenting, 'directive-ended', {
        told: { ...toldOf(presenting, decision), by: revokedBy.decision },
        lines: ['news.directive.words', 'news.directive-ended.by'],
        buttons: [LIST],
      });
    },
    { as: 'news', alerts: true },
  ),
] as const;

function toldOf(presenting: Presenting, decision: Decision) {
  const { state } = presenting;
  const agreement = agreementNow(presenting);
  const text = saidIn(state, decision);
  const directing = directingOf(agreement, decision.forum);
  return {
    decision: decision.number,
    from: forumInText(agreement, decision.forum),
    text,
    short: shortened(text, LONGEST_DIRECTIVE_IN_SHORT),
    source: directing.ok ? directing.source : { kind: 'default' },
  };
}

/** A directive that is in effect is a new message in the chat of the forum that it is to, and on its next agenda. */
export function directiveNews(number: DecisionNumber, after: Registered): readonly Notice[] {
  const decision = decisionNamed(after, number);
  return decision && tookEffect(decision) ? newsOf(decision, after, 'directive') : [];
}

/** That it is replaced is said with what replaces it. */
export function directiveRevoked(
  { revoked, replacedBy }: { readonly revoked: DecisionNumber; readonly replacedBy?: string | undefined },
  after: Registered,
): readonly Notice[] {
  const decision = after.decisions.find((one) => sameNumber(one.number, revoked));
  return decision && replacedBy === undefined ? newsOf(decision, after, 'directive-ended') : [];
}

/** A forum that comes to Samverka after they were decided is told of those in force. */
export const directivesForForum = (forum: string, after: Registered): readonly Notice[] =>
  directivesInForce(after, forum).flatMap((decision) => newsOf(decision, after, 'directive'));

function newsOf(
  { number, directs: forum }: Decision,
  after: Registered,
  subject: 'directive' | 'directive-ended',
): readonly Notice[] {
  if (forum === undefined || !after.forums.has(forum)) return [];
  const show = { subject, decision: written(number) };
  const slot = subject === 'directive' ? directiveSlot(number) : `${subject}:${written(number)}`;
  return [{ forum, slot, show }, ...plannedMeetingNotices(after, forum)];
}
