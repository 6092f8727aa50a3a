import assert from 'node:assert/strict';
import type { Command } from '../../../../src/capabilities/index.ts';
import { CLOCK } from '../../../../src/partnership/domain/actor.ts';
import { awayOn, mandateOf, representatives } from '../../../../src/partnership/domain/seats.ts';
import { holding } from '../../../../src/partnership/domain/seat-register.ts';
import { norma } from '../../../support/agreements.ts';
import { UNREGISTERED } from '../../../../src/partnership/domain/state.ts';
import { inBrukarskolan, inNorma, Played } from '../../../support/played.ts';

const forum = 'styrgrupp';
const [CITY, ASSOCIATION] = ['funktionsstod-1', 'forum-skill-1'] as const;

const seats = (city: string, association: string, gone: readonly string[] = []): Command => ({
  type: 'changeSeats',
  forum,
  seats: [
    ...(city === '' ? [] : [{ seat: CITY, member: city }]),
    ...(association === '' ? [] : [{ seat: ASSOCIATION, member: association }]),
  ],
  gone,
});
const confirm: Command = {
  type: 'confirmSeat',
  forum,
  appointedBy: 'Styrelsen',
  appointedOn: '2025-02-01',
};
const dispute: Command = { type: 'disputeSeat', forum };
const leave: Command = { type: 'leaveSeat', forum };
const appoint = (member: string, gone: readonly string[] = [], seat: string = ASSOCIATION): Command => ({
  type: 'enterAppointment',
  forum,
  seat,
  member,
  reference: 'Styrelsens protokoll § 12',
  decidedOn: '2025-02-11',
  gone,
});
const lend = (member: string, from: string, to: string, seat: string = ASSOCIATION): Command => ({
  type: 'nameTemporary',
  forum,
  seat,
  member,
  from,
  to,
});

const acting = (group: Played): readonly string[] => representatives(group.state, forum);
const awaiting = (group: Played): readonly string[] => {
  const found = group.state.forums.get(forum);
  return found ? holding(found.register).flatMap(({ awaits, member }) => (awaits ? [member] : [])) : [];
};
const code = (group: Played, by: string, command: Command): string => group.refusal(by, command).code;

/** Whoever registers gives the seats; nobody has confirmed. */
const registeredBy = (registrar: string, city: string, association: string): Played =>
  new Played(UNREGISTERED, '').at('2025-02-10').by(registrar, {
    type: 'registerPartnership',
    agreement: norma,
    forum,
    language: 'sv',
    seats: [
      { seat: CITY, member: city },
      { seat: ASSOCIATION, member: association },
    ],
  });
const group = inNorma().at('2025-02-12');

