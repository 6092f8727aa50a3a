import type { Answers, RequestContext } from '../../partnership/request-context.ts';
import { carriedOut } from '../../partnership/carried-out.ts';
import { refusedWith, show } from '../../partnership/replies.ts';
import { representativeOnly } from '../../partnership/representative-only.ts';
import type { Reply } from '../../partnership/reply.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import type { DutyMessage } from './messages.ts';
import { dutiesToMark, presentDeadlines, presentFulfilForm, whatIs } from './present.ts';
import type { DutyRequest } from './requests.ts';

export const dutyAnswers: Answers<DutyRequest> = {
  async deadlines(context, { from = 0 }) {
    const { session } = context;
    const reader = session.interaction.chatKind === 'personal' ? await session.member() : undefined;
    return show(presentDeadlines(await session.presenting(context), from, reader));
  },
  'fulfil-form': (context, { duty = '' }) => fulfilForm(context, { chosen: duty, note: '' }),
  /** When what was filled in is what is wrong, the form comes back with it. */
  async 'fulfil-duty'(context, { duty, note }) {
    const again = { chosen: duty, note };
    if (duty === '') return fulfilForm(context, { ...again, refusal: { code: 'duty-not-chosen' } });
    const presenting = await context.session.presenting(context);
    return carriedOut(
      context,
      { type: 'fulfilDuty', duty, note },
      ({ state }) =>
        markedAs(duty, { ...presenting, state: state.status === 'registered' ? state : presenting.state }),
      (refusal) => fulfilForm(context, { ...again, refusal }),
    );
  },
  async 'reopen-duty'(context, { duty }) {
    const what = whatIs(duty, await context.session.presenting(context));
    return carriedOut(context, { type: 'reopenDuty', duty }, { message: 'duty-reopened', what });
  },
};

/** Who has said that it is done, and when: it may have been another, just before. */
function markedAs(id: string, presenting: Presenting): DutyMessage {
  const { by = '', at = presenting.now.toISOString(), note = '' } = presenting.state.fulfilled.get(id) ?? {};
  const said = { name: presenting.people.name(by), day: localDay(at), noted: note !== '', note };
  return { message: 'duty-fulfilled', what: whatIs(id, presenting), ...said };
}

async function fulfilForm(
  context: RequestContext,
  filled: NonNullable<Parameters<typeof presentFulfilForm>[1]>,
): Promise<Reply> {
  const { session } = context;
  const refused = await representativeOnly(context);
  if (refused) return refused;
  const duties = dutiesToMark(await session.presenting(context), await session.member());
  const theirs =
    filled.refusal !== undefined || filled.chosen === '' || duties.some(({ duty }) => duty === filled.chosen);
  if (duties.length === 0 || !theirs) return refusedWith({ code: 'nothing-to-mark' });
  return show(presentFulfilForm(duties, filled));
}
