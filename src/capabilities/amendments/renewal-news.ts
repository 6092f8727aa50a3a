import { z } from 'zod';
import { subject } from '../../partnership/capability.ts';
import { id } from '../../partnership/domain/fact-fields.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import { representativesOf } from '../../partnership/domain/seats.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { presentNews } from '../../partnership/news.ts';
import type { NewsButton } from '../../partnership/news.ts';
import type { Notice } from '../../partnership/notices.ts';
import { agreementNow, shortName } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { shortened } from '../../partnership/shortened.ts';
import { DAYS_TO_SIGN, LONGEST_AMENDMENT_IN_SHORT, signBy, yetToSign } from './domain/amendment.ts';
import type { Amendment } from './domain/amendment.ts';
import type { AmendmentFact } from './domain/facts.ts';
import { DAYS_UNTIL_ASKED, isAskedAbout } from './domain/renewal.ts';

/** What is told of a change that not all have signed in time: part of the journal's public format. */
export const renewalSubjects = [
  /** Asked once, in the chat and of each representative. */
  subject(
    z.strictObject({ subject: z.literal('amendment-asked'), amendment: id }),
    ({ amendment }, presenting) => told(presenting, amendment, asked),
    {
      as: 'news',
      alerts: true,
      over: ({ amendment }, { amendments }) => !isAsked(amendments.get(amendment)),
    },
  ),
  subject(
    z.strictObject({ subject: z.literal('amendment-renewed'), amendment: id }),
    ({ amendment }, presenting) => told(presenting, amendment, renewed),
    { as: 'news' },
  ),
  /** That one of the parties would let it lapse. */
  subject(
    z.strictObject({ subject: z.literal('amendment-let-go'), amendment: id, party: id }),
    ({ amendment, party }, presenting) =>
      told(presenting, amendment, (shown, found) => letGo(shown, found, party)),
    { as: 'news' },
  ),
  subject(
    z.strictObject({ subject: z.literal('amendment-lapsed'), amendment: id }),
    ({ amendment }, presenting) => told(presenting, amendment, gone),
    { as: 'news', alerts: true },
  ),
] as const;

const isAsked = (amendment: Amendment | undefined): boolean =>
  amendment !== undefined && isAskedAbout(amendment);

type Shows = (presenting: Presenting, amendment: Amendment) => ReturnType<typeof presentNews> | undefined;

function told(presenting: Presenting, id: string, shows: Shows): ReturnType<Shows> {
  const amendment = presenting.state.amendments.get(id);
  return amendment && shows(presenting, amendment);
}

const inWords = ({ text, decision }: Amendment) => ({
  text,
  decision,
  short: shortened(text, LONGEST_AMENDMENT_IN_SHORT),
});

const show = ({ id: amendment }: Amendment): NewsButton => ({
  title: 'amendment.button.show',
  verb: 'show-amendment',
  data: { amendment },
});

function asked(presenting: Presenting, amendment: Amendment): ReturnType<Shows> {
  const data = { amendment: amendment.id };
  const agreement = agreementNow(presenting);
  return presentNews(presenting, 'amendment-asked', {
    told: {
      ...inWords(amendment),
      day: amendment.asked?.lastDay,
      waitingFor: yetToSign(amendment).map((party) => shortName(agreement, party)),
      asked: DAYS_UNTIL_ASKED,
      sign: DAYS_TO_SIGN,
    },
    lines: ['news.amendment-asked.words', 'news.amendment-asked.why', 'news.amendment-asked.what'],
    buttons: isAskedAbout(amendment)
      ? [
          { title: 'amendment.button.renew', verb: 'renew-amendment', data, asked: true },
          { title: 'amendment.button.let-lapse', verb: 'let-amendment-lapse', data },
          show(amendment),
        ]
      : [show(amendment)],
  });
}

const renewed: Shows = (presenting, amendment) =>
  presentNews(presenting, 'amendment-renewed', {
    told: {
      ...inWords(amendment),
      name: presenting.people.name(amendment.renewed?.by ?? ''),
      day: signBy(amendment),
    },
    lines: ['news.amendment-renewed.words', 'news.amendment-renewed.what'],
    buttons: [show(amendment)],
  });

const letGo = (presenting: Presenting, amendment: Amendment, party: string): ReturnType<Shows> =>
  presentNews(presenting, 'amendment-let-go', {
    told: {
      ...inWords(amendment),
      party: shortName(agreementNow(presenting), party),
      day: amendment.asked?.lastDay,
    },
    lines: ['news.amendment-let-go.words', 'news.amendment-let-go.what'],
    buttons: [show(amendment)],
  });

const gone: Shows = (presenting, amendment) =>
  presentNews(presenting, 'amendment-lapsed', {
    told: { ...inWords(amendment), day: amendment.lapsedOn ?? localDay(presenting.now.toISOString()) },
    lines: ['news.amendment-lapsed.words', 'news.amendment-lapsed.what'],
    buttons: [show(amendment)],
  });

/** In the forum that adopted it; and, where it is asked about, each representative of the parties in person. */
export function renewalNews(fact: AmendmentFact, after: Registered): readonly Notice[] {
  const found = after.amendments.get(fact.amendment);
  if (!found) return [];
  const { id: amendment, forum, lapsedOn } = found;
  switch (fact.type) {
    case 'amendmentAsked': {
      const show = { subject: 'amendment-asked', amendment };
      const slot = `amendment-asked:${amendment}`;
      const people = found.parties.flatMap((party) => representativesOf(after, forum, party));
      return [{ forum, slot, show }, ...people.map((to) => ({ forum, slot: `${slot}:${to}`, show, to }))];
    }
    case 'amendmentRenewed':
      return [news(found, 'amendment-renewed')];
    case 'amendmentLapsed':
      return [news(found, 'amendment-lapsed')];
    case 'amendmentLetGo': {
      const { party } = fact;
      // With the last of them it has lapsed, which says more.
      if (lapsedOn !== undefined) return [];
      const show = { subject: 'amendment-let-go', amendment, party };
      return [{ forum, slot: `amendment-let-go:${amendment}:${party}`, show }];
    }
    case 'amendmentAdopted':
    case 'amendmentSigned':
      return [];
  }
}

const news = ({ id: amendment, forum }: Amendment, subject: string): Notice => ({
  forum,
  slot: `${subject}:${amendment}`,
  show: { subject, amendment },
});