describe('a seat that is not confirmed', () => {
  const byFilippa = registeredBy('filippa', 'bengt', 'filippa');

  it('awaits whoever was put there, also who registered; acting confirms nothing', () => {
    const voted = byFilippa.by('bengt', { type: 'openVote', forum, vote: 'v', question: 'Ska vi?' });
    assert.deepEqual(awaiting(voted), ['bengt', 'filippa']);
    assert.deepEqual(awaiting(voted.by('bengt', confirm)), ['filippa']);
    assert.equal(code(voted.by('bengt', confirm), 'bengt', confirm), 'seat-confirmed-already');
    assert.equal(code(voted, 'astrid', confirm), 'no-seat-of-yours');
  });

  it('is confirmed with who has appointed the person, and a day that has been', () => {
    const typed = (change: object) => code(byFilippa, 'bengt', { ...confirm, ...change });
    assert.equal(typed({ appointedBy: ' ' }), 'text-missing');
    assert.equal(typed({ appointedOn: '' }), 'day-unknown');
    assert.equal(typed({ appointedOn: '2025-02-11' }), 'appointed-in-the-future');
  });

  it('can be put right by the other party (lived-norma A6)', () => {
    const right = byFilippa.by('bengt', confirm, seats('bengt', 'astrid'));
    assert.deepEqual(acting(right), ['bengt', 'astrid']);
    // She has named the city's, who has confirmed.
    assert.equal(code(right, 'filippa', seats('filippa', 'astrid')), 'not-a-member');
  });

  it('can be put right by who registered and has no seat (the playground, lived-norma A6)', () => {
    const others = registeredBy('anna', 'bengt', 'filippa');
    assert.deepEqual(acting(others.by('anna', seats('anna', 'filippa'))), ['anna', 'filippa']);
    const both = others.by('bengt', confirm).by('filippa', confirm);
    assert.equal(code(both, 'anna', seats('anna', 'filippa')), 'not-a-member');
  });

  it('is not another party’s to correct when its own has named the person', () => {
    const named = group.by('astrid', seats('bengt', 'eva'));
    assert.deepEqual(awaiting(named), ['eva']);
    assert.equal(code(named, 'bengt', seats('bengt', 'dan')), 'seat-of-another-party');
    // Whoever named them by mistake can take it back.
    assert.deepEqual(acting(named.by('astrid', seats('bengt', 'astrid'))), ['bengt', 'astrid']);
  });

  it('is vacant when the person says that it is not right, and can be put right still', () => {
    const vacant = byFilippa.by('bengt', dispute);
    assert.deepEqual(acting(vacant), ['filippa']);
    assert.deepEqual(acting(vacant.by('filippa', seats('anna', 'filippa'))), ['anna', 'filippa']);
    assert.equal(code(vacant, 'bengt', seats('anna', 'filippa')), 'not-a-member');
  });

  it('is its party’s to settle where the party’s own word is what is said not to be right', () => {
    const disputed = group.by('bengt', appoint('eva', ['astrid'])).by('eva', dispute);
    assert.deepEqual(acting(disputed), ['bengt']);
    assert.equal(code(disputed, 'bengt', seats('bengt', 'dan')), 'appointment-needed');
    const entered = disputed.by('bengt', appoint('dan', ['astrid']));
    assert.deepEqual(acting(entered), ['bengt']);
    assert.deepEqual(acting(entered.at('2025-02-18').tick()), ['bengt', 'dan']);
  });
});

describe('a confirmed seat', () => {
  it('is its party’s to give to another, and awaits the new one', () => {
    assert.equal(code(group, 'bengt', seats('bengt', 'dan')), 'seat-of-another-party');
    assert.deepEqual(awaiting(group.by('astrid', seats('bengt', 'eva'))), ['eva']);
  });

  it('passes by the party’s written decision after three working days (choice)', () => {
    // Wednesday: Thursday, Friday and Monday are left to object in.
    const entered = group.by('bengt', appoint('eva'));
    assert.deepEqual(acting(entered.at('2025-02-17').tick()), ['bengt', 'astrid']);
    const held = entered.at('2025-02-18').tick();
    assert.deepEqual([acting(held), awaiting(held)], [['bengt', 'eva'], ['eva']]);
    // Nobody but the party chooses another.
    assert.equal(code(held, 'bengt', seats('bengt', 'dan')), 'seat-of-another-party');
    assert.equal(code(entered, 'bengt', appoint('dan')), 'appointment-waits');
  });

  it('passes at once where its holder has left the chat', () => {
    assert.deepEqual(acting(group.by('bengt', appoint('eva', ['astrid']))), ['bengt', 'eva']);
    assert.equal(code(group, 'bengt', seats('bengt', 'eva', ['astrid'])), 'appointment-needed');
  });

  it('never passes by another party where somebody of its own can do it', () => {
    const city = inBrukarskolan().at('2025-02-12');
    const seat = 'socialforvaltningen-1';
    assert.equal(code(city, 'astrid', appoint('eva', [], seat)), 'seat-of-another-party');
    assert.equal(code(city, 'astrid', appoint('eva', ['bengt'], seat)), 'seat-of-another-party');
    const none = appoint('eva', ['bengt', 'cecilia'], seat);
    assert.ok(acting(city.by('astrid', none)).includes('eva'));
    const contact = group.by('astrid', { type: 'giveRole', forum, role: 'contact', member: 'dan' });
    assert.equal(code(contact, 'bengt', appoint('eva', ['astrid'])), 'seat-of-another-party');
    assert.deepEqual(acting(contact.by('dan', seats('bengt', 'eva'))), ['bengt', 'eva']);
  });

  it('asks for the words, the day and a person without a seat', () => {
    const wrong = (change: object) => code(group, 'bengt', { ...appoint('eva'), ...change });
    assert.equal(wrong({ reference: '' }), 'text-missing');
    assert.equal(wrong({ decidedOn: '' }), 'day-unknown');
    assert.equal(wrong({ decidedOn: '2025-02-13' }), 'appointed-in-the-future');
    assert.equal(wrong({ member: 'bengt' }), 'person-holds-two-seats');
    assert.equal(wrong({ member: '' }), 'person-missing');
    assert.equal(wrong({ seat: 'nowhere' }), 'unknown-seat');
    assert.equal(wrong({ seat: CITY }), 'seat-of-own-party');
    assert.equal(code(group, 'eva', appoint('eva')), 'not-a-member');
  });

  it('is vacant when its holder says that a decision is not right, and keeps nobody out for ever', () => {
    const disputed = group.by('bengt', appoint('eva')).by('astrid', dispute);
    assert.deepEqual(acting(disputed), ['bengt']);
    // Another word from the other party can be objected to again.
    const again = disputed.by('bengt', appoint('dan')).by('astrid', dispute);
    assert.deepEqual(acting(again.at('2025-03-01').tick()), ['bengt']);
    // Her party's own decision, which she enters, holds when the days have passed.
    const settled = again.by('astrid', appoint('astrid')).at('2025-03-01').tick();
    assert.deepEqual(acting(settled), ['bengt', 'astrid']);
    assert.deepEqual(awaiting(settled), ['astrid']);
  });

  it('is not disputed by who has confirmed it, but left', () => {
    assert.equal(code(group, 'astrid', dispute), 'seat-not-in-question');
    assert.equal(code(group, 'eva', leave), 'no-seat-of-yours');
    const left = group.by('astrid', leave);
    assert.deepEqual(acting(left), ['bengt']);
    assert.deepEqual(acting(left.by('bengt', appoint('eva'))), ['bengt', 'eva']);
    // The party's vacant seat keeps nobody from changing their own.
    assert.deepEqual(acting(left.by('bengt', seats('cecilia', ''))), ['cecilia']);
  });

  it('is anybody’s to put right where nobody is left in the chat', () => {
    const gone = ['astrid', 'bengt'];
    assert.deepEqual(acting(group.by('eva', seats('dan', 'eva', gone))), ['dan', 'eva']);
    assert.equal(code(group, 'eva', seats('dan', 'eva', ['astrid'])), 'not-a-member');
    assert.deepEqual(acting(group.by('astrid', leave).by('bengt', leave).by('eva', seats('dan', 'eva'))), [
      'dan',
      'eva',
    ]);
  });
});

