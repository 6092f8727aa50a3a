import { randomUUID } from 'node:crypto';
import { localDay } from '../../partnership/domain/calendar.ts';
import { carriedOut } from '../../partnership/carried-out.ts';
import { recordable } from '../../partnership/domain/text.ts';
import { refusedWith, show } from '../../partnership/replies.ts';
import type { Reply } from '../../partnership/reply.ts';
import { representativeOnly } from '../../partnership/representative-only.ts';
import type { Answers, RequestContext } from '../../partnership/request-context.ts';
import { LONGEST_URGENT_ACTION } from './domain/urgent.ts';
import { presentUrgentForm } from './present.ts';
import type { UrgentRequest } from './requests.ts';

export type UrgentMessage = { message: 'urgent-action-recorded' };

export const urgentAnswers: Answers<UrgentRequest> = {
  'urgent-form': (context) => newForm(context, ''),
  /** What was typed is checked first, for the button that opens the form carries it. */
  async 'begin-urgent-action'(context, { text }) {
    const written = recordable(text, LONGEST_URGENT_ACTION);
    return !written.ok && written.refusal.code === 'contains-personal-identity-number'
      ? ((await representativeOnly(context)) ?? refusedWith(written.refusal))
      : newForm(context, text.trim());
  },
  'record-urgent-action': (context, { action, text, day }) =>
    carriedOut(
      context,
      { type: 'recordUrgentAction', action, text, day },
      { message: 'urgent-action-recorded' },
      (refusal) =>
        show(presentUrgentForm({ action, text, day }, localDay(context.now.toISOString()), refusal)),
    ),
};

async function newForm(context: RequestContext, text: string): Promise<Reply> {
  const refused = await representativeOnly(context);
  if (refused) return refused;
  const today = localDay(context.now.toISOString());
  return show(presentUrgentForm({ action: randomUUID(), text, day: today }, today));
}
