import { z } from 'zod';
import { subject } from '../../partnership/capability.ts';
import { sameNumber } from '../../partnership/domain/decision.ts';
import type { DecisionNumber } from '../../partnership/domain/decision.ts';
import { partyOf, representativesOf } from '../../partnership/domain/seats.ts';
import type { MemberId } from '../../partnership/domain/seats.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { presentNews } from '../../partnership/news.ts';
import type { Notice } from '../../partnership/notices.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { shortened } from '../../partnership/shortened.ts';
import { lastDayFor, restingDecisions, stillAsked } from '../meetings/domain/resting.ts';
import { otherForums } from '../meetings/told-slots.ts';
import type { RestingDecision } from '../meetings/domain/resting.ts';
import { restingPhrase } from './present.ts';

const LONGEST_RESTING_IN_SHORT = 120;

const written = ({ number, year }: DecisionNumber): string => `${number}/${year}`;
const numbered = z.string().regex(/^\d{1,9}\/\d{4}$/);

const called = (state: Registered, number: string) =>
  state.decisions.find((decision) => written(decision.number) === number);

/** What is told of a decision that rests: part of the journal's public format. */
export const restingSubjects = [
  /** To a representative of a party that was not there. */
  subject(
    z.strictObject({ subject: z.literal('decision-resting'), decision: numbered }),
    ({ decision }, presenting, to) => {
      const found = called(presenting.state, decision);
      return found && to !== undefined ? presentResting(presenting, found.number, to) : undefined;
    },
    {
      as: 'news',
      over: ({ decision }, state) =>
        !restingDecisions(state).some(({ number }) => written(number) === decision),
    },
  ),
  /** In the chat: it rests no longer, or is to be taken up again. */
  subject(
    z.strictObject({ subject: z.literal('resting-settled'), decision: numbered }),
    ({ decision: number }, presenting) => {
      const decision = called(presenting.state, number);
      const phrase = decision && restingPhrase(presenting, decision);
      if (!decision?.resting || !phrase) return undefined;
      const news = decision.resting.ended ? 'resting-ended' : 'asked-again';
      const { text, resting } = decision;
      return presentNews(presenting, news, {
        told: {
          decision: decision.number,
          text,
          short: shortened(text, LONGEST_RESTING_IN_SHORT),
          effect: resting.ended?.cause === 'taken-up-again' ? 'no' : 'yes',
          what: phrase,
        },
        lines: ['news.decision-resting.words', `news.${news}.what`],
        buttons: [{ title: 'button.decisions', verb: 'decisions', data: { search: '' } }],
      });
    },
    { as: 'news', alerts: true },
  ),
] as const;

/** What is asked of a representative of a party that was not there; undefined if nothing is, any more. */
export function presentResting(presenting: Presenting, number: DecisionNumber, to: MemberId) {
  const { state } = presenting;
  const decision = restingDecisions(state).find((one) => sameNumber(one.number, number));
  const party = decision && partyOf(state, decision.forum, to);
  if (!decision || party === undefined || !stillAsked(decision).includes(party)) return undefined;
  const { text, resting } = decision;
  const day = lastDayFor(decision, party);
  const data = { decision: `${number.year}-${number.number}` };
  return presentNews(presenting, 'decision-resting', {
    told: { decision: number, text, short: shortened(text, LONGEST_RESTING_IN_SHORT), day },
    lines: [
      'news.decision-resting.words',
      resting.asked ? 'news.decision-resting.asked' : 'news.decision-resting.day',
      resting.needsYes
        ? 'news.decision-resting.needs-yes'
        : resting.asked
          ? 'news.decision-resting.stay-away'
          : 'news.decision-resting.silence',
    ],
    buttons: [
      { title: 'resting.button.accept', verb: 'accept-resting', data, asked: true },
      ...(resting.asked ? [] : [{ title: 'resting.button.again', verb: 'ask-again', data }]),
    ],
  });
}

/** Each representative of the parties that were not there, as soon as it has been decided. */
const toParties = (decision: RestingDecision, after: Registered): readonly Notice[] =>
  stillAsked(decision)
    .flatMap((party) => representativesOf(after, decision.forum, party))
    .map((to) => {
      const number = written(decision.number);
      const show = { subject: 'decision-resting', decision: number };
      return { forum: decision.forum, slot: `resting:${number}:${to}`, show, to };
    });

/** What has just been decided, if it rests. */
export function restingNews(number: DecisionNumber, after: Registered): readonly Notice[] {
  const decision = restingDecisions(after).find((one) => sameNumber(one.number, number));
  return decision ? toParties(decision, after) : [];
}

/** Whoever is given a seat is told of what was decided without their party. */
export const restingForSeats = (forum: string, after: Registered): readonly Notice[] =>
  restingDecisions(after)
    .filter((decision) => decision.forum === forum)
    .flatMap((decision) => toParties(decision, after));

export function settledNews(number: DecisionNumber, after: Registered): readonly Notice[] {
  const decision = after.decisions.find((one) => sameNumber(one.number, number));
  if (!decision?.resting) return [];
  const stage = decision.resting.ended ? 'ended' : 'again';
  const show = { subject: 'resting-settled', decision: written(number) };
  const slot = `${stage}:${written(number)}`;
  const own = { forum: decision.forum, slot, show };
  if (stage === 'again') return [own];
  // The other forums have been told that it was decided, and not that it holds.
  return [
    own,
    ...otherForums(after, own.forum).map((forum) => ({ forum, slot: `${slot}:in:${forum}`, show })),
  ];
}
