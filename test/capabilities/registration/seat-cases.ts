import type { RegistrationView } from '../../../src/capabilities/registration/present.ts';
import { presentSeatForm } from '../../../src/capabilities/registration/present-seat-form.ts';
import type { FilledSeatForm } from '../../../src/capabilities/registration/present-seat-form.ts';
import {
  presentSeatHistory,
  presentSeatList,
} from '../../../src/capabilities/registration/present-seat-list.ts';
import { registrationSubjects } from '../../../src/capabilities/registration/notices.ts';
import { seatNewsSubjects } from '../../../src/capabilities/registration/seat-news.ts';
import type { SeatForm } from '../../../src/capabilities/registration/seat-requests.ts';
import type { Command } from '../../../src/capabilities/index.ts';
import { CLOCK } from '../../../src/partnership/domain/actor.ts';
import type { NewsView } from '../../../src/partnership/news.ts';
import { inBrukarskolan, inNorma, NAMES, shownBy } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';

const forum = 'styrgrupp';
const roster = ['astrid', 'bengt', 'dan', 'eva', 'hostile'].map((member) => ({
  aadObjectId: member,
  teamsId: `29:${member}`,
  name: NAMES[member] ?? '',
}));

const appointment = (member: string, gone: readonly string[] = []): Command => ({
  type: 'enterAppointment',
  forum,
  seat: 'forum-skill-1',
  member,
  reference: 'Styrelsens protokoll § 12',
  decidedOn: '2025-02-11',
  gone,
});
const replaced = (seat: string, member: string): Command => ({
  type: 'changeSeats',
  forum,
  seats: [
    { seat, member },
    { seat: 'socialforvaltningen-1', member: 'bengt' },
    { seat: 'socialforvaltningen-2', member: 'cecilia' },
  ],
  gone: [],
});
const temporary = (from: string): Command => ({
  type: 'nameTemporary',
  forum,
  seat: 'forum-skill-1',
  member: 'dan',
  from,
  to: '2025-03-31',
});

const norma = inNorma().at('2025-02-12');
const city = inBrukarskolan().at('2025-02-12');
const waiting = norma.by('bengt', appointment('eva'));
const appointed = norma.by('bengt', appointment('eva', ['astrid']));
const serving = norma.by('astrid', temporary('2025-02-12'));
const left = norma.by('astrid', { type: 'leaveSeat', forum });
const gone = norma.by(CLOCK, { type: 'noteWhoIsThere', forum, left: ['astrid'], there: [] });
const goneOfMany = city.by(CLOCK, { type: 'noteWhoIsThere', forum, left: ['bengt'], there: [] });
const unconfirmed = city.by('astrid', replaced('vuxenskolan-1', 'hostile'));
const substituted = norma.by('bengt', {
  type: 'nameTemporary',
  forum,
  seat: 'funktionsstod-1',
  member: 'dan',
  from: '2025-02-17',
  to: '2025-03-31',
});
const lived = norma
  .by('astrid', {
    type: 'enterMandate',
    forum,
    seat: 'forum-skill-1',
    text: 'Löpande frågor om lokaler.',
    amount: '50 000 kr',
    reference: 'Delegationsordningen punkt 4',
  })
  .by('astrid', { type: 'giveRole', forum, role: 'contact', member: 'hostile' })
  .by('bengt', { type: 'giveRole', forum, role: 'registrar', member: 'frida' })
  .by('bengt', { type: 'recordAway', forum, from: '2025-07-01', to: '2025-07-31' })
  .by('astrid', temporary('2025-02-17'));

const needs = (played: Played, least: number): Played =>
  played.happened('astrid', {
    type: 'groupRuleSet',
    v: 1,
    vote: 'v',
    forum,
    rule: { setting: 'quorum', value: { least } },
    decision: { year: 2025, number: 4 },
  });

/** Astrid has to ask her board first. */
const asked = 'b0a7c1d2-6a5e-4d53-9d0e-2f6c3a5b7c22';
const conditional = norma
  .by('bengt', { type: 'openVote', forum, vote: asked, question: 'Ska vi köpa en dator?' })
  .by('astrid', { type: 'castBallot', forum, vote: asked, choice: 'yes', proviso: 'styrelsen' })
  .by('bengt', { type: 'castBallot', forum, vote: asked, choice: 'yes' });

const form = (
  kind: SeatForm,
  you: string,
  filled: FilledSeatForm = { filled: {} },
  played: Played = norma,
): RegistrationView => presentSeatForm(kind, played.presenting(), you, roster, filled);