describe('a temporary representative', () => {
  const named = group.by('astrid', lend('dan', '2025-02-17', '2025-02-21'));

  it('has the seat from the first day until the last has passed', () => {
    const days = ['2025-02-16', '2025-02-17', '2025-02-21', '2025-02-22'];
    assert.deepEqual(
      days.map((day) => acting(named.at(day).tick())[1]),
      ['astrid', 'dan', 'dan', 'astrid'],
    );
    const last = named.at('2025-02-17').tick().at('2025-02-21T22:59:59.000Z').tick();
    assert.equal(acting(last)[1], 'dan');
    assert.equal(acting(last.at('2025-02-21T23:00:00.000Z').tick())[1], 'astrid');
  });

  it('begins at once, ends early, and goes on when other seats change', () => {
    const serving = group.by('astrid', lend('dan', '2025-02-10', '2025-02-21'));
    assert.deepEqual(acting(serving), ['bengt', 'dan']);
    assert.deepEqual(acting(serving.by('bengt', seats('cecilia', 'astrid'))), ['cecilia', 'dan']);
    assert.equal(code(serving, 'bengt', seats('dan', 'astrid')), 'person-holds-two-seats');
    const end: Command = { type: 'endTemporary', forum, seat: ASSOCIATION };
    assert.deepEqual(acting(serving.by('astrid', end)), ['bengt', 'astrid']);
    assert.deepEqual(acting(serving.by('dan', dispute)), ['bengt', 'astrid']);
    assert.deepEqual(acting(serving.by('astrid', seats('bengt', 'eva'))), ['bengt', 'eva']);
    assert.equal(code(serving, 'bengt', end), 'seat-of-another-party');
    assert.equal(code(group, 'astrid', end), 'no-temporary');
  });

  it('is one person with one vote, for the party’s own seat', () => {
    assert.equal(code(group, 'bengt', lend('dan', '2025-02-17', '2025-02-21')), 'seat-of-another-party');
    assert.equal(code(group, 'astrid', lend('bengt', '2025-02-17', '2025-02-21')), 'person-holds-two-seats');
    assert.equal(code(group, 'astrid', lend('', '2025-02-17', '2025-02-21')), 'person-missing');
    assert.equal(code(group, 'astrid', lend('dan', '2025-02-21', '2025-02-17')), 'last-day-before-first');
    assert.equal(code(group, 'astrid', lend('dan', '2025-02-01', '2025-02-02')), 'day-in-the-past');
    assert.equal(code(group, 'astrid', lend('dan', '', '2025-02-02')), 'day-unknown');
    assert.equal(code(named, 'astrid', lend('eva', '2025-03-01', '2025-03-02')), 'temporary-named-already');
    assert.equal(code(group, 'dan', lend('dan', '2025-02-17', '2025-02-21')), 'not-a-member');
    // Who has got a seat of their own meanwhile does not begin.
    const seated = named.by('bengt', seats('dan', 'astrid')).at('2025-02-18').tick();
    assert.deepEqual(acting(seated), ['dan', 'astrid']);
  });
});

