import {
  presentProblem,
  presentBegunProblem,
  presentProblemNoteForm,
  presentProblems,
  problemForm,
} from '../../../src/capabilities/problems/present.ts';
import type { ProblemMessage } from '../../../src/capabilities/problems/messages.ts';
import type { ProblemView } from '../../../src/capabilities/problems/present.ts';
import type { NewsView } from '../../../src/partnership/news.ts';
import type { Command } from '../../../src/capabilities/index.ts';
import type { Problem } from '../../../src/capabilities/problems/domain/problem.ts';
import type { ProblemRefusal } from '../../../src/capabilities/problems/domain/refusals.ts';
import { brukarskolan, norma } from '../../support/agreements.ts';
import { problemNewsSubjects } from '../../../src/capabilities/problems/news.ts';
import {
  directoryOf,
  inBrukarskolan,
  inNorma,
  NAMES,
  people,
  played,
  shownBy,
} from '../../support/played.ts';
import type { Played } from '../../support/played.ts';
import type { OfEach, Refusals } from '../../chat/message-cases.ts';

const ID = '5b1d4f0e-8a3c-4a59-9f0e-3f6f5c1f2a77';
const TEXT = 'Värmen i lokalen har varit borta sedan i måndags.';
const STEERING = { sv: 'styrgruppen', en: 'the steering group' };
const HOSTILE_TEXT =
  '[klicka](http://x) **fet** ${1+1} {{DATE(2026-01-01T00:00:00Z,SHORT)}} <b>x</b>\n# rubrik';

const steering: string = 'styrgrupp';
const collaboration = 'samverkansgrupp';

const report = (
  text: string,
  {
    problem = ID,
    kind = 'problem',
    forum = steering,
  }: { problem?: string; kind?: string; forum?: string } = {},
): Command => ({
  type: 'reportProblem',
  forum,
  problem,
  kind,
  text,
});
const about = (forum: string = steering, problem = ID) => ({ forum, problem });
const acknowledge = (problem = ID, forum?: string): Command => ({
  type: 'acknowledgeProblem',
  ...about(forum, problem),
});
const answer = (text: string, problem = ID, forum?: string): Command => ({
  type: 'answerProblem',
  ...about(forum, problem),
  text,
});
const resolve = (text: string): Command => ({ type: 'resolveProblem', ...about(), text });
const raise = (problem = ID, forum?: string): Command => ({ type: 'raiseProblem', ...about(forum, problem) });

const group = inNorma().at('2025-02-12');
const reported = group.by('astrid', report(TEXT));
const acknowledged = reported.at('2025-02-12T12:30:00Z').by('bengt', acknowledge());
const answered = acknowledged
  .at('2025-02-12T12:31:00Z')
  .by('bengt', answer('Fastighetsägaren kommer på torsdag.'));

/** Eleven events, three more than are shown. */
const discussed = ['Han kom inte.', 'Jag ringer honom.', 'Han kommer i morgon.'].reduce(
  (before, text, index) =>
    before
      .at(`2025-02-1${3 + index}`)
      .by('astrid', answer(text))
      .by('bengt', answer(`Tack, jag har läst: ”${text}”`))
      .by('astrid', answer('Bra.')),
  answered,
);

/** Stockholm, where the collaboration group has only a day after the counterpart. */
const hasty = {
  ...brukarskolan,
  escalation: brukarskolan.escalation.map((step) =>
    step.to.kind === 'forum' ? { ...step, waitDays: { ...step.waitDays, value: 1 } } : step,
  ),
};
const passedOn = inBrukarskolan(hasty)
  .at('2025-02-12')
  .by('astrid', report(TEXT, { forum: collaboration, kind: 'practical-problem' }))
  .at('2025-02-16T07:00:00Z')
  .tick();

