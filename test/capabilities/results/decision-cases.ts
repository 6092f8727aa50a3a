import type { ResultsView } from '../../../src/capabilities/results/present.ts';
import {
  MOST_DECISIONS_SHOWN,
  NOT_TOLD,
  presentDecisions,
} from '../../../src/capabilities/results/present-decisions.ts';
import { NOTHING_SAID } from '../../../src/capabilities/registration/domain/beginning.ts';
import { resultSlot } from '../../../src/capabilities/voting/notices.ts';
import type { Command } from '../../../src/capabilities/index.ts';
import { emptyRevoking, presentRevokeForm } from '../../../src/capabilities/results/present-revoking.ts';
import type { FilledRevoking } from '../../../src/capabilities/results/present-revoking.ts';
import { revokingQuestion } from '../../../src/capabilities/results/domain/revoking.ts';
import type { Revoking } from '../../../src/capabilities/results/domain/revoking.ts';
import type { Refusal } from '../../../src/partnership/domain/refusal.ts';
import { HOSTILE } from '../../support/hostile.ts';
import { directoryOf, inNorma, NAMES, people } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';
import {
  adopted,
  AGAIN,
  balloted,
  casting,
  chaired,
  FORUM,
  groupOf,
  FIVE,
  meeting,
  opening,
  reopening,
  ruled,
  subjectTo,
  TWO,
} from '../../support/played-votes.ts';

const log = ({ state, moment }: Played, search = '', names = people) =>
  presentDecisions(state, search, names, new Date(moment));

const DAY = '2025-03-03';
const norma = inNorma().at(DAY);
const two = balloted(
  adopted(norma, opening({ vote: 'routine', question: 'Ska vi anta rutinen för studiebesök?' }))
    .at('2025-05-14')
    .by('bengt', opening({ question: 'Ska vi byta lokal?' })),
  { bengt: 'yes', astrid: 'no' },
);

/** With more than are shown from before Samverka. */
const midway = inNorma().by('astrid', {
  type: 'correctBeginning',
  forum: FORUM,
  began: {
    ...NOTHING_SAID,
    nextDecision: '12',
    inForce: [
      '§ 3/2024 Ersättare får tjänstgöra',
      HOSTILE.slice(0, 60),
      ...Array.from({ length: 10 }, (_, index) => `Rutin ${index + 1} gäller`),
    ].join('\n'),
  },
});

const many = Array.from({ length: MOST_DECISIONS_SHOWN + 2 }, (_, index) => index + 1).reduce(
  (play, number) =>
    adopted(play, opening({ vote: `v${number}`, question: `Ska vi anta förslag ${number}?` })),
  norma,
);

/** Two against two; and one against three. */
const TIED = { anna: 'yes', bo: 'no', cecilia: 'yes', dan: 'no', eva: 'abstain' } as const;
const AGAINST = { ...TIED, cecilia: 'no' } as const;
const lastDay = '2025-03-10';

const [FIRST, SECOND, THIRD] = ['alternative-1', 'alternative-2', 'alternative-3'] as const;

/** Two forums, and a rule by which a second round can be needed. */
const begun = ruled(
  groupOf()
    .at(DAY)
    .by('anna', {
      type: 'openForum',
      forum: 'samverkansgrupp',
      language: 'sv',
      seats: [
        { seat: 'socialforvaltningen-1', member: 'anna' },
        { seat: 'vuxenskolan-1', member: 'bo' },
      ],
    }),
  { setting: 'alternativesRule', value: 'absolute' },
);

const firstRound = balloted(
  begun.by(
    'anna',
    opening({
      vote: 'place',
      question: 'Var ska vi ses?',
      alternatives: ['Rosenlund', 'Hisingen', 'Majorna'],
      lastDay,
    }),
  ),
  { anna: FIRST, bo: FIRST, cecilia: SECOND, dan: SECOND, eva: THIRD },
  'place',
);
const chosen = balloted(
  firstRound,
  { anna: FIRST, bo: FIRST, cecilia: SECOND, dan: SECOND, eva: FIRST },
  'place.2',
);

const rejected = balloted(chosen.by('anna', opening({ question: 'Ska vi byta lokal?' })), AGAINST).by(
  'anna',
  { ...reopening('Två av oss var inte med.'), lastDay },
);
const inWriting = FIVE.reduce((play, member) => play.by(member, casting('yes', AGAIN)), rejected);

