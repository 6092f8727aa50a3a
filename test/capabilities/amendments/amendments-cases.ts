import {
  presentAmendment,
  presentAmendments,
  presentSignForm,
} from '../../../src/capabilities/amendments/present.ts';
import {
  emptyAmendment,
  presentAmendmentForm,
  presentChooseChanges,
} from '../../../src/capabilities/amendments/present-form.ts';
import { renewalSubjects } from '../../../src/capabilities/amendments/renewal-news.ts';
import type { View } from '../../../src/capabilities/index.ts';
import type { SignatureTyped } from '../../../src/capabilities/amendments/requests.ts';
import type { AmendmentMessage } from '../../../src/capabilities/amendments/messages.ts';
import type { AmendmentView } from '../../../src/capabilities/amendments/present.ts';
import type { Amendment } from '../../../src/capabilities/amendments/domain/amendment.ts';
import type { AmendmentRefusal } from '../../../src/capabilities/amendments/domain/refusals.ts';
import { CHANGE_KINDS } from '../../../src/capabilities/changes/domain/kinds.ts';
import { partyNames } from '../../../src/partnership/replies.ts';
import { findSigning } from '../../../src/capabilities/amendments/domain/rules.ts';
import type { SignAmendment } from '../../../src/capabilities/amendments/domain/rules.ts';
import type { Refusal } from '../../../src/partnership/domain/refusal.ts';
import { recordable } from '../../../src/partnership/domain/text.ts';
import { LONGEST_QUESTION } from '../../../src/capabilities/voting/domain/opening.ts';
import { brukarskolan, norma } from '../../support/agreements.ts';
import { inBrukarskolan, inNorma, played, shownBy } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';
import { adopting } from '../../chat/adopting.ts';
import type { OfEach, Refusals } from '../../chat/message-cases.ts';

const ID = '5b1d4f0e-8a3c-4a59-9f0e-3f6f5c1f2a77';
const TEXT = 'Avtalet förlängs till och med den 31 december 2025.';
const HOSTILE = '[klicka](http://x) **fet** ${1+1} {{DATE(2026-01-01T00:00:00Z,SHORT)}} <b>x</b>\n# rubrik';

const DIRECTOR: SignatureTyped = {
  name: 'Eva Lind',
  role: 'Förvaltningsdirektör',
  authority: 'Delegationsordningen, punkt 4.2',
  place: 'Göteborg',
  day: '2025-02-14',
  registryNumber: '0263/19',
};
const PRESIDENT: SignatureTyped = {
  name: 'Omar Dahl',
  role: 'Ordförande',
  authority: '',
  place: 'Göteborg',
  day: '2025-02-20',
  registryNumber: '',
};

const sign = (typed: SignatureTyped, amendment = ID): SignAmendment => ({
  type: 'signAmendment',
  forum: 'styrgrupp',
  amendment,
  ...typed,
});

/** Göteborg: both have voted for a change, then the city has signed it, and then the association. */
const voters = ['astrid', 'bengt'];
const group = inNorma().at('2025-02-12');
const adopted = adopting(group, { vote: ID, text: TEXT, voters });
const later = adopted.at('2025-02-20');
const half = adopted.at('2025-02-20').by('bengt', sign(DIRECTOR));
const valid = half.by('astrid', sign(PRESIDENT));

/** Göteborg, had its agreement not said who signs it. */
const unnamed = adopting(inNorma({ ...norma, signatures: [] }).at('2025-02-12'), {
  vote: ID,
  text: TEXT,
  voters,
});

/** Stockholm: one change that is valid, and two that wait. */
const all = ['astrid', 'bengt', 'cecilia'];
const city: SignatureTyped = { ...DIRECTOR, place: 'Stockholm', day: '2024-11-18', registryNumber: '' };
const association: SignatureTyped = { ...PRESIDENT, place: 'Stockholm', day: '2024-11-20' };
const more = adopting(inBrukarskolan(brukarskolan, '2024-11-11').at('2024-11-15'), {
  vote: 'valid',
  text: 'Antalet kursomgångar per år ändras från två till tre.',
  voters: all,
})
  .at('2024-11-21')
  .by('bengt', sign(city, 'valid'))
  .by('astrid', sign(association, 'valid'));
export const several = adopting(
  adopting(more.at('2025-02-10'), { vote: 'other', text: HOSTILE, voters: all })
    .at('2025-02-12')
    .by('bengt', sign({ ...city, day: '2025-02-11' }, 'other')),
  { vote: ID, text: TEXT, voters: all },
);

/** The same when the second has been signed, too. */
export const settled = several.by('astrid', sign({ ...association, day: '2025-02-12' }, 'other'));

