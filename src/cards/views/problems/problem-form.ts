import type { NextStep, ProblemFormView } from '../../../application/problems/views.ts';
import { LONGEST_PROBLEM } from '../../../domain/problems/rules.ts';
import { refusalInWords } from '../../refusals.ts';
import type { CardContent } from '../../templates.ts';
import type { Say } from '../../texts.ts';
import { momentInWords, nameList, sourceInWords } from '../../wording.ts';
import { nextInWords } from './wording.ts';

export function problemFormContent(say: Say, view: ProblemFormView): CardContent {
  const { kinds, problem } = view;
  return {
    summary: say('problem-form.heading'),
    data: {
      heading: say('problem-form.heading'),
      problemHeading: say('problem.heading'),
      problem: problem ? refusalInWords(say, problem) : '',
      anyKinds: kinds.length > 0,
      kindLabel: say('problem-form.kind'),
      kindMissing: say('problem-form.kind-missing'),
      kinds: kinds.map(({ kind, name }) => ({ title: name[say.language], value: kind })),
      kind: kinds.find(({ kind }) => kind === view.kind)?.kind ?? '',
      kindSources: kindSources(say, view).map((text) => ({ text })),
      label: say('problem-form.text'),
      placeholder: say('problem-form.text-placeholder'),
      missing: say('problem-form.text-missing'),
      text: view.text,
      longest: LONGEST_PROBLEM,
      noClients: say('problem-form.no-clients'),
      toldHeading: say('problem-form.told-heading'),
      told: say('problem-form.told', {
        parties: nameList(say, view.told),
        source: sourceInWords(say, view.toldSource),
      }),
      next: view.next ? nextStepInWords(say, view.next) : '',
      report: say('problem-form.button.report'),
      back: say('button.back'),
      data: {
        problem: view.id,
        ownMessage: view.ownMessage,
        ...(kinds.length === 0 && { kind: view.kind }),
      },
    },
  };
}

/** Kinds often share a clause: each clause is said once, with the kinds it names. */
function kindSources(say: Say, { kinds }: ProblemFormView): readonly string[] {
  const named = new Map<string, string[]>();
  for (const { name, source } of kinds) {
    const words = sourceInWords(say, source);
    named.set(words, [...(named.get(words) ?? []), name[say.language]]);
  }
  return [...named].map(([source, names]) =>
    say('problem-form.kind-source', { kinds: nameList(say, names), source }),
  );
}

const nextStepInWords = (say: Say, next: NextStep): string =>
  say('problem-form.next', {
    moment: momentInWords(say, next.until),
    next: nextInWords(say, next),
    nextSource: sourceInWords(say, next.source),
    days: next.days.value,
    source: sourceInWords(say, next.days.source),
  });
