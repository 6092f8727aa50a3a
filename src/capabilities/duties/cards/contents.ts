import type { DutyView } from '../views.ts';
import type { Contents } from '../../../chat/contents.ts';
import { deadlinesContent } from './deadlines.ts';
import { digestContent } from './digest.ts';
import { fulfilFormContent } from './fulfil-form.ts';

export const dutyContents: Contents<DutyView> = {
  deadlines: deadlinesContent,
  'fulfil-form': fulfilFormContent,
  digest: digestContent,
};
