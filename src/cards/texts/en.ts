import { amendments } from './en/amendments.ts';
import { answers } from './en/answers.ts';
import { common } from './en/common.ts';
import { conduct } from './en/conduct.ts';
import { duties } from './en/duties.ts';
import { meetings } from './en/meetings.ts';
import { newAgreement } from './en/new-agreement.ts';
import { minutes } from './en/minutes.ts';
import { overview } from './en/overview.ts';
import { problems } from './en/problems.ts';
import { registration } from './en/registration.ts';
import { results } from './en/results.ts';
import { reports } from './en/reports.ts';
import { verification } from './en/verification.ts';
import { voteCard } from './en/vote-card.ts';
import { voteForms } from './en/vote-forms.ts';
import { rules } from './en/rules.ts';
import { voting } from './en/voting.ts';

/** All English wording: the same keys and parameters as the Swedish. */
export const en = {
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
