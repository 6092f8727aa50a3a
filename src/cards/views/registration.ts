import type { RegistrationView } from '../../application/registration/views.ts';
import type { Contents } from '../contents.ts';
import { assignSeatsContent } from './registration/assign-seats.ts';
import { chooseAgreementContent } from './registration/choose-agreement.ts';
import { welcomeContent } from './registration/welcome.ts';

export const registrationContents: Contents<RegistrationView> = {
  welcome: welcomeContent,
  'choose-agreement': chooseAgreementContent,
  'assign-seats': assignSeatsContent,
};
