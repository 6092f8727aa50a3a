import assert from 'node:assert/strict';
import { Directory } from '../../../src/partnership/members.ts';
import { presentStatus } from '../../../src/capabilities/overview/present.ts';
import { whatWaits } from '../../../src/capabilities/overview/what-waits.ts';
import type { Command } from '../../../src/capabilities/index.ts';
import type { Phrase } from '../../../src/chat/phrase.ts';
import { speak } from '../../../src/chat/words.ts';
import { inNorma as playedNorma } from '../../support/played.ts';
import { NOON } from '../../support/given.ts';
import type { Happened } from '../../support/given.ts';
import {
  ANNA,
  BENGT,
  closed,
  drafted,
  forum,
  inNorma,
  item,
  opened,
  stateAfter,
} from '../meetings/domain/groups.ts';

const REGISTER = [
  { seat: 'funktionsstod-1', party: 'funktionsstod', member: ANNA },
  { seat: 'forum-skill-1', party: 'forum-skill', member: BENGT },
];
const tied: readonly Happened[] = [
  [
    ANNA,
    {
      type: 'voteOpened',
      v: 1,
      vote: 'v',
      forum,
      question: 'Ny lokal?',
      rule: { kind: 'simple' },
      ruleSource: { kind: 'default' },
      register: REGISTER,
    },
  ],
  [
    ANNA,
    {
      type: 'voteClosed',
      v: 1,
      vote: 'v',
      cause: 'everyone-voted',
      result: {
        outcome: 'tied',
        tally: { yes: 1, no: 1, abstain: 0, absent: 0, recused: 0, electors: 2 },
        denominator: { of: 'votes-cast', total: 2, needed: 2 },
      },
      decision: { year: 2025, number: 1 },
    },
  ],
];
const matter = item('vote:v', { kind: 'tied-vote', vote: 'v', decision: { year: 2025, number: 1 } });

/** Norma in February, when the invoice of January has not been seen, on what somebody did. */
const waits = (...commands: readonly Command[]) =>
  whatWaits(
    playedNorma()
      .at('2025-02-12')
      .by('astrid', ...commands)
      .presenting(),
  );
const says = ({ late, waiting, next }: ReturnType<typeof whatWaits>) => ({
  late: late.map(inWords),
  waiting: waiting.map(inWords),
  next: next.map((line) => speak.sv.phrase(line)),
});
const inWords = ({ lead, text }: { readonly lead: Phrase; readonly text: Phrase }): string =>
  `${speak.sv.phrase(lead)} ${speak.sv.phrase(text)}`.replaceAll('\u00a0', ' ');

describe('what waits', () => {
  it('is what is late, apart from what comes later', () => {
    const { late, waiting, next } = says(waits());
    assert.match(
      late.join(),
      /^Faktura på 733 333 kr.+Försenat\..+1 januari 2025\. Väntar på Astrid Berg\.$/,
    );
    assert.deepEqual(waiting, []);
    assert.match(next.join(), /2 möten.+Avtalet går ut/);
  });

  it('is a problem that has been reported, and one that has been acknowledged, until they are over', () => {
    const { waiting } = says(
      waits({ type: 'reportProblem', forum, problem: 'p', kind: 'problem', text: 'Lampan är trasig.' }),
    );
    assert.match(waiting[0] ?? '', /Lampan är trasig.+Väntar på Bengt Åberg\.$/);
    const acknowledged = playedNorma()
      .at('2025-02-12')
      .by('astrid', {
        type: 'reportProblem',
        forum,
        problem: 'p',
        kind: 'problem',
        text: 'Lampan är trasig.',
      })
      .by('bengt', { type: 'acknowledgeProblem', forum, problem: 'p' });
    assert.deepEqual(says(whatWaits(acknowledged.presenting())).waiting, [
      'Problem: Lampan är trasig. (bekräftat)',
    ]);
  });

  it('is said in short: what is late, how many votes are open, how much else waits', () => {
    const { summary } = waits({
      type: 'openVote',
      forum,
      vote: 'v',
      question: 'Ska vi byta lokal?',
      lastDay: '2025-03-31',
    });
    assert.deepEqual(
      summary.map((said) => speak.sv.phrase(said)),
      ['faktura försenad', 'en omröstning öppen'],
    );
  });
});

describe('the status', () => {
  const carriedOver = (...happened: readonly Happened[]) =>
    presentStatus(
      { state: stateAfter(...inNorma, ...happened), forum, people: new Directory([]), now: new Date(NOON) },
      true,
    ).carriedOver.map(({ question }) => question);

  it('says what a tied vote leaves to the next meeting, until a meeting has dealt with it (N19)', () => {
    const meeting = [...tied, drafted('m'), opened('m', [matter])];
    const decided: Happened = [
      ANNA,
      {
        type: 'matterDecided',
        v: 1,
        meeting: 'm',
        item: 'vote:v',
        text: 'Vi söker tillsammans.',
        decision: { year: 2025, number: 2 },
      },
    ];
    const tabled: Happened = [ANNA, { type: 'matterTabled', v: 1, meeting: 'm', item: 'vote:v' }];
    assert.deepEqual(carriedOver(...tied), ['Ny lokal?']);
    assert.deepEqual(carriedOver(...meeting, tabled, closed('m')), ['Ny lokal?']);
    assert.deepEqual(carriedOver(...meeting, decided, closed('m')), []);
  });
});
