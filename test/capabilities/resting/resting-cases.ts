import { attendanceSubjects } from '../../../src/capabilities/attendance/news.ts';
import { presentCoOptedForm } from '../../../src/capabilities/attendance/present-co-opted.ts';
import { presentAttendanceForm } from '../../../src/capabilities/attendance/present.ts';
import { expectedAttendance } from '../../../src/capabilities/attendance/domain/attendance.ts';
import { presentItemForm } from '../../../src/capabilities/conduct/present-forms.ts';
import { presentResultNow } from '../../../src/capabilities/conduct/present-result.ts';
import { presentLiveAgenda } from '../../../src/capabilities/conduct/present.ts';
import { proposalSubjects } from '../../../src/capabilities/conduct/proposal-news.ts';
import { presentDeadlines } from '../../../src/capabilities/duties/present.ts';
import type { Command, View } from '../../../src/capabilities/index.ts';
import type { Concern } from '../../../src/capabilities/meetings/domain/meeting.ts';
import { presentMinutes } from '../../../src/capabilities/minutes/present.ts';
import { presentStatus } from '../../../src/capabilities/overview/present.ts';
import { presentDecisions } from '../../../src/capabilities/results/present-decisions.ts';
import { restingSubjects } from '../../../src/capabilities/resting/notices.ts';
import {
  ballot,
  commandsAbout,
  heldMeeting,
  plannedMeeting,
  present,
} from '../../support/meetings-played.ts';
import { inBrukarskolan, inNorma, people, shownBy } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';

const ITEM = 'standing:finance';
const MADE = '44444444-4444-4444-8444-444444444444';
const [askedKind, markedKind] = attendanceSubjects;
const [proposedKind, disputedKind] = proposalSubjects;
const [restingKind, settledKind] = restingSubjects;
const m = commandsAbout('m');
const after = commandsAbout('next');
const about = { forum: 'styrgrupp', meeting: 'm', item: ITEM };
const decision = '1/2025';

/** Göteborg: called in good time, and Astrid opens it while Bengt, who had said that he would come, is not there. */
const planned = inNorma().at('2025-02-17').by('astrid', m.draft('2025-03-03T12:00:00Z'), m.call);
const opened = planned
  .by('bengt', m.coming)
  .at('2025-03-03T12:00:00Z')
  .by('astrid', m.open(), m.takeUp(ITEM));
const together = opened.by('bengt', {
  type: 'markAttendance',
  forum: 'styrgrupp',
  meeting: 'm',
  state: 'present',
});
const proposed = together.proposes('astrid', m.decide(ITEM, 'Vi byter lokal den 1 maj 2025.'));
const alone = (...concerns: readonly Concern[]): Played =>
  opened.by('astrid', m.decide(ITEM, 'Vi byter lokal den 1 maj 2025.', concerns)).by('astrid', m.close);
const number = { year: 2025, number: 1 };
const answer = (type: 'acceptResting' | 'askAgain'): Command => ({
  type,
  forum: 'styrgrupp',
  decision: number,
});
const asked = alone().by('bengt', answer('askAgain'));
const nextMeeting = (...here: readonly string[]): Played =>
  asked
    .at('2025-03-05')
    .by('astrid', after.draft('2025-03-17T12:00:00Z'), after.call)
    .at('2025-03-17T12:00:00Z')
    .by('astrid', after.open(...present('astrid', ...here)));
const accepted = alone('money').at('2025-03-20').by('bengt', answer('acceptResting'));
const silent = alone().at('2025-03-18').tick();
const stayed = nextMeeting().by('astrid', after.close);
const again = nextMeeting('bengt').by('astrid', after.takeUp('again:2025-1'));
const settled = again.by('astrid', after.decide('again:2025-1', 'Vi stannar.'), after.close);
const voted = opened
  .by('astrid', { type: 'sayConcerns', ...about, concerns: [] }, m.putToVote(ITEM, 'v', 'Ska vi byta lokal?'))
  .by('astrid', ballot('v', 'yes'));

/** Stockholm, called the day before: Bengt is there, Cecilia is not. */
const late = inBrukarskolan()
  .by('astrid', m.draft('2025-02-12T12:00:00Z'), m.call)
  .at('2025-02-12T12:00:00Z')
  .by('astrid', m.open(...present('bengt')), m.takeUp(ITEM));
const todays = (agrees: boolean): Command => ({ type: 'answerDecidingToday', ...about, agrees });
const agreed = late.by('astrid', todays(true)).by('bengt', todays(true));

/** Bengt comes at twenty past and leaves at one, of a meeting that began at noon. */
const here = (state: 'present' | 'absent'): Command => ({ type: 'markAttendance', ...about, state });
const cameAndLeft = inNorma()
  .at('2025-02-17')
  .by('astrid', m.draft('2025-03-03T12:00:00Z'), m.call)
  .at('2025-03-03T12:00:00Z')
  .by('astrid', m.open())
  .at('2025-03-03T12:20:00Z')
  .by('bengt', here('present'))
  .at('2025-03-03T13:00:00Z')
  .by('bengt', here('absent'))
  .by('astrid', m.close);