/** The seats, who has had them, and each form about single ones. */
export const seatCases: Readonly<Record<string, RegistrationView>> = {
  'seats.confirmed': presentSeatList(norma.presenting(), 'frida'),
  'seats.lived': presentSeatList(lived.presenting(), 'astrid'),
  'seats.conditional': presentSeatList(conditional.presenting(), 'astrid'),
  'seats.unconfirmed': presentSeatList(unconfirmed.presenting(), 'hostile'),
  'seats.waiting': presentSeatList(waiting.presenting(), 'astrid'),
  'seats.appointed': presentSeatList(appointed.presenting(), 'eva'),
  'seats.serving': presentSeatList(serving.presenting(), 'dan'),
  'seats.disputed': presentSeatList(
    waiting.by('astrid', { type: 'disputeSeat', forum }).presenting(),
    'bengt',
  ),
  'seats.gone': presentSeatList(gone.presenting(), 'bengt'),
  'seat-history.begun': presentSeatHistory(norma.presenting()),
  'seat-history.lived': presentSeatHistory(
    serving.at('2025-04-01').tick().by('astrid', { type: 'leaveSeat', forum }).presenting(),
  ),
  'seat-history.long': presentSeatHistory(
    Array.from({ length: 50 }, (_, index) => index)
      .reduce<Played>(
        (before, index) =>
          before.by(
            index % 2 === 0 ? 'astrid' : 'eva',
            replaced('vuxenskolan-1', index % 2 === 0 ? 'eva' : 'astrid'),
          ),
        city,
      )
      .presenting(),
  ),
  'seat-history.appointed': presentSeatHistory(appointed.presenting()),
  'seat-form.confirm': form('confirm', 'hostile'),
  'seat-form.confirm-refused': form('confirm', 'hostile', {
    filled: { appointedBy: 'Styrelsen', appointedOn: '2025-02-13' },
    refusal: { code: 'appointed-in-the-future', day: '2025-02-12' },
  }),
  'seat-form.dispute': form('dispute', 'astrid'),
  'seat-form.leave': form('leave', 'astrid'),
  'seat-form.leave-quorum': form('leave', 'astrid', undefined, needs(city, 3)),
  'seat-form.dispute-quorum': form('dispute', 'astrid', undefined, needs(norma, 2)),
  'seat-form.away-quorum': form('away', 'astrid', undefined, needs(norma, 2)),
  'seat-form.away-quorum-with-others': form(
    'away',
    'astrid',
    undefined,
    needs(city.by('bengt', { type: 'recordAway', forum, from: '2025-07-01', to: '2025-07-31' }), 2),
  ),
  'seat-form.temporary': form('temporary', 'bengt', { filled: { seat: 'funktionsstod-1' } }),
  'seat-form.temporary-named': form('temporary', 'bengt', { filled: {} }, substituted),
  'seat-form.away': form('away', 'bengt', { filled: { from: '2025-07-01', to: '2025-07-31' } }, lived),
  'seat-form.appointment': form('appointment', 'astrid'),
  'seat-form.mandate': form('mandate', 'bengt', { filled: { seat: 'funktionsstod-1' } }),
  'seat-form.role': form('role', 'astrid', { filled: {} }, lived),
};

const [seat, seatsChanged] = registrationSubjects;
const [entered, temporaryNamed, leftTheChat, roleGiven] = seatNewsSubjects;
const change = (played: Played, seating = '1'): NewsView =>
  shownBy(seatsChanged, { subject: 'seats-changed', seating }, played);

export const seatNewsCases: Readonly<Record<string, NewsView>> = {
  'news.seat-to-confirm': shownBy(seat, { subject: 'seat', seating: '1' }, unconfirmed, { to: 'hostile' }),
  'news.seat-appointed': shownBy(seat, { subject: 'seat', seating: '1' }, appointed, { to: 'eva' }),
  'news.seat-for-a-time': shownBy(seat, { subject: 'seat', seating: '1' }, serving, { to: 'dan' }),
  'news.seats-changed-left': change(left),
  'news.seats-changed-disputed': change(waiting.by('astrid', { type: 'disputeSeat', forum })),
  'news.seats-changed-appointed': change(appointed),
  'news.seats-changed-temporary': change(serving),
  'news.seats-changed-resumed': change(serving.at('2025-04-01').tick(), '2'),
  'news.seat-appointment': shownBy(
    entered,
    { subject: 'seat-appointment', seat: 'forum-skill-1', member: 'eva' },
    waiting,
    { to: 'astrid' },
  ),
  'news.temporary-named': shownBy(
    temporaryNamed,
    { subject: 'temporary-named', seat: 'forum-skill-1', member: 'dan' },
    lived,
  ),
  'news.left-the-chat': shownBy(leftTheChat, { subject: 'left-the-chat', member: 'astrid' }, gone),
  'news.left-the-chat-of-many': shownBy(
    leftTheChat,
    { subject: 'left-the-chat', member: 'bengt' },
    goneOfMany,
  ),
  'news.role-given-registrar': shownBy(
    roleGiven,
    { subject: 'role-given', role: 'registrar', member: 'frida' },
    lived,
    { to: 'frida' },
  ),
  'news.role-given-contact': shownBy(
    roleGiven,
    { subject: 'role-given', role: 'contact', member: 'hostile' },
    lived,
  ),
};
