import type { Agreement, AgreementForum } from '../../agreement/domain/profile.ts';
import type { Phrase } from '../../chat/phrase.ts';
import { waitingItems } from '../agenda/domain/agenda.ts';
import { amendmentsInOrder, lapsed } from '../amendments/domain/amendment.ts';
import { amendmentLine } from '../amendments/present.ts';
import { chairOn } from '../meetings/domain/elected-chair.ts';
import { chairPhrases } from '../chair/present.ts';
import { ruleInWords, sentences } from '../group-rules/present.ts';
import { restingDecisions } from '../meetings/domain/resting.ts';
import { provisoPhrases } from '../voting/present-provisos.ts';
import { restingPhrase } from '../resting/present.ts';
import { seatWarnings } from '../registration/present-seat-warnings.ts';
import { unexpectedComposition } from '../registration/domain/seat-choice.ts';
import { cameOf } from '../voting/present-vote.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import { awaitedProvisos } from '../voting/domain/conditional.ts';
import type { Decision } from '../../partnership/domain/decision.ts';
import type { SeatHolder } from '../../partnership/domain/seats.ts';
import { agreementForum } from '../../partnership/domain/state.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { agreementNow, endedNow, forumInText, partyName, shortName } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { shortened } from '../../partnership/shortened.ts';
import type { NewsView } from '../../partnership/news.ts';
import type { FormButtonView, ToldView } from './present-dialog.ts';
import type { presentForumChoice } from './present-forum-choice.ts';
import type { presentHelp } from './present-help.ts';
import type { presentNotUnderstood } from './present-not-understood.ts';
import { nextMeetingPhrase } from './next-meeting.ts';
import { whatWaits } from './what-waits.ts';
import type { presentHandover } from './handover.ts';

export type OverviewView =
  | ReturnType<
      | typeof presentStatus
      | typeof presentHandover
      | typeof presentHelp
      | typeof presentNotUnderstood
      | typeof presentForumChoice
    >
  | { view: 'greeting' }
  | ToldView
  | FormButtonView
  | NewsView;

const MOST_AMENDMENTS = 3;
const LONGEST_TEXT = 120;

/** @param representative whether to offer what only representatives may do; true for a card that the whole chat reads */
export function presentStatus(presenting: Presenting, representative: boolean) {
  const { state, forum, people, now } = presenting;
  const agreement = agreementNow(presenting);
  const rules = agreementForum(agreement, forum);
  const seats = state.forums.get(forum)?.seats ?? [];
  const tied = tiedMatters(state, forum, now);
  const { ended } = endedNow(presenting);
  return {
    view: 'status' as const,
    name: agreement.name,
    forum: forumInText(agreement, forum),
    ...(ended && { ended }),
    waits: whatWaits(presenting),
    meeting: nextMeetingPhrase(state, forum, now),
    chair: chairLines(presenting),
    /** What a tie has left to the next meeting. */
    carriedOver: tied.map(({ text, number }) => ({ question: text, decision: number })),
    decisions: state.decisions
      .slice(-1)
      .filter((decision) => !tied.includes(decision))
      .map((decision) => ({
        number: decision.number,
        question: decision.text,
        outcome: cameOf(state, decision),
      })),
    parties: agreement.parties.map(({ name }) => name),
    validity: validity(agreement, localDay(now.toISOString())),
    decisionRule: rules ? [ruleInWords(rules.decisionRule.value, rules.decisionRule.source)] : [],
    // Per party that has seats in the forum, so that a party without anyone is seen to have no one.
    seats: (rules?.seats ?? []).map(({ party }) => ({
      party: shortName(agreement, party),
      names: seats.filter((seat) => seat.party === party).map(({ member }) => people.name(member)),
    })),
    ...notReached(presenting),
    lists: [
      {
        heading: 'status.warnings',
        lines: [...seatWarnings(presenting, rules), ...(ended ? [] : warnings(agreement, rules, seats))],
      },
      { heading: 'status.resting', lines: resting(presenting) },
      { heading: 'status.conditional', lines: conditional(presenting) },
      { heading: 'amendments.heading', lines: amendments(agreement, state, forum) },
    ].filter(({ lines }) => lines.length > 0),
    representative,
  };
}

