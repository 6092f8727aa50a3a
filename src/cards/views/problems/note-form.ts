import type { ProblemNoteFormView } from '../../../application/problems/views.ts';
import { LONGEST_ANSWER } from '../../../domain/problems/rules.ts';
import { refusalInWords } from '../../refusals.ts';
import type { CardContent } from '../../templates.ts';
import type { Say } from '../../texts.ts';

export function noteFormContent(say: Say, view: ProblemNoteFormView): CardContent {
  const { id, purpose, about, text, problem } = view;
  const heading = say(`problem-note.${purpose}.heading`);
  return {
    summary: heading,
    data: {
      heading,
      about,
      explanation: say(`problem-note.${purpose}.explanation`),
      problemHeading: say('problem.heading'),
      problem: problem ? refusalInWords(say, problem) : '',
      label: say(`problem-note.${purpose}.label`),
      missing: say(`problem-note.${purpose}.missing`),
      text,
      longest: LONGEST_ANSWER,
      id,
      verb: `${purpose}-problem`,
      send: say(`problem-note.${purpose}.button`),
      back: say('problem-note.back'),
    },
  };
}