/** Göteborg: twelve changes, of which all but the last are valid. */
export const many = Array.from({ length: 12 }, (_, index) => index + 1).reduce((before, number) => {
  const vote = `change-${number}`;
  const voted = adopting(before, { vote, text: `Bilaga ${number} byts ut.`, voters });
  const today = { ...DIRECTOR, day: '2025-02-12' };
  return number === 12 ? voted : voted.by('bengt', sign(today, vote)).by('astrid', sign(today, vote));
}, group);

const hostile = adopting(
  played(norma, { styrgrupp: { 'funktionsstod-1': 'hostile', 'forum-skill-1': 'astrid' } }).at('2025-02-12'),
  { vote: ID, text: HOSTILE, voters: ['hostile', 'astrid'] },
).by(
  'hostile',
  sign({
    name: HOSTILE,
    role: HOSTILE,
    authority: HOSTILE,
    place: HOSTILE,
    day: '2025-02-12',
    registryNumber: HOSTILE,
  }),
);

/** Göteborg: nobody wanted the change after all. */
const lapsed = adopting(later, {
  vote: 'revoking',
  text: 'Ska § 1/2025 upphävas?',
  voters,
  effect: { kind: 'revoke', decision: { year: 2025, number: 1 } },
});

/** Göteborg: the agreement is extended, by what the bot follows, and then signed. */
const extending = adopting(group, {
  vote: ID,
  text: 'Ska avtalet ändras så att det här gäller? Avtalet gäller till och med den 31 december 2026.',
  voters,
  effect: {
    kind: 'amend-agreement',
    changes: [{ kind: 'last-day', to: '2026-12-31' }],
    from: '2025-03-01',
    wording: `Avsnitt 18 får ny lydelse. ${HOSTILE}`,
    document: 'https://example.org/avtal',
  },
}).at('2025-02-20');
const extended = extending.by('bengt', sign(DIRECTOR)).by('astrid', sign(PRESIDENT));
/** Göteborg: asked after ninety days, and then each way that can go. */
const about = { forum: 'styrgrupp', amendment: ID };
const asked = half.at('2025-05-13').tick();
const cityLets = asked.by('bengt', { type: 'letAmendmentLapse', ...about });
const renewed = asked.at('2025-05-20').by('astrid', { type: 'renewAmendment', ...about });
const notRenewed = asked.at('2025-06-13').tick();

const [askedKind, renewedKind, letGoKind, lapsedKind] = renewalSubjects;

function amendmentIn({ state }: Played): Amendment {
  const amendment = state.amendments.get(ID);
  if (!amendment) throw new Error('not adopted');
  return amendment;
}
const card = (partnership: Played, forum?: string): AmendmentView =>
  presentAmendment(amendmentIn(partnership), partnership.presenting(forum));

/** What is wrong with a change that somebody proposes. */
function wrongIn(text: string): Refusal {
  const written = recordable(text, LONGEST_QUESTION);
  if (written.ok) throw new Error(`nothing is wrong with ${text}`);
  return written.refusal;
}

const form = emptyAmendment(ID, []);
const NUMBERED = `${HOSTILE} 19890201-3286`;

function signForm(partnership: Played, by: string, typed?: SignatureTyped): AmendmentView {
  const { state } = partnership;
  const found = findSigning(state, { forum: 'styrgrupp', amendment: ID }, partnership.actor(by));
  if (!found.ok) throw new Error(found.refusal.code);
  const filled = typed && { typed, refusal: partnership.refusal(by, sign(typed)) };
  return presentSignForm(partnership.presenting(), found, filled);
}

