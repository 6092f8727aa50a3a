import {
  presentCancelMeetingForm,
  presentMeetingForm,
  presentMoveMeetingForm,
} from '../../../src/capabilities/convening/present-forms.ts';
import { presentMeeting } from '../../../src/capabilities/convening/present.ts';
import type { ConveningView } from '../../../src/capabilities/convening/present.ts';
import type { Agreement } from '../../../src/agreement/domain/profile.ts';
import { brukarskolan, norma } from '../../support/agreements.ts';
import {
  commandsAbout,
  inBrukarskolanWithFour,
  plannedMeeting,
  present,
  propose,
} from '../../support/meetings-played.ts';
import { inBrukarskolan, inNorma, played } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';
import { dealtWith, everyReason } from '../agenda/agenda-reasons.ts';

export const MEETING = '00000000-0000-4000-8000-00000000000a';
export const MATTER = '00000000-0000-4000-8000-00000000000b';
export const FORUM = 'styrgrupp';
export const OTHER = 'samverkansgrupp';
export const STARTS = '2025-02-12T12:00:00.000Z';
export const HOSTILE = '[klicka](http://x) **fet** ${1+1} <b>x</b> # ' + 'ordet'.repeat(20);

export const meeting = commandsAbout(MEETING);

export const group = inNorma(norma, '2025-02-03');
const draft = group.by('bengt', meeting.draft(STARTS));
/** Astrid is away on the day of the meeting. */
const absent = draft.by('astrid', {
  type: 'recordAway',
  forum: 'styrgrupp',
  from: '2025-02-10',
  to: '2025-02-14',
});
export const called = draft.by('bengt', meeting.call);

/** A first meeting in Stockholm, with matters of either group on its agenda, called for a Wednesday. */
export const CALLED_FOR = '2024-02-14T12:00:00.000Z';
export const four = inBrukarskolanWithFour('2024-02-01')
  .by('bengt', propose('m1', 'Ny lokal till hösten'))
  .by('anna', propose('m2', 'Fler platser', FORUM, OTHER));
export const calledToFirst = four.by('astrid', meeting.draft(CALLED_FOR), meeting.call);
const answered = calledToFirst
  .by('astrid', meeting.coming)
  .by('anna', meeting.substitute('Eva Holm'))
  .by('bengt', meeting.notComing);
/** From 13 to 15. */
export const ENDS = '2025-02-12T14:00:00.000Z';
export const ending = group.by('bengt', meeting.draft(STARTS, { endsAt: ENDS }), meeting.call);
const cancelled = answered.by('astrid', meeting.cancel('Flera är sjuka.'));
const opened = answered.at(CALLED_FOR).by('astrid', meeting.open(...present('astrid', 'cecilia')));
const putOff = ['chair', 'chair-term', 'report-content', 'statistics'].reduce(
  (before, item) =>
    before.by('astrid', meeting.takeUp(`first:${item}`), meeting.table(`first:${item}`, 'För få är här.')),
  opened,
);
const closed = putOff.by('astrid', meeting.close);
const approved = closed.by('astrid', meeting.approve).by('cecilia', meeting.approve);

export const hostile = played(
  norma,
  { [FORUM]: { 'funktionsstod-1': 'hostile', 'forum-skill-1': 'bo' } },
  '2025-02-03',
)
  .by('bo', propose('m5', HOSTILE))
  .by('hostile', meeting.draft(STARTS, { kind: 'extra', place: HOSTILE, reason: HOSTILE }), meeting.call)
  .by('hostile', meeting.substitute(HOSTILE.slice(0, 100)));

const shown = (at: Played, reader?: string) => presentMeeting(meetingIn(at), at.presenting(), reader);

function meetingIn({ state }: Played) {
  const found = state.meetings.get(MEETING);
  if (!found) throw new Error('no meeting');
  return found;
}

export const plannedIn = ({ state }: Played) => plannedMeeting(state, MEETING);

const chaired = dealtWith.at('2024-03-01');
const typed = {
  meeting: MEETING,
  kind: 'ordinary',
  day: '',
  time: '',
  ends: '',
  place: '',
  reason: '',
} as const satisfies Parameters<typeof presentMeetingForm>[2];

/** The form that comes back to Bengt with what is wrong with the meeting he planned. */
function again(at: Played, startsAt: string, filled: Parameters<typeof presentMeetingForm>[2]) {
  const { kind, place, reason } = filled;
  const command = commandsAbout(filled.meeting).draft(startsAt, {
    ...(kind === 'extra' && { kind }),
    place,
    reason,
  });
  return presentMeetingForm(at.presenting(), 'bengt', filled, at.refusal('bengt', command));
}

const [steering] = norma.forums;
if (!steering) throw new Error('no forum');
const reasonOptional: Agreement = {
  ...norma,
  forums: [
    {
      ...steering,
      extraMeeting: { ...steering.extraMeeting, value: { calledBy: 'any-party', reasonRequired: false } },
    },
  ],
};

