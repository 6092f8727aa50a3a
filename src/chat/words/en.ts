import { agenda } from '../../capabilities/agenda/words.en.ts';
import { amendments } from '../../capabilities/amendments/words.en.ts';
import { answers } from './answers.en.ts';
import { common } from './common.en.ts';
import { conduct } from '../../capabilities/conduct/words.en.ts';
import { duties } from '../../capabilities/duties/words.en.ts';
import { convening } from '../../capabilities/convening/words.en.ts';
import { newAgreement } from '../../capabilities/new-agreement/words.en.ts';
import { minutes } from '../../capabilities/minutes/words.en.ts';
import { overview } from '../../capabilities/overview/words.en.ts';
import { problems } from '../../capabilities/problems/words.en.ts';
import { registration } from '../../capabilities/registration/words.en.ts';
import { results } from '../../capabilities/results/words.en.ts';
import { reports } from '../../capabilities/reports/words.en.ts';
import { verification } from '../../verification/words.en.ts';
import { rules } from '../../capabilities/group-rules/words.en.ts';
import { voting } from '../../capabilities/voting/words.en.ts';

/** All English wording: the same keys and parameters as the Swedish. */
export const en = {
  ...common,
  ...overview,
  ...registration,
  ...newAgreement,
  ...voting,
  ...results,
  ...rules,
  ...amendments,
  ...convening,
  ...agenda,
  ...conduct,
  ...minutes,
  ...problems,
  ...reports,
  ...duties,
  ...answers,
  ...verification,
};
