import assert from 'node:assert/strict';
import { given } from '../../../support/given.ts';
import { commandsAbout, heldMeeting, present, voting } from '../../../support/meetings-played.ts';
import { inBrukarskolan } from '../../../support/played.ts';
import type { Happened } from '../../../support/given.ts';
import {
  ANNA,
  BENGT,
  brukarskolanGroup,
  CECILIA,
  CHAIR,
  decided,
  elected,
  firstAgenda,
  FORUM,
  here,
  normaGroup,
  opened,
  takenUp,
  usualAgenda,
  votedOn,
} from '../../meetings/domain/held.ts';

const about = { forum: FORUM, meeting: 'm' } as const;
const start = { type: 'takeUpElection', ...about } as const;
const elect = (item: string, member = BENGT) =>
  ({ type: 'electChair', ...about, item, member, until: '2026-03-31' }) as const;
const usual = [...brukarskolanGroup, ...opened(ANNA, here(ANNA, BENGT, CECILIA))];
const first = [...brukarskolanGroup, ...opened(ANNA, here(ANNA, BENGT, CECILIA), firstAgenda)];
const number = (n: number) => ({ year: 2025, number: n });
const ADDED = 'chair:m:1';

describe('electing a chair at any meeting', () => {
  it('puts the election on the agenda and takes it up; then it goes on as any election does', () => {
    const started = given(...usual).when(ANNA, start);
    assert.deepEqual(
      started.facts.map(({ type }) => type),
      ['agendaItemAdded', 'matterTakenUp'],
    );
    const item: Happened[] = started.facts.map((fact) => [ANNA, fact]);
    given(...usual, ...item)
      .when(ANNA, start)
      .then();
    given(...usual, ...item)
      .when(ANNA, elect(ADDED))
      .then(
        {
          type: 'matterDecided',
          v: 1,
          meeting: 'm',
          item: ADDED,
          text: 'Val av ordförande',
          decision: number(1),
        },
        {
          type: 'chairElected',
          v: 1,
          forum: FORUM,
          member: BENGT,
          until: '2026-03-31',
          decision: number(1),
        },
      );
    const lost = given(...usual, ...item, ...votedOn(ADDED, 1, 'tied')).when(ANNA, start);
    assert.ok(lost.facts.some((fact) => fact.type === 'matterTakenUp' && fact.item === 'chair:m:2'));
  });

  it('takes up an item that is there already', () => {
    given(...first)
      .when(ANNA, start)
      .then({ type: 'matterTakenUp', v: 1, meeting: 'm', item: CHAIR });
  });

  it('works under an item that somebody has written, by acclamation and by vote', () => {
    const written: readonly Happened[] = [
      ...usual,
      [
        ANNA,
        {
          type: 'agendaItemAdded',
          v: 1,
          meeting: 'm',
          item: {
            id: 'matter:x',
            title: { sv: 'Ny ordförande', en: 'Ny ordförande' },
            origin: { kind: 'proposed', matter: 'x', by: ANNA },
          },
        },
      ],
      takenUp('matter:x'),
    ];
    assert.equal(given(...written).when(ANNA, elect('matter:x')).facts.length, 2);
    const voted = given(...written, ...votedOn('matter:x', 1, 'adopted')).when(ANNA, elect('matter:x'));
    assert.deepEqual(
      voted.facts.map(({ type }) => type),
      ['chairElected'],
    );
  });

  it('is refused where nobody leads, where it is done, and where the agreement has no chair', () => {
    given(...usual)
      .when(BENGT, start)
      .refused({ code: 'only-leader', member: ANNA });
    given(...first, decided(CHAIR, 1), elected(BENGT, 1))
      .when(ANNA, start)
      .refused({ code: 'matter-decided', decision: number(1) });
    given(...normaGroup, ...opened(ANNA, here(ANNA, BENGT), usualAgenda))
      .when(ANNA, start)
      .refused({ code: 'agreement-without-chair' });
  });
});

// A decision holds when one present from each other party has confirmed its exact words.
describe('whom a vote has elected', () => {
  const meeting = commandsAbout('m1');
  const ITEM = 'first:chair';
  const voted = (...here: readonly string[]) =>
    voting(
      inBrukarskolan(undefined, '2025-01-20')
        .by('astrid', meeting.draft('2025-02-12T12:00:00.000Z'), meeting.call)
        .at('2025-02-12T12:00:00.000Z')
        .by('astrid', meeting.open(...present('astrid', 'bengt')))
        .by('astrid', { type: 'takeUpElection', forum: FORUM, meeting: 'm1' })
        .by('astrid', meeting.putToVote(ITEM, 'v', 'Ska Bengt vara ordförande?')),
      'v',
      Object.fromEntries(here.map((member) => [member, 'yes'])),
    );
  const done = voted('astrid', 'bengt');
  const others = ['chair-term', 'report-content', 'statistics'].flatMap((first) => [
    meeting.takeUp(`first:${first}`),
    meeting.table(`first:${first}`, 'Senare.'),
  ]);
  const named = done.proposes('astrid', meeting.elect(ITEM, 'astrid', '2025-12-31'));
  const onItem = { forum: FORUM, meeting: 'm1', item: ITEM, proposal: 'election-1' } as const;

  it('is said by the parties that voted, not by whoever leads alone', () => {
    assert.equal(named.state.chairs.size, 0);
    assert.deepEqual(named.facts('astrid', meeting.elect(ITEM, 'astrid', '2025-12-31')), []);
    const confirmed = named.by('bengt', { type: 'confirmDecision', ...onItem });
    const [decision, ...more] = confirmed.state.decisions;
    assert.deepEqual([decision?.elected?.member, decision?.vote, more], ['astrid', 'v', []]);
    assert.equal(confirmed.state.chairs.get(FORUM)?.member, 'astrid');
    assert.equal(heldMeeting(confirmed.state, 'm1').proposal, undefined);
  });

  it('keeps the meeting open until it is said, unless the parties do not agree on it', () => {
    assert.equal(done.by('astrid', ...others).refusal('astrid', meeting.close).code, 'chair-not-recorded');
    const disputed = named.by('bengt', { type: 'disputeDecision', ...onItem });
    assert.equal(disputed.state.chairs.size, 0);
    assert.ok(disputed.by('astrid', ...others).facts('astrid', meeting.close).length > 0);
  });

  it('is not said where a party that voted has left, and the meeting can end', () => {
    const left = done.by('bengt', {
      type: 'markAttendance',
      forum: FORUM,
      meeting: 'm1',
      state: 'absent',
    });
    assert.deepEqual(left.refusal('astrid', meeting.elect(ITEM, 'astrid', '2025-12-31')), {
      code: 'election-waits-for-party',
      party: 'socialforvaltningen',
    });
    assert.ok(left.by('astrid', ...others).facts('astrid', meeting.close).length > 0);
  });
});