/** Every view of amendments, and every way it can look. */
export const amendmentCases: Readonly<Record<string, View>> = {
  'amendments.none': presentAmendments(group.presenting(), true),
  'amendments.reader': presentAmendments(settled.presenting(), false),
  'amendments.some': presentAmendments(settled.presenting(), true),
  'amendments.elsewhere': presentAmendments(several.presenting('samverkansgrupp'), false),
  'amendments.more': presentAmendments(many.presenting(), true),
  'amendments.lapsed': presentAmendments(lapsed.presenting(), true),
  'amendments.asked': presentAmendments(asked.presenting(), true),
  'amendments.not-renewed': presentAmendments(notRenewed.presenting(), true),
  'amendments.valid': presentAmendments(valid.presenting(), true),

  'amendment-form.empty': presentAmendmentForm(group.presenting(), 'styrgrupp', form),
  'amendment-form.missing': presentAmendmentForm(group.presenting(), 'styrgrupp', form, wrongIn('')),
  'amendment-form.personal-identity-number': presentAmendmentForm(
    group.presenting(),
    'styrgrupp',
    { ...form, text: NUMBERED, lastDay: '2025-03-01' },
    wrongIn(NUMBERED),
  ),

  'choose-changes.without-chair': presentChooseChanges(group.presenting(), 'styrgrupp'),
  'choose-changes.with-chair': presentChooseChanges(several.presenting(), 'styrgrupp'),
  'amendment-form.every-kind': presentAmendmentForm(
    several.presenting(),
    'styrgrupp',
    emptyAmendment(ID, CHANGE_KINDS),
  ),
  'amendment-form.seats-filled': presentAmendmentForm(
    several.presenting(),
    'styrgrupp',
    {
      ...emptyAmendment(ID, ['seats']),
      settings: { 'seats:party': 'socialforvaltningen', 'seats:least': '1', 'seats:most': '1' },
      wording: HOSTILE,
      document: HOSTILE,
      from: '2025-03-01',
    },
    { code: 'more-seats-filled', party: 'socialforvaltningen', filled: 2, most: 1 },
    partyNames(brukarskolan),
  ),
  'amendment-form.wording-wrong': presentAmendmentForm(
    group.presenting(),
    'styrgrupp',
    { ...emptyAmendment(ID, ['last-day']), wording: NUMBERED },
    wrongIn(NUMBERED),
  ),
  'amendment.extends': card(extending),
  'amendment.extended': card(extended),
  'amendment.lapsed': card(lapsed),
  'amendment.asked': card(asked),
  'amendment.let-go': card(cityLets),
  'amendment.renewed': card(renewed),
  'amendment.not-renewed': card(notRenewed),
  'amendment.waiting': card(several),
  'amendment.by-default': card(adopted),
  'amendment.half-signed': card(half),
  'amendment.elsewhere': card(several, 'samverkansgrupp'),
  'amendment.valid': card(valid),
  'amendment.hostile': card(hostile),

  'news.amendment-asked': shownBy(askedKind, { subject: 'amendment-asked', amendment: ID }, asked),
  'news.amendment-asked-answered': shownBy(askedKind, { subject: 'amendment-asked', amendment: ID }, renewed),
  'news.amendment-renewed': shownBy(renewedKind, { subject: 'amendment-renewed', amendment: ID }, renewed),
  'news.amendment-let-go': shownBy(
    letGoKind,
    { subject: 'amendment-let-go', amendment: ID, party: 'funktionsstod' },
    cityLets,
  ),
  'news.amendment-lapsed': shownBy(lapsedKind, { subject: 'amendment-lapsed', amendment: ID }, notRenewed),

  'sign-form.empty': signForm(later, 'bengt'),
  'sign-form.no-position': signForm(later, 'astrid'),
  'sign-form.unnamed': signForm(unnamed, 'astrid'),
  'sign-form.correct': signForm(half, 'bengt'),
  'sign-form.day-before': signForm(later, 'bengt', { ...DIRECTOR, name: HOSTILE, day: '2024-02-01' }),
  'sign-form.incomplete': signForm(later, 'bengt', { ...DIRECTOR, role: '' }),
};

export const amendmentRefusals: Refusals<AmendmentRefusal> = {
  'amended-elsewhere': {
    code: 'amended-elsewhere',
    group: { sv: 'styrgruppen', en: 'the steering group' },
    source: { kind: 'clause', section: 'Styrgrupp' },
  },
  'unknown-amendment': { code: 'unknown-amendment' },
  'amendment-valid': { code: 'amendment-valid', day: '2026-11-23' },
  'amendment-lapsed': { code: 'amendment-lapsed', decision: { year: 2026, number: 7 } },
  'amendment-lapsed-unsigned': { code: 'amendment-lapsed-unsigned', day: '2026-11-23' },
  'amendment-not-asked': { code: 'amendment-not-asked', day: '2026-11-23' },
  'amendment-renewed': { code: 'amendment-renewed', day: '2026-11-23' },
  'amendment-being-revoked': { code: 'amendment-being-revoked' },
  'party-does-not-sign': { code: 'party-does-not-sign', party: 'stad' },
  'signature-incomplete': { code: 'signature-incomplete' },
  'signature-day-missing': { code: 'signature-day-missing' },
  'signed-before-the-agreement': { code: 'signed-before-the-agreement', day: '2026-11-23' },
  'signed-in-the-future': { code: 'signed-in-the-future', day: '2026-11-23' },
};

export const amendmentMessages: OfEach<AmendmentMessage> = {
  'amendment-opened': { message: 'amendment-opened' },
  'amendment-renewed': { message: 'amendment-renewed', day: '2026-11-23' },
  'amendment-let-go': { message: 'amendment-let-go', day: '2026-11-23' },
  'amendment-let-lapse': { message: 'amendment-let-lapse' },
  'signature-recorded': { message: 'signature-recorded' },
  'last-signature-recorded': { message: 'last-signature-recorded', day: '2026-11-23' },
};