/** Stockholm, if its chain began with the collaboration group and then turned to the counterpart. */
const [toCounterpart, toCollaboration] = brukarskolan.escalation;
const turned = inBrukarskolan({
  ...brukarskolan,
  escalation: [toCollaboration, toCounterpart].flatMap((step) => step ?? []),
})
  .at('2025-02-12')
  .by('astrid', report(TEXT, { forum: collaboration, kind: 'practical-problem' }))
  .at('2025-02-13T07:00:00Z')
  .tick();

/** One of each state there is while it is open. */
const several = inBrukarskolan()
  .by('bengt', report('Lång '.repeat(80), { problem: 'p4', forum: collaboration, kind: 'practical-problem' }))
  .at('2025-02-11')
  .by('astrid', report('Nyckeln fattas', { problem: 'p3', forum: collaboration, kind: 'difficulty' }))
  .by('cecilia', acknowledge('p3', collaboration))
  .by('bengt', report(HOSTILE_TEXT, { problem: 'p2', forum: collaboration, kind: 'difficulty' }))
  .by('cecilia', answer('Vi ser det också.', 'p2', collaboration))
  .at('2025-02-12')
  .by('astrid', report(TEXT, { forum: collaboration, kind: 'practical-problem' }))
  .by('bengt', acknowledge(ID, collaboration), raise(ID, collaboration));

const many = Array.from({ length: 34 }, (_, index) => index + 1).reduce(
  (before, number) =>
    before.by('astrid', report(`Lampa ${number} i korridoren är trasig.`, { problem: `p${number}` })),
  group,
);

const hostile = played(norma, { styrgrupp: { 'funktionsstod-1': 'bengt', 'forum-skill-1': 'hostile' } })
  .at('2025-02-12')
  .by('hostile', report(HOSTILE_TEXT))
  .by('bengt', answer(HOSTILE_TEXT));

function problemIn({ state }: Played): Problem {
  const problem = state.problems.get(ID);
  if (!problem) throw new Error('not reported');
  return problem;
}
const card = (partnership: Played, forum?: string, directory = people) =>
  presentProblem(problemIn(partnership), partnership.presenting(forum, directory));

/** The form comes back with what was typed and why it was refused. */
const refusedNote = (by: string, command: Extract<Command, { type: 'answerProblem' | 'resolveProblem' }>) =>
  presentProblemNoteForm(problemIn(reported), {
    purpose: command.type === 'answerProblem' ? 'answer' : 'resolve',
    text: command.text,
    refusal: reported.refusal(by, command),
  });

const [problemEvent] = problemNewsSubjects;
/** What happened last, as it is told in the group's chat or to one person. */
const latest = (partnership: Played, to?: string) => {
  const event = String(problemIn(partnership).history.length - 1);
  const told = to === undefined ? {} : { to };
  return shownBy(problemEvent, { subject: 'problem-event', problem: ID, event }, partnership, told);
};

const empty = { id: ID, text: '' };

