import type { BegunProblemView } from '../../../application/problems/views.ts';
import type { CardContent } from '../../templates.ts';
import type { Say } from '../../texts.ts';

export const begunProblemContent = (say: Say, { id, author, name, text }: BegunProblemView): CardContent => ({
  summary: say('begun-problem.heading', { name }),
  data: {
    heading: say('begun-problem.heading', { name }),
    explanation: say('begun-problem.explanation', { name }),
    fillIn: say('begun-problem.button'),
    id,
    author,
    text,
  },
});
