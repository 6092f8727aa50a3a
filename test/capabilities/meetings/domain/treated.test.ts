import assert from 'node:assert/strict';
import { waitingItems } from '../../../../src/capabilities/agenda/domain/agenda.ts';
import { isUntreated } from '../../../../src/capabilities/meetings/domain/treated.ts';
import { presentCloseMeeting } from '../../../../src/capabilities/conduct/present-forms.ts';
import { presentLiveAgenda } from '../../../../src/capabilities/conduct/present.ts';
import { presentMinutes } from '../../../../src/capabilities/minutes/present.ts';
import { commandsAbout, heldMeeting, itemOf, present, propose } from '../../../support/meetings-played.ts';
import { inNorma } from '../../../support/played.ts';
import type { Played } from '../../../support/played.ts';

const m1 = commandsAbout('m1');
const STARTS = '2025-02-12T12:00:00.000Z';
const planned = inNorma().by('bengt', propose('a', 'Ny lokal'), m1.draft(STARTS), m1.call).at(STARTS);
const opened = planned.by('bengt', m1.open(...present('bengt', 'astrid')));
const passed = opened.by('bengt', m1.takeUp('matter:a'), m1.takeUp('standing:finance'));
const meeting = (at: Played) => heldMeeting(at.state, 'm1');
const untreated = (at: Played, item: string) => isUntreated(at.state, meeting(at), itemOf(meeting(at), item));
const minutes = (at: Played) => JSON.stringify(presentMinutes(at.presenting(), meeting(at), 0));
const comesAgain = (at: Played) =>
  waitingItems(at.state, 'styrgrupp', at.moment).some(({ id }) => id === 'matter:a');

describe('a matter that is taken up and left', () => {
  it('has not been treated where nothing is recorded on it, and comes again', () => {
    assert.ok(untreated(passed, 'matter:a'));
    const closed = passed.by('bengt', m1.close);
    assert.ok(untreated(closed, 'matter:a') && untreated(closed, 'standing:finance'));
    assert.ok(comesAgain(closed));
    assert.ok(!minutes(closed).includes('minutes.discussed') && !minutes(closed).includes('minutes.treated'));
    const [line] = presentLiveAgenda(closed.presenting(), meeting(closed)).items.filter(
      ({ item }) => item === 'matter:a',
    );
    assert.deepEqual(line?.state, { say: 'item.waiting' });
    assert.ok(presentCloseMeeting(passed.presenting(), meeting(passed)).untreated);
  });

  it('has been treated with a note on it, also one that is taken when the meeting is over', () => {
    const noted = passed.by('astrid', m1.note('Vi tittar på två lokaler.', 'matter:a')).by('bengt', m1.close);
    assert.ok(!untreated(noted, 'matter:a') && !comesAgain(noted));
    assert.ok(minutes(noted).includes('minutes.treated'));
    const late = passed.by('bengt', m1.close).by('astrid', m1.note('Vi tittar på två lokaler.', 'matter:a'));
    assert.ok(!untreated(late, 'matter:a') && !comesAgain(late));
  });

  it('has been treated when it was voted on, whatever came of it', () => {
    const voted = opened
      .by('bengt', m1.takeUp('matter:a'), m1.putToVote('matter:a', 'v', 'Ska vi byta?'))
      .by('bengt', { type: 'castBallot', forum: 'styrgrupp', vote: 'v', choice: 'no' })
      .by('astrid', { type: 'castBallot', forum: 'styrgrupp', vote: 'v', choice: 'no' })
      .by('bengt', m1.takeUp('matter:a'), m1.takeUp('standing:finance'));
    assert.ok(!untreated(voted, 'matter:a'));
  });

  it('can be taken back again: nobody has dealt with it', () => {
    const closed = passed.by('bengt', m1.close);
    const facts = closed.facts('bengt', { type: 'withdrawMatter', forum: 'styrgrupp', matter: 'a' });
    assert.equal(facts.length, 1);
  });

  it('keeps what the minutes said of meetings opened before nothing recorded was nothing treated', () => {
    const [fact] = planned.facts('bengt', m1.open(...present('bengt', 'astrid')));
    assert.ok(fact?.type === 'meetingOpened');
    const { type, v, meeting: id, agenda, attendance } = fact;
    const old = planned
      .happened('bengt', { type, v, meeting: id, agenda, attendance })
      .by('bengt', m1.takeUp('matter:a'), m1.close);
    assert.ok(!untreated(old, 'matter:a') && !comesAgain(old));
    assert.ok(minutes(old).includes('minutes.discussed') && !minutes(old).includes('minutes.treated'));
  });
});
