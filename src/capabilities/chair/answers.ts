import { sameNumber } from '../../partnership/domain/decision.ts';
import { knownItem } from '../meetings/domain/known.ts';
import { carriedOut } from '../../partnership/carried-out.ts';
import type { Answers, RequestContext } from '../../partnership/request-context.ts';
import { refusedWith, show } from '../../partnership/replies.ts';
import type { Reply } from '../../partnership/reply.ts';
import { presentChairForm, sameParty } from './present.ts';
import type { Fact } from '../index.ts';
import type { ChairRequest } from './requests.ts';
import { meetingToLead } from '../meetings/replies.ts';

type Request<A extends ChairRequest['ask']> = Extract<ChairRequest, { ask: A }>;

export const chairAnswers: Answers<ChairRequest> = {
  'chair-form': (context, request) => chairForm(context, request, { member: '', until: '' }),
  /** When the same party gets the chair again, that is said, and no more (B-styrgrupp-60). */
  async 'elect-chair'(context, { meeting, item, member, until }) {
    return carriedOut(
      context,
      { type: 'electChair', meeting, item, member, until },
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
      (refusal) => chairForm(context, { meeting, item }, { member, until, refusal }),
    );
  },
};

const isElection = (fact: Fact): fact is Extract<Fact, { type: 'chairElected' }> =>
  fact.type === 'chairElected';

async function chairForm(
  context: RequestContext,
  about: Pick<Request<'chair-form'>, 'meeting' | 'item'>,
  filled: Parameters<typeof presentChairForm>[3],
): Promise<Reply> {
  const found = await meetingToLead(context, about.meeting);
  if (!found.ok) return found.reply;
  const { meeting } = found;
  const known = knownItem(meeting, about.item);
  if (!known.ok) return refusedWith(known.refusal);
  return show(presentChairForm(await context.session.presenting(context), meeting, known.item, filled));
}
