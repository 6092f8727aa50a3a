import type { AmendmentView } from '../views.ts';
import type { Contents } from '../../../chat/contents.ts';
import { amendmentContent } from './amendment.ts';
import { amendmentsContent } from './amendments.ts';
import { signFormContent } from './sign-form.ts';

export const amendmentContents: Contents<AmendmentView> = {
  amendments: amendmentsContent,
  amendment: amendmentContent,
  'sign-form': signFormContent,
};
