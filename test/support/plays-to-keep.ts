import type { Command } from '../../src/capabilities/index.ts';
import type { VoteEffect } from '../../src/capabilities/group-rules/domain/effect.ts';
import { namedRole } from '../../src/capabilities/registration/domain/named-roles.ts';
import { entering, signedPaper } from '../capabilities/agreement/agreement-cases.ts';
import { direct, revoke, settled, started } from '../capabilities/directives/directives-played.ts';
import {
  correct as correctNotice,
  give,
  inStockholm,
  receive,
} from '../capabilities/informing/informing-played.ts';
import {
  correct,
  COST,
  group,
  groups,
  record,
  strike,
  VISIT,
} from '../capabilities/registers/registers-played.ts';
import { adopting } from '../chat/adopting.ts';
import { brukarskolan } from './agreements.ts';
import { commandsAbout, present } from './meetings-played.ts';
import { inBrukarskolan, inNorma } from './played.ts';
import type { Played } from './played.ts';
import { balloted, FIVE, groupOf, opening, subjectTo, VOTE } from './played-votes.ts';

/**
 * Partnerships, each played so that something happens that can happen since the journals of before were written. By its
 * name here `keep-journals.ts` writes one down; once that is released, what is here may be forgotten.
 */

const forum = 'styrgrupp';
const m1 = commandsAbout('m1');
const about = { forum, meeting: 'm1' } as const;

const role = (type: 'giveRole' | 'endRole', named: string, member: string): Command => ({
  type,
  forum,
  role: namedRole(named),
  member,
});

const elected = inBrukarskolan(undefined, '2025-01-20')
  .by('astrid', m1.draft('2025-02-12T12:00:00.000Z'), m1.call)
  .at('2025-02-12T12:00:00.000Z')
  .by('astrid', m1.open(...present('astrid', 'bengt', 'cecilia')))
  .by('astrid', { type: 'takeUpElection', ...about }, m1.elect('first:chair', 'bengt', '2025-12-31'));
const corrected = elected.by('astrid', {
  type: 'correctElection',
  ...about,
  member: 'bengt',
  until: '2025-11-30',
});
const answered = (type: 'confirmElectionCorrection' | 'disputeElectionCorrection'): Played =>
  corrected.by('cecilia', { type, ...about, correction: 'election-1' });

/** Anna and Bo have to ask at home before the agreement can be prolonged. */
const conditional = balloted(
  groupOf(FIVE)
    .at('2025-02-12')
    .by('anna', opening({ effect: { kind: 'amend-agreement' } }), subjectTo('nämnden'))
    .by('bo', subjectTo('styrelsen')),
  { cecilia: 'yes', dan: 'yes', eva: 'yes' },
);
const met = (member: string, reference: string): Command => ({
  type: 'meetProviso',
  forum,
  vote: VOTE,
  member,
  reference,
  decidedOn: '2025-02-20',
});
const oneMet = conditional.at('2025-02-21').by('eva', met('anna', 'Nämndens protokoll § 12'));

const LATER = 'Vår verksamhetschef slutar den 1 april.';
const directed = settled(started.by('astrid', direct()), 'v1');

type Changing = Extract<VoteEffect, { readonly kind: 'amend-agreement' | 'change-settings' }>;
const changing = (before: Played, vote: string, voters: readonly string[], effect: Changing): Played =>
  adopting(before, { vote, text: 'Ska det här gälla?', voters, effect });