describe('what is known of a seat', () => {
  it('has when its holder is away', () => {
    const away = group.by('astrid', { type: 'recordAway', forum, from: '2025-07-01', to: '2025-07-31' });
    const on = (played: Played, day: string) => awayOn(played.state, forum, day);
    assert.deepEqual([on(away, '2025-06-30'), on(away, '2025-07-31')], [[], ['astrid']]);
    assert.deepEqual(on(away.by('astrid', { type: 'withdrawAway', forum }), '2025-07-31'), []);
    // Not where somebody acts for them, nor of who has no seat any more.
    const lent = away.by('astrid', lend('dan', '2025-07-10', '2025-07-20'));
    assert.deepEqual([on(lent, '2025-07-09'), on(lent, '2025-07-10')], [['astrid'], []]);
    assert.deepEqual(on(away.by('astrid', { type: 'leaveSeat', forum }), '2025-07-31'), []);
    assert.equal(
      code(group, 'dan', { type: 'recordAway', forum, from: '2025-07-01', to: '2025-07-31' }),
      'no-seat-of-yours',
    );
  });

  it('has the mandate that its party has given it, whoever acts in it', () => {
    const mandate = (seat: string, amount: string): Command => ({
      ...{ type: 'enterMandate', forum, seat, amount },
      text: 'Löpande frågor',
      reference: '',
    });
    const given = group.by(
      'astrid',
      mandate(ASSOCIATION, '50 000 kr'),
      lend('dan', '2025-02-12', '2025-02-13'),
    );
    assert.equal(mandateOf(given.state, forum, 'dan')?.ore, 5_000_000);
    assert.equal(mandateOf(given.state, forum, 'bengt'), undefined);
    assert.equal(code(group, 'bengt', mandate(ASSOCIATION, '')), 'seat-of-another-party');
    assert.equal(code(group, 'astrid', mandate(ASSOCIATION, 'mycket')), 'amount-unknown');
  });

  it('has a role beside it only for people without one', () => {
    const give = (role: 'registrar' | 'contact', member: string): Command => ({
      ...{ type: 'giveRole', forum, role, member },
    });
    assert.equal(code(group, 'astrid', give('registrar', 'bengt')), 'role-needs-no-seat');
    assert.equal(code(group, 'dan', give('registrar', 'dan')), 'not-a-member');
    const given = group.by('astrid', give('contact', 'dan'));
    assert.equal(
      code(given, 'bengt', { type: 'endRole', forum, role: 'contact', member: 'dan' }),
      'seat-of-another-party',
    );
  });

  it('has whether its holder is in the chat, as Teams says and no person', () => {
    const note: Command = { type: 'noteWhoIsThere', forum, left: ['astrid', 'dan'], there: [] };
    const gone = (played: Played) => played.state.forums.get(forum)?.register.gone;
    assert.deepEqual(gone(group.by('bengt', note)), []);
    const noted = group.by(CLOCK, note);
    assert.deepEqual(gone(noted), ['astrid']);
    assert.deepEqual(noted.facts(CLOCK, note), []);
    assert.deepEqual(gone(noted.by(CLOCK, { ...note, left: [], there: ['astrid'] })), []);
  });
});
