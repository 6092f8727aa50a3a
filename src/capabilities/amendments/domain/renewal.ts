import type { Actor } from '../../../partnership/domain/actor.ts';
import { addDays, localDay, momentOf } from '../../../partnership/domain/calendar.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided } from '../../../partnership/domain/refusal.ts';
import type { Partnership, Registered } from '../../../partnership/domain/state.ts';
import { nextWorkingDay } from '../../../partnership/domain/working-days.ts';
import { firstMomentAtWork, MORNING } from '../../../partnership/domain/working-hours.ts';
import type { Fact } from '../../index.ts';
import { awaitsSignatures, lapsed, validFrom } from './amendment.ts';
import type { Amendment } from './amendment.ts';
import type { AmendmentFact } from './facts.ts';
import { findSigning } from './rules.ts';

/** So long after it was adopted the group is asked once what to do about a change that not everybody has signed. */
export const DAYS_UNTIL_ASKED = 90;

/** Days to renew it in, from that on (choice): as long as there is to sign. */
const DAYS_TO_RENEW = 30;

export interface AboutAmendment {
  readonly forum: string;
  readonly amendment: string;
}
type RenewAmendment = AboutAmendment & { readonly type: 'renewAmendment' };
type LetAmendmentLapse = AboutAmendment & { readonly type: 'letAmendmentLapse' };

/** The group has been asked, and nobody has renewed it. */
export const isAskedAbout = (amendment: Amendment): boolean =>
  awaitsSignatures(amendment) && amendment.asked !== undefined && amendment.renewed === undefined;

/** The day on which the group is asked, local ISO. */
const askedOn = ({ adoptedAt }: Amendment): string => addDays(localDay(adoptedAt), DAYS_UNTIL_ASKED);

/** One of the parties is enough for what all have decided to stand; it is not asked about again. */
function renewAmendment(state: Partnership, command: RenewAmendment, actor: Actor): Decided<Fact> {
  const found = asked(state, command, actor);
  if (!found.ok) return found;
  const { amendment } = found;
  return amendment.renewed ? accept() : accept({ type: 'amendmentRenewed', v: 1, amendment: amendment.id });
}

/** No party ends it alone before its time: at once only when each of those that sign it says so. */
function letAmendmentLapse(state: Partnership, command: LetAmendmentLapse, actor: Actor): Decided<Fact> {
  const found = asked(state, command, actor);
  if (!found.ok) return found;
  const { amendment, party } = found;
  const { id, asked: question, renewed, parties } = amendment;
  if (renewed) return refuse({ code: 'amendment-renewed', day: localDay(renewed.at) });
  const letGo = question?.letGo ?? [];
  if (letGo.includes(party)) return accept();
  const allDo = parties.every((one) => one === party || letGo.includes(one));
  return accept<Fact>(
    { type: 'amendmentLetGo', v: 1, amendment: id, party },
    ...(allDo ? [{ type: 'amendmentLapsed', v: 1, amendment: id, cause: 'let-go' } as const] : []),
  );
}

/** The amendment that the group has been asked about, for a representative of a party that is to sign it. */
function asked(state: Partnership, about: AboutAmendment, actor: Actor): ReturnType<typeof findSigning> {
  const found = findSigning(state, about, actor);
  if (!found.ok) return found;
  const { amendment } = found;
  const valid = validFrom(amendment);
  if (valid !== undefined) return refuse({ code: 'amendment-valid', day: valid });
  const gone = lapsed(amendment);
  if (gone) return refuse(gone);
  return amendment.asked ? found : refuse({ code: 'amendment-not-asked', day: askedOn(amendment) });
}

/** What time does to changes that not everybody has signed. @param at UTC, ISO 8601 */
export const amendmentsOut = (state: Registered, at: string): readonly AmendmentFact[] =>
  waiting(state).flatMap((amendment): AmendmentFact[] => {
    const due = dueAt(amendment, at);
    if (due === undefined || due > at) return [];
    const about = { v: 1, amendment: amendment.id } as const;
    return amendment.asked
      ? [{ type: 'amendmentLapsed', ...about, cause: 'not-renewed' }]
      : [{ type: 'amendmentAsked', ...about, lastDay: addDays(localDay(at), DAYS_TO_RENEW) }];
  });

/** The moments at which time does any of it, in the past if it should have already. */
export const nextAmendmentOut = (state: Registered, now: string): readonly string[] =>
  waiting(state).flatMap((amendment) => dueAt(amendment, now) ?? []);

const waiting = ({ amendments }: Registered): readonly Amendment[] =>
  [...amendments.values()].filter(awaitsSignatures);

/** When the group is asked, or told that nobody has renewed it: in the morning, when people are at work. */
function dueAt(amendment: Amendment, now: string): string | undefined {
  if (amendment.renewed) return undefined;
  const { asked: question } = amendment;
  const day = question ? addDays(question.lastDay, 1) : askedOn(amendment);
  const morning = momentOf(nextWorkingDay(day), MORNING);
  return morning < now ? firstMomentAtWork(now) : morning;
}

export const renewalRules = { renewAmendment, letAmendmentLapse };
