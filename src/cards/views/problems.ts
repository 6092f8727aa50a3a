import type { ProblemView } from '../../application/problems/views.ts';
import type { Contents } from '../contents.ts';
import { begunProblemContent } from './problems/begun-problem.ts';
import { noteFormContent } from './problems/note-form.ts';
import { problemsContent } from './problems/problems.ts';
import { problemContent } from './problems/problem.ts';
import { problemFormContent } from './problems/problem-form.ts';

export const problemContents: Contents<ProblemView> = {
  problems: problemsContent,
  'begun-problem': begunProblemContent,
  'problem-form': problemFormContent,
  problem: problemContent,
  'problem-note-form': noteFormContent,
};