export const conveningCases: Readonly<Record<string, ConveningView>> = {
  'meeting.draft': shown(draft),
  'meeting.draft-away': shown(absent),
  'meeting.with-an-end': shown(ending),
  'meeting.new-end': shown(ending.by('bengt', meeting.move(STARTS, 'Rosenlund', '2025-02-12T13:30:00.000Z'))),
  'meeting.new-time-with-an-end': shown(
    ending.by('bengt', meeting.move('2025-02-13T12:00:00.000Z', 'Rosenlund', '2025-02-13T14:00:00.000Z')),
    'astrid',
  ),
  'meeting.draft-after-last-day': shown(
    inBrukarskolanWithFour('2024-02-01').by('bengt', meeting.draft('2024-04-03T11:00:00.000Z')),
  ),
  'meeting.draft-extra': shown(
    group.at('2025-02-14').by(
      'bengt',
      meeting.draft('2025-02-15T12:00:00.000Z', {
        kind: 'extra',
        place: '',
        reason: 'Lokalen är uppsagd.',
      }),
    ),
  ),
  'meeting.draft-warned': shown(
    everyReason.at('2024-10-09T06:00:00.000Z').by('bengt', meeting.draft('2024-10-09T12:00:00.000Z')),
  ),
  'meeting.draft-outside': shown(
    inBrukarskolan(brukarskolan, '2025-02-03').by('astrid', meeting.draft(STARTS)),
  ),
  'meeting.draft-chair-left': shown(
    chaired
      .by('bengt', {
        type: 'enterAppointment',
        forum: FORUM,
        seat: 'vuxenskolan-1',
        member: 'eva',
        reference: 'Styrelsens protokoll § 4',
        decidedOn: '2024-02-01',
        gone: ['astrid'],
      })
      .by('bengt', meeting.draft('2024-03-13T12:00:00.000Z')),
  ),
  'meeting.called': shown(answered),
  'meeting.called-nobody': shown(called),
  'meeting.background': shown(
    called.by('astrid', {
      type: 'proposeMatter',
      forum: FORUM,
      matter: 'm9',
      title: 'Ny lokal',
      background: 'Hyresvärden har sagt upp lokalen.',
    }),
  ),
  'meeting.changed': shown(
    group
      .by('bengt', meeting.draft('2025-02-11T08:30:00.000Z', { place: '' }), meeting.call)
      .by('astrid', meeting.move(STARTS, 'Rosenlund')),
  ),
  'meeting.changed-time': shown(called.by('bengt', meeting.move('2025-02-13T12:00:00.000Z', 'Rosenlund'))),
  'meeting.on-the-day': shown(answered.at(CALLED_FOR)),
  'meeting.own': shown(answered, 'cecilia'),
  'meeting.own-coming': shown(answered, 'astrid'),
  'meeting.own-not-coming': shown(answered, 'bengt'),
  'meeting.own-substitute': shown(answered, 'anna'),
  'meeting.own-changed': shown(answered.by('bengt', meeting.move(CALLED_FOR, '')), 'astrid'),
  'meeting.own-cancelled': shown(cancelled, 'astrid'),
  'meeting.cancelled': shown(cancelled),
  'meeting.open': shown(opened),
  'meeting.own-open': shown(opened, 'astrid'),
  'meeting.closed': shown(closed),
  'meeting.own-closed': shown(closed, 'astrid'),
  'meeting.approved': shown(approved),
  'meeting.own-approved': shown(approved, 'astrid'),
  'meeting.hostile': shown(hostile),
  'meeting.hostile-cancelled': shown(hostile.by('hostile', meeting.cancel(HOSTILE))),

  'meeting-form.empty': presentMeetingForm(group.presenting(), 'bengt', typed),
  'meeting-form.problem': again(group, STARTS, {
    ...typed,
    kind: 'extra',
    day: '2025-02-12',
    time: '13:00',
    place: 'Rosenlund',
  }),
  'meeting-form.collides': again(called, '2025-02-12T12:30:00.000Z', {
    ...typed,
    meeting: MATTER,
    day: '2025-02-12',
    time: '13:30',
  }),
  'meeting-form.away': presentMeetingForm(absent.presenting(), 'bengt', { ...typed, day: '2025-02-13' }),
  'meeting-form.guessed': presentMeetingForm(group.presenting(), 'bengt', {
    ...typed,
    kind: 'extra',
    day: '2025-06-13',
    time: '09:00',
    ends: '10:30',
    place: 'Rosenlund',
    reason: 'Ordföranden är sjukskriven',
    guessed: true,
  }),
  'meeting-form.only-extra': presentMeetingForm(chaired.presenting(), 'bengt', typed),
  'meeting-form.reason-optional': presentMeetingForm(
    inNorma(reasonOptional, '2025-02-03').presenting(),
    'bengt',
    typed,
  ),

  'move-meeting-form.draft': presentMoveMeetingForm(draft.presenting(), plannedIn(draft)),
  'move-meeting-form.away': presentMoveMeetingForm(absent.presenting(), plannedIn(absent)),
  'move-meeting-form.with-an-end': presentMoveMeetingForm(ending.presenting(), plannedIn(ending)),
  'move-meeting-form.problem': presentMoveMeetingForm(called.presenting(), plannedIn(called), {
    day: '2025-01-12',
    time: '13:00',
    ends: '',
    place: '',
    refusal: called.refusal('bengt', meeting.move('2025-01-12T12:00:00.000Z', '')),
  }),

  'cancel-meeting-form.draft': presentCancelMeetingForm(plannedIn(draft)),
  'cancel-meeting-form.problem': presentCancelMeetingForm(plannedIn(called), {
    reason: 'Sjukdom. '.repeat(80),
    refusal: called.refusal('bengt', meeting.cancel('Sjukdom. '.repeat(80))),
  }),
};
