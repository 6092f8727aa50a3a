import assert from 'node:assert/strict';
import {
  noticeOf,
  noticeTooShort,
  toldInTime,
  wasInNotice,
} from '../../../../src/capabilities/agenda/domain/notice.ts';
import { norma } from '../../../support/agreements.ts';
import { commandsAbout, present, propose } from '../../../support/meetings-played.ts';
import { inNorma } from '../../../support/played.ts';
import type { Played } from '../../../support/played.ts';

const meeting = commandsAbout('m');
const STARTS = '2025-02-12T12:00:00.000Z';
const NEXT_WEEK = '2025-02-19T12:00:00.000Z';

/** Called on the fifth for the twelfth: seven days before. */
const drafted = inNorma(norma, '2025-02-03').by('bengt', propose('old', 'Ny lokal'), meeting.draft(STARTS));
const called = drafted.at('2025-02-05').by('bengt', meeting.call);

function meetingIn({ state }: Played) {
  const found = state.meetings.get('m');
  assert.ok(found);
  return found;
}
const tooShort = (at: Played): boolean => noticeTooShort(at.state, meetingIn(at), at.moment);
const inTime = (at: Played, item: string): boolean => toldInTime(at.state, meetingIn(at), item);

describe('the notice of a meeting', () => {
  it('is long enough seven days before the meeting', () => {
    assert.equal(tooShort(called), false);
    assert.equal(tooShort(drafted.at('2025-02-06').by('bengt', meeting.call)), true);
    assert.equal(tooShort(called.at('2025-02-12').by('bengt', meeting.open(...present('bengt')))), false);
  });

  it('counts a draft as if it were called now', () => {
    assert.equal(tooShort(drafted), false);
    assert.equal(tooShort(drafted.at('2025-02-06')), true);
  });

  it('counts from the day on which the time that holds was told', () => {
    const moved = called.at('2025-02-10').by('bengt', meeting.move('2025-02-13T12:00:00.000Z', 'Rosenlund'));
    assert.equal(tooShort(moved), true);
    assert.equal(tooShort(moved.by('bengt', meeting.move('2025-02-13T12:00:00.000Z', 'Teams'))), true);
    assert.equal(tooShort(moved.by('bengt', meeting.move(NEXT_WEEK, 'Teams'))), false);
    assert.equal(tooShort(called.at('2025-02-10').by('bengt', meeting.move(STARTS, 'Teams'))), false);
  });

  it('says by what it is short', () => {
    const short = drafted.at('2025-02-10').by('bengt', meeting.call);
    assert.deepEqual(noticeOf(short.state, meetingIn(short), short.moment), {
      days: 2,
      least: 7,
      source: { kind: 'default' },
    });
  });
});

describe('a matter of the meeting', () => {
  const added = (day: string): Played => called.at(day).by('astrid', propose('new', 'Fler platser'));

  it('was in the notice if it was on the agenda as it was sent', () => {
    const about = meetingIn(added('2025-02-05'));
    assert.equal(wasInNotice(about, 'matter:old'), true);
    assert.equal(wasInNotice(about, 'standing:other'), true);
    assert.equal(wasInNotice(about, 'matter:new'), false);
  });

  it('has been told in time when it was added seven days before', () => {
    assert.equal(inTime(added('2025-02-05'), 'matter:old'), true);
    assert.equal(inTime(added('2025-02-05T13:00:00.000Z'), 'matter:new'), true);
    assert.equal(inTime(added('2025-02-06'), 'matter:new'), false);
    assert.equal(inTime(called, 'expiry'), false);
  });

  it('counts as told where the record has not kept what was in the notice', () => {
    const old = drafted.happened('bengt', { type: 'meetingCalled', v: 1, meeting: 'm' });
    assert.equal(wasInNotice(meetingIn(old), 'matter:new'), true);
    assert.equal(inTime(old, 'expiry'), true);
  });
});
