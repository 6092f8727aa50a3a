import assert from 'node:assert/strict';
import type { Change } from '../../../../src/capabilities/changes/domain/kinds.ts';
import { changeHistory } from '../../../../src/capabilities/changes/domain/history.ts';
import { duties } from '../../../../src/capabilities/duties/domain/duty.ts';
import type { Duty } from '../../../../src/capabilities/duties/domain/duty.ts';
import { earliestLastDay } from '../../../../src/capabilities/group-rules/domain/last-day.ts';
import { agreementForum } from '../../../../src/partnership/domain/state.ts';
import type { VoteEffect } from '../../../../src/capabilities/group-rules/domain/effect.ts';
import { dueReports } from '../../../../src/capabilities/reports/domain/due.ts';
import { endedOn } from '../../../../src/partnership/domain/ended.ts';
import { brukarskolan, norma } from '../../../support/agreements.ts';
import { commandsAbout, inYear, present } from '../../../support/meetings-played.ts';
import { inBrukarskolan, inNorma } from '../../../support/played.ts';
import type { Played } from '../../../support/played.ts';
import { adopting } from '../../../chat/adopting.ts';

const NORMA = ['astrid', 'bengt'];
const ROUTINES = 'standing:routines';
const STOCKHOLM = ['astrid', 'bengt', 'cecilia'];

interface Deciding {
  readonly vote?: string;
  readonly voters?: readonly string[];
  readonly forum?: string;
  readonly from?: string;
}
const decide = (
  group: Played,
  kind: 'amend-agreement' | 'change-settings',
  changes: readonly Change[],
  { vote = 'v', voters = NORMA, forum = 'styrgrupp', from }: Deciding = {},
): Played => {
  const effect: VoteEffect = { kind, changes, ...(from !== undefined && { from }) };
  return adopting(group, { vote, text: 'Ska det här gälla?', voters, forum, effect });
};
const sign = (group: Played, by: string, day: string, amendment = 'v'): Played =>
  group.by(by, {
    type: 'signAmendment',
    forum: 'styrgrupp',
    amendment,
    name: 'Eva Lind',
    role: 'Ordförande',
    place: 'Göteborg',
    day,
    registryNumber: '',
  });
const longer: readonly Change[] = [{ kind: 'last-day', to: '2026-08-31' }];
const all = ({ state, moment }: Played): readonly Duty[] => duties(state, moment);
const due = (group: Played, id: string): string | undefined => all(group).find((duty) => duty.id === id)?.due;
const every = (months: number, forum = 'samverkansgrupp'): Change => ({
  kind: 'cadence',
  forum,
  cadence: { kind: 'longest-interval', months },
});

describe('an agreement that is extended (N18-36)', () => {
  const decided = decide(inNorma().at('2025-02-12'), 'amend-agreement', longer);
  const half = sign(decided.at('2025-02-20'), 'bengt', '2025-02-14');
  const signed = sign(half, 'astrid', '2025-02-20');

  it('extends nothing while a signature is missing', () => {
    for (const group of [decided, half]) {
      assert.equal(group.agreement.validity.value.to, '2025-08-31');
      assert.equal(due(group, 'expiry'), '2025-08-31');
      assert.equal(endedOn(group.state, '2025-09-01'), '2025-08-31');
    }
  });

  it('holds longer from the last signature: its end, its reports and its terms follow', () => {
    assert.deepEqual(signed.agreement.validity, {
      value: { from: '2025-01-01', to: '2026-08-31' },
      source: { kind: 'amendment', decision: '§ 1/2025' },
    });
    assert.equal(due(signed, 'expiry'), '2026-08-31');
    assert.equal(due(signed, 'report:slutrapport:1'), '2026-08-31', 'N14-27: at the end');
    assert.equal(endedOn(signed.state, '2025-09-01'), undefined);
    const term = (group: Played) =>
      all(group).find(({ id }) => id === 'term-meetings:styrgrupp:ht-2025')?.subject;
    assert.equal((term(half) as { partial: boolean }).partial, true);
    assert.equal((term(signed) as { partial: boolean }).partial, false);
    assert.ok(due(signed, 'term-meetings:styrgrupp:vt-2026'), 'N11-17: a term more');
  });

  it('is told of its new end in time, and not of the old one', () => {
    const reminded = signed.at('2025-08-29').tick().at('2025-09-02').tick();
    assert.deepEqual(reminded.state.endsTold, []);
    assert.deepEqual(reminded.at('2026-09-02').tick().state.endsTold, ['2026-08-31']);
  });

  it('holds from a later day, where that was decided', () => {
    const later = decide(inNorma().at('2025-02-12'), 'amend-agreement', longer, { from: '2025-05-01' });
    const both = sign(sign(later.at('2025-02-20'), 'bengt', '2025-02-20'), 'astrid', '2025-02-20');
    assert.equal(both.agreement.validity.value.to, '2025-08-31');
    assert.equal(both.at('2025-05-01').agreement.validity.value.to, '2026-08-31');
  });

  it('extends nothing when it is revoked before it is signed', () => {
    const revoked = adopting(half, {
      vote: 'revoking',
      text: 'Ska § 1/2025 upphävas?',
      voters: NORMA,
      effect: { kind: 'revoke', decision: inYear(2025, 1) },
    });
    assert.equal(revoked.at('2026-01-01').agreement.validity.value.to, '2025-08-31');
  });
});

