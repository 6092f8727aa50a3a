import { z } from 'zod';
import { subject } from '../../partnership/capability.ts';
import { id } from '../../partnership/domain/fact-fields.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { presentNews } from '../../partnership/news.ts';
import type { NewsButton } from '../../partnership/news.ts';
import type { Notice } from '../../partnership/notices.ts';
import { shortened } from '../../partnership/shortened.ts';
import type { ActionFact } from './domain/facts.ts';
import type { Action, ActionEvent, Task } from './domain/action.ts';

const LONGEST_TEXT_IN_SHORT = 80;

/** What has happened to an action, told to whoever it concerns: part of the journal's public format. */
export const actionNewsSubjects = [
  /** `event`: its place in the action's history, from 0. */
  subject(
    z.strictObject({ subject: z.literal('action-event'), action: id, event: z.string().regex(/^\d{1,6}$/) }),
    ({ action: id, event: place }, presenting, to) => {
      const { state, people } = presenting;
      const action = state.actions.get(id);
      const event = action?.history[Number(place)];
      if (!action || !event) return undefined;
      const earlier = action.history[Number(place) - 1]?.task;
      const news = newsOf(event, earlier, to);
      const { text, member, due } = event.task;
      return presentNews(presenting, news, {
        told: {
          text,
          brief: shortened(text, LONGEST_TEXT_IN_SHORT),
          who: people.name(member),
          due,
          name: people.name(event.by),
          note: event.text ?? '',
        },
        lines: [
          'news.action.what',
          ...(TELLS_WHEN.has(event.what) ? ['news.action.when'] : []),
          ...(event.text === undefined ? [] : [`news.action.said.${event.what}`]),
        ],
        buttons: buttonsFor(action, to),
      });
    },
    {
      as: 'news',
      // What has been done or dropped since is nothing to begin with.
      over: ({ action, event }, { actions }) => {
        const found = actions.get(action);
        const what = found?.history[Number(event)]?.what;
        return found?.status !== 'open' && what !== 'done' && what !== 'dropped';
      },
    },
    ({ action }, { actions }) => namedIn(actions.get(action)),
  ),
] as const;

/** Where somebody has to do it from then on. */
const TELLS_WHEN: ReadonlySet<ActionEvent['what']> = new Set(['added', 'changed', 'reopened']);

/** An action that somebody gets is new to them, whether it is new or was another's. */
function newsOf({ what, task }: ActionEvent, earlier: Task | undefined, to = '') {
  if (what !== 'changed') return `action-${what}`;
  if (task.member === to && earlier?.member !== to) return 'action-added';
  return earlier?.member === to && task.member !== to ? 'action-taken-over' : 'action-changed';
}

const buttonsFor = (
  { id: action, status, member }: Action,
  to: string | undefined,
): readonly NewsButton[] => [
  ...(status === 'open' && member === to
    ? [{ title: 'action.button.done', verb: 'action-note-form', data: { action, purpose: 'complete' } }]
    : []),
  { title: 'action.button.show', verb: 'show-action', data: { action } },
];

const namedIn = (action: Action | undefined): readonly string[] =>
  (action?.history ?? []).flatMap(({ by, task }) => [by, task.member]);

/** Whoever is to do it, or was; and whoever added it, when something has become of it. Not whoever did this. */
export function actionNews({ action: id }: ActionFact, after: Registered, by: string): readonly Notice[] {
  const action = after.actions.get(id);
  const event = action?.history.at(-1);
  if (!action || !event) return [];
  const { forum, addedBy, history } = action;
  const place = history.length - 1;
  const before = history[place - 1]?.task.member;
  const concerned = [event.task.member, before ?? addedBy, addedBy];
  return [...new Set(concerned)]
    .filter((member) => member !== by)
    .map((to) => ({
      forum,
      slot: `action-event:${id}:${place}:${to}`,
      show: { subject: 'action-event', action: id, event: String(place) },
      to,
    }));
}
