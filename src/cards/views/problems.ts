import type { ProblemView } from '../../application/problems/views.ts';
import type { Contents } from '../contents.ts';

export const problemContents: Contents<ProblemView> = {};
