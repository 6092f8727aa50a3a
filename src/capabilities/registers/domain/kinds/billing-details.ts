import type { ResponsibleParty } from '../../../../agreement/domain/responsible-party.ts';
import { mustSay } from '../kind.ts';
import type { RegisterKind } from '../kind.ts';

const ASKED = 'asked';

/** N17-35: "meddela Forum Skill faktureringsuppgifter vid anmodan": each party does its own part of it. */
export const billingDetails: RegisterKind = {
  id: 'billing-details',
  name: { sv: 'Faktureringsuppgifter', en: 'Billing details' },
  one: { sv: 'Be om eller lämna faktureringsuppgifter', en: 'Ask for or give billing details' },
  explanation: {
    sv: 'Den andra parten får ett meddelande direkt. Skriv funktion och referensnummer, inte vad någon heter.',
    en: 'The other party gets a message at once. Write function and reference number, not what anybody is called.',
  },
  typed: ['fakturauppgifter', 'fakturaadress', 'billing'],
  asks: {
    choice: {
      label: { sv: 'Vad gäller det?', en: 'What is it about?' },
      options: [
        { id: ASKED, label: { sv: 'Uppgifterna begärs', en: 'The details are asked for' } },
        { id: 'given', label: { sv: 'Uppgifterna lämnas', en: 'The details are given' } },
      ],
    },
    text: mustSay('Uppgifterna, eller vad ni behöver veta', 'The details, or what you need to know'),
  },
  offeredBy: ({ funding }) => funding?.billingDetails?.source,
  recordedBy: ({ funding }, { choice }) => {
    const asked = funding?.billingDetails?.value;
    return asked && partyIn(choice === ASKED ? asked.askedBy : asked.from);
  },
  tellsOthers: true,
};

const partyIn = (who: ResponsibleParty): string | undefined => (who.kind === 'party' ? who.party : undefined);
