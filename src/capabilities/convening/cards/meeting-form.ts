import type { MeetingFormView } from '../views.ts';
import { LONGEST_MEETING_REASON, LONGEST_PLACE } from '../domain/convening.ts';
import { refusalInWords } from '../../../chat/refusals.ts';
import type { CardContent } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';
import { sourceInWords } from '../../../chat/wording.ts';

export function meetingFormContent(say: Say, view: MeetingFormView): CardContent {
  const { onlyExtra, reasonRequired, problem } = view;
  const kinds = onlyExtra ? (['extra'] as const) : (['ordinary', 'extra'] as const);
  return {
    summary: say('meeting-form.heading'),
    data: {
      meeting: view.meeting,
      heading: say('meeting-form.heading'),
      explanation: say('meeting-form.explanation'),
      onlyExtra: onlyExtra
        ? say('meeting-form.only-extra', {
            chair: onlyExtra.chair,
            source: sourceInWords(say, onlyExtra.source),
          })
        : '',
      problemHeading: say('problem.heading'),
      problem: problem ? refusalInWords(say, problem) : '',
      ...timeInputs(say, view),
      kindLabel: say('meeting-form.kind'),
      kindMissing: say('meeting-form.kind-missing'),
      kind: view.kind,
      kinds: kinds.map((kind) => ({ title: say(`meeting.kind.${kind}`), value: kind })),
      reasonLabel: say(reasonRequired ? 'meeting-form.reason' : 'meeting-form.reason-optional'),
      reasonMissing: say('meeting-form.reason-missing'),
      reasonNeeded: onlyExtra !== undefined && reasonRequired,
      reasonPlaceholder: say('meeting-form.reason-placeholder'),
      reason: view.reason,
      longestReason: LONGEST_MEETING_REASON,
      draft: say('meeting-form.button.draft'),
      back: say('button.back'),
    },
  };
}

/** The inputs for day, time and place, which two forms have. */
export const timeInputs = (
  say: Say,
  { day, time, place, today }: Pick<MeetingFormView, 'day' | 'time' | 'place' | 'today'>,
) => ({
  dayLabel: say('meeting-form.day'),
  dayMissing: say('meeting-form.day-missing'),
  day,
  today,
  timeLabel: say('meeting-form.time'),
  timeMissing: say('meeting-form.time-missing'),
  time,
  placeLabel: say('meeting-form.place'),
  placePlaceholder: say('meeting-form.place-placeholder'),
  place,
  longestPlace: LONGEST_PLACE,
});
