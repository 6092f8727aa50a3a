import assert from 'node:assert/strict';
import { minutesRecord } from '../../../src/capabilities/minutes/record.ts';
import { noticesOf } from '../../../src/capabilities/index.ts';
import { presentDecisions } from '../../../src/capabilities/results/present-decisions.ts';
import { presentResultNow } from '../../../src/capabilities/conduct/present-result.ts';
import { presentResult } from '../../../src/capabilities/results/present.ts';
import type { ResultView } from '../../../src/capabilities/results/present.ts';
import type { Phrase } from '../../../src/chat/phrase.ts';
import { renderView } from '../../../src/chat/render.ts';
import type { FactOf } from '../../../src/capabilities/index.ts';
import { isHeld } from '../../../src/capabilities/meetings/domain/meeting.ts';
import type { Registered } from '../../../src/partnership/domain/state.ts';
import type { Happened } from '../../support/given.ts';
import { CLOSED_AT, FORUM, MEMBERS, people, voted } from '../../support/voted.ts';
import type { Held } from '../../support/voted.ts';

const NOW = new Date(CLOSED_AT);

/** What is said of a count: the number, with the names behind it. */
const countOf = ({ counts }: ResultView, say: string): unknown => {
  const found = counts.find(({ title }) => typeof title === 'object' && title.say === say);
  return found && [found.votes, found.names];
};

/** What the log says of its newest decision beside its words and its outcome. */
const marksOf = (state: Registered, search = ''): readonly Phrase[] =>
  marksIn(presentDecisions(state, search, people, NOW).latest[0]);
/** One sentence after another, the first of which says what came of it. */
const marksIn = (line: { readonly said: Phrase } | undefined): readonly Phrase[] =>
  sentencesIn(line?.said).slice(1);
const sentencesIn = (phrase: Phrase | undefined): readonly Phrase[] =>
  phrase?.say === 'sentence.also'
    ? [phrase['said'], phrase['also']].flatMap((part) => sentencesIn(part as Phrase))
    : phrase
      ? [phrase]
      : [];
const saying = (marks: readonly Phrase[], say: string): Phrase | undefined =>
  marks.find((mark) => mark.say === say);

const resultOf = (held: Held): ResultView => {
  const { state, vote } = voted(held);
  return presentResult(vote, state, people);
};

describe('the result of a secret vote', () => {
  it('names only who did not vote or was recused, in view and in either language', () => {
    const view = resultOf({
      opened: { secret: true },
      ballots: { anna: 'yes', bo: 'no', cecilia: 'abstain' },
      recusals: { dan: 'Släkt' },
    });
    for (const choice of ['choice.yes', 'choice.no', 'choice.abstain'])
      assert.deepEqual(countOf(view, choice), [1, []]);
    const recused = { say: 'result.recused-because', name: MEMBERS.dan, reason: 'Släkt' };
    assert.deepEqual(countOf(view, 'choice.absent'), [1, [MEMBERS.eva]]);
    assert.deepEqual(countOf(view, 'choice.recused'), [1, [recused]]);
    for (const language of ['sv', 'en'] as const) {
      const why = { say: 'result.last-day-passed' };
      const card = JSON.stringify(renderView({ ...view, why }, language).card);
      for (const voter of [MEMBERS.anna, MEMBERS.bo, MEMBERS.cecilia])
        assert.ok(!card.includes(voter), voter);
    }
  });

  it('never looks into the sealed ballots, which nobody can open any more', () => {
    const { state, vote } = voted({ opened: { secret: true }, ballots: { anna: 'yes' } });
    const sealed = new Map([...vote.ballots].map(([member]) => [member, { sealed: 'AAAA' }]));
    const view = presentResult({ ...vote, ballots: sealed }, state, people);
    assert.deepEqual(countOf(view, 'choice.yes'), [1, []]);
  });
});

