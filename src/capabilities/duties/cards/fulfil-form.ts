import type { FulfilFormView } from '../views.ts';
import { LONGEST_DUTY_NOTE } from '../domain/rules.ts';
import { refusalInWords } from '../../../chat/refusals.ts';
import type { CardContent } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';
import { matterInWords } from './duty-in-words.ts';

export const fulfilFormContent = (say: Say, view: FulfilFormView): CardContent => ({
  summary: say('fulfil-form.heading'),
  data: {
    heading: say('fulfil-form.heading'),
    explanation: say('fulfil-form.explanation'),
    problemHeading: say('problem.heading'),
    problem: view.problem ? refusalInWords(say, view.problem) : '',
    dutyLabel: say('fulfil-form.duty'),
    dutyMissing: say('fulfil-form.duty-missing'),
    duties: view.duties.map(({ duty, matter }) => ({ title: matterInWords(say, matter), value: duty })),
    chosen: view.chosen,
    noteLabel: say('fulfil-form.note'),
    notePlaceholder: say('fulfil-form.note-placeholder'),
    noteTooLong: refusalInWords(say, { code: 'text-too-long', longest: LONGEST_DUTY_NOTE }),
    note: view.note,
    longest: LONGEST_DUTY_NOTE,
    mark: say('deadlines.button.mark'),
    back: say('button.back'),
  },
});
