import type { NewAgreementFormView } from '../views.ts';
import { LONGEST } from '../domain/draft.ts';
import type { CardContent } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';
import { dayField, labelOf, optional, stepContent, textField } from './new-agreement.ts';

const OWN = ['name', 'purpose', 'from', 'to', 'registryNumber'] as const;

export function newAgreementBasicsContent(say: Say, view: NewAgreementFormView): CardContent {
  const { draft } = view;
  const label = (field: (typeof OWN)[number]): string => labelOf(say, { field });
  const missing = say('new-agreement.missing');
  return stepContent(say, 'basics', view, OWN, {
    name: {
      ...textField(say, label('name'), draft.name, LONGEST.name),
      example: say('new-agreement.example.name'),
      wrong: missing,
    },
    purpose: {
      ...textField(say, label('purpose'), draft.purpose, LONGEST.purpose),
      example: say('new-agreement.example.purpose'),
      wrong: missing,
    },
    from: dayField(say, label('from'), draft.from),
    to: dayField(say, label('to'), draft.to),
    registryNumber: {
      ...textField(say, optional(say, label('registryNumber')), draft.registryNumber, LONGEST.registryNumber),
      example: say('new-agreement.example.registryNumber'),
    },
    cancel: say('new-agreement.button.cancel'),
  });
}