describe('a result', () => {
  it('says which substitutes voted for whom', () => {
    const register = [
      { seat: 's', party: 'vuxenskolan', member: 'frida', servesFor: 'bo' },
      { seat: 't', party: 'socialforvaltningen', member: 'anna' },
    ];
    const view = resultOf({ opened: { register }, ballots: { frida: 'yes', anna: 'yes' } });
    assert.deepEqual(countOf(view, 'held.substitutes'), [
      undefined,
      [{ say: 'result.substitute', name: MEMBERS.frida, servesFor: MEMBERS.bo }],
    ]);
    assert.deepEqual(countOf(view, 'choice.yes'), [2, [MEMBERS.frida, MEMBERS.anna]]);
  });

  it('says who did not accept a vote in writing, apart from who had not answered', () => {
    const view = resultOf({ opened: { written: true }, form: { anna: true, bo: false } });
    assert.deepEqual(view.counts, [
      { title: { say: 'vote.who.declined' }, names: [MEMBERS.bo] },
      { title: { say: 'vote.who.unanswered' }, names: [MEMBERS.cecilia, MEMBERS.dan, MEMBERS.eva] },
    ]);
  });

  it('counts abstentions as taking part, where the group asks for a number', () => {
    const quorum = { least: 2, source: { kind: 'group-decision', decision: '§ 1/2026' } } as const;
    const view = resultOf({ opened: { quorum }, ballots: { anna: 'yes', bo: 'abstain' } });
    assert.deepEqual(saying(view.explanations, 'result.quorum'), {
      say: 'result.quorum',
      took: 2,
      ...quorum,
    });
    assert.equal(view.outcome, 'adopted');
  });
});

const meeting = (...happened: readonly Happened[]): readonly Happened[] => [
  [
    'anna',
    { type: 'meetingDrafted', v: 1, meeting: 'm', forum: FORUM, kind: 'ordinary', startsAt: CLOSED_AT },
  ],
  ['anna', { type: 'meetingCalled', v: 1, meeting: 'm' }],
  [
    'anna',
    {
      type: 'meetingOpened',
      v: 1,
      meeting: 'm',
      agenda: [],
      attendance: [
        { member: 'anna', state: 'present' },
        { member: 'bo', state: 'present' },
      ],
    },
    CLOSED_AT,
  ],
  ...happened,
];

describe('a result during a meeting', () => {
  const held = voted({ before: meeting(), ballots: { anna: 'yes' } });

  it('can be reserved against there, and no longer when the meeting is over', () => {
    assert.equal(presentResultNow(held.vote, held.state, people).reservableAt, 'm');
    assert.equal(resultOf({ ballots: { anna: 'yes' } }).reservableAt, undefined);
    const fact = { type: 'meetingClosed', v: 1, meeting: 'm' } as const;
    const [open] = held.state.meetings.values();
    assert.ok(open && isHeld(open));
    const over: Registered = {
      ...held.state,
      meetings: new Map([['m', { ...open, status: 'closed', closedAt: CLOSED_AT }]]),
    };
    assert.equal(presentResultNow(held.vote, over, people).reservableAt, undefined);
    assert.ok(noticesOf([fact], over, 'anna').some(({ slot }) => slot === 'result:v1'));
  });

  it('stands in the minutes as it was then, whatever is decided later', () => {
    const [open] = held.state.meetings.values();
    assert.ok(open && isHeld(open));
    const earlier = { vote: 'v1', reason: 'Fel underlag' };
    const later: Registered = {
      ...held.state,
      votes: new Map(held.state.votes).set('v2', {
        ...held.vote,
        id: 'v2',
        earlier,
        decision: { year: 2026, number: 2 },
      }),
    };
    const closedMeeting = { ...open, status: 'closed', closedAt: CLOSED_AT } as const;
    const [decision] = minutesRecord(
      { state: later, forum: FORUM, people, now: new Date(CLOSED_AT) },
      closedMeeting,
    ).otherDecisions;
    assert.equal(decision?.vote?.decision.number, 1);
    assert.equal(decision.vote.next, undefined);
    assert.equal(presentResult(held.vote, later, people).next?.say, 'round.reopened.closed');
  });
});

