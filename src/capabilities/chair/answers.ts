import { localDay } from '../../partnership/domain/calendar.ts';
import { sameNumber } from '../../partnership/domain/decision.ts';
import { carriedOut } from '../../partnership/carried-out.ts';
import { refusedHere } from '../../partnership/refused-here.ts';
import { agreementNow } from '../../partnership/presenting.ts';
import type { Answers, RequestContext } from '../../partnership/request-context.ts';
import { refusedWith, show } from '../../partnership/replies.ts';
import type { Reply } from '../../partnership/reply.ts';
import { representativeOnly } from '../../partnership/representative-only.ts';
import { agreementForum } from '../../partnership/domain/state.ts';
import { callerOf } from '../meetings/domain/calling.ts';
import { chairOn } from '../meetings/domain/elected-chair.ts';
import { presentChair, sameParty } from './present.ts';
import { presentActingChairForm } from './present-form.ts';
import { chairForm, correctionForm } from './chair-form.ts';
import type { Fact, Message } from '../index.ts';
import type { ChairRequest } from './requests.ts';

export const chairAnswers: Answers<ChairRequest> = {
  'chair-form': chairForm,
  /** When the same party gets the chair again, that is said, and no more (B-styrgrupp-60). */
  async 'elect-chair'(context, { meeting, item, warned, ...elected }) {
    if (needsWarning(context, elected.until, warned))
      return chairForm(context, { meeting, item }, elected, true);
    return carriedOut(
      context,
      { type: 'electChair', meeting, item, ...elected },
      ({ facts, state }) => {
        if (facts.some(({ type }) => type === 'decisionProposed') && !facts.some(isElection))
          return { message: 'decision-proposed' };
        const decision = facts.find(isElection)?.decision;
        if (!decision || state.status !== 'registered') return { message: 'chair-elected-already' };
        const entry = state.decisions.find(({ number }) => sameNumber(number, decision));
        const partyName = entry && sameParty({ state, now: context.now }, entry);
        return partyName === undefined
          ? { message: 'chair-elected', decision }
          : { message: 'chair-elected-again', decision, partyName };
      },
      (refusal) => chairForm(context, { meeting, item }, { ...elected, refusal }),
    );
  },
  async 'correct-election'(context, { meeting, warned, ...elected }) {
    if (needsWarning(context, elected.until, warned)) return correctionForm(context, meeting, elected, true);
    return carriedOut(
      context,
      { type: 'correctElection', meeting, ...elected },
      correctedOrWaits('election-correction-proposed'),
      (refusal) => correctionForm(context, meeting, { ...elected, refusal }),
    );
  },
  'confirm-election-correction': (context, { meeting, correction }) =>
    carriedOut(
      context,
      { type: 'confirmElectionCorrection', meeting, correction },
      correctedOrWaits('election-correction-confirmed'),
    ),
  'dispute-election-correction': (context, { meeting, correction }) =>
    carriedOut(
      context,
      { type: 'disputeElectionCorrection', meeting, correction },
      { message: 'election-correction-disputed' },
    ),
  'take-up-election': (context, { meeting }) =>
    carriedOut(context, { type: 'takeUpElection', meeting }, { message: 'election-taken-up' }),
  async chair(context) {
    const { session } = context;
    return show(presentChair(await session.presenting(context), await session.member()));
  },
  'acting-chair-form': async (context) => actingForm(context, { member: '', from: today(context), to: '' }),
  'name-acting-chair': async (context, { member, from, to }) => {
    const people = await context.session.people([member]);
    return carriedOut(
      context,
      { type: 'nameActingChair', member, from, to },
      { message: 'acting-chair-named', name: people.name(member), from, to },
      (refusal) => actingForm(context, { member, from, to, refusal }),
    );
  },
  'end-acting-chair': (context) =>
    carriedOut(context, { type: 'endActingChair' }, { message: 'acting-chair-ended' }),
  async 'request-meeting'(context) {
    const { session, state, now } = context;
    const rules = agreementForum(agreementNow(context), session.forum);
    const caller = rules && callerOf(state, rules, now.toISOString());
    const { member = '', from = '' } = caller?.kind === 'chair' ? caller : {};
    const name = (await session.people([member])).name(member);
    return carriedOut(context, { type: 'requestMeeting' }, { message: 'meeting-requested', name, from });
  },
};

const correctedOrWaits =
  (waits: 'election-correction-proposed' | 'election-correction-confirmed') =>
  ({ facts }: { readonly facts: readonly Fact[] }): Message => ({
    message: facts.some(({ type }) => type === 'electionCorrected') ? 'election-corrected' : waits,
  });

const isElection = (fact: Fact): fact is Extract<Fact, { type: 'chairElected' }> =>
  fact.type === 'chairElected';

const today = ({ now }: RequestContext): string => localDay(now.toISOString());

/** A term past the agreement's last day is asked about once: it may be meant so. */
const needsWarning = (context: RequestContext, until: string, warned?: string): boolean =>
  until > agreementNow(context).validity.value.to && until !== warned;

async function actingForm(
  context: RequestContext,
  filled: Parameters<typeof presentActingChairForm>[2],
): Promise<Reply> {
  const { session, state } = context;
  const refused = await representativeOnly(context);
  if (refused) return refused;
  const found = chairOn(state, session.forum, today(context));
  if (!('chair' in found)) return refusedWith({ code: 'nobody-chairs' });
  const { chair } = found;
  if (chair.member !== (await session.member()))
    return refusedHere(context, { code: 'only-chair-names', member: chair.member });
  return show(presentActingChairForm(await session.presenting(context), chair, filled));
}
