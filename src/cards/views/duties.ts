import type { DutyView } from '../../application/duties/views.ts';
import type { Contents } from '../contents.ts';
import { deadlinesContent } from './duties/deadlines.ts';
import { digestContent } from './duties/digest.ts';
import { fulfilFormContent } from './duties/fulfil-form.ts';

export const dutyContents: Contents<DutyView> = {
  deadlines: deadlinesContent,
  'fulfil-form': fulfilFormContent,
  digest: digestContent,
};
