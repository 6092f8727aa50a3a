import type { RegistrationView } from '../views.ts';
import type { Contents } from '../../../chat/contents.ts';
import { assignSeatsContent } from './assign-seats.ts';
import { chooseAgreementContent } from './choose-agreement.ts';
import { newAgreementBasicsContent } from '../../new-agreement/cards/new-agreement-basics.ts';
import { newAgreementPartiesContent } from '../../new-agreement/cards/new-agreement-parties.ts';
import { newAgreementReferencesContent } from '../../new-agreement/cards/new-agreement-references.ts';
import { newAgreementRulesContent } from '../../new-agreement/cards/new-agreement-rules.ts';
import { newAgreementSummaryContent } from '../../new-agreement/cards/new-agreement-summary.ts';
import { profileContent } from './profile.ts';
import { welcomeContent } from './welcome.ts';

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
