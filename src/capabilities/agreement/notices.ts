import { z } from 'zod';
import { subject } from '../../partnership/capability.ts';
import { id } from '../../partnership/domain/fact-fields.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { presentNews } from '../../partnership/news.ts';
import type { Notice } from '../../partnership/notices.ts';
import { agreementNow, partyName } from '../../partnership/presenting.ts';
import type { AgreementFact } from './domain/facts.ts';
import { paperOf } from './domain/paper.ts';

const WHAT = {
  agreementSigned: 'signed',
  originalKept: 'original',
  agreementRegistered: 'registered',
} as const satisfies Record<AgreementFact['type'], string>;

/** Part of the journal's public format. */
export const agreementSubjects = [
  subject(
    z.strictObject({
      subject: z.literal('agreement-copy'),
      party: id,
      what: z.enum(['signed', 'original', 'registered']),
    }),
    ({ party, what }, presenting) => {
      const { signed, original, registered } = paperOf(presenting.state, party);
      const entered = { signed, original, registered }[what];
      if (!entered) return undefined;
      return presentNews(presenting, `agreement-${what}`, {
        told: {
          party: partyName(agreementNow(presenting), party),
          name: presenting.people.name(entered.by),
          day: signed?.on ?? '',
          signedAt: signed?.place ?? '',
          original: original?.place ?? '',
          number: registered?.number ?? '',
        },
        lines: ['news.agreement-copy.by'],
        buttons: [
          { title: 'agreement.button.paper', verb: 'agreement-heading', data: { heading: 'paper', page: 0 } },
        ],
      });
    },
    { as: 'news' },
    (_about, state) => namedOnPaper(state),
  ),
] as const;

/** Everybody whom the parties' copies name. */
export const namedOnPaper = ({ papers }: Registered): readonly string[] =>
  [...papers.values()].flatMap(({ signed, original, registered }) =>
    [signed?.member, signed?.by, original?.by, registered?.by].filter((member) => member !== undefined),
  );

/** The groups see what each party has entered of its copy; once for each time. */
export function agreementNotices(fact: AgreementFact, after: Registered): readonly Notice[] {
  const { party, type } = fact;
  const what = WHAT[type];
  const at = paperOf(after, party)[what]?.at ?? '';
  return [...after.forums.keys()].map((forum) => ({
    forum,
    slot: `agreement-copy:${party}:${what}:${forum}:${at}`,
    show: { subject: 'agreement-copy', party, what },
  }));
}
