import { AgreementsOnOffer } from '../../../src/capabilities/registration/agreements-on-offer.ts';
import type { OfferedForum, Wanted } from '../../../src/capabilities/registration/agreements-on-offer.ts';
import { newAgreementStep } from '../../../src/capabilities/new-agreement/steps.ts';
import {
  presentAgreements,
  presentProfile,
  seatsHeld,
} from '../../../src/capabilities/registration/present.ts';
import type { RegistrationView } from '../../../src/capabilities/registration/present.ts';
import { presentSeatsForm } from '../../../src/capabilities/registration/present-seats.ts';
import { Directory } from '../../../src/partnership/members.ts';
import type { Agreement } from '../../../src/agreement/domain/profile.ts';
import { agreementInForce } from '../../../src/partnership/domain/agreement-in-force.ts';
import { agreementForum } from '../../../src/partnership/domain/state.ts';
import type { Command } from '../../../src/capabilities/index.ts';
import type { Refusal } from '../../../src/partnership/domain/refusal.ts';
import { brukarskolan, norma } from '../../support/agreements.ts';
import { given } from '../../support/given.ts';
import { leastDraft } from '../../support/new-agreement.ts';
import { played } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';

type Chosen = Readonly<Record<string, string>>;

/** Who is in the chat; the member id of each is the Entra id's first digit. */
const roster = [
  { aadObjectId: '11111111-1111-4111-8111-111111111111', teamsId: '29:1', name: 'Anna Ek' },
  { aadObjectId: '22222222-2222-4222-8222-222222222222', teamsId: '29:2', name: 'Bo Åström' },
  { aadObjectId: '33333333-3333-4333-8333-333333333333', teamsId: '29:3', name: 'Cecilia Norén' },
  { aadObjectId: '44444444-4444-4444-8444-444444444444', teamsId: '29:4', name: 'Dan Öberg' },
];
const memberOf = (person: string): string => person.slice(0, 1);
const people = new Directory(
  roster.map((entry) => ({ ...entry, partnership: 'p', member: memberOf(entry.aadObjectId) })),
);
const [anna = '', bo = ''] = roster.map(({ aadObjectId }) => aadObjectId);

const onOffer = new AgreementsOnOffer(
  new Map([norma, brukarskolan].map((agreement) => [agreement.id, agreement])),
);

function found(wanted: Wanted): OfferedForum {
  const offered = onOffer.find(wanted);
  if ('refusal' in offered) throw new Error(offered.refusal.code);
  return offered;
}
const steering = (agreement: Agreement): OfferedForum =>
  found({ agreement: agreement.id, forum: 'styrgrupp' });

const seatsIn = (chosen: Chosen) =>
  Object.entries(chosen).map(([seat, person]) => ({ seat, member: memberOf(person) }));

const TODAY = '2025-02-10';
const began = {
  from: '2025-02-01',
  latestMeeting: '2025-01-20',
  nextMinutes: '3',
  nextDecision: 'tolv',
  inForce: '§ 3/2024 Ersättare får tjänstgöra\n**Fika** [här](http://x)',
  chair: anna,
  chairUntil: '2025-12-31',
};

const empty = (wanted: OfferedForum): RegistrationView =>
  presentSeatsForm(wanted, roster, { changing: false, chosen: {} }, anna, TODAY);

/** The form comes back with what was chosen and why nobody could be registered with it. */
function refused({ agreement, forum }: OfferedForum, chosen: Chosen): RegistrationView {
  const command: Command = {
    type: 'registerPartnership',
    agreement,
    forum: forum.id,
    language: 'sv',
    seats: seatsIn(chosen),
  };
  const { refusal } = given().when(memberOf(anna), command);
  if (!refusal) throw new Error('registered');
  return presentSeatsForm({ agreement, forum }, roster, { changing: false, chosen, refusal }, anna, TODAY);
}

const seated = (agreement: Agreement, seats: Chosen): Played =>
  played(agreement, {
    styrgrupp: Object.fromEntries(Object.entries(seats).map(([seat, person]) => [seat, memberOf(person)])),
  });
