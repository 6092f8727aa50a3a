import { randomUUID } from 'node:crypto';
import { localDay } from '../../partnership/domain/calendar.ts';
import { carriedOut } from '../../partnership/carried-out.ts';
import { show } from '../../partnership/replies.ts';
import { representativeOnly } from '../../partnership/representative-only.ts';
import type { Answers } from '../../partnership/request-context.ts';
import { presentUrgentForm } from './present.ts';
import type { UrgentRequest } from './requests.ts';

export type UrgentMessage = { message: 'urgent-action-recorded' };

export const urgentAnswers: Answers<UrgentRequest> = {
  async 'urgent-form'(context) {
    const refused = await representativeOnly(context);
    if (refused) return refused;
    const today = localDay(context.now.toISOString());
    return show(presentUrgentForm({ action: randomUUID(), text: '', day: today }, today));
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
