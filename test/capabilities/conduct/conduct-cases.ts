import { presentCloseMeeting, presentItemForm } from '../../../src/capabilities/conduct/present-forms.ts';
import { presentAttendanceForm } from '../../../src/capabilities/attendance/present.ts';
import { presentChairForm } from '../../../src/capabilities/chair/present-form.ts';
import type { FilledForm } from '../../../src/capabilities/conduct/present-forms.ts';
import { presentLiveAgenda } from '../../../src/capabilities/conduct/present.ts';
import { namesOf } from '../../../src/partnership/refused-here.ts';
import { asGiven } from '../../../src/capabilities/attendance/substitute-choice.ts';
import type { View } from '../../../src/capabilities/index.ts';
import type { Command } from '../../../src/capabilities/index.ts';
import { expectedAttendance } from '../../../src/capabilities/attendance/domain/attendance.ts';
import type { Attendance } from '../../../src/capabilities/meetings/domain/meeting.ts';
import { representatives } from '../../../src/partnership/domain/seats.ts';
import { brukarskolan, norma } from '../../support/agreements.ts';
import {
  ballot,
  callMissing,
  closeVote,
  commandsAbout,
  heldMeeting,
  inYear,
  itemOf,
  plannedMeeting,
  present,
  propose,
  sent,
} from '../../support/meetings-played.ts';
import { inBrukarskolan, inNorma, people, played } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';
import { dealtWith } from '../agenda/agenda-reasons.ts';

const FORUM = 'styrgrupp';
const OTHER = 'samverkansgrupp';
const MADE = '44444444-4444-4444-8444-444444444444';
const STARTS = '2025-02-12T12:00:00.000Z';
const OPENED = '2025-02-12T12:03:00.000Z';
const FIRST = '2024-02-14T12:00:00.000Z';

/** What a person could write to deceive or to break a card. */
export const HOSTILE = '[klicka](http://x) **fet** ${1+1} {{DATE(2026-01-01T00:00:00Z,SHORT)}} <b>x</b> # ';

const m1 = commandsAbout('m1');
const raising = commandsAbout('m1', OTHER);

/** Göteborg: Bengt leads, and Astrid is there too. */
const planned = inNorma(norma, '2025-02-03').by(
  'bengt',
  m1.draft(STARTS, { place: 'Rosenlundsgatan 4' }),
  m1.call,
);
const justOpened = planned.at(OPENED).by('bengt', m1.open(...present('bengt', 'astrid')));
const decided = justOpened.by(
  'bengt',
  m1.takeUp('standing:attendance'),
  m1.takeUp('standing:activity'),
  m1.decide('standing:activity', 'Rapporten godkänns.'),
);
const live = decided
  .by(
    'bengt',
    m1.takeUp('standing:approvers'),
    m1.putToVote('standing:approvers', 'v1', 'Ska vi?'),
    ballot('v1', 'yes'),
  )
  .by('astrid', ballot('v1', 'no'))
  .by(
    'bengt',
    m1.takeUp('standing:agenda'),
    m1.table('standing:agenda', 'Tidsbrist'),
    m1.takeUp('standing:follow-up'),
    m1.putToVote('standing:follow-up', 'v2', 'Ska vi följa upp varje termin?'),
    m1.takeUp('standing:previous-minutes'),
  );
const voting = decided.by(
  'bengt',
  m1.takeUp('standing:follow-up'),
  m1.putToVote('standing:follow-up', 'v2', 'Ska vi följa upp varje termin?'),
);
const closed = live.at('2025-02-12T13:10:00.000Z').by('bengt', callMissing('v2'), closeVote('v2'), m1.close);
const finance = decided.by('bengt', m1.takeUp('standing:finance'));

/** An extra meeting about what the one before sent back. */
const m0 = commandsAbout('m0');
const referredBack = inNorma(norma, '2025-01-13')
  .by('bengt', propose('x', 'Ny lokal'), m0.draft('2025-01-15T12:00:00.000Z'), m0.call)
  .at('2025-01-15T12:00:00.000Z')
  .by(
    'bengt',
    m0.open(...present('bengt', 'astrid')),
    m0.takeUp('matter:x'),
    m0.referBack('matter:x', 'Kostnaden saknas.'),
    m0.close,
  )
  .at('2025-02-03')
  .by('bengt', m1.draft(STARTS, { kind: 'extra', place: '', reason: 'Lokalen är uppsagd.' }), m1.call)
  .at(OPENED)
  .by('bengt', m1.open(...present('bengt', 'astrid')), m1.takeUp('matter:x'));