describe('an agreement that is shortened', () => {
  it('ends sooner, with what falls due then, and asks for no continuation after its end (B-5.1-88, 90)', () => {
    const before = inBrukarskolan(brukarskolan, '2023-06-05').at('2023-06-12');
    const decided = decide(before, 'amend-agreement', [{ kind: 'last-day', to: '2023-12-31' }], {
      voters: STOCKHOLM,
    });
    assert.ok(due(decided, 'continuation'));
    const signed = sign(sign(decided, 'bengt', '2023-06-12'), 'astrid', '2023-06-12');
    assert.equal(due(signed, 'expiry'), '2023-12-31');
    assert.equal(due(signed, 'continuation'), undefined);
    assert.ok(dueReports(signed.state, '2023-06-12').every(({ due: day }) => day <= '2023-12-31'));
    assert.equal(endedOn(signed.state, '2024-01-01'), '2023-12-31');
  });

  it('leaves a vote that is open its last day', () => {
    const open = inNorma()
      .at('2025-02-12')
      .by('astrid', { type: 'openVote', forum: 'styrgrupp', vote: 'open', question: 'Ska vi?' });
    const decided = decide(open, 'change-settings', [
      { kind: 'group-rule', forum: 'styrgrupp', rule: { setting: 'daysToAnswer', value: 20 } },
    ]);
    assert.deepEqual(decided.state.votes.get('open'), open.state.votes.get('open'));
    const rules = agreementForum(decided.agreement, 'styrgrupp');
    assert.ok(
      rules && earliestLastDay('2025-02-12', rules.daysToAnswer) >= '2025-03-04',
      'the next has more',
    );
  });
});

describe('how often a group meets, by its own decision', () => {
  const stockholm = inBrukarskolan(brukarskolan, '2023-01-09').at('2024-03-04');

  it('is owed from then on, where the agreement left it open (B-samverkansgrupp-72)', () => {
    const owed = (group: Played) =>
      all(group).filter(({ id }) => id.startsWith('next-meeting:samverkansgrupp:'));
    assert.deepEqual(owed(stockholm), []);
    const decided = decide(stockholm, 'change-settings', [every(3)], {
      voters: STOCKHOLM,
      forum: 'samverkansgrupp',
    });
    const [duty] = owed(decided);
    assert.equal(duty?.due, '2024-06-04', 'three months from the decision, not from a year before');
    assert.deepEqual(duty.source, { kind: 'group-decision', decision: '§ 1/2024' });
    const reminded = decided.at('2024-05-14').tick();
    assert.ok(
      reminded.state.reminders.some(({ duty: id }) => id === duty.id),
      'and reminded of',
    );
  });

  it('is counted from the latest meeting, where that was not long ago (B-styrgrupp-65)', () => {
    const meeting = commandsAbout('m', 'samverkansgrupp');
    const met = inBrukarskolan(brukarskolan, '2024-01-08')
      .at('2024-02-05')
      .by('bengt', meeting.draft('2024-02-14T12:00:00Z'), meeting.call)
      .at('2024-02-14T12:00:00Z')
      .by('bengt', meeting.open(...present('astrid', 'bengt', 'cecilia')), meeting.takeUp(ROUTINES))
      .by('bengt', meeting.decide(ROUTINES, 'Vi fortsätter.'), meeting.close)
      .at('2024-03-04');
    const decided = decide(met, 'change-settings', [every(6)], {
      voters: STOCKHOLM,
      forum: 'samverkansgrupp',
    });
    assert.equal(due(decided, 'next-meeting:samverkansgrupp:2024-02-14'), '2024-08-14');
  });

  it('of so many a term begins with the next term, and a term keeps what it began with (N11-17)', () => {
    const least = (group: Played, term: string) => {
      const subject = all(group).find(({ id }) => id === `term-meetings:styrgrupp:${term}`)?.subject;
      return subject?.kind === 'term-meetings' ? subject.least : undefined;
    };
    const three: Change = { kind: 'cadence', forum: 'styrgrupp', cadence: { kind: 'per-term', least: 3 } };
    const decided = decide(inNorma(norma, '2025-01-07').at('2025-02-12'), 'amend-agreement', [
      three,
      ...longer,
    ]);
    const signed = sign(sign(decided, 'bengt', '2025-02-12'), 'astrid', '2025-02-12');
    assert.equal(least(signed, 'vt-2025'), 2);
    assert.equal(least(signed, 'ht-2025'), 3);
    assert.equal(least(signed.at('2025-10-01'), 'ht-2025'), 3);
  });
});

