import {
  presentAttendanceForm,
  presentSubstituteForm,
} from '../../../src/capabilities/attendance/present.ts';
import { namesOf } from '../../../src/partnership/refused-here.ts';
import { asGiven, presentSubstituteChoices } from '../../../src/capabilities/attendance/substitute-choice.ts';
import type { View } from '../../../src/capabilities/index.ts';
import { expectedAttendance } from '../../../src/capabilities/attendance/domain/attendance.ts';
import type { Meeting } from '../../../src/capabilities/meetings/domain/meeting.ts';
import { representatives } from '../../../src/partnership/domain/seats.ts';
import { brukarskolan, norma } from '../../support/agreements.ts';
import {
  ballot,
  commandsAbout,
  heldMeeting,
  plannedMeeting,
  present,
  sent,
} from '../../support/meetings-played.ts';
import { inBrukarskolan, inNorma, NAMES, people } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';

const FORUM = 'styrgrupp';
const STARTS = '2025-02-12T12:00:00.000Z';
const meeting = commandsAbout('m1');

/** A group that has decided that its substitutes serve. */
const letting = (group: Played, mostPerParty: number): Played =>
  representatives(group.state, FORUM).reduce(
    (before, member) => before.by(member, ballot('v1', 'yes')),
    group.by('bengt', {
      type: 'openVote',
      forum: FORUM,
      vote: 'v1',
      question: 'Ska ersättare tjänstgöra?',
      effect: { kind: 'set-rule', rule: { setting: 'substitutes', value: { mostPerParty } } },
    }),
  );

/** Everybody in the group's chat, with a seat or without. */
const roster = ['astrid', 'bengt', 'cecilia', 'eva', 'frida'].map((member) => ({
  aadObjectId: member,
  name: NAMES[member] ?? '',
}));
const choices = (at: Played, about: Meeting) => {
  const substitutes = presentSubstituteChoices(at.presenting(), about, roster);
  return substitutes ? { substitutes } : {};
};

const called = letting(inNorma(norma, '2025-02-03'), 2).by('bengt', meeting.draft(STARTS), meeting.call);
const planned = plannedMeeting(called.state, 'm1');
const twice = called.refusal('bengt', meeting.substitute('Astrid Berg', 'astrid'));

/** Where no rule lets a substitute vote. */
const MEETING = '00000000-0000-4000-8000-00000000000a';
const other = commandsAbout(MEETING);
const without = inNorma(norma, '2025-02-03').by('bengt', other.draft(STARTS), other.call);
const unnamed = without.refusal('bengt', other.substitute(' '));

const answered = called.by('bengt', meeting.substitute('Eva Lind', 'eva'));

const stockholm = letting(inBrukarskolan(brukarskolan, '2025-02-03'), 1)
  .by('astrid', meeting.draft(STARTS), meeting.call)
  .at(STARTS)
  .by('astrid', meeting.open(...present('astrid', 'bengt', 'cecilia')));
const held = heldMeeting(stockholm.state, 'm1');
const tooMany = [
  ...present('astrid'),
  sent('bengt', 'Eva Lind', 'eva'),
  sent('cecilia', 'Frida Sjö', 'frida'),
];
const refused = stockholm.refusal('astrid', meeting.correct(...tooMany));

/** What whoever opens the meeting sees, as people have answered. */
const opening = (world: typeof called): View => {
  const expecting = plannedMeeting(world.state, 'm1');
  const expected = expectedAttendance(representatives(world.state, FORUM), expecting, 'astrid');
  return presentAttendanceForm(
    world.presenting(),
    expecting,
    asGiven(expected, people),
    choices(world, expecting),
  );
};

export const substituteCases: Readonly<Record<string, View>> = {
  'substitute-form.no-vote': presentSubstituteForm(
    plannedMeeting(without.state, MEETING),
    { name: '', person: '' },
    {},
  ),
  'substitute-form.problem': presentSubstituteForm(
    plannedMeeting(without.state, MEETING),
    { name: ' ', person: '' },
    { refusal: unnamed, names: namesOf(unnamed, without.presenting()) },
  ),
  'substitute-form.serves': presentSubstituteForm(
    planned,
    { name: 'Eva Holm', person: '' },
    choices(called, planned),
  ),
  'substitute-form.seated': presentSubstituteForm(
    planned,
    { name: '', person: 'astrid' },
    { ...choices(called, planned), refusal: twice, names: namesOf(twice, called.presenting()) },
  ),
  'attendance-form.serve': opening(answered),
  'attendance-form.serve-otherwise': opening(called.by('bengt', meeting.substitute('Eva Holm'))),
  'attendance-form.too-many': presentAttendanceForm(stockholm.presenting(), held, asGiven(tooMany, people), {
    ...choices(stockholm, held),
    refusal: refused,
    names: namesOf(refused, stockholm.presenting()),
  }),
};