/** That nobody has been elected asks for something only as long as the agreement holds. */
function chairLines(presenting: Presenting): readonly Phrase[] {
  const { state, forum, now } = presenting;
  const chairs = 'chair' in chairOn(state, forum, localDay(now.toISOString()));
  return chairs || !endedNow(presenting).ended ? chairPhrases(presenting) : [];
}

/** What was decided without a party, and is not in effect. */
const resting = (presenting: Presenting): readonly Phrase[] =>
  restingDecisions(presenting.state)
    .filter((decision) => decision.forum === presenting.forum)
    .map((decision) => ({
      say: 'status.resting-line',
      decision: decision.number,
      text: shortened(decision.text, LONGEST_TEXT),
      state: restingPhrase(presenting, decision),
    }));

/** What has been decided with a proviso, and is not in effect. */
const conditional = (presenting: Presenting): readonly Phrase[] =>
  presenting.state.decisions
    .filter(
      (decision) =>
        decision.forum === presenting.forum && awaitedProvisos(presenting.state, decision).length > 0,
    )
    .map((decision) => ({
      say: 'status.resting-line',
      decision: decision.number,
      text: shortened(decision.text, LONGEST_TEXT),
      state: sentences(...provisoPhrases(presenting, decision)),
    }));

/** Whom the bot cannot write to, and where. */
function notReached(presenting: Presenting) {
  const { reach, state, forum, people } = presenting;
  const seated = state.forums.get(forum)?.seats ?? [];
  return {
    notReached: (reach?.persons ?? [])
      // One message that Teams refused does not keep the next from coming.
      .filter(({ member, why }) => why !== 'refused' && seated.some((seat) => seat.member === member))
      .map(({ member, since }): Phrase => ({
        say: 'status.not-reached-since',
        name: people.name(member),
        since,
      })),
    removed: (reach?.forums ?? [])
      .filter((one) => one.forum !== forum)
      .map((one) => ({ since: one.since, forum: forumInText(agreementNow(presenting), one.forum) })),
  };
}

function validity({ validity: { value, source } }: Agreement, today: string) {
  const when = today < value.from ? 'ahead' : today > value.to ? 'over' : 'now';
  return { ...value, source, when };
}

/** Parties whose number of seats differs from what the agreement says elsewhere. */
const warnings = (
  agreement: Agreement,
  rules: AgreementForum | undefined,
  seats: readonly SeatHolder[],
): readonly Phrase[] =>
  unexpectedComposition(rules?.seats ?? [], seats).flatMap(({ party, expected }): readonly Phrase[] =>
    expected
      ? [
          {
            say: expected.source.kind === 'clause' ? 'status.unexpected' : 'status.unexpected-otherwise',
            party: partyName(agreement, party),
            filled: seats.filter((seat) => seat.party === party).length,
            expected: expected.value,
            source: expected.source,
          },
        ]
      : [],
  );

/** The one going on, or the next planned. */
/** Those that wait for signatures first, of each the newest first. */
function amendments(agreement: Agreement, state: Registered, forum: string): readonly Phrase[] {
  const all = amendmentsInOrder(state).filter((amendment) => lapsed(amendment) === undefined);
  const more = all.length - MOST_AMENDMENTS;
  const shown = all.slice(0, MOST_AMENDMENTS).map((amendment): Phrase => {
    const line = amendmentLine(amendment, agreement, forum);
    return {
      say:
        line.validFrom !== undefined
          ? 'status.amendment-valid'
          : line.renewBy === undefined
            ? 'status.amendment-waiting'
            : 'status.amendment-asked',
      ...line,
      text: shortened(line.text, LONGEST_TEXT),
    };
  });
  return more > 0 ? [...shown, { say: 'status.more-amendments', more }] : shown;
}

/** Tied votes of this forum, the latest first: matters that the next meeting must take up. */
function tiedMatters(state: Registered, forum: string, now: Date): readonly Decision[] {
  const waiting = new Set(waitingItems(state, forum, now.toISOString()).map(({ id }) => id));
  return state.decisions
    .filter(({ vote, outcome }) => outcome === 'tied' && waiting.has(`vote:${vote ?? ''}`))
    .toReversed();
}
