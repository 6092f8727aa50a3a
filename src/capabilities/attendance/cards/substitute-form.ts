import type { SubstituteFormView } from '../../convening/views.ts';
import type { SubstituteChoices } from '../substitute-choice.ts';
import { LONGEST_SUBSTITUTE_NAME } from '../../meetings/domain/substitutes.ts';
import { NOBODY_LISTED } from '../attendance-input.ts';
import { refusalInWords } from '../../../chat/refusals.ts';
import type { CardContent } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';
import { sourceInWords } from '../../../chat/wording.ts';
import { meetingInWords } from '../../meetings/cards/words.ts';

/** Says what rule lets substitutes vote, and that none does where there is none (never invented). */
export function substituteFormContent(say: Say, view: SubstituteFormView): CardContent {
  const { substitutes } = view;
  return {
    summary: say('substitute.kicker'),
    data: {
      meeting: view.meeting.meeting,
      kicker: say('substitute.kicker'),
      heading: meetingInWords(say, view.meeting),
      explanation: substitutes
        ? say('substitute.serves', {
            most: substitutes.mostPerParty,
            source: sourceInWords(say, substitutes.source),
          })
        : say('substitute.no-vote'),
      problemHeading: say('problem.heading'),
      problem: view.problem ? refusalInWords(say, view.problem, view.names) : '',
      serve: substitutes !== undefined,
      personLabel: say('substitute.person'),
      person: chosenAmong(substitutes, view.person),
      people: substitutes ? peopleToChoose(say, substitutes) : [],
      label: say(substitutes ? 'substitute.name-otherwise' : 'substitute.name'),
      missing: say('substitute.name-missing'),
      name: view.name,
      longest: LONGEST_SUBSTITUTE_NAME,
      hint: substitutes ? say('substitute.name-otherwise-hint') : '',
      send: say('substitute.button.send'),
      back: say('meeting.button.back'),
    },
  };
}

export const peopleToChoose = (
  say: Say,
  { people }: SubstituteChoices,
): { title: string; value: string }[] => [
  { title: say('substitute.nobody'), value: NOBODY_LISTED },
  ...people.map(({ person, name }) => ({ title: name, value: person })),
];

/** Somebody who can no longer be chosen is not. */
export const chosenAmong = (choices: SubstituteChoices | undefined, person: string | undefined): string =>
  choices?.people.some((one) => one.person === person) && person !== undefined ? person : NOBODY_LISTED;