describe('a decision that changes settings', () => {
  const five: Change = { kind: 'escalation-time', at: { kind: 'counterpart' }, days: 5 };
  const wait = (group: Played): number | undefined =>
    group.agreement.escalation.find(({ to }) => to.kind === 'counterpart')?.waitDays.value;
  const decided = decide(inNorma().at('2025-02-12'), 'change-settings', [five]);

  it('holds at once, and no longer from the day it is revoked', () => {
    assert.equal(wait(decided), 5);
    const revoked = adopting(decided.at('2025-03-03'), {
      vote: 'revoking',
      text: 'Ska § 1/2025 upphävas?',
      voters: NORMA,
      effect: { kind: 'revoke', decision: inYear(2025, 1) },
    });
    assert.equal(wait(revoked), 3);
    const [made] = changeHistory(revoked.state);
    assert.deepEqual(
      [made?.from, made?.withdrawn],
      ['2025-02-12', { from: '2025-03-03', by: inYear(2025, 2) }],
    );
    assert.match(made?.words.sv ?? '', /går vidare efter 5 dagar/);
  });

  it('does not hold while it rests, and holds when the party that was not there has said yes', () => {
    const alone = commandsAbout('m');
    const item = 'standing:finance';
    const met = inNorma()
      .at('2025-02-17')
      .by('astrid', alone.draft('2025-03-03T12:00:00Z'), alone.call)
      .at('2025-03-03T12:00:00Z')
      .by('astrid', alone.open(), alone.takeUp(item))
      .by(
        'astrid',
        {
          type: 'openVote',
          forum: 'styrgrupp',
          vote: 'v',
          question: 'Ska det här gälla?',
          meeting: 'm',
          item,
          effect: { kind: 'change-settings', changes: [five] },
        },
        { type: 'castBallot', forum: 'styrgrupp', vote: 'v', choice: 'yes' },
      );
    assert.equal(met.state.decisions[0]?.resting?.needsYes, true, 'silence changes no settings');
    assert.equal(wait(met), 3);
    const accepted = met
      .at('2025-03-10')
      .by('bengt', { type: 'acceptResting', forum: 'styrgrupp', decision: inYear(2025, 1) });
    assert.equal(wait(accepted), 5);
    assert.equal(changeHistory(accepted.state)[0]?.from, '2025-03-10');
  });

  it('lets a problem wait as long as it was to when it was reported', () => {
    const report = (group: Played): Played =>
      group.by('astrid', {
        type: 'reportProblem',
        forum: 'styrgrupp',
        problem: 'p',
        kind: 'problem',
        text: 'Lokalen är kall.',
      });
    const before = decide(report(inNorma().at('2025-02-10')).at('2025-02-12'), 'change-settings', [five]);
    assert.equal(before.at('2025-02-14T09:00:00Z').tick().state.problems.get('p')?.history.length, 2);
    const after = report(decided.at('2025-02-13'));
    assert.equal(after.at('2025-02-17T09:00:00Z').tick().state.problems.get('p')?.history.length, 1);
  });
});