const inNorma = seated(norma, { 'funktionsstod-1': anna, 'forum-skill-1': bo });
const inBrukarskolan = seated(brukarskolan, { 'vuxenskolan-1': anna, 'socialforvaltningen-1': bo });

const changing = (partnership: Played, chosen?: Chosen): RegistrationView => {
  const { state } = partnership;
  const change = chosen && {
    chosen,
    refusal: partnership.refusal(memberOf(anna), {
      type: 'changeSeats',
      forum: 'styrgrupp',
      seats: seatsIn(chosen),
      gone: [],
    }),
  };
  const inForce = agreementInForce(state, TODAY);
  return presentSeatsForm(
    { agreement: inForce, forum: agreementForum(inForce, 'styrgrupp') ?? steering(inForce).forum },
    roster,
    {
      changing: true,
      chosen: seatsHeld(state, 'styrgrupp', people),
      ...change,
    },
    anna,
    TODAY,
  );
};

/** The agreement that somebody has just added, on its way to its first seats. */
function added(): Agreement {
  const outcome = newAgreementStep({ step: 'summary', go: 'next', draft: leastDraft }, onOffer.taken);
  if (outcome.step !== 'agreed') throw new Error('not agreed to');
  return outcome.agreement;
}
const newlyAdded = added();

const wanted = { agreement: 'norma', forum: 'samverkansgrupp' };
const unknown = (): Refusal => {
  const offered = onOffer.find(wanted);
  if (!('refusal' in offered)) throw new Error('there is such a forum');
  return offered.refusal;
};

/** Every view of registration, and every way it can look. */
export const registrationCases: Readonly<Record<string, RegistrationView>> = {
  'welcome.group': { view: 'welcome', place: 'group' },
  'welcome.personal': { view: 'welcome', place: 'personal' },

  'choose-agreement.first': presentAgreements(onOffer.profiles),
  'choose-agreement.only': presentAgreements([norma]),
  'choose-agreement.none': presentAgreements([]),
  'choose-agreement.problem': presentAgreements(onOffer.profiles, { chosen: wanted, refusal: unknown() }),

  'profile.small': presentProfile(newlyAdded),

  'assign-seats.norma': empty(steering(norma)),
  'assign-seats.preselected': presentSeatsForm(
    steering(norma),
    roster,
    { changing: false, chosen: { 'funktionsstod-1': anna } },
    anna,
    TODAY,
  ),
  'assign-seats.begun': presentSeatsForm(
    steering(brukarskolan),
    roster,
    { changing: false, chosen: { 'vuxenskolan-1': anna }, began, refusal: { code: 'next-number-unknown' } },
    anna,
    TODAY,
  ),
  'assign-seats.brukarskolan': empty(steering(brukarskolan)),
  'assign-seats.new-agreement': empty(
    found({ agreement: newlyAdded.id, forum: 'styrgrupp', draft: leastDraft }),
  ),
  'assign-seats.person-twice': refused(steering(brukarskolan), {
    'vuxenskolan-1': anna,
    'socialforvaltningen-1': bo,
    'socialforvaltningen-2': anna,
  }),
  'assign-seats.seat-missing': refused(steering(norma), { 'funktionsstod-1': anna }),
  'assign-seats.changing': changing(inBrukarskolan),
  'assign-seats.changing-quorum': changing(
    inNorma.happened(memberOf(anna), {
      type: 'groupRuleSet',
      v: 1,
      vote: 'v',
      forum: 'styrgrupp',
      rule: { setting: 'quorum', value: { least: 2 } },
      decision: { year: 2025, number: 4 },
    }),
  ),
  'assign-seats.changing-problem': changing(inNorma, { 'funktionsstod-1': anna, 'forum-skill-1': anna }),
  'assign-seats.of-another-party': changing(inBrukarskolan, {
    'vuxenskolan-1': bo,
    'socialforvaltningen-1': anna,
  }),
};
