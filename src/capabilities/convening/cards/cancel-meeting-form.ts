import type { CancelMeetingFormView } from '../views.ts';
import { LONGEST_MEETING_REASON } from '../domain/convening.ts';
import { refusalInWords } from '../../../chat/refusals.ts';
import type { CardContent } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';
import { meetingInWords } from '../../meetings/cards/words.ts';

export const cancelMeetingFormContent = (say: Say, view: CancelMeetingFormView): CardContent => ({
  summary: say('cancel-meeting.kicker'),
  data: {
    meeting: view.meeting.meeting,
    kicker: say('cancel-meeting.kicker'),
    heading: meetingInWords(say, view.meeting),
    explanation: say(
      view.meeting.status === 'called' ? 'cancel-meeting.explanation-called' : 'cancel-meeting.explanation',
    ),
    problemHeading: say('problem.heading'),
    problem: view.problem ? refusalInWords(say, view.problem) : '',
    label: say('cancel-meeting.reason'),
    placeholder: say('cancel-meeting.reason-placeholder'),
    missing: say('cancel-meeting.reason-missing'),
    reason: view.reason,
    longest: LONGEST_MEETING_REASON,
    cancel: say('meeting.button.cancel'),
    back: say('meeting.button.back'),
  },
});