/** Every view of problems, and every way it can look. */
export const problemCases: Readonly<Record<string, ProblemView>> = {
  'problems.none': presentProblems(group.presenting(), true),
  'problems.some': presentProblems(several.presenting(collaboration), true),
  'problems.many': presentProblems(many.presenting(), false),

  'begun-problem.new': presentBegunProblem(group.presenting(), 'astrid', { id: ID, text: HOSTILE_TEXT }),

  'problem-form.norma': problemForm(group.presenting(), 'astrid', { id: ID, text: TEXT }),
  'problem-form.brukarskolan': problemForm(inBrukarskolan().presenting(collaboration), 'astrid', empty),
  'problem-form.no-kinds': problemForm(inNorma({ ...norma, issueKinds: [] }).presenting(), 'astrid', empty),
  'problem-form.no-escalation': problemForm(
    inNorma({ ...norma, escalation: [] }).presenting(),
    'astrid',
    empty,
  ),
  'problem-form.personal-identity-number': problemForm(group.presenting(), 'astrid', {
    id: ID,
    text: 'Ring 890201-3286',
    kind: 'difficulty',
    refusal: group.refusal('astrid', report('Ring 890201-3286', { kind: 'difficulty' })),
  }),

  'problem.reported': card(reported),
  'problem.own': presentProblem(problemIn(reported), reported.presenting(), {
    fromList: true,
    reader: 'astrid',
  }),
  'problem.long': card(group.by('astrid', report(`${TEXT} `.repeat(6)))),
  'problem.no-escalation': card(inNorma({ ...norma, escalation: [] }).by('astrid', report(TEXT))),
  'problem.acknowledged': card(acknowledged),
  'problem.in-dialogue': card(discussed),
  'problem.raised': card(passedOn, collaboration),
  'problem.counterpart-next': card(turned, collaboration),
  'problem.counterpart-at-last': card(turned.at('2025-02-17T07:00:00Z').tick(), collaboration),
  'problem.raised-all-the-way': card(acknowledged.at('2025-02-14T12:31:00Z').by('astrid', raise())),
  'problem.resolved': card(answered.at('2025-02-20T08:00:00Z').by('astrid', resolve('Värmepumpen är bytt.'))),
  'problem.no-kinds': card(inNorma({ ...norma, issueKinds: [] }).by('astrid', report(TEXT))),
  'problem.hostile': card(hostile, steering, directoryOf({ ...NAMES, bengt: '_Bengt_' })),

  'problem-note-form.answer': presentProblemNoteForm(problemIn(reported), { purpose: 'answer', text: '' }),
  'problem-note-form.resolve-problem': refusedNote('astrid', {
    type: 'resolveProblem',
    ...about(),
    text: ' ',
  }),
};

/** What is said of a problem beside its card. */
export const problemNewsCases: Readonly<Record<string, NewsView>> = {
  'news.problem-acknowledged': latest(acknowledged, 'astrid'),
  'news.problem-answered': latest(answered, 'astrid'),
  'news.problem-resolved': latest(answered.by('astrid', resolve('Värmepumpen är bytt.')), 'bengt'),
  'news.problem-raised': latest(acknowledged.by('astrid', raise()), 'bengt'),
  'news.problem-passed-on': latest(reported.at('2025-02-17').tick()),
  'news.problem-passed-on-to-them': latest(reported.at('2025-02-17').tick(), 'bengt'),
  'news.problem-passed-on-to-counterpart': latest(turned.at('2025-02-17T07:00:00Z').tick(), 'bengt'),
  'news.problem-hostile': latest(hostile, 'astrid'),
};

export const problemRefusals: Refusals<ProblemRefusal> = {
  'unknown-problem': { code: 'unknown-problem' },
  'unknown-issue-kind': { code: 'unknown-issue-kind' },
  'too-many-open-problems': { code: 'too-many-open-problems', most: 50 },
  'not-counterpart': { code: 'not-counterpart' },
  'problem-acknowledged-already': { code: 'problem-acknowledged-already', member: 'm1' },
  'problem-raised-already': { code: 'problem-raised-already', forum: 'styrgrupp' },
  'problem-resolved': { code: 'problem-resolved' },
  'problem-with-another': { code: 'problem-with-another', member: 'Cecilia Norén' },
  'problem-with-a-role': { code: 'problem-with-a-role' },
  'problem-with-no-role': { code: 'problem-with-no-role' },
  'nobody-after-the-role': { code: 'nobody-after-the-role' },
};

export const problemMessages: OfEach<ProblemMessage> = {
  'problem-of-another': { message: 'problem-of-another', name: 'Astrid Berg' },
  'problem-reported': { message: 'problem-reported' },
  'problem-reported-to-role': { message: 'problem-reported-to-role' },
  'problem-handed-on': { message: 'problem-handed-on' },
  'problem-acknowledged': { message: 'problem-acknowledged' },
  'problem-answered': { message: 'problem-answered' },
  'problem-resolved': { message: 'problem-resolved' },
  'problem-raised': { message: 'problem-raised', forum: STEERING },
};