describe('a new round', () => {
  it('shows in both results and in the log; its opening and its closing edit the first', () => {
    const first = voted({ ballots: { anna: 'yes' } });
    const earlier = { vote: 'v1', reason: 'Fel underlag' };
    const opening: FactOf<'voteOpened'> = {
      type: 'voteOpened',
      v: 1,
      vote: 'v2',
      forum: FORUM,
      question: first.vote.question,
      rule: { kind: 'simple' },
      ruleSource: { kind: 'default' },
      register: [],
      earlier,
    };
    const second = { ...first.vote, id: 'v2', earlier, decision: { year: 2026, number: 2 } };
    const state: Registered = {
      ...first.state,
      votes: new Map(first.state.votes).set('v2', second),
      decisions: [
        ...first.state.decisions,
        { number: second.decision, forum: FORUM, at: CLOSED_AT, text: '', outcome: 'adopted', vote: 'v2' },
      ],
    };
    const after = presentResult(first.vote, state, people);
    const next = { say: 'round.reopened.closed', decision: second.decision } as const;
    assert.deepEqual([after.next, after.reopenable], [next, false]);
    const again = {
      say: 'round.reopened.of',
      decision: first.vote.decision,
      reason: 'Fel underlag',
    } as const;
    assert.deepEqual(presentResult(second, state, people).earlier, again);
    const [newest, oldest] = presentDecisions(state, '', people, NOW).latest;
    assert.deepEqual(saying(marksIn(newest), again.say), again);
    assert.deepEqual(saying(marksIn(oldest), next.say), next);
    const closed: FactOf<'voteClosed'> = {
      type: 'voteClosed',
      v: 1,
      vote: 'v2',
      cause: 'everyone-voted',
      result: {
        outcome: 'no-votes',
        tally: { yes: 0, no: 0, abstain: 0, absent: 0, recused: 0, electors: 0 },
        denominator: { of: 'votes-cast', total: 0, needed: 1 },
      },
      decision: second.decision,
    };
    for (const fact of [opening, closed])
      assert.ok(noticesOf([fact], state, 'anna').some(({ slot }) => slot === 'result:v1'));
  });
});

describe('the decision log', () => {
  it('shows reservations, in which minutes they are, and that a vote was between meetings', () => {
    const decision = { year: 2026, number: 1 };
    const { state } = voted({ ballots: { anna: 'yes' } });
    assert.ok(saying(marksOf(state), 'decisions.between.by-vote'));
    const at = voted({ before: meeting(), ballots: { anna: 'yes' } }).state;
    const [open] = at.meetings.values();
    assert.ok(open && isHeld(open));
    const reserved = { ...open, reservations: [{ by: 'bo', decision, text: 'För dyrt' }] };
    const marks = marksOf({ ...at, meetings: new Map([['m', reserved]]) });
    assert.deepEqual(marks, [{ say: 'decisions.reservation', name: MEMBERS.bo, text: 'För dyrt' }]);
    const long = { ...reserved, reservations: [{ by: 'bo', decision, text: 'För dyrt. '.repeat(50) }] };
    const whole = saying(
      marksOf({ ...at, meetings: new Map([['m', long]]) }),
      'decisions.reservations-in-minutes',
    );
    assert.deepEqual([whole?.['year'], whole?.['number']], [2026, 1]);
  });

  it('shows what was chosen, and finds it', () => {
    const alternatives = [
      { id: 'alternative-1', text: 'Rosenlund' },
      { id: 'alternative-2', text: 'Hisingen' },
    ] as const;
    const { state } = voted({
      opened: { alternatives: [...alternatives], rule: { kind: 'plurality' }, written: true },
      form: { anna: true, bo: true, cecilia: true, dan: true, eva: true },
      ballots: { anna: 'alternative-1' },
    });
    const [line] = presentDecisions(state, 'rosenlund', people, NOW).latest;
    assert.deepEqual(sentencesIn(line?.said), [
      { say: 'decisions.line', outcome: { say: 'outcome.chosen', chosen: 'Rosenlund' }, date: '2026-11-23' },
      { say: 'decisions.between.in-writing' },
    ]);
  });

  it('says when a change of the agreement is valid, and whose signatures it waits for', () => {
    const opened = { effect: { kind: 'amend-agreement' } } as const;
    const { state } = voted({ opened, ballots: { anna: 'yes' } });
    const waiting = saying(marksOf(state), 'decisions.amendment.waiting')?.['parties'];
    assert.ok(Array.isArray(waiting) && waiting.length === 2);
    const [amendment] = state.amendments.values();
    assert.ok(amendment);
    const signatures = new Map(
      amendment.parties.map((party, index) => [
        party,
        { party, name: 'N', role: 'R', place: 'P', day: `2026-12-0${index + 1}`, recordedBy: 'anna' },
      ]),
    );
    const signed = { ...state, amendments: new Map([['v1', { ...amendment, signatures }]]) };
    assert.equal(saying(marksOf(signed), 'decisions.amendment.valid')?.['day'], '2026-12-02');
  });

  it('says which forum decided, where there are several', () => {
    const forumOfFirst = (...before: readonly Happened[]) =>
      saying(marksOf(voted({ before, ballots: { anna: 'yes' } }).state), 'decisions.forum')?.['forum'];
    assert.equal(forumOfFirst(), undefined);
    const other: Happened = ['anna', { type: 'forumOpened', v: 1, forum: 'samverkansgrupp', language: 'sv' }];
    assert.deepEqual(forumOfFirst(other), { sv: 'styrgruppen', en: 'the steering group' });
  });
});
