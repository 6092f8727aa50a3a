import type { NewAgreementFormView } from '../views.ts';
import { FEWEST_PARTIES, LONGEST, MOST_PARTIES, NUMBERS, PARTY_KINDS } from '../domain/draft.ts';
import type { PartyDraft } from '../domain/draft.ts';
import { PARTY_FIELDS, partyField } from '../fields-input.ts';
import type { CardContent, CardData } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';
import { choiceField, labelOf, numberField, pressData, stepContent, textField } from './new-agreement.ts';

/** As an organisation number is written, with or without its hyphen; whether it is right is checked afterwards. */
const LONGEST_NUMBER = 20;

export function newAgreementPartiesContent(say: Say, view: NewAgreementFormView): CardContent {
  const { draft } = view;
  const parties = draft.parties.slice(0, MOST_PARTIES);
  const own = parties.flatMap((_, index) => PARTY_FIELDS.map((field) => partyField(index, field)));
  return stepContent(say, 'parties', view, own, {
    parties: parties.map((party, index) => partyData(say, party, index)),
    blank: parties.length > FEWEST_PARTIES ? say('new-agreement.parties.blank') : '',
    canAdd: parties.length < MOST_PARTIES,
    addTitle: say('new-agreement.button.add-party'),
    add: pressData('parties', 'add-party', draft, own),
  });
}

function partyData(say: Say, draft: PartyDraft, party: number): CardData {
  const label = (field: keyof PartyDraft): string => labelOf(say, { field, party });
  const id = (field: keyof PartyDraft): { id: string } => ({ id: partyField(party, field) });
  const kinds = PARTY_KINDS.map((kind) => ({ title: say(`new-agreement.kind.${kind}`), value: kind }));
  return {
    partyName: {
      ...id('partyName'),
      ...textField(say, label('partyName'), draft.partyName, LONGEST.partyName),
      example: say('new-agreement.example.partyName'),
    },
    organisationNumber: {
      ...id('organisationNumber'),
      ...textField(say, label('organisationNumber'), draft.organisationNumber, LONGEST_NUMBER),
      example: say('new-agreement.example.organisationNumber'),
      wrong: say('new-agreement.organisation-number-wrong'),
    },
    kind: { ...id('kind'), ...choiceField(say, label('kind'), draft.kind, kinds) },
    least: { ...id('least'), ...numberField(say, label('least'), draft.least, NUMBERS.least) },
    most: { ...id('most'), ...numberField(say, label('most'), draft.most, NUMBERS.most) },
  };
}
