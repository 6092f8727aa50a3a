import assert from 'node:assert/strict';
import { duties } from '../../../../src/capabilities/duties/domain/duty.ts';
import { nextMoment } from '../../../../src/capabilities/duties/domain/tick.ts';
import type { Command } from '../../../../src/capabilities/index.ts';
import type { Concern } from '../../../../src/capabilities/meetings/domain/meeting.ts';
import { workingDaysAfter } from '../../../../src/capabilities/meetings/domain/resting.ts';
import { agendaFor } from '../../../../src/capabilities/agenda/domain/agenda.ts';
import { counts, notCounted } from '../../../../src/capabilities/meetings/domain/counting.ts';
import {
  commandsAbout,
  heldMeeting,
  inYear,
  plannedMeeting,
  present,
} from '../../../support/meetings-played.ts';
import { inNorma } from '../../../support/played.ts';
import type { Played } from '../../../support/played.ts';

const ITEM = 'standing:finance';
const NUMBER = inYear(2025, 1);
const AGAIN = 'again:2025-1';
const alone = commandsAbout('m');
const next = commandsAbout('next');
const about = { forum: 'styrgrupp', decision: NUMBER };
const acceptIt: Command = { type: 'acceptResting', ...about };
const again: Command = { type: 'askAgain', ...about };

/** Astrid meets alone on Monday the 3rd of March, and decides. */
const opened = inNorma()
  .at('2025-02-17')
  .by('astrid', alone.draft('2025-03-03T12:00:00Z'), alone.call)
  .at('2025-03-03T12:00:00Z')
  .by('astrid', alone.open(), alone.takeUp(ITEM));
const decided = (concerns: readonly Concern[] = []): Played =>
  opened.by('astrid', alone.decide(ITEM, 'Vi byter lokal.', concerns)).by('astrid', alone.close);
const resting = decided();
const about1 = ({ state }: Played) => state.decisions[0]?.resting;

/** Another meeting, in good time, with whoever is named there from the beginning. */
const nextMeeting = (before: Played, ...here: readonly string[]): Played =>
  before
    .at('2025-03-05')
    .by('astrid', next.draft('2025-03-17T12:00:00Z'), next.call)
    .at('2025-03-17T12:00:00Z')
    .by('astrid', next.open(...present('astrid', ...here)));

