import type { NewAgreementFormView } from '../views.ts';
import { LONGEST, referable } from '../domain/draft.ts';
import type { ReferredSetting } from '../domain/draft.ts';
import { referenceField } from '../fields-input.ts';
import type { CardContent, CardData } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';
import { labelOf, stepContent, textField } from './new-agreement.ts';

export function newAgreementReferencesContent(say: Say, view: NewAgreementFormView): CardContent {
  const { draft } = view;
  const settings = referable(draft);
  const own = settings.flatMap((setting) => [
    referenceField(setting, 'section'),
    referenceField(setting, 'quote'),
  ]);
  const field = (setting: ReferredSetting, part: 'section' | 'quote'): CardData => ({
    id: referenceField(setting, part),
    ...textField(
      say,
      labelOf(say, { field: part, setting }),
      draft.references[setting]?.[part] ?? '',
      LONGEST[part],
    ),
  });
  return stepContent(say, 'references', view, own, {
    dispute: say('new-agreement.references.dispute'),
    references: settings.map((setting) => ({
      section: field(setting, 'section'),
      quote: field(setting, 'quote'),
    })),
  });
}
