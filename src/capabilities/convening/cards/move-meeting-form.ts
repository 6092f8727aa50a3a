import type { MoveMeetingFormView } from '../views.ts';
import { refusalInWords } from '../../../chat/refusals.ts';
import type { CardContent } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';
import { timeInputs } from './meeting-form.ts';

export const moveMeetingFormContent = (say: Say, view: MoveMeetingFormView): CardContent => ({
  summary: say('move-meeting.heading'),
  data: {
    meeting: view.meeting,
    heading: say('move-meeting.heading'),
    explanation: say(
      view.status === 'called' ? 'move-meeting.explanation-called' : 'move-meeting.explanation',
    ),
    problemHeading: say('problem.heading'),
    problem: view.problem ? refusalInWords(say, view.problem) : '',
    ...timeInputs(say, view),
    save: say('button.save'),
    cancel: say('meeting.button.cancel'),
    back: say('button.back'),
  },
});
