import type { InformationDuty } from '../../../agreement/domain/information.ts';
import type { Source } from '../../../agreement/domain/profile.ts';
import { dutyToInform, onAgendaOf } from '../../../agreement/domain/informing.ts';
import { agreementInForce } from '../../../partnership/domain/agreement-in-force.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import { refuse } from '../../../partnership/domain/refusal.ts';
import type { Found } from '../../../partnership/domain/refusal.ts';
import { representativesOf } from '../../../partnership/domain/seats.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { workingDaysAfter } from '../../../partnership/domain/working-days.ts';
import type { InformingFact } from './facts.ts';

/** That somebody has said that it has reached their party. */
export interface Receipt {
  readonly party: string;
  readonly by: MemberId;
  /** UTC, ISO 8601. */
  readonly at: string;
}

/** Words that have been put right since, and when. */
export interface Earlier {
  readonly text: string;
  /** UTC, ISO 8601. */
  readonly until: string;
}

/** What was told under a duty to inform. */
export interface InformationNotice extends Readonly<
  Omit<Extract<InformingFact, { type: 'informationGiven' }>, 'type' | 'v' | 'notice'>
> {
  readonly id: string;
  readonly by: MemberId;
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly receipts: readonly Receipt[];
  /** Oldest first. */
  readonly earlier: readonly Earlier[];
}

/** The agreement's words under which it was told: those that held on the day. */
export const dutyOf = (state: Registered, { duty, at }: InformationNotice): InformationDuty | undefined =>
  dutyToInform(agreementInForce(state, localDay(at)), duty);

/** The forum on whose next agenda it is. */
export const agendaOf = (state: Registered, notice: InformationNotice): string =>
  onAgendaOf(dutyOf(state, notice), notice.to);

/** Working days until it should have reached everybody (choice: *snarast* is one, *utan dröjsmål* ten). */
export const DAYS_TO_RECEIVE = { 'at-once': 1, continuously: 10 } as const satisfies Record<
  InformationDuty['when'],
  number
>;

/** Whose choice the days are: neither agreement says when something has to have arrived. */
export const SAMVERKA: Source = { kind: 'default' };

/** The last day, local ISO. */
export const receivedBy = (state: Registered, notice: InformationNotice): string =>
  workingDaysAfter(localDay(notice.at), DAYS_TO_RECEIVE[dutyOf(state, notice)?.when ?? 'continuously']);

/** The parties that have not said that it has reached them. */
export const partiesAwaited = ({ parties, receipts }: InformationNotice): readonly string[] =>
  parties.filter((party) => receipts.every((receipt) => receipt.party !== party));

/** Who can say it for them. */
export const receiversAwaited = (state: Registered, notice: InformationNotice): readonly MemberId[] =>
  partiesAwaited(notice).flatMap((party) => representativesOf(state, notice.to, party));

/** The forums that have to do with it. */
export const forumsOf = ({ forum, to }: InformationNotice): readonly string[] => [...new Set([forum, to])];

export interface AboutNotice {
  /** Where it is asked: what this forum has nothing to do with is as unknown there as what never was. */
  readonly forum: string;
  readonly notice: string;
}

export function knownNotice(
  state: Registered,
  { forum, notice: id }: AboutNotice,
): Found<{ notice: InformationNotice }> {
  const notice = state.information.get(id);
  return notice && forumsOf(notice).includes(forum)
    ? { ok: true, notice }
    : refuse({ code: 'unknown-notice' });
}

/** Newest first. */
export const noticesIn = (state: Registered, forum: string): readonly InformationNotice[] =>
  [...state.information.values()].filter((notice) => forumsOf(notice).includes(forum)).reverse();