const amending = (vote: string, question: string) =>
  opening({ vote, question, effect: { kind: 'amend-agreement' }, lastDay });
const signing = (amendment: string): Command => ({
  type: 'signAmendment',
  forum: FORUM,
  amendment,
  name: 'Gunnar Holm',
  role: 'Avdelningschef',
  place: 'Stockholm',
  day: '2025-03-03',
  registryNumber: '',
});
const amended = adopted(
  adopted(inWriting, amending('annex', 'Ska vi ändra avtalets bilaga 2?')).by('anna', signing('annex')),
  amending('longer', 'Ska vi förlänga avtalet?'),
)
  .by('anna', signing('longer'))
  .by('bo', signing('longer'));

const beingHeldAgain = balloted(
  amended.by('anna', opening({ vote: 'hire', question: 'Ska vi anställa?' })),
  TIED,
  'hire',
).by('bo', { ...reopening('Frågan har ändrats.', 'hire-again'), earlier: 'hire' });

/** The votes are reported to a meeting, where reservations are made against two of them. */
const reserving = (number: number, text: string): Command => ({
  type: 'makeReservation',
  forum: FORUM,
  meeting: 'first',
  decision: { year: 2025, number },
  text,
});
const reserved = meeting(beingHeldAgain, 'first')
  .by('bo', reserving(6, 'Kostnaderna är för höga.'), reserving(3, 'Kostnaderna är för höga.'))
  .by('anna', reserving(3, 'Lokalen är inte tillgänglig för den som sitter i rullstol. '.repeat(6)))
  .by('cecilia', reserving(3, 'Jag ville ha Hisingen.'));

/** What was decided first is replaced by the fourth, and that one revoked by the fifth. */
const ROUTINE = { year: 2025, number: 1 };
const revoking = (vote: string, about: Omit<Revoking, 'kind'>, quoted: string) =>
  opening({
    vote,
    question: revokingQuestion(about, quoted).sv,
    effect: { kind: 'revoke', ...about },
  });
const replacing = { decision: ROUTINE, replacedBy: 'Studiebesök anmäls en vecka i förväg.' };
const replaced = adopted(two, revoking('replaced', replacing, 'Ska vi anta rutinen för studiebesök?'));
const revoked = adopted(
  replaced,
  revoking('revoked', { decision: { year: 2025, number: 3 } }, 'Studiebesök anmäls en vecka i förväg.'),
);

const revokeForm = (play: Played, filled: Partial<FilledRevoking> = {}, refusal?: Refusal) =>
  presentRevokeForm(play.presenting(), FORUM, { ...emptyRevoking(AGAIN, ''), ...filled }, refusal);

export const decisionCases: Readonly<Record<string, ResultsView>> = {
  'decisions.none': log(norma),
  'decisions.all': log(two),
  'decisions.midway': log(midway),
  'decisions.midway-found': log(midway, 'ersättare 2024'),
  'decisions.conditional': log(
    balloted(groupOf(TWO).at('2025-03-03').by('anna', opening(), subjectTo('**nämnden**')), { bo: 'yes' }),
  ),
  'decisions.told': presentDecisions(
    two.state,
    '',
    people,
    new Date(two.moment),
    new Map(
      two.state.decisions.map(({ vote = '' }, index) => [
        resultSlot(vote),
        index === 0 ? two.moment : NOT_TOLD,
      ]),
    ),
  ),
  'decisions.revoked': presentDecisions(revoked.state, '', people, new Date(revoked.moment), new Map(), true),
  'revoke-form.empty': revokeForm(two),
  'revoke-form.chosen': revokeForm(
    two,
    { decision: '2025-1', how: 'replace', text: 'Ring 890201-3286.' },
    { code: 'contains-personal-identity-number' },
  ),
  'decisions.chair': log(chaired(groupOf()), '', directoryOf({ ...NAMES, anna: '**Anna** Ek' })),
  'decisions.some': log(many, 'ska'),
  'decisions.none-found': log(two, 'budget'),
  'decisions.marked': log(reserved),
  'decisions.hostile': log(adopted(norma, opening({ question: HOSTILE }))),
};
