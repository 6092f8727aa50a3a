import { declineNewsSubjects } from '../../../src/capabilities/conduct/decline-news.ts';
import { forumNewsSubjects } from '../../../src/capabilities/conduct/forum-news.ts';
import type { View } from '../../../src/capabilities/index.ts';
import {
  commandsAbout,
  inBrukarskolanWithFour,
  present,
  propose,
  voting,
} from '../../support/meetings-played.ts';
import { shownBy } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';
import { HOSTILE } from './conduct-cases.ts';

const FORUM = 'styrgrupp';
const OTHER = 'samverkansgrupp';
const [forumDecided] = forumNewsSubjects;
const m1 = commandsAbout('m1');

const told = (after: Played, decision = '1/2024') =>
  shownBy(forumDecided, { subject: 'forum-decided', decision }, after, { forum: OTHER });

/** Stockholm: what the collaboration group has raised is taken up at the steering group's first meeting. */
const opened = inBrukarskolanWithFour('2024-02-01')
  .by('cecilia', propose('m1', 'Fler kursplatser till hösten', FORUM, OTHER))
  .by(
    'cecilia',
    {
      type: 'reportProblem',
      forum: OTHER,
      problem: 'p1',
      kind: 'practical-problem',
      text: 'Värmen fungerar inte.',
    },
    { type: 'raiseProblem', forum: OTHER, problem: 'p1' },
  )
  .by('bengt', propose('m2', HOSTILE, FORUM, OTHER))
  .by('astrid', m1.draft('2024-02-14T12:00:00.000Z'), m1.call)
  .at('2024-02-14T12:00:00.000Z')
  .by('astrid', m1.open(...present('astrid', 'bengt')));

const decided = (item: string, text: string) => opened.by('astrid', m1.takeUp(item), m1.decide(item, text));

const [matterDeclined] = declineNewsSubjects;
const declined = (item: string, reason: string) =>
  shownBy(
    matterDeclined,
    { subject: 'matter-declined', meeting: 'm1', item },
    opened.by('astrid', m1.takeUp(item), m1.decline(item, reason)),
    { forum: OTHER },
  );

export const forumNewsCases: Readonly<Record<string, View>> = {
  'news.forum-decided': told(decided('matter:m1', 'Kursen får tolv platser från och med hösten.')),
  'news.forum-decided-vote': told(
    voting(
      opened.by(
        'astrid',
        m1.takeUp('matter:m1'),
        m1.putToVote('matter:m1', 'v1', 'Ska kursen få tolv platser?'),
      ),
      'v1',
      { astrid: 'abstain', bengt: 'no' },
    ),
  ),
  'news.forum-decided-problem': told(decided('problem:p1', 'Astrid ber hyresvärden laga värmen.')),
  'news.matter-declined': declined('matter:m1', 'Antalet platser står i avtalet.'),
  'news.matter-declined-hostile': declined('matter:m2', HOSTILE),
  'news.forum-decided-hostile': told(decided('matter:m2', HOSTILE.repeat(4))),
};
