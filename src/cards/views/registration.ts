import type { RegistrationView } from '../../application/registration/views.ts';
import type { Contents } from '../contents.ts';
import { assignSeatsContent } from './registration/assign-seats.ts';
import { chooseAgreementContent } from './registration/choose-agreement.ts';
import { newAgreementBasicsContent } from './registration/new-agreement-basics.ts';
import { newAgreementPartiesContent } from './registration/new-agreement-parties.ts';
import { newAgreementReferencesContent } from './registration/new-agreement-references.ts';
import { newAgreementRulesContent } from './registration/new-agreement-rules.ts';
import { newAgreementSummaryContent } from './registration/new-agreement-summary.ts';
import { profileContent } from './registration/profile.ts';
import { welcomeContent } from './registration/welcome.ts';

export const registrationContents: Contents<RegistrationView> = {
  welcome: welcomeContent,
  'choose-agreement': chooseAgreementContent,
  'assign-seats': assignSeatsContent,
  profile: profileContent,
  'new-agreement-basics': newAgreementBasicsContent,
  'new-agreement-parties': newAgreementPartiesContent,
  'new-agreement-rules': newAgreementRulesContent,
  'new-agreement-references': newAgreementReferencesContent,
  'new-agreement-summary': newAgreementSummaryContent,
};
