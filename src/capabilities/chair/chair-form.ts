import { agreementForum } from '../../partnership/domain/state.ts';
import { agreementNow } from '../../partnership/presenting.ts';
import type { RequestContext } from '../../partnership/request-context.ts';
import { refusedHere } from '../../partnership/refused-here.ts';
import { refusedWith, show } from '../../partnership/replies.ts';
import type { Reply } from '../../partnership/reply.ts';
import { knownItem } from '../meetings/domain/known.ts';
import { correctableHere, meetingToLead, openedMeeting } from '../meetings/replies.ts';
import { chairMatter, electionAt } from './domain/chair.ts';
import { presentChairForm, presentElectionForm } from './present-form.ts';
import type { ChairRequest } from './requests.ts';

type Filled = Parameters<typeof presentChairForm>[3];

/**
 * For those who may lead: the election as an item of the agenda has it. Without an item what the meeting has to do with a
 * chair now: the election it has made, to put right; one that is under discussion or was voted on; or one to take up.
 * @param warns the term is past the agreement's last day
 */
export async function chairForm(
  context: RequestContext,
  { meeting: id, item }: Pick<Extract<ChairRequest, { ask: 'chair-form' }>, 'meeting' | 'item'>,
  filled?: Filled,
  warns = false,
): Promise<Reply> {
  const opened = await openedMeeting(context, id);
  if (!opened.ok) return opened.reply;
  const { state } = context;
  if (item === undefined && electionAt(state, opened.meeting)) return correctionForm(context, id);
  const found = await meetingToLead(context, id);
  if (!found.ok) return found.reply;
  const { meeting } = found;
  const presenting = await context.session.presenting(context);
  if (item !== undefined) {
    const known = knownItem(meeting, item);
    if (!known.ok) return refusedWith(known.refusal);
    return show(presentChairForm(presenting, meeting, known.item, filled ?? NOBODY_YET, warns));
  }
  const rules = agreementForum(agreementNow(context), meeting.forum);
  if (rules?.chair.value.kind !== 'rotating') return refusedWith({ code: 'agreement-without-chair' });
  const matter = chairMatter(state, rules, meeting);
  return show(
    matter
      ? presentChairForm(presenting, meeting, matter, NOBODY_YET)
      : presentElectionForm(presenting, meeting),
  );
}

const NOBODY_YET: Filled = { member: '', until: '' };

/** For those who led: whom the meeting has elected, or until when, as it should have been written. */
export async function correctionForm(
  context: RequestContext,
  id: string,
  filled?: Filled,
  warns = false,
): Promise<Reply> {
  const found = await correctableHere(context, id);
  if (!found.ok) return found.reply;
  const { meeting } = found;
  const elected = electionAt(context.state, meeting)?.elected;
  if (!elected) return refusedHere(context, { code: 'no-election-to-correct' });
  const presenting = await context.session.presenting(context);
  return show(presentChairForm(presenting, meeting, undefined, filled ?? elected, warns));
}
