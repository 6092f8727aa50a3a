import type { AmendmentView } from '../../application/amendments/views.ts';
import type { Contents } from '../contents.ts';
import { amendmentContent } from './amendments/amendment.ts';
import { amendmentsContent } from './amendments/amendments.ts';
import { signFormContent } from './amendments/sign-form.ts';

export const amendmentContents: Contents<AmendmentView> = {
  amendments: amendmentsContent,
  amendment: amendmentContent,
  'sign-form': signFormContent,
};
