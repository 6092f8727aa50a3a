/** What the steps of a new agreement have in common. */
import { FORM_STEPS } from '../views.ts';
import type { FormStep, NewAgreementFormView, NewAgreementPress } from '../views.ts';
import type { DraftPlace, NewAgreementDraft } from '../domain/draft.ts';
import { fieldsOf } from '../fields-input.ts';
import { refusalInWords } from '../../../chat/refusals.ts';
import type { CardContent, CardData } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';

/**
 * A step's card. No field but those of the first step is required by the client: going back sends what has been typed,
 * and clients let nothing be sent as long as a required field is empty. The answer says what is missing instead.
 * @param own the names of the step's inputs: what the buttons need not carry
 */
export function stepContent(
  say: Say,
  step: FormStep,
  { draft, problems }: Pick<NewAgreementFormView, 'draft' | 'problems'>,
  own: readonly string[],
  data: CardData,
): CardContent {
  const kicker = say('new-agreement.kicker', {
    step: FORM_STEPS.indexOf(step) + 1,
    steps: FORM_STEPS.length,
  });
  const heading = say(`new-agreement.${step}.heading`);
  return {
    summary: say('new-agreement.toast', { kicker, heading }),
    data: {
      kicker,
      heading,
      explanation: say(`new-agreement.${step}.explanation`),
      anyProblem: problems.length > 0,
      problemHeading: say('problem.heading'),
      problems: problems.map((problem) => ({
        text: say('new-agreement.problem', {
          field: labelOf(say, problem),
          problem: refusalInWords(say, problem.refusal),
        }),
      })),
      nextTitle: say('new-agreement.button.next'),
      next: pressData(step, 'next', draft, own),
      backTitle: say('button.back'),
      back: pressData(step, 'back', draft, own),
      ...data,
    },
  };
}

/** A button's data: what it does, and what has been typed on the other steps. */
export const pressData = (
  step: NewAgreementPress['step'],
  go: NewAgreementPress['go'],
  draft: NewAgreementDraft,
  own: readonly string[] = [],
): CardData => ({
  step,
  go,
  ...Object.fromEntries(Object.entries(fieldsOf(draft)).filter(([name]) => !own.includes(name))),
});

/** What a field is called, above it and in a problem with it. */
export function labelOf(say: Say, place: DraftPlace): string {
  if ('setting' in place) {
    const setting = say(`new-agreement.setting.${place.setting}`);
    return say(`new-agreement.reference.${place.field}`, { setting });
  }
  return 'party' in place
    ? say(`new-agreement.party.${place.field}`, { ordinal: place.party + 1 })
    : say(`new-agreement.field.${place.field}`);
}

export const optional = (say: Say, label: string): string => say('new-agreement.optional', { label });

/** Of a text field, what the template needs beside the label. */
export const textField = (say: Say, label: string, typed: string, longest: number): CardData => ({
  label,
  typed,
  longest,
  wrong: say('new-agreement.too-long', { longest }),
});

/** A number field holds numbers only: anything else that was typed is said in the problem, not shown again. */
export const numberField = (
  say: Say,
  label: string,
  typed: string,
  bounds: { readonly least: number; readonly most: number },
): CardData => ({
  label,
  typed: /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : null,
  ...bounds,
  wrong: say('new-agreement.number-wrong', bounds),
});

export const dayField = (say: Say, label: string, typed: string): CardData => ({
  label,
  typed,
  wrong: say('new-agreement.date-wrong'),
});

export const choiceField = (
  say: Say,
  label: string,
  typed: string,
  choices: readonly { readonly title: string; readonly value: string }[],
): CardData => ({
  label,
  choices: choices.map(({ title, value }) => ({ title, value })),
  typed: choices.find(({ value }) => value === typed)?.value ?? '',
  example: say('new-agreement.example.choose'),
  wrong: say('new-agreement.choice-wrong'),
});
