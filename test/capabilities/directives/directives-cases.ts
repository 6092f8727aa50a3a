import { directingOf } from '../../../src/agreement/domain/directing.ts';
import type { DirectiveMessage } from '../../../src/capabilities/directives/answers.ts';
import type { DirectiveRefusal } from '../../../src/capabilities/directives/domain/refusals.ts';
import { directiveSubjects } from '../../../src/capabilities/directives/notices.ts';
import { presentDirectiveForm, presentDirectives } from '../../../src/capabilities/directives/present.ts';
import { presentAgenda } from '../../../src/capabilities/agenda/present.ts';
import { presentItemForm } from '../../../src/capabilities/conduct/present-forms.ts';
import { presentLiveAgenda } from '../../../src/capabilities/conduct/present.ts';
import type { View } from '../../../src/capabilities/index.ts';
import { presentDecisions } from '../../../src/capabilities/results/present-decisions.ts';
import { presentVote } from '../../../src/capabilities/voting/present-vote.ts';
import { commandsAbout, heldMeeting, present } from '../../support/meetings-played.ts';
import { people, shownBy } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';
import type { OfEach, Refusals } from '../../chat/message-cases.ts';
import { COLLABORATION, STEERING } from '../informing/informing-played.ts';
import { direct, directed, revoke, settled, started, TEXT } from './directives-played.ts';

const directing = (() => {
  const found = directingOf(started.agreement, STEERING);
  if (!found.ok) throw new Error('nobody is directed');
  return found;
})();
const ID = '5b1d4f0e-8a3c-4a59-9f0e-3f6f5c1f2a12';
const asked = started.by('astrid', direct());
const replaced = settled(directed.by('bengt', revoke(1, 'v2', 'Kurserna är för alla.')), 'v2');
const revoked = settled(replaced.by('bengt', revoke(2, 'v3')), 'v3');
const many = Array.from({ length: 9 }, (_, index) => `d${index}`).reduce(
  (before, vote) => settled(before.by('astrid', direct(`Direktiv ${vote}`, vote)), vote),
  started,
);

const m1 = commandsAbout('m1');
const meeting = started
  .by('astrid', m1.draft('2025-02-24T12:00:00.000Z'), m1.call)
  .at('2025-02-24T12:00:00.000Z')
  .by('astrid', m1.open(...present('astrid', 'anna', 'bengt', 'cecilia')), m1.takeUp('standing:decisions'));
const proposed = meeting.proposes('astrid', {
  type: 'decideMatter',
  forum: STEERING,
  meeting: 'm1',
  item: 'standing:decisions',
  text: TEXT,
  proposal: 'p1',
  directive: true,
});

const [directive, directiveEnded] = directiveSubjects;
const told = (subject: 'directive' | 'directive-ended', decision: string, played: Played) =>
  subject === 'directive'
    ? shownBy(directive, { subject, decision }, played, { forum: COLLABORATION })
    : shownBy(directiveEnded, { subject, decision }, played, { forum: COLLABORATION });
const filled = { vote: ID, text: '', lastDay: '' };
const vote = asked.state.votes.get('v1');
if (!vote) throw new Error('not asked');

/** Every view of directives, and what else says that a decision is one. */
export const directiveCases: Readonly<Record<string, View>> = {
  'directives.none': presentDirectives(started.presenting(), true),
  'directives.in-force': presentDirectives(directed.presenting(), true),
  'directives.to-us': presentDirectives(replaced.presenting(COLLABORATION), false),
  'directives.ended': presentDirectives(revoked.presenting(), true),
  'directives.many': presentDirectives(many.presenting(COLLABORATION), false),
  'directive-form.empty': presentDirectiveForm(started.presenting(), STEERING, directing, filled),
  'directive-form.refused': presentDirectiveForm(
    started.presenting(),
    STEERING,
    directing,
    { ...filled, text: ' ' },
    { code: 'text-missing' },
  ),
  'item-form.no-directive': presentItemForm(meeting.presenting(), heldMeeting(meeting.state, 'm1'), {
    form: 'put-to-vote',
    meeting: 'm1',
    item: 'standing:decisions',
    makes: ID,
    text: TEXT,
  }),
  'item-form.directive': presentItemForm(meeting.presenting(), heldMeeting(meeting.state, 'm1'), {
    form: 'decide',
    meeting: 'm1',
    item: 'standing:decisions',
    makes: ID,
    text: TEXT,
    directive: true,
  }),
  'live-agenda.directive-proposed': presentLiveAgenda(
    proposed.presenting(),
    heldMeeting(proposed.state, 'm1'),
  ),
  'vote.directive': presentVote(vote, asked.state, people),
  'decisions.directive': presentDecisions(replaced.state, '', people, new Date(replaced.moment)),
  'agenda.directive': presentAgenda(undefined, directed.presenting(COLLABORATION), true),
  'news.directive': told('directive', '1/2025', directed),
  'news.directive-replacing': told('directive', '2/2025', replaced),
  'news.directive-ended': told('directive-ended', '2/2025', revoked),
};

export const directiveRefusals: Refusals<DirectiveRefusal> = {
  'no-directives': { code: 'no-directives', forums: 1 },
  'directed-elsewhere': {
    code: 'directed-elsewhere',
    group: { sv: 'styrgruppen', en: 'the steering group' },
    source: { kind: 'clause', section: 'Styrgrupp' },
  },
};

export const directiveMessages: OfEach<DirectiveMessage> = {
  'directive-opened': { message: 'directive-opened' },
};
