import type { View } from '../../../src/capabilities/index.ts';
import type { Command } from '../../../src/capabilities/index.ts';
import { problemNewsSubjects } from '../../../src/capabilities/problems/news.ts';
import { presentProblem, problemForm } from '../../../src/capabilities/problems/present.ts';
import { presentSeatList } from '../../../src/capabilities/registration/present-seat-list.ts';
import { namedRole } from '../../../src/capabilities/registration/domain/named-roles.ts';
import { seatNewsSubjects } from '../../../src/capabilities/registration/seat-news.ts';
import { norma } from '../../support/agreements.ts';
import { inNorma, shownBy } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';

const ID = '5b1d4f0e-8a3c-4a59-9f0e-3f6f5c1f2a78';
const forum = 'styrgrupp';
const [happened] = problemNewsSubjects;
const roleGivenNews = seatNewsSubjects[4];

const give = (role: string, member: string): Command => ({
  type: 'giveRole',
  forum,
  role: namedRole(role),
  member,
});
const about = { forum, problem: ID } as const;
const report: Command = { type: 'reportProblem', ...about, kind: 'problem', text: 'Ugnen är trasig.' };

const managed = inNorma().at('2025-02-12').by('astrid', give('forestandare', 'cecilia'));
/** Cecilia is the manager of Norma, Dan is responsible for operations at Forum Skill: neither has a seat. */
const staffed = managed.by('astrid', give('verksamhetsansvarig', 'dan'));
const reported = staffed.by('cecilia', report);
const handedOn = reported.by('dan', { type: 'handOnProblem', ...about });
const late = reported.at('2025-02-16').tick();

const card = (played: Played, reader?: string): View => {
  const problem = played.state.problems.get(ID);
  if (!problem) throw new Error('nothing is reported');
  return presentProblem(problem, played.presenting(), { reader });
};

const form = (played: Played, member: string): View =>
  problemForm(played.presenting(), member, { id: ID, text: '' });

const event = (played: Played, place: number): View =>
  shownBy(happened, { subject: 'problem-event', problem: ID, event: String(place) }, played, {
    to: 'bengt',
  });

const roleGiven = (role: string, member: string, to?: string): View =>
  shownBy(
    roleGivenNews,
    { subject: 'agreement-role', role, member },
    staffed,
    to === undefined ? {} : { to },
  );

/** Problems along the chain that the agreement has for its own roles (N12-23). */
export const roleCases: Readonly<Record<string, View>> = {
  'problem-form.to-a-role': form(staffed, 'cecilia'),
  'problem-form.role-vacant': form(managed, 'cecilia'),
  'problem.with-a-role': card(reported),
  'problem.with-ones-own-role': card(reported, 'dan'),
  'problem.role-vacated': card(
    reported.by('astrid', { type: 'endRole', forum, role: namedRole('verksamhetsansvarig'), member: 'dan' }),
  ),
  'problem.handed-on': card(handedOn, 'bengt'),
  'problem.late-with-a-role': card(late, 'bengt'),
  'news.problem-handed-on-to-counterpart': event(handedOn, 1),
  'news.agreement-role-receives': roleGiven('verksamhetsansvarig', 'dan', 'dan'),
  'news.agreement-role-reports': roleGiven('forestandare', 'cecilia'),
  'seats.agreement-roles': presentSeatList(managed.presenting(), 'astrid'),
  'seats.no-agreement-roles': presentSeatList(
    inNorma({ ...norma, roles: [], escalation: [] }).presenting(),
    'astrid',
  ),
};
