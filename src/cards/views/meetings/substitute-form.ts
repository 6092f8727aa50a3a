import type { SubstituteFormView } from '../../../application/meetings/convening-views.ts';
import { LONGEST_NAME } from '../../../domain/meetings/convening.ts';
import { refusalInWords } from '../../refusals.ts';
import type { CardContent } from '../../templates.ts';
import type { Say } from '../../texts.ts';
import { sourceInWords } from '../../wording.ts';
import { meetingInWords } from './words.ts';

/** Says what the agreement gives substitutes, and that it gives them nothing where it does not (never invented). */
export const substituteFormContent = (say: Say, view: SubstituteFormView): CardContent => ({
  summary: say('substitute.kicker'),
  data: {
    meeting: view.meeting.meeting,
    kicker: say('substitute.kicker'),
    heading: meetingInWords(say, view.meeting),
    explanation: view.substitutes
      ? say('substitute.serves', {
          most: view.substitutes.mostPerParty,
          source: sourceInWords(say, view.substitutes.source),
        })
      : say('substitute.no-vote'),
    problemHeading: say('problem.heading'),
    problem: view.problem ? refusalInWords(say, view.problem) : '',
    label: say('substitute.name'),
    missing: say('substitute.name-missing'),
    name: view.name,
    longest: LONGEST_NAME,
    send: say('substitute.button.send'),
    back: say('meeting.button.back'),
  },
});
