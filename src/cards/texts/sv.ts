import { amendments } from './sv/amendments.ts';
import { answers } from './sv/answers.ts';
import { common } from './sv/common.ts';
import { conduct } from './sv/conduct.ts';
import { duties } from './sv/duties.ts';
import { meetings } from './sv/meetings.ts';
import { newAgreement } from './sv/new-agreement.ts';
import { minutes } from './sv/minutes.ts';
import { overview } from './sv/overview.ts';
import { problems } from './sv/problems.ts';
import { registration } from './sv/registration.ts';
import { results } from './sv/results.ts';
import { reports } from './sv/reports.ts';
import { verification } from './sv/verification.ts';
import { voteCard } from './sv/vote-card.ts';
import { voteForms } from './sv/vote-forms.ts';
import { rules } from './sv/rules.ts';
import { voting } from './sv/voting.ts';

/** All Swedish wording, as ICU messages. Swedish is the original: its keys are the keys there are. */
export const sv = {
  ...common,
  ...overview,
  ...registration,
  ...newAgreement,
  ...voting,
  ...voteCard,
  ...results,
  ...voteForms,
  ...rules,
  ...amendments,
  ...meetings,
  ...conduct,
  ...minutes,
  ...problems,
  ...reports,
  ...duties,
  ...answers,
  ...verification,
};

export type TextKey = keyof typeof sv;