const last = referredBack.by('bengt', m1.takeUp('standing:agenda'), m1.takeUp('extra:m1'));
const allDone = last.by('bengt', m1.decide('extra:m1', 'Vi letar vidare.'));

/** A matter with something to read about it, under discussion. */
const withBackground = planned
  .by('astrid', {
    type: 'proposeMatter',
    forum: FORUM,
    matter: 'm9',
    title: 'Ny lokal',
    background: 'Hyresvärden har sagt upp lokalen. Tre förslag har kommit in.',
    link: 'https://goteborg.se/delade/lokaler',
  })
  .at(OPENED)
  .by('bengt', m1.open(...present('bengt', 'astrid')), m1.takeUp('matter:m9'));
const struckOff = withBackground.by('bengt', m1.decline('matter:m9', 'Kommunen har redan hyrt en lokal.'));

/** Stockholm's first meeting: nobody chairs yet, and Cecilia opens it. */
const firstPlanned = inBrukarskolan(brukarskolan, '2024-02-01').by('astrid', m1.draft(FIRST), m1.call);
const first = firstPlanned
  .by('bengt', m1.substitute('Eva Holm'))
  .at(FIRST)
  .by('cecilia', m1.open(...present('cecilia'), sent('bengt', 'Eva Holm')), m1.takeUp('first:chair'));
const chairVoted = first.by(
  'cecilia',
  m1.putToVote('first:chair', 'v1', 'Ska Cecilia Norén bli ordförande?'),
  ballot('v1', 'yes'),
);

const firstOpened = firstPlanned.at(FIRST).by('astrid', m1.open(...present('astrid', 'bengt')));
const chairAgreed = firstOpened
  .by('astrid', m1.takeUp('first:chair'))
  .by('astrid', m1.putToVote('first:chair', 'v1', 'Ska Cecilia Norén bli ordförande?'), ballot('v1', 'yes'))
  .by('bengt', ballot('v1', 'yes'));

/** Astrid chairs to the end of September; she opens a meeting in March, and in October nobody chairs. */
const inMarch = dealtWith.at('2024-03-01').by('astrid', m1.draft('2024-03-13T12:00:00.000Z'), m1.call);
const inOctober = dealtWith
  .at('2024-10-01')
  .by('bengt', m1.draft('2024-10-09T12:00:00.000Z'), m1.call)
  .at('2024-10-09T12:00:00.000Z')
  .by('bengt', m1.open(...present('astrid', 'bengt', 'cecilia')), m1.takeUp('chair:2024-09-30'));
export const electedAgain = inOctober.by('bengt', m1.elect('chair:2024-09-30', 'astrid', '2024-12-31'));

/** The collaboration group, which raises matters to the steering group. */
const raises = inBrukarskolan(brukarskolan, '2024-02-01')
  .by('bengt', raising.draft(FIRST), raising.call)
  .at(FIRST)
  .by('bengt', raising.open(...present('astrid', 'bengt', 'cecilia')));

export const hostile = played(
  norma,
  { [FORUM]: { 'funktionsstod-1': 'hostile', 'forum-skill-1': 'bo' } },
  '2025-02-03',
)
  .by('hostile', m1.draft(STARTS, { place: HOSTILE }), m1.call)
  .at(OPENED)
  .by('hostile', m1.open(...present('hostile'), sent('bo', HOSTILE)))
  .by('hostile', m1.add('x', HOSTILE), m1.takeUp('matter:x'))
  .happened('hostile', {
    type: 'matterDecided',
    v: 1,
    meeting: 'm1',
    item: 'matter:x',
    text: HOSTILE,
    decision: inYear(2025, 1),
  })
  .by('hostile', m1.add('y', `${HOSTILE}y`), m1.takeUp('matter:y'), m1.add('z', HOSTILE));

const shown = (at: Played, forum = FORUM) =>
  presentLiveAgenda(at.presenting(forum), heldMeeting(at.state, 'm1'));

/**
 * Nothing that could be offered at an item is left out, also what hardly comes together: no menu may be longer. A matter
 * that somebody has proposed can be struck off, and when to meet next has times to propose: no item is both.
 */
