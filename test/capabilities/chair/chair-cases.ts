import { correctionSubjects } from '../../../src/capabilities/chair/correction-news.ts';
import { chairSubjects } from '../../../src/capabilities/chair/notices.ts';
import { presentChair } from '../../../src/capabilities/chair/present.ts';
import {
  presentActingChairForm,
  presentChairForm,
  presentElectionForm,
} from '../../../src/capabilities/chair/present-form.ts';
import type { Command, View } from '../../../src/capabilities/index.ts';
import { brukarskolan } from '../../support/agreements.ts';
import { commandsAbout, heldMeeting, present } from '../../support/meetings-played.ts';
import { inBrukarskolan, inNorma, shownBy } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';
import { dealtWith } from '../agenda/agenda-reasons.ts';

const forum = 'styrgrupp';
const m1 = commandsAbout('m1');
const [actingNews, endedNews, requestedNews] = chairSubjects;
const [proposedNews, disputedNews, correctedNews] = correctionSubjects;

/** Astrid chairs to the end of September 2024. */
const chaired = dealtWith.at('2024-03-01');
export const name = (member: string, from = '2024-03-04', to = '2024-03-29'): Command => ({
  type: 'nameActingChair',
  forum,
  member,
  from,
  to,
});
export const request: Command = { type: 'requestMeeting', forum };

const acting = chaired.by('astrid', name('bengt'));
const during = acting.at('2024-03-05');
const ended = during.by('bengt', { type: 'endActingChair', forum });
const requested = chaired.by('bengt', request);
const silent = requested.at('2024-03-12');
const left = chaired.by('astrid', {
  type: 'changeSeats',
  forum,
  seats: [
    { seat: 'vuxenskolan-1', member: 'anna' },
    { seat: 'socialforvaltningen-1', member: 'bengt' },
    { seat: 'socialforvaltningen-2', member: 'cecilia' },
  ],
  gone: [],
});
const over = chaired.at('2024-10-01');

const inMarch = chaired
  .by('astrid', m1.draft('2024-03-13T12:00:00.000Z'), m1.call)
  .at('2024-03-13T12:00:00.000Z')
  .by('astrid', m1.open(...present('astrid', 'bengt', 'cecilia')));
const electing = inMarch.by('astrid', { type: 'takeUpElection', forum, meeting: 'm1' });
const electedNow = electing.by('astrid', m1.elect('chair:m1:1', 'bengt', '2024-12-31'));
const aboutM1 = { forum, meeting: 'm1' };
const correcting = electedNow.by('astrid', {
  type: 'correctElection',
  ...aboutM1,
  member: 'bengt',
  until: '2024-11-30',
});
const corrected = correcting.by('bengt', {
  type: 'confirmElectionCorrection',
  ...aboutM1,
  correction: 'election-1',
});

const shown = (at: Played, reader?: string) => presentChair(at.presenting(), reader);
const formOf = (at: Played, filled: { member: string; until: string }, warns = false) =>
  presentChairForm(at.presenting(), heldMeeting(at.state, 'm1'), undefined, filled, warns);
const nobody = { member: '', from: '2024-03-01', to: '' };
const chairsUntil = { member: 'astrid', until: '2024-09-30' };

export const chairCases: Readonly<Record<string, View>> = {
  'chair.elected': shown(chaired, 'bengt'),
  'chair.elected-as-the-chair-sees-it': shown(chaired, 'astrid'),
  'chair.acting': shown(during, 'bengt'),
  'chair.acting-to-come': shown(acting, 'astrid'),
  'chair.requested': shown(requested, 'cecilia'),
  'chair.not-called': shown(silent, 'cecilia'),
  'chair.seat-lost': shown(left, 'anna'),
  'chair.term-over': shown(over, 'bengt'),
  'chair.none-elected': shown(inBrukarskolan(brukarskolan, '2024-02-01'), 'bengt'),
  'chair.agreement-without': shown(inNorma(), 'bengt'),
  'chair-form.correct': formOf(electedNow, { member: 'bengt', until: '2024-12-31' }),
  'chair-form.past-the-agreement': formOf(electedNow, { member: 'bengt', until: '2026-03-01' }, true),
  'election-form': presentElectionForm(inMarch.presenting(), heldMeeting(inMarch.state, 'm1')),
  'acting-chair-form': presentActingChairForm(chaired.presenting(), chairsUntil, nobody),
  'acting-chair-form.refused': presentActingChairForm(chaired.presenting(), chairsUntil, {
    member: 'bengt',
    from: '2024-03-04',
    to: '2025-01-01',
    refusal: chaired.refusal('astrid', name('bengt', '2024-03-04', '2025-01-01')),
  }),
  'news.acting-chair': shownBy(actingNews, { subject: 'acting-chair', time: '1' }, acting),
  'news.acting-chair-you': shownBy(actingNews, { subject: 'acting-chair', time: '1' }, acting, {
    to: 'bengt',
  }),
  'news.acting-chair-ended': shownBy(
    endedNews,
    { subject: 'acting-chair-ended', time: '1', by: 'bengt' },
    ended,
  ),
  'news.meeting-requested': shownBy(requestedNews, { subject: 'meeting-requested', time: '1' }, requested, {
    to: 'astrid',
  }),
  'news.election-correction-proposed': shownBy(
    proposedNews,
    { subject: 'election-correction-proposed', meeting: 'm1', correction: 'election-1' },
    correcting,
  ),
  'news.election-correction-disputed': shownBy(
    disputedNews,
    { subject: 'election-correction-disputed', meeting: 'm1', by: 'bengt' },
    correcting.by('bengt', { type: 'disputeElectionCorrection', ...aboutM1, correction: 'election-1' }),
  ),
  'news.election-corrected': shownBy(
    correctedNews,
    { subject: 'election-corrected', member: 'bengt', until: '2024-11-30', by: 'bengt' },
    corrected,
  ),
};
