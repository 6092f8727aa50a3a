import { z } from 'zod';
import { subject } from '../../partnership/capability.ts';
import { sameNumber } from '../../partnership/domain/decision.ts';
import { id } from '../../partnership/domain/fact-fields.ts';
import { agreementForum } from '../../partnership/domain/state.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { presentNews } from '../../partnership/news.ts';
import type { Notice } from '../../partnership/notices.ts';
import { agreementNow, shortName } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import type { MeetingFact } from '../meetings/domain/facts.ts';
import { isHeld } from '../meetings/domain/meeting.ts';
import { correctionIn, lastDayToConfirm, yetToConfirm } from './domain/correcting.ts';
import type { ChairFact } from './domain/facts.ts';

/** What is told of an election that is put right: part of the journal's public format. */
export const correctionSubjects = [
  subject(
    z.strictObject({ subject: z.literal('election-correction-proposed'), meeting: id, correction: id }),
    ({ meeting, correction: wanted }, presenting) => {
      const { state, people } = presenting;
      const waits = waiting(presenting, meeting, wanted);
      if (!waits) return undefined;
      const recorded = state.decisions.find(({ number }) => sameNumber(number, waits.decision));
      if (!recorded?.elected) return undefined;
      const { decision, member, until, by, parties } = waits;
      const agreement = agreementNow(presenting);
      const data = { meeting, correction: wanted };
      return presentNews(presenting, 'election-correction-proposed', {
        told: {
          decision,
          says: people.name(recorded.elected.member),
          saysUntil: recorded.elected.until,
          name: people.name(member),
          until,
          by: people.name(by),
          waits: awaited(presenting, parties).map((party) => shortName(agreement, party)),
          last: lastDayToConfirm(waits),
        },
        lines: [
          'news.election-correction-proposed.says',
          'news.election-correction-proposed.should-say',
          'news.election-correction-proposed.by',
        ],
        buttons: [
          { title: 'chair.button.correct', verb: 'confirm-election-correction', data, asked: true },
          { title: 'chair.button.not-correct', verb: 'dispute-election-correction', data },
        ],
      });
    },
    {
      as: 'news',
      alerts: true,
      awaits: ({ meeting, correction: wanted }, presenting) => {
        const waits = waiting(presenting, meeting, wanted);
        const asked = waits ? awaited(presenting, waits.parties) : [];
        const seats = presenting.state.forums.get(presenting.forum)?.seats ?? [];
        return seats.filter(({ party }) => asked.includes(party)).map(({ member }) => member);
      },
    },
    ({ meeting: of }, { meetings, decisions }) => {
      const meeting = meetings.get(of);
      const waits = meeting && isHeld(meeting) ? meeting.electionCorrection : undefined;
      if (!waits) return [];
      const recorded = decisions.find(({ number }) => sameNumber(number, waits.decision))?.elected;
      return [waits.by, waits.member, ...(recorded ? [recorded.member] : [])];
    },
  ),
  /** `by`: member id of whoever did not agree to it. */
  subject(
    z.strictObject({ subject: z.literal('election-correction-disputed'), meeting: id, by: id }),
    ({ by }, presenting) =>
      presentNews(presenting, 'election-correction-disputed', {
        told: { by: presenting.people.name(by) },
        buttons: [{ title: 'button.chair', verb: 'chair' }],
      }),
    { as: 'news' },
    ({ by }) => [by],
  ),
  /** `by`: member id of whoever put it right. */
  subject(
    z.strictObject({ subject: z.literal('election-corrected'), member: id, until: z.iso.date(), by: id }),
    ({ member, until, by }, presenting) => {
      const elected = presenting.state.chairs.get(presenting.forum);
      if (elected?.member !== member || elected.until !== until) return undefined;
      const { people } = presenting;
      return presentNews(presenting, 'election-corrected', {
        told: { name: people.name(member), until, by: people.name(by), decision: elected.decision },
        lines: ['news.election-corrected.by'],
        buttons: [{ title: 'button.chair', verb: 'chair' }],
      });
    },
    { as: 'news' },
    ({ member, by }) => [member, by],
  ),
] as const;

/** The correction as it was told of, as long as it waits. */
function waiting({ state, now }: Presenting, id: string, correction: string) {
  const meeting = state.meetings.get(id);
  const waits = meeting && isHeld(meeting) ? correctionIn(meeting, now.toISOString()) : undefined;
  return waits?.id === correction ? waits : undefined;
}

const awaited = (presenting: Presenting, parties: readonly string[]): readonly string[] =>
  yetToConfirm(agreementForum(agreementNow(presenting), presenting.forum)?.seats ?? [], { parties });

/** In the group's chat, where those whose word is asked for are mentioned. */
export function correctionNews(fact: ChairFact, after: Registered, by: string): readonly Notice[] {
  if (!('correction' in fact)) return [];
  const { meeting, correction } = fact;
  const forum = after.meetings.get(meeting)?.forum;
  if (forum === undefined) return [];
  const slot = `${meeting}:${correction}`;
  const proposed = {
    forum,
    slot: `correction:${slot}`,
    show: { subject: 'election-correction-proposed', meeting, correction },
  };
  return fact.type === 'electionCorrectionDisputed'
    ? [
        {
          forum,
          slot: `correction-disputed:${slot}`,
          show: { subject: 'election-correction-disputed', meeting, by },
        },
      ]
    : [proposed];
}

/** What the minutes' card and the decision log show from now on is also said. */
export function correctionNotices(fact: MeetingFact, after: Registered, by: string): readonly Notice[] {
  if (fact.type !== 'electionCorrected') return [];
  const { forum, member, until, decision } = fact;
  const found = after.decisions.find(({ number }) => sameNumber(number, decision));
  const slot = `election:${decision.year}-${decision.number}:${until}:${member}`;
  return found ? [{ forum, slot, show: { subject: 'election-corrected', member, until, by } }] : [];
}