describe('what is decided without a party', () => {
  it('has to say what it is about, and rests', () => {
    assert.deepEqual(opened.refusal('astrid', alone.decide(ITEM, 'Ja')), { code: 'concerns-unsaid' });
    assert.deepEqual(about1(resting)?.parties, ['funktionsstod']);
    assert.equal(about1(resting)?.needsYes, false);
    assert.equal(about1(decided(['money']))?.needsYes, true);
  });

  it('takes effect when the party accepts it; nobody else can', () => {
    assert.deepEqual(resting.refusal('astrid', acceptIt), { code: 'not-for-your-party', decision: NUMBER });
    const accepted = resting.by('bengt', acceptIt);
    assert.equal(about1(accepted)?.ended?.cause, 'accepted');
    assert.deepEqual(accepted.refusal('bengt', acceptIt), { code: 'not-resting', decision: NUMBER });
  });

  it('takes effect after ten working days of silence, counted from the day it was told', () => {
    assert.equal(workingDaysAfter('2025-03-03', 10), '2025-03-17');
    // Easter: from Maundy Thursday the 17th of April to the 5th of May, past Good Friday, Monday and the first of May.
    assert.equal(workingDaysAfter('2025-04-17', 10), '2025-05-06');
    assert.equal(about1(resting.at('2025-03-17T22:59:00Z').tick())?.ended, undefined);
    assert.equal(about1(resting.at('2025-03-17T23:00:01Z').tick())?.ended?.cause, 'silence');
    const moments = nextMoment(resting.state, '2025-03-17T20:00:00Z');
    assert.ok(moments !== undefined && moments <= '2025-03-17T23:00:00.001Z');
  });

  it('never does so by silence where it needs the yes of the party, which is reminded', () => {
    const money = decided(['money']);
    assert.equal(about1(money.at('2025-06-02').tick())?.ended, undefined);
    const late = duties(money.state, '2025-06-02T10:00:00Z').find(({ id }) =>
      id.startsWith('answer-resting:'),
    );
    assert.deepEqual([late?.state, late?.owes.members], ['overdue', ['bengt']]);
    assert.equal(about1(money.at('2025-06-02').by('bengt', acceptIt))?.ended?.cause, 'accepted');
  });

  it('is taken up again first of the matters, once, and what is decided then stands instead', () => {
    const asked = resting.by('bengt', again);
    assert.equal(about1(asked.at('2025-04-30').tick())?.ended, undefined);
    assert.deepEqual(asked.facts('bengt', again), []);
    const planned = asked.at('2025-03-05').by('astrid', next.draft('2025-03-17T12:00:00Z'), next.call);
    const agenda = agendaFor(planned.state, plannedMeeting(planned.state, 'next'), planned.moment);
    const matters = agenda.filter(({ formality }) => formality === undefined).map(({ id }) => id);
    assert.equal(matters.indexOf(AGAIN) <= 1 && matters.includes(AGAIN), true, matters.join());
    const settled = nextMeeting(asked, 'bengt').by(
      'astrid',
      next.takeUp(AGAIN),
      next.decide(AGAIN, 'Vi stannar.'),
      next.close,
    );
    assert.equal(about1(settled)?.ended?.cause, 'taken-up-again');
    assert.equal(settled.state.decisions[1]?.resting, undefined);
  });

  it('takes effect when the party that asked stays away from that meeting, but for what needs its yes', () => {
    const stayed = (before: Played) => nextMeeting(before.by('bengt', again)).by('astrid', next.close);
    assert.equal(about1(stayed(resting))?.ended?.cause, 'stayed-away');
    assert.equal(about1(stayed(decided(['rules'])))?.ended, undefined);
  });

  it('brings about what a vote sets when it takes effect, and not before', () => {
    const voted = opened.by(
      'astrid',
      alone.putToVote(ITEM, 'v', 'Ska fyra delta?', {
        effect: { kind: 'set-rule', rule: { setting: 'decisionRule', value: { kind: 'absolute' } } },
      }),
      { type: 'castBallot', forum: 'styrgrupp', vote: 'v', choice: 'yes' },
    );
    const rule = ({ agreement }: Played) => agreement.forums[0]?.decisionRule.value.kind;
    const [decision] = voted.state.decisions;
    if (decision?.outcome !== 'adopted') return;
    assert.deepEqual([about1(voted)?.needsYes, rule(voted)], [true, 'simple']);
    assert.equal(rule(voted.by('bengt', acceptIt)), 'absolute');
  });

  it('is not taken up a second time', () => {
    const second = nextMeeting(resting.by('bengt', again)).by(
      'astrid',
      next.takeUp(AGAIN),
      next.decide(AGAIN, 'Vi stannar.', []),
      next.close,
    );
    assert.deepEqual(second.refusal('bengt', { ...again, decision: inYear(2025, 2) }), {
      code: 'taken-up-once',
      decision: NUMBER,
    });
  });

  it('does not rest where the meeting was opened before this was asked: whoever led said what was decided', () => {
    const [fact] = inNorma()
      .at('2025-02-17')
      .by('astrid', alone.draft('2025-03-03T12:00:00Z'), alone.call)
      .at('2025-03-03T12:00:00Z')
      .facts('astrid', alone.open());
    assert.ok(fact?.type === 'meetingOpened');
    const { type, v, meeting, agenda, attendance } = fact;
    const before = inNorma()
      .at('2025-02-17')
      .by('astrid', alone.draft('2025-03-03T12:00:00Z'), alone.call)
      .at('2025-03-03T12:00:00Z')
      .happened('astrid', { type, v, meeting, agenda, attendance })
      .by('astrid', alone.takeUp(ITEM), alone.decide(ITEM, 'Ja'), alone.close);
    assert.equal(about1(before), undefined);
    assert.equal(before.state.decisions.length, 1);
    assert.equal(counts(heldMeeting(before.state, 'm')), true);
  });
});

describe('what counts as a meeting of the group', () => {
  const why = ({ state }: Played, id = 'm') => notCounted(heldMeeting(state, id));
  const here = (state: 'present' | 'absent', member?: string): Command => ({
    type: 'markAttendance',
    forum: 'styrgrupp',
    meeting: 'm',
    state,
    ...(member !== undefined && { member }),
  });

  it('is one from each party together, closed, and a matter beyond the formalities', () => {
    assert.deepEqual(why(resting), { kind: 'party-away', came: ['forum-skill'], away: ['funktionsstod'] });
    const both = opened.by('bengt', here('present'));
    assert.equal(counts(heldMeeting(both.state, 'm')), false);
    assert.equal(counts(heldMeeting(both.by('astrid', alone.close).state, 'm')), true);
    const nothing = nextMeeting(inNorma(), 'bengt').by('astrid', next.close);
    assert.deepEqual(why(nothing, 'next'), { kind: 'nothing-treated' });
  });

  it('is not one at which somebody was only said to be by another', () => {
    const said = opened.by('astrid', here('present', 'bengt'));
    assert.equal(why(said.by('astrid', alone.close)), undefined);
    assert.equal(why(said.by('bengt', here('absent')).by('astrid', alone.close))?.kind, 'party-away');
    // Who has been there and left was there.
    const left = opened.by('bengt', here('present')).by('bengt', here('absent'));
    assert.equal(why(left.by('astrid', alone.close)), undefined);
  });

  it('is said in the duty to meet, with who came and who did not', () => {
    const found = duties(resting.state, '2025-03-04T10:00:00Z').find(({ id }) => id.endsWith('vt-2025'));
    assert.ok(found?.subject.kind === 'term-meetings');
    assert.deepEqual(
      [found.subject.held, found.subject.uncounted],
      [0, [{ kind: 'party-away', came: ['forum-skill'], away: ['funktionsstod'], day: '2025-03-03' }]],
    );
  });
});
