import { randomUUID } from 'node:crypto';
import type { Command } from '../index.ts';
import type { DecisionNumber } from '../../partnership/domain/decision.ts';
import { currentMatter } from '../meetings/domain/current-matter.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import type { Answers, Asked } from '../../partnership/asked.ts';
import type { Outcome } from '../../partnership/ledger.ts';
import { refusedWith, say, show } from '../../partnership/replies.ts';
import type { Message, Reply } from '../views.ts';
import { presentItemForm } from './present-forms.ts';
import type { FilledForm } from './present-forms.ts';
import type { ConductRequest } from './requests.ts';
import type { ItemForm } from './views.ts';
import { isAboutForm } from '../../partnership/filled-in.ts';
import { meetingOfWhoTakesPart, openedMeeting } from '../meetings/replies.ts';
import type { Opened } from '../meetings/replies.ts';
import { refusedHere } from '../../partnership/refused-here.ts';

type Asks =
  | 'item-form'
  | 'decide-matter'
  | 'table-matter'
  | 'refer-back'
  | 'put-to-vote'
  | 'take-note'
  | 'add-item'
  | 'reserve';

/** Forms about the item under discussion, for who may lead the meeting. */
const LED: ReadonlySet<ItemForm> = new Set(['decide', 'table', 'refer-back', 'put-to-vote']);

/** No decision has this number: a reservation with it is refused as about none of the meeting's. */
const NO_DECISION: DecisionNumber = { year: 0, number: 0 };

export const itemAnswers: Answers<Extract<ConductRequest, { ask: Asks }>> = {
  'item-form': itemForm,
  'decide-matter': (asked, { meeting, item, text }) => {
    const { forum } = asked.scene;
    const filled = { form: 'decide', meeting, item, text } as const;
    return sent(asked, filled, { type: 'decideMatter', forum, meeting, item, text }, ({ facts }) => ({
      message: 'matter-decided',
      decision: facts.find((fact) => fact.type === 'matterDecided')?.decision ?? NO_DECISION,
    }));
  },
  'table-matter': (asked, { meeting, item, text }) => {
    const { forum } = asked.scene;
    const filled = { form: 'table', meeting, item, text } as const;
    const command = { type: 'tableMatter', forum, meeting, item, reason: text } as const;
    return sent(asked, filled, command, () => ({ message: 'matter-tabled' }));
  },
  'refer-back': (asked, { meeting, item, text }) => {
    const { forum } = asked.scene;
    const filled = { form: 'refer-back', meeting, item, text } as const;
    const command = { type: 'referMatterBack', forum, meeting, item, reason: text } as const;
    return sent(asked, filled, command, () => ({ message: 'matter-referred-back' }));
  },
  'put-to-vote': (asked, { ask, meeting, item, vote, text, ...ballot }) => {
    const { forum } = asked.scene;
    const filled = { form: ask, meeting, item, makes: vote, text, ballot } as const;
    const command = { type: 'openVote', forum, vote, question: text, meeting, item, ...ballot } as const;
    return sent(asked, filled, command, () => ({ message: 'vote-opened' }));
  },
  'take-note': (asked, { meeting, matter, kind, text }) => {
    const { forum } = asked.scene;
    const item = matter === '' ? {} : { item: matter };
    const filled = { form: 'note', meeting, ...item, noteKind: kind, text } as const;
    const command = { type: 'takeNote', forum, meeting, kind, ...item, text } as const;
    return sent(asked, filled, command, () => ({ message: 'note-taken' }));
  },
  'add-item': (asked, { meeting, matter, text }) => {
    const { forum } = asked.scene;
    const filled = { form: 'add-item', meeting, makes: matter, text } as const;
    const command = { type: 'addAgendaItem', forum, meeting, matter, title: text } as const;
    return sent(asked, filled, command, () => ({ message: 'item-added' }));
  },
  reserve: (asked, { meeting, decision = NO_DECISION, text }) => {
    const { forum } = asked.scene;
    const filled = { form: 'reserve', meeting, decision, text } as const;
    const command = { type: 'makeReservation', forum, meeting, decision, text } as const;
    return sent(asked, filled, command, () => ({ message: 'reservation-made', decision }));
  },
};

/** Who takes part may make a reservation; all else is for representatives. */
const meetingFor = (asked: Asked, id: string, form: ItemForm): Promise<Opened> =>
  form === 'reserve' ? meetingOfWhoTakesPart(asked, id) : openedMeeting(asked, id);

async function itemForm(
  asked: Asked,
  { meeting: id, form, item, decision }: Extract<ConductRequest, { ask: 'item-form' }>,
): Promise<Reply> {
  const { scene, state, now } = asked;
  const found = await meetingFor(asked, id, form);
  if (!found.ok) return found.reply;
  const { meeting } = found;
  if (meeting.status !== 'open' && form !== 'note') return refusedWith({ code: 'meeting-closed' });
  if (LED.has(form)) {
    const about = { forum: scene.forum, meeting: id, item: item ?? '' };
    const current = currentMatter(state, about, { by: await scene.member(), at: now.toISOString() });
    if (!current.ok) return refusedHere(asked, current.refusal);
  }
  const title = meeting.agenda.find((candidate) => candidate.id === item)?.title;
  const language = state.forums.get(scene.forum)?.language ?? 'sv';
  return formAgain(asked, {
    form,
    meeting: id,
    ...(title && item !== undefined && { item }),
    text: form === 'put-to-vote' ? (title?.[language] ?? '') : '',
    ...(decision && { decision }),
  });
}

/** Carries out what a form asks for. When what was written is what is wrong, the form comes back with it. */
async function sent(
  asked: Asked,
  filled: FilledForm,
  command: Command,
  done: (outcome: Extract<Outcome, { ok: true }>) => Message,
): Promise<Reply> {
  const outcome = await asked.scene.execute(command);
  if (outcome.ok) return say(done(outcome));
  const { refusal } = outcome;
  return isAboutForm(refusal) ? formAgain(asked, filled, refusal) : refusedHere(asked, refusal);
}

async function formAgain(asked: Asked, filled: FilledForm, problem?: Refusal): Promise<Reply> {
  const found = await meetingFor(asked, filled.meeting, filled.form);
  if (!found.ok) return found.reply;
  const presenting = await asked.scene.presenting(asked);
  const makes = filled.makes ?? randomUUID();
  return show(presentItemForm(presenting, found.meeting, { ...filled, makes }, problem));
}
