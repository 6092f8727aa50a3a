import { forumNewsSubjects } from '../../../src/capabilities/conduct/forum-news.ts';
import { decisionsNewsSubjects } from '../../../src/capabilities/conduct/decisions-news.ts';
import type { View } from '../../../src/capabilities/index.ts';
import { presentDecisions, toldSlots } from '../../../src/capabilities/results/present-decisions.ts';
import { HOSTILE } from '../../support/hostile.ts';
import { away, commandsAbout, present, voting } from '../../support/meetings-played.ts';
import { people, shownBy } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';
import { ALL, atEase, COLLABORATION, inStockholm, STEERING } from '../informing/informing-played.ts';

const m1 = commandsAbout('m1');
const [decisionsTold] = decisionsNewsSubjects;
const [forumDecided] = forumNewsSubjects;

const opened = inStockholm('2024-02-01', atEase)
  .by('astrid', m1.draft('2024-02-24T12:00:00.000Z'), m1.call)
  .at('2024-02-24T12:00:00.000Z')
  .by('astrid', m1.open(...present('astrid', 'bengt'), away('anna'), away('cecilia')));
const decide = (before: Played, item: string, text: string) =>
  before.by('astrid', m1.takeUp(item), m1.decide(item, text));
const two = decide(
  decide(opened, 'standing:decisions', 'Vi byter lokal till hösten.'),
  'standing:other',
  'Nästa studiebesök är i maj.',
).by('astrid', m1.close);
const items = opened.state.meetings.get('m1');
const agenda = items && 'agenda' in items ? items.agenda : [];
const several = [
  'standing:decisions',
  'standing:other',
  'standing:finance',
  'standing:knowledge',
  'standing:goals',
]
  .reduce((before, id) => decide(before, id, 'Vi gör så.'), opened)
  .by('astrid', m1.close);
const many = agenda
  .filter(({ formality, id }) => formality === undefined && !id.startsWith('first:'))
  .slice(0, 14)
  .reduce((before, { id }) => decide(before, id, HOSTILE), opened)
  .by('astrid', m1.close);
const between = voting(
  inStockholm('2024-02-01').by('astrid', {
    type: 'openVote',
    forum: STEERING,
    vote: 'v1',
    question: 'Ska vi byta lokal?',
  }),
  'v1',
  ALL,
);
const told = (played: Played, to?: string) =>
  shownBy(decisionsTold, { subject: 'decisions-told', meeting: 'm1' }, played, {
    forum: to === undefined ? COLLABORATION : STEERING,
    ...(to !== undefined && { to }),
  });
const log = (played: Played, at: string) =>
  presentDecisions(
    played.state,
    '',
    people,
    new Date(played.moment),
    new Map(
      played.state.decisions.flatMap((decision) =>
        toldSlots(played.state, decision).map((slot): [string, string] => [slot, at]),
      ),
    ),
  );

export const decisionsNewsCases: Readonly<Record<string, View>> = {
  'decisions-told.other-group': told(two),
  'decisions-told.absent': told(two, 'anna'),
  'decisions-told.several': told(several),
  'decisions-told.many': told(many),
  'news.forum-decided-between': shownBy(
    forumDecided,
    { subject: 'forum-decided', decision: '1/2024' },
    between,
    { forum: COLLABORATION },
  ),
  'decisions.told-elsewhere': log(two, '2024-02-24T13:00:00.000Z'),
  'decisions.not-told-elsewhere': log(two, ''),
};