function withEveryButton(of: 'matter' | 'next meeting'): ReturnType<typeof shown> {
  const at = firstOpened
    .by('astrid', m1.note('Vi väntar.'), m1.takeUp('standing:finance'), m1.decide('standing:finance', 'Ja.'))
    .by('astrid', m1.add('x', 'Ny lokal'))
    .by('astrid', m1.takeUp(of === 'matter' ? 'matter:x' : 'standing:next-meeting'));
  const { raisesTo } = shown(raises, OTHER);
  return {
    ...shown(at),
    ...(raisesTo && { raisesTo }),
    undoable: true,
    election: { may: true, made: true },
  };
}

/** As the answers to the notice let one expect, for the member who is to open the meeting. */
function openingForm(at: Played, reader: string, given?: readonly Attendance[]) {
  const meeting = plannedMeeting(at.state, 'm1');
  const attendance = given ?? expectedAttendance(representatives(at.state, FORUM), meeting, reader);
  const refusal = given && at.refusal(reader, m1.open(...given));
  return presentAttendanceForm(at.presenting(), meeting, asGiven(attendance, people), {
    ...(refusal && { refusal, names: namesOf(refusal, at.presenting()) }),
  });
}

function correctingForm(at: Played) {
  const meeting = heldMeeting(at.state, 'm1');
  return presentAttendanceForm(at.presenting(), meeting, asGiven(meeting.attendance, people), {});
}

/** @param wrong the command that sent the form, and was refused */
const itemForm = (at: Played, form: FilledForm['form'], filled: Partial<FilledForm> = {}, wrong?: Command) =>
  presentItemForm(
    at.presenting(),
    heldMeeting(at.state, 'm1'),
    { text: '', ...filled, form, meeting: 'm1', makes: MADE },
    wrong && at.refusal(heldMeeting(at.state, 'm1').leader, wrong),
  );

const about = { item: 'standing:finance' };
const LONG = 'Styrgruppen beslutar. '.repeat(60);
const alternatives = ['Rosenlund', '', HOSTILE, 'rosenlund'];
const WHERE = 'Var ska verksamheten vara i höst?';
const lastFirst = first.by('cecilia', m1.takeUp('first:report-content'));

const chairForm = (at: Played, item: string, chosen = { member: '', until: '' }, wrong?: Command) => {
  const meeting = heldMeeting(at.state, 'm1');
  return presentChairForm(at.presenting(), meeting, itemOf(meeting, item), {
    ...chosen,
    ...(wrong && { refusal: at.refusal(meeting.leader, wrong) }),
  });
};
const action = (id: string, text: string, more: object = {}): Command => ({
  type: 'addAction',
  forum: FORUM,
  action: id,
  text,
  member: 'astrid',
  due: '2025-03-03',
  ...more,
});
/** Things to do from before, and one given here. */
const withActions = Array.from({ length: 7 }, (_, index) => index + 1)
  .reduce((before, number) => before.by('bengt', action(`a${number}`, `Sak ${number} ${HOSTILE}`)), planned)
  .at(OPENED)
  .by(
    'bengt',
    m1.open(...present('bengt', 'astrid')),
    m1.takeUp('standing:activity'),
    m1.decide('standing:activity', 'Rapporten godkänns.'),
    action('here', 'Skicka rapporten till nämnden.', { meeting: 'm1', decision: { year: 2025, number: 1 } }),
  );
const decidedBeside = justOpened
  .by('bengt', { type: 'openVote', forum: FORUM, vote: 'v1', question: 'Ska vi?' }, ballot('v1', 'yes'))
  .by('astrid', ballot('v1', 'yes'));
const closeForm = (at: Played) => presentCloseMeeting(at.presenting(), heldMeeting(at.state, 'm1'));

