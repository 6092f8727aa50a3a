import type { SignFormView } from '../views.ts';
import { LONGEST_SIGNATURE_FIELD } from '../domain/rules.ts';
import { refusalInWords } from '../../../chat/refusals.ts';
import type { CardContent } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';
import { dateInWords } from '../../../chat/wording.ts';

export function signFormContent(say: Say, view: SignFormView): CardContent {
  const { id, text, party, onBehalfOf, position, corrects, earliest, today, typed, problem } = view;
  const heading = say(corrects ? 'sign-form.heading-again' : 'sign-form.heading');
  return {
    summary: heading,
    data: {
      id,
      heading,
      problemHeading: say('problem.heading'),
      problem: problem ? refusalInWords(say, problem) : '',
      text,
      explanation: say(corrects ? 'sign-form.explanation-again' : 'sign-form.explanation', { party }),
      onBehalfOf: onBehalfOf === undefined ? '' : say('sign-form.on-behalf-of', { name: onBehalfOf }),
      nameLabel: say('sign-form.name'),
      nameMissing: say('sign-form.name-missing'),
      name: typed.name,
      roleLabel: say('sign-form.role'),
      rolePlaceholder:
        position === undefined ? say('sign-form.role-placeholder') : say('sign-form.role-hint', { position }),
      roleMissing: say('sign-form.role-missing'),
      role: typed.role,
      placeLabel: say('sign-form.place'),
      placeMissing: say('sign-form.place-missing'),
      place: typed.place,
      dayLabel: say('sign-form.day'),
      dayMissing: say('sign-form.day-missing', { earliest: dateInWords(say, earliest) }),
      day: typed.day,
      earliest,
      today,
      registryNumberLabel: say('sign-form.registry-number'),
      registryNumberPlaceholder: say('sign-form.registry-number-placeholder'),
      registryNumber: typed.registryNumber,
      longest: LONGEST_SIGNATURE_FIELD,
      tooLong: say('sign-form.too-long', { longest: LONGEST_SIGNATURE_FIELD }),
      send: say(corrects ? 'button.save' : 'amendment.button.sign'),
      back: say('button.back'),
    },
  };
}