const sign = (amendment: string, day: string): Command => ({
  type: 'signAmendment',
  forum,
  amendment,
  name: 'Eva Lind',
  role: 'Chef',
  place: 'Göteborg',
  day,
  registryNumber: '',
});
const BOTH = ['astrid', 'bengt'] as const;
const THREE = [...BOTH, 'cecilia'] as const;
const amended = changing(inNorma().at('2025-02-12'), 'a', BOTH, {
  kind: 'amend-agreement',
  from: '2025-03-01',
  changes: [
    { kind: 'last-day', to: '2026-08-31' },
    { kind: 'cadence', forum, cadence: { kind: 'per-term', least: 3 } },
    { kind: 'seats', forum, party: 'forum-skill', least: 1, most: 2 },
  ],
  wording: 'Parterna förlänger avtalet.',
  document: 'N160-0123/25',
});
const set = changing(inBrukarskolan(brukarskolan, '2023-01-09'), 'c1', THREE, {
  kind: 'change-settings',
  changes: [
    { kind: 'chair-term', forum, months: 12 },
    { kind: 'escalation-time', at: { kind: 'counterpart' }, days: 5 },
    { kind: 'group-rule', forum, rule: { setting: 'meetingNoticeDays', value: 10 } },
    {
      kind: 'report-content',
      report: 'verksamhetsrapport',
      fields: [{ label: 'Antal kurser', asks: 'number' }],
    },
  ],
});

export const playsToKeep: Readonly<Record<string, Played>> = {
  'roles-named': inNorma()
    .by('astrid', role('giveRole', 'forestandare', 'cecilia'))
    .by('astrid', role('giveRole', 'verksamhetsansvarig', 'dan'))
    .at('2025-02-12')
    .by('dan', role('endRole', 'verksamhetsansvarig', 'dan')),
  'papers-entered': inNorma()
    .at('2025-02-14')
    .by('astrid', entering(signedPaper))
    .at('2025-02-17')
    .by('astrid', entering({ original: 'Kassaskåpet' }))
    .by('bengt', entering({ registryNumber: 'N160-0123/25' })),
  'election-correction-waits': corrected,
  'election-corrected': answered('confirmElectionCorrection'),
  'election-correction-disputed': answered('disputeElectionCorrection'),
  'proviso-met-of-two': oneMet,
  'provisos-met': oneMet.at('2025-02-24').by('dan', met('bo', 'Styrelsen § 3')),
  'information-given': inNorma()
    .at('2025-02-12')
    .by('astrid', give({ notice: 'n1' }), give({ notice: 'n2', duty: 'policy-lag', text: 'Ny lag om stöd.' }))
    .by('bengt', receive(forum, 'n2'))
    .at('2025-02-13')
    .by('astrid', correctNotice(LATER, forum, 'n1')),
  'information-to-another-group': inStockholm()
    .at('2025-02-12')
    .by('frida', give({ notice: 'n1', forum: 'samverkansgrupp', duty: 'andrade-omstandigheter' }))
    .at('2025-02-13')
    .by('bengt', receive(forum, 'n1')),
  'directives-given': settled(directed.by('bengt', revoke(1, 'v2', 'Kurserna är för alla.')), 'v2'),
  'amendment-half-signed': amended.at('2025-02-20').by('bengt', sign('a', '2025-02-14')),
  'amendment-signed': amended
    .at('2025-02-20')
    .by('bengt', sign('a', '2025-02-14'))
    .at('2025-03-03')
    .by('astrid', sign('a', '2025-02-20')),
  'settings-decided': set,
  'settings-revoked': adopting(
    changing(set, 'c2', THREE, {
      kind: 'change-settings',
      changes: [{ kind: 'cadence', forum, cadence: { kind: 'longest-interval', months: 6 } }],
    }).at('2023-02-01'),
    {
      vote: 'c3',
      text: 'Ska beslutet upphävas?',
      voters: THREE,
      effect: { kind: 'revoke', decision: { year: 2023, number: 1 } },
    },
  ),
  'entries-noted': group
    .by('astrid', record('e1', 'study-visits', VISIT), record('e2', 'costs', COST))
    .at('2025-02-05')
    .by('astrid', correct('e1', { ...VISIT, text: 'Socialtjänsten i Mölndals stad' }))
    .by('astrid', strike('e2', 'Vi tar inte betalt för porto.')),
  'entries-of-stockholm': groups.by(
    'astrid',
    record('e1', 'eligibility', { day: '2022-04-04', concerns: 'vuxenskolan', checks: 'stadgar,ekonomi' }),
    record('e2', 'documents', {
      day: '2022-04-04',
      text: 'Rutin för nya kurser',
      link: 'https://example.se/rutin',
    }),
  ),
};