export const conductCases: Readonly<Record<string, View>> = {
  'live-agenda.current': shown(live),
  'live-agenda.first-meeting': shown(first),
  'live-agenda.chair-voted': shown(chairVoted),
  'live-agenda.chair': shown(
    inMarch.at('2024-03-13T12:00:00.000Z').by('astrid', m1.open(...present('astrid', 'bengt', 'cecilia'))),
  ),
  'live-agenda.chair-again': shown(inOctober),
  'live-agenda.chair-elected': shown(electedAgain),
  'live-agenda.hostile': shown(hostile),
  'live-agenda.just-opened': shown(justOpened),
  'live-agenda.raises': shown(raises, OTHER),
  'live-agenda.closed': shown(closed),
  'live-agenda.referred-back': shown(referredBack),
  'live-agenda.last': shown(last),
  'live-agenda.all-done': shown(allDone),
  'live-agenda.background': shown(withBackground),
  'live-agenda.struck-off': shown(struckOff),
  'live-agenda.in-vote': shown(voting),
  'live-agenda.actions': shown(withActions.by('bengt', m1.takeUp('actions'))),
  'live-agenda.next-meeting': shown(withActions.by('bengt', m1.takeUp('standing:next-meeting'))),
  'live-agenda.decided-beside': shown(decidedBeside),
  'live-agenda.everything': withEveryButton('matter'),
  'live-agenda.everything-at-next-meeting': withEveryButton('next meeting'),
  'live-agenda.declining': shown(
    withBackground.proposes('bengt', m1.decline('matter:m9', 'Kommunen har redan hyrt en lokal.')),
  ),
  'live-agenda.elected-proposed': shown(
    chairAgreed.proposes('astrid', m1.elect('first:chair', 'cecilia', '2024-12-31')),
  ),
  'live-agenda.party-away-late': shown(
    planned
      .at(OPENED)
      .by('bengt', m1.move('2025-02-14T12:00:00.000Z', 'Rosenlundsgatan 4'))
      .at('2025-02-14T12:00:00.000Z')
      .by('bengt', m1.open()),
  ),

  'attendance-form.norma': openingForm(planned, 'bengt'),
  'attendance-form.chair': openingForm(inMarch.at('2024-03-13'), 'astrid', [
    ...present('astrid', 'cecilia'),
    sent('bengt', ''),
  ]),
  'attendance-form.no-chair': openingForm(
    firstPlanned.by('bengt', m1.substitute('Eva Holm')).by('astrid', m1.notComing),
    'cecilia',
  ),
  'attendance-form.correct': correctingForm(closed),
  'attendance-form.correct-open': correctingForm(justOpened),

  'item-form.decide': itemForm(finance, 'decide', about),
  'item-form.too-long': itemForm(
    finance,
    'decide',
    { ...about, text: LONG },
    m1.decide('standing:finance', LONG),
  ),
  'item-form.table': itemForm(finance, 'table', about),
  'item-form.table-first': itemForm(
    lastFirst,
    'table',
    { item: 'first:report-content' },
    m1.table('first:report-content'),
  ),
  'item-form.refer-back': itemForm(finance, 'refer-back', about),
  'item-form.decline': itemForm(withBackground, 'decline', { item: 'matter:m9' }),
  'item-form.put-to-vote': itemForm(finance, 'put-to-vote', { ...about, text: 'Ekonomi' }),
  'item-form.put-to-vote-alternatives': itemForm(
    finance,
    'put-to-vote',
    { ...about, text: WHERE, ballot: { alternatives, secret: true } },
    m1.putToVote('standing:finance', 'v3', WHERE, { alternatives, secret: true }),
  ),
  'item-form.note': itemForm(closed, 'note', { item: 'standing:attendance', noteKind: 'lesson' }),
  'item-form.note-open': itemForm(live, 'note'),
  'item-form.add-item': itemForm(live, 'add-item'),
  'item-form.reserve': itemForm(live, 'reserve', { decision: { year: 2025, number: 1 } }),
  'item-form.reserve-latest': itemForm(live, 'reserve'),
  'item-form.hostile': itemForm(hostile, 'decide', { item: 'matter:y', text: HOSTILE }),
  'item-form.reserve-hostile': itemForm(hostile, 'reserve'),

  'chair-form.first': chairForm(first, 'first:chair'),
  'chair-form.problem': chairForm(
    inOctober,
    'chair:2024-09-30',
    { member: 'bengt', until: '2024-01-01' },
    m1.elect('chair:2024-09-30', 'bengt', '2024-01-01'),
  ),

  'close-meeting.left': closeForm(live),
  'close-meeting.untreated': closeForm(allDone),
  'close-meeting.nothing-left': closeForm(
    allDone.by('bengt', m1.note('Godkändes.', 'standing:agenda'), m1.note('Vi hörde om läget.', 'matter:x')),
  ),
  'close-meeting.hostile': closeForm(hostile),
  'close-meeting.nothing-decided': closeForm(justOpened),
  'close-meeting.given': closeForm(
    withActions.by('bengt', commandsAbout('m2').draft('2025-03-12T12:00:00.000Z')),
  ),
};
