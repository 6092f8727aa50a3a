import type { Phrase } from '../../chat/phrase.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import type { HeldMeeting } from '../meetings/domain/meeting.ts';
import { actionsGivenAt } from './domain/action.ts';

/** What the meeting gave people to do, as its minutes say it: a line each. */
export const minutesActions = (
  { state, people }: Pick<Presenting, 'state' | 'people'>,
  meeting: HeldMeeting,
): readonly Phrase[] =>
  actionsGivenAt(state, meeting).map(({ text, member, due, decision }) => ({
    say: 'minutes.action',
    name: people.name(member),
    text: text.replace(/\.$/, ''),
    due,
    numbered: decision !== undefined,
    ...(decision && { decision }),
  }));
