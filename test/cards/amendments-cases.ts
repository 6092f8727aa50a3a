import type {
  AmendmentCardView,
  AmendmentMessage,
  AmendmentsView,
  AmendmentView,
  SignFormView,
} from '../../src/application/amendments/views.ts';
import type { AmendmentRefusal } from '../../src/domain/amendments/refusals.ts';
import type { Agreement } from '../../src/domain/agreement.ts';
import { brukarskolan, norma } from '../support/agreements.ts';
import type { OfEach, Refusals } from './message-cases.ts';

const ID = '5b1d4f0e-8a3c-4a59-9f0e-3f6f5c1f2a77';
const TEXT = 'Avtalet förlängs till och med den 31 december 2025.';
const HOSTILE = '[klicka](http://x) **fet** ${1+1} {{DATE(2026-01-01T00:00:00Z,SHORT)}} <b>x</b>\n# rubrik';

const empty = { vote: ID, text: '', lastDay: '', today: '2025-02-12' };
const sourceOf = ({ amendment }: Agreement) => amendment.signedBy.source;
const none: AmendmentsView = { view: 'amendments', partnership: norma.name, lines: [], total: 0 };
const form = { ...empty, source: sourceOf(norma) };

const some: AmendmentsView = {
  ...none,
  partnership: brukarskolan.name,
  lines: [
    {
      id: ID,
      text: TEXT,
      decision: { year: 2025, number: 4 },
      waitingFor: ['Stockholms stad, Socialförvaltningen', 'Studieförbundet Vuxenskolan i Stockholm'],
    },
    {
      id: 'other',
      text: HOSTILE,
      decision: { year: 2025, number: 3 },
      waitingFor: ['Studieförbundet Vuxenskolan i Stockholm'],
      elsewhere: { sv: 'samverkansgruppen', en: 'the collaboration group' },
    },
    {
      id: 'valid',
      text: 'Antalet kursomgångar per år ändras från två till tre.',
      decision: { year: 2024, number: 7 },
      waitingFor: [],
      validFrom: '2024-11-20',
    },
  ],
  total: 3,
};

/** For the status card. */
export const amendmentLines = [...some.lines].reverse();

const waiting: AmendmentCardView = {
  view: 'amendment',
  id: ID,
  text: TEXT,
  decision: { year: 2025, number: 4 },
  signBy: '2025-03-14',
  parties: [
    { name: 'Nämnden för funktionsstöd, Göteborgs stad', onBehalfOf: 'nämnden för funktionsstöd' },
    { name: 'Forum Skill', onBehalfOf: 'Forum Skill' },
  ],
  source: sourceOf(brukarskolan),
  signable: true,
};
const signature = {
  name: 'Eva Lind',
  role: 'Förvaltningsdirektör',
  place: 'Göteborg',
  day: '2025-02-14',
  registryNumber: '0263/19',
  recordedBy: 'Anna Ek',
};
const half: AmendmentCardView = {
  ...waiting,
  parties: waiting.parties.map((party, index) => (index === 0 ? { ...party, signature } : party)),
};

const associationSigns: SignFormView = {
  view: 'sign-form',
  id: ID,
  text: TEXT,
  party: 'Forum Skill',
  onBehalfOf: 'Forum Skill',
  corrects: false,
  earliest: '2025-02-12',
  today: '2025-02-20',
  typed: { name: '', role: '', place: '', day: '', registryNumber: '' },
};
const signForm: SignFormView = {
  ...associationSigns,
  party: 'Nämnden för funktionsstöd, Göteborgs stad',
  onBehalfOf: 'nämnden för funktionsstöd',
  position: 'Förvaltningsdirektör',
};
const typed = {
  name: 'Eva Lind',
  role: 'Förvaltningsdirektör',
  place: 'Göteborg',
  day: '2025-02-14',
  registryNumber: '',
};

/** Every view of amendments, and every way it can look: one golden file per case and language. */
export const amendmentCases: Readonly<Record<string, AmendmentView>> = {
  'amendments.none': { ...none, form },
  'amendments.reader': some,
  'amendments.some': { ...some, form: { ...form, source: sourceOf(brukarskolan) } },
  'amendments.more': { ...some, total: 12 },
  'amendments.missing': { ...some, form: { ...form, problem: { code: 'text-missing' } } },
  'amendments.personal-identity-number': {
    ...none,
    form: {
      ...form,
      text: `${HOSTILE} 19890201-3286`,
      lastDay: '2025-03-01',
      problem: { code: 'contains-personal-identity-number' },
    },
  },
  'amendment.waiting': waiting,
  'amendment.by-default': { ...waiting, source: sourceOf(norma) },
  'amendment.half-signed': half,
  'amendment.elsewhere': { ...half, signable: false },
  'amendment.valid': {
    ...half,
    parties: [
      ...half.parties.slice(0, 1),
      {
        name: 'Forum Skill',
        onBehalfOf: 'Forum Skill',
        signature: {
          name: 'Omar Dahl',
          role: 'Ordförande',
          place: 'Göteborg',
          day: '2025-02-20',
          recordedBy: 'Bo Åström',
        },
      },
    ],
    validFrom: '2025-02-20',
    signable: false,
  },
  'amendment.hostile': {
    ...waiting,
    text: HOSTILE,
    parties: [
      {
        name: 'Forum Skill',
        signature: {
          ...signature,
          name: HOSTILE,
          role: HOSTILE,
          place: HOSTILE,
          registryNumber: HOSTILE,
        },
      },
    ],
  },
  'sign-form.empty': signForm,
  'sign-form.no-position': associationSigns,
  'sign-form.correct': { ...signForm, corrects: true, typed: { ...typed, registryNumber: '0263/19' } },
  'sign-form.day-before': {
    ...signForm,
    typed: { ...typed, name: HOSTILE, day: '2025-02-01' },
    problem: { code: 'signed-before-decided', day: '2025-02-12' },
  },
  'sign-form.incomplete': {
    ...signForm,
    typed: { ...typed, role: '' },
    problem: { code: 'signature-incomplete' },
  },
};

export const amendmentRefusals: Refusals<AmendmentRefusal> = {
  'amended-elsewhere': {
    code: 'amended-elsewhere',
    group: { sv: 'styrgruppen', en: 'the steering group' },
    source: { kind: 'clause', section: 'Styrgrupp' },
  },
  'unknown-amendment': { code: 'unknown-amendment' },
  'amendment-valid': { code: 'amendment-valid', day: '2026-11-23' },
  'party-does-not-sign': { code: 'party-does-not-sign', party: 'stad' },
  'signature-incomplete': { code: 'signature-incomplete' },
  'signature-day-missing': { code: 'signature-day-missing' },
  'signed-before-decided': { code: 'signed-before-decided', day: '2026-11-23' },
  'signed-in-the-future': { code: 'signed-in-the-future', day: '2026-11-23' },
};

export const amendmentMessages: OfEach<AmendmentMessage> = {
  'amendment-opened': { message: 'amendment-opened' },
  'signature-recorded': { message: 'signature-recorded' },
  'last-signature-recorded': { message: 'last-signature-recorded', day: '2026-11-23' },
};
