import type { Phrase } from '../../chat/phrase.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { shortened } from '../../partnership/shortened.ts';
import { actionsGivenAt, openActions } from '../actions/domain/action.ts';
import { actionLine } from '../actions/present.ts';
import type { HeldItem, HeldMeeting } from '../meetings/domain/meeting.ts';
import { plannedMeetings } from '../meetings/domain/planned.ts';
import { decisionsOf } from '../meetings/domain/record.ts';
import { decidedLine, inBrief } from './present-decided.ts';

const MOST_LISTED = 5;
const MOST_DECISIONS_TO_CARRY_OUT = 8;
const LONGEST_IN_LIST = 90;

type Line = Parameters<typeof actionLine>[0];

/** The first of them, and how many more there are. */
function inLines(actions: readonly Line[], presenting: Presenting): readonly Phrase[] {
  const more = actions.length - MOST_LISTED;
  return [
    ...actions.slice(0, MOST_LISTED).map((action): Phrase => {
      const line = actionLine(action, presenting);
      return {
        say: 'actions.in-line',
        ...line,
        text: shortened(line.text, LONGEST_IN_LIST).replace(/\.$/, ''),
      };
    }),
    ...(more > 0 ? [{ say: 'item.more', count: more } as const] : []),
  ];
}

/** What is still to be done, when that is under discussion. */
export const actionsUnder = (item: HeldItem | undefined, presenting: Presenting): readonly Phrase[] =>
  item?.origin.kind === 'actions' ? inLines(openActions(presenting.state, presenting.forum), presenting) : [];

/** Whether the item under discussion is when to meet next. */
export const isAboutNextMeeting = (item: HeldItem | undefined): boolean =>
  item?.id === 'standing:next-meeting';

/**
 * The decision that has just been taken, as long as the meeting has not gone on: somebody may have to carry it out.
 * @param chair the item about electing a chair, who is to be recorded first
 */
export function justDecided({ state }: Presenting, meeting: HeldMeeting, chair: HeldItem | undefined) {
  if (meeting.agenda.some(({ outcome }) => outcome.kind === 'current' || outcome.kind === 'in-vote'))
    return undefined;
  const last = decisionsOf(state, meeting).at(-1);
  if (last?.outcome !== 'adopted' || last.elected) return undefined;
  if (chair && last.item === chair.id) return undefined;
  return { decision: last.number, ...(last.item !== undefined && { item: last.item }) };
}

/** What the meeting has decided, with what it has given people to do about it. */
export function closingActions(presenting: Presenting, meeting: HeldMeeting) {
  const { state } = presenting;
  const given = actionsGivenAt(state, meeting);
  const decisions = decisionsOf(state, meeting).filter(({ outcome }) => outcome === 'adopted');
  const [next] = plannedMeetings(state, meeting.forum);
  return {
    decisions: decisions
      .slice(0, MOST_DECISIONS_TO_CARRY_OUT)
      .map((decision) => ({ ...inBrief(decidedLine(presenting, decision)) })),
    given: inLines(given, presenting),
    /** When the forum meets next; undefined where nobody has said. */
    next: next?.startsAt,
  };
}
