import type { Agreement } from '../../../src/agreement/domain/profile.ts';
import { brukarskolan } from '../../support/agreements.ts';
import { ballot, commandsAbout, present, propose } from '../../support/meetings-played.ts';
import { inBrukarskolan } from '../../support/played.ts';

const FORUM = 'styrgrupp';
const OTHER = 'samverkansgrupp';
const first = commandsAbout('m0');

/** Stockholm's agreement, of whose first decisions one is not from a clause. */
const agreement: Agreement = {
  ...brukarskolan,
  forums: brukarskolan.forums.map((forum) =>
    forum.id === FORUM
      ? {
          ...forum,
          firstMeetingDecisions: [
            ...forum.firstMeetingDecisions,
            {
              id: 'group',
              title: { sv: 'Arbetsformer', en: 'Ways of working' },
              source: { kind: 'default' },
            },
          ],
        }
      : forum,
  ),
};

/** The first meeting has elected Astrid to chair to the end of September, and put everything else off. */
export const dealtWith = inBrukarskolan(agreement, '2024-02-01')
  .by('bengt', propose('m3', 'Studiebesök'), propose('m4', 'Budget'))
  .by('astrid', first.draft('2024-02-14T12:00:00.000Z'), first.call)
  .at('2024-02-14T12:00:00.000Z')
  .by(
    'astrid',
    first.open(...present('astrid', 'bengt', 'cecilia')),
    first.takeUp('first:chair'),
    first.elect('first:chair', 'astrid', '2024-09-30'),
    ...['report-content', 'statistics', 'group'].flatMap((item) => [
      first.takeUp(`first:${item}`),
      first.table(`first:${item}`, 'Vi behöver ett underlag.'),
    ]),
    first.takeUp('matter:m3'),
    first.table('matter:m3'),
    first.takeUp('matter:m4'),
    first.referBack('matter:m4', 'Kostnaden saknas.'),
    first.close,
  );

const [TIED, BETWEEN] = ['v1', 'v2'];

/** In the autumn after, every reason for which a matter can be on an ordinary meeting's agenda is there at once. */
export const everyReason = dealtWith
  .at('2024-03-01')
  .by(
    'astrid',
    { type: 'openVote', forum: FORUM, vote: TIED, question: 'Ska vi byta lokal?' },
    ballot(TIED, 'yes'),
  )
  .by('bengt', ballot(TIED, 'no'))
  .by('cecilia', ballot(TIED, 'abstain'))
  .by(
    'astrid',
    {
      type: 'openVote',
      forum: FORUM,
      vote: BETWEEN,
      question: 'Ska vi ordna en utflykt?',
      lastDay: '2024-03-15',
    },
    ballot(BETWEEN, 'yes'),
  )
  .by('bengt', ballot(BETWEEN, 'yes'))
  .by('cecilia', ballot(BETWEEN, 'yes'))
  .by('bengt', propose('m1', 'Ny lokal till hösten'), propose('m2', 'Fler platser', FORUM, OTHER))
  .by('astrid', {
    type: 'submitReport',
    forum: OTHER,
    report: 'halvarsrapport:4',
    typed: { lage: 'Kurserna är fulla.', utveckling: 'Fler vill gå dem.' },
  })
  .by(
    'bengt',
    {
      type: 'reportProblem',
      forum: OTHER,
      problem: 'p1',
      kind: 'practical-problem',
      text: 'Porten går inte att låsa upp. '.repeat(20),
    },
    { type: 'raiseProblem', forum: OTHER, problem: 'p1' },
  )
  .at('2024-10-01');
