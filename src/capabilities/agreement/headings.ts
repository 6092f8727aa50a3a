import type { Agreement } from '../../agreement/domain/profile.ts';
import { commitmentsInWords, communicationInWords } from './present-commitments.ts';
import { breachInWords, validityInWords } from './present-ending.ts';
import { forumInWords } from './present-forum.ts';
import { informationInWords, problemsInWords } from './present-information.ts';
import { moneyInWords } from './present-money.ts';
import { paperInWords } from './present-paper.ts';
import { eligibilityInWords, partiesInWords } from './present-parties.ts';
import { backgroundInWords, dataInWords, purposeInWords, targetGroupInWords } from './present-purpose.ts';
import { reportsInWords } from './present-reports.ts';
import type { Said, SettingLine } from './setting-line.ts';

/** Every setting stands under one of these: a test changes each that there is and looks for it here. */
const HEADINGS = {
  parties: partiesInWords,
  background: backgroundInWords,
  purpose: purposeInWords,
  'target-group': targetGroupInWords,
  commitments: commitmentsInWords,
  communication: communicationInWords,
  information: informationInWords,
  problems: problemsInWords,
  reports: reportsInWords,
  money: moneyInWords,
  validity: validityInWords,
  breach: breachInWords,
  data: dataInWords,
  eligibility: eligibilityInWords,
  paper: paperInWords,
} as const satisfies Readonly<Record<string, (agreement: Agreement) => readonly SettingLine[]>>;

/** Before them what comes first in an agreement; the groups after what the parties are to do. */
const BEFORE_THE_GROUPS = 6;
const FORUM = 'forum.';

/** What is said of a group stands under this. */
export const headingOfForum = (forum: string): string => `${FORUM}${forum}`;

export interface Heading {
  readonly id: string;
  readonly name: Said;
  readonly lines: readonly SettingLine[];
}

/** The headings under which the agreement says anything, in its order. */
export function headingsOf(agreement: Agreement): readonly Heading[] {
  const all = Object.entries(HEADINGS).map(([id, lines]): Heading => ({
    id,
    name: { say: `agreement.heading.${id}` },
    lines: lines(agreement),
  }));
  const groups = agreement.forums.map((forum): Heading => ({
    id: headingOfForum(forum.id),
    name: forum.name,
    lines: forumInWords(agreement, forum),
  }));
  return all
    .toSpliced(BEFORE_THE_GROUPS, 0, ...groups)
    .filter(({ id, lines }) => lines.length > 0 || ALWAYS.has(id));
}

/** What the parties enter themselves has its place also where the agreement says nothing. */
const ALWAYS: ReadonlySet<string> = new Set(['paper']);
