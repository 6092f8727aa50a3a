import { agenda } from '../../capabilities/agenda/words.sv.ts';
import { amendments } from '../../capabilities/amendments/words.sv.ts';
import { answers } from './answers.sv.ts';
import { common } from './common.sv.ts';
import { conduct } from '../../capabilities/conduct/words.sv.ts';
import { duties } from '../../capabilities/duties/words.sv.ts';
import { convening } from '../../capabilities/convening/words.sv.ts';
import { newAgreement } from '../../capabilities/new-agreement/words.sv.ts';
import { minutes } from '../../capabilities/minutes/words.sv.ts';
import { overview } from '../../capabilities/overview/words.sv.ts';
import { problems } from '../../capabilities/problems/words.sv.ts';
import { registration } from '../../capabilities/registration/words.sv.ts';
import { results } from '../../capabilities/results/words.sv.ts';
import { reports } from '../../capabilities/reports/words.sv.ts';
import { verification } from '../../verification/words.sv.ts';
import { rules } from '../../capabilities/group-rules/words.sv.ts';
import { voting } from '../../capabilities/voting/words.sv.ts';

/** All Swedish wording, as ICU messages. Swedish is the original: its keys are the keys there are. */
export const sv = {
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

export type TextKey = keyof typeof sv;