const live = (at: Played, id = 'm') => presentLiveAgenda(at.presenting(), heldMeeting(at.state, id));
const log = (at: Played) => presentDecisions(at.state, '', people, new Date(at.moment));
const form = (at: Played, which: 'decide' | 'put-to-vote') =>
  presentItemForm(at.presenting(), heldMeeting(at.state, 'm'), {
    form: which,
    meeting: 'm',
    item: ITEM,
    text: '',
    makes: MADE,
  });
const resting = (at: Played) =>
  shownBy(restingKind, { subject: 'decision-resting', decision }, at, { to: 'bengt' });
const ended = (at: Played) => shownBy(settledKind, { subject: 'resting-settled', decision }, at);
function result(at: Played): View {
  const vote = at.state.votes.get('v');
  if (vote?.status !== 'closed') throw new Error('the vote is open');
  return presentResultNow(vote, at.state, people);
}
const roster = [
  { aadObjectId: 'astrid', name: 'Astrid Berg' },
  { aadObjectId: 'eva', name: 'Eva Lind' },
  { aadObjectId: 'frida', name: 'Frida Sjö' },
];
const coOpted = together.by(
  'astrid',
  { type: 'recordCoOpted', ...about, coOpted: 'c1', member: 'eva', capacity: 'föreståndare' },
  { type: 'recordCoOpted', ...about, coOpted: 'c2', capacity: 'ekonom på förvaltningen' },
);

const stayedClosed = coOpted.by('astrid', m.close);
const electing = late
  .by('astrid', m.takeUp('first:chair'))
  .proposes('astrid', m.elect('first:chair', 'bengt', '2026-03-31'));

/** Meetings where each says that they are there, words are confirmed, and a party may be away. */
export const restingCases: Readonly<Record<string, View>> = {
  'attendance-form.party-away': presentAttendanceForm(
    planned.presenting(),
    plannedMeeting(planned.state, 'm'),
    expectedAttendance(['bengt', 'astrid'], plannedMeeting(planned.state, 'm'), 'astrid'),
    {},
  ),
  'co-opted-form.first': presentCoOptedForm(together.presenting(), heldMeeting(together.state, 'm'), roster, {
    coOpted: MADE,
    person: '',
    text: '',
  }),
  'co-opted-form.recorded': presentCoOptedForm(
    coOpted.presenting(),
    heldMeeting(coOpted.state, 'm'),
    roster,
    {
      coOpted: MADE,
      person: '',
      text: '',
      refusal: { code: 'co-opted-unnamed' },
      names: {},
    },
  ),
  'co-opted-form.closed': presentCoOptedForm(
    stayedClosed.presenting(),
    heldMeeting(stayedClosed.state, 'm'),
    roster,
    { coOpted: MADE, person: '', text: '' },
  ),
  'live-agenda.chair-proposed': live(electing),
  'live-agenda.party-away': live(opened),
  'live-agenda.proposal': live(proposed),
  'live-agenda.co-opted': live(coOpted),
  'live-agenda.short-notice': live(late),
  'live-agenda.agreed-today': live(agreed),
  'live-agenda.objected-today': live(agreed.by('bengt', todays(false))),
  'live-agenda.asked-again': live(again, 'next'),
  'item-form.decide-without-a-party': form(opened, 'decide'),
  'item-form.vote-without-a-party': form(opened, 'put-to-vote'),

  'news.attendance-asked': shownBy(askedKind, { subject: 'attendance-asked', meeting: 'm' }, opened, {
    to: 'bengt',
  }),
  'news.attendance-marked': shownBy(
    markedKind,
    { subject: 'attendance-marked', meeting: 'm', mark: '1' },
    opened.by('astrid', { type: 'markAttendance', ...about, member: 'bengt', state: 'absent' }),
    { to: 'bengt' },
  ),
  'news.decision-proposed': shownBy(
    proposedKind,
    { subject: 'decision-proposed', meeting: 'm', proposal: `proposal of ${ITEM}` },
    proposed,
  ),
  'news.decision-disputed': shownBy(
    disputedKind,
    { subject: 'decision-disputed', meeting: 'm', item: ITEM, by: 'bengt' },
    proposed.by('bengt', { type: 'disputeDecision', ...about, proposal: `proposal of ${ITEM}` }),
  ),
  'news.decision-resting': resting(alone()),
  'news.decision-resting-needs-yes': resting(alone('money')),
  'news.decision-resting-asked': resting(asked),
  'news.resting-asked-again': ended(asked),
  'news.resting-accepted': ended(accepted),
  'news.resting-silence': ended(silent),
  'news.resting-stayed-away': ended(stayed),
  'news.resting-taken-up-again': ended(settled),

  'decisions.resting': log(alone()),
  'decisions.resting-needs-yes': log(alone('rules')),
  'decisions.asked-again': log(asked),
  'decisions.taken-up-again': log(settled),
  'minutes.without-a-party': presentMinutes(alone().presenting(), heldMeeting(alone().state, 'm'), 0),
  'minutes.came-and-left': presentMinutes(cameAndLeft.presenting(), heldMeeting(cameAndLeft.state, 'm'), 0),
  'result.resting': result(voted),
  'deadlines.resting': presentDeadlines(alone().presenting(), 0),
  'status.resting': presentStatus(alone('money').presenting(), true),
};
