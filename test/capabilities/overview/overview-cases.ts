import { presentFormButton, presentTold } from '../../../src/capabilities/overview/present-dialog.ts';
import { presentHelp } from '../../../src/capabilities/overview/present-help.ts';
import { presentNotUnderstood } from '../../../src/capabilities/overview/present-not-understood.ts';
import { presentHandover } from '../../../src/capabilities/overview/handover.ts';
import { presentStatus } from '../../../src/capabilities/overview/present.ts';
import type { View } from '../../../src/capabilities/index.ts';
import { NOTHING_SAID } from '../../../src/capabilities/registration/domain/beginning.ts';
import { parseTyped } from '../../../src/chat/typed-command.ts';
import type { Agreement } from '../../../src/agreement/domain/profile.ts';
import { agreementFrom } from '../../../src/capabilities/new-agreement/domain/new-agreement.ts';
import type { Command, Message } from '../../../src/capabilities/index.ts';
import { LONGEST_PLACE } from '../../../src/capabilities/convening/domain/convening.ts';
import { brukarskolan, norma } from '../../support/agreements.ts';
import { HOSTILE } from '../../support/hostile.ts';
import { leastDraft } from '../../support/new-agreement.ts';
import { inBrukarskolan, inNorma, played } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';
import { many as manyAmendments, settled } from '../amendments/amendments-cases.ts';
import { busy, call, draft, open } from '../duties/duties-played.ts';
import { many as manyReports } from '../reports/reports-cases.ts';

const forum = 'styrgrupp';
const ballotIn = (vote: string) => ({ type: 'castBallot', forum, vote, choice: 'yes' }) as const;
const REPRESENTATIVE = { registered: true, representative: true };
const READER = { registered: true, representative: false };
const STRANGER = { registered: false, representative: false };

type Place = 'group' | 'personal';
interface Person {
  readonly registered: boolean;
  readonly representative: boolean;
}

const help = (place: Place, person: Person) => presentHelp({ place, ...person });

/** The answer to what was typed. */
function notUnderstood(place: Place, person: Person, typed: string) {
  const asked = parseTyped(typed, new Date('2025-02-12T11:00:00Z'));
  if (asked.ask !== 'not-understood') throw new Error(`${typed} is understood`);
  return presentNotUnderstood({ place, ...person }, asked);
}

const status = (partnership: Played, representative = true) =>
  presentStatus(partnership.presenting(), representative);

const ballot = (choice: 'yes' | 'no' | 'abstain'): Command => ({
  type: 'castBallot',
  forum,
  vote: 'tie',
  choice,
});
const report = (problem: string, text: string): Command => ({
  type: 'reportProblem',
  forum,
  problem,
  kind: 'difficulty',
  text,
});

/** Stockholm's busy day, with a vote that ended in a tie and more problems than are shown. */
const busier = busy
  .by('astrid', { type: 'openVote', forum, vote: 'tie', question: 'Ska vi byta lokal?' }, ballot('yes'))
  .by('bengt', ballot('no'))
  .by('cecilia', ballot('abstain'))
  .by(
    'astrid',
    ...Array.from({ length: 6 }, (_, index) => report(`p${index}`, `Lampa ${index + 1} är trasig.`)),
  )
  .by('bengt', { type: 'acknowledgeProblem', forum, problem: 'p4' });

const meetingAt = (place: string): Command => draft('m', '2025-02-19T12:00:00Z', place);
const drafted = inNorma().at('2025-02-12').by('bengt', meetingAt('Rosenlund'));
const called = inNorma().at('2025-02-12').by('bengt', meetingAt(''), call('m'));
const opened = called.at('2025-02-19T12:00:00Z').by('bengt', open('m', 'astrid', 'bengt'));

/** One for the association and three for the city, though the agreement says two and two elsewhere. */
const LOPSIDED = {
  'vuxenskolan-1': 'bo',
  'socialforvaltningen-1': 'anna',
  'socialforvaltningen-2': 'cecilia',
  'socialforvaltningen-3': 'dan',
};
const lopsided = (agreement: Agreement, when: string): Played =>
  played(agreement, { styrgrupp: LOPSIDED }, when);
const decidedOn = {
  ...brukarskolan,
  forums: brukarskolan.forums.map((each) => ({
    ...each,
    seats: each.seats.map(({ expected, ...seat }) => ({
      ...seat,
      ...(expected && { expected: { ...expected, source: { kind: 'default' as const } } }),
    })),
  })),
};

/** An agreement, added in the chat, that lets a party be without representatives. */
function vacant(): Played {
  const parties = leastDraft.parties.map((party, index) => (index === 0 ? { ...party, least: '0' } : party));
  const made = agreementFrom({ ...leastDraft, parties }, 'nytt');
  if (!made.ok) throw new Error(JSON.stringify(made.findings));
  return played(made.agreement, { styrgrupp: { 'studieforbundet-1': 'astrid' } }, '2026-02-10');
}

/** People's own texts and names wherever the card has them. */
const deceitful = played(norma, { styrgrupp: { 'funktionsstod-1': 'hostile', 'forum-skill-1': 'astrid' } })
  .at('2025-02-12')
  .by('astrid', report('p', HOSTILE), {
    type: 'openVote',
    forum,
    vote: 'v',
    question: HOSTILE,
  })
  .by('hostile', meetingAt(HOSTILE.slice(0, LONGEST_PLACE)));

const refused: Message = { message: 'refused', refusal: { code: 'no-open-vote' }, names: {} };
const declaring = (vote: string) => ({ verb: 'declare-recusal', data: { vote } });

/** Every view that gives an overview, and every way it can look. */
export const overviewCases: Readonly<Record<string, View>> = {
  'help.personal-representative': help('personal', REPRESENTATIVE),
  'help.unregistered': help('group', STRANGER),
  'help.representative': help('group', REPRESENTATIVE),
  'help.reader': help('group', READER),

  greeting: { view: 'greeting' },

  'not-understood.unknown': notUnderstood('group', REPRESENTATIVE, 'hur mår du'),
  'not-understood.nearest': notUnderstood('group', REPRESENTATIVE, 'mötte 12 februari kl 13'),
  'not-understood.within': notUnderstood('group', REPRESENTATIVE, 'kan vi rösta om detta'),
  'not-understood.long': notUnderstood('group', REPRESENTATIVE, `rösto ${'Ska vi byta lokal? '.repeat(100)}`),
  'not-understood.unusable': notUnderstood('group', READER, 'rösto Ska vi?'),
  'not-understood.unregistered': notUnderstood('group', STRANGER, 'mötte 12 februari kl 13'),
  'not-understood.elsewhere': notUnderstood('personal', STRANGER, 'mötte 12 februari kl 13'),
  'not-understood.unquoted': notUnderstood('group', REPRESENTATIVE, 'ring 19890201-3286'),
  'not-understood.hostile': notUnderstood('group', REPRESENTATIVE, `rösto ${HOSTILE}`),

  'status.new': status(inNorma()),
  'status.reader': status(inNorma(), false),
  'status.draft': status(drafted),
  'status.called': status(called),
  'status.open': status(opened),
  'status.busy': status(busier),
  'status.amendments': status(settled),
  'status.many-amendments': status(manyAmendments),
  'status.reports': status(manyReports),
  'status.warned': status(lopsided(brukarskolan, '2022-03-01')),
  'status.warned-by-default': status(lopsided(decidedOn, '2022-03-01')),
  'status.expired': status(inBrukarskolan(brukarskolan, '2025-05-20')),
  'status.vacant': status(vacant()),
  'status.conditional': status(
    inNorma()
      .by('bengt', { type: 'openVote', forum, vote: 'v', question: 'Ska vi köpa en dator?' })
      .by('astrid', { type: 'castBallot', forum, vote: 'v', choice: 'yes', proviso: '**styrelsen**' })
      .by('bengt', { type: 'castBallot', forum, vote: 'v', choice: 'yes' }),
  ),
  'status.hostile': status(deceitful),

  'handover.begun': presentHandover(inNorma().at('2025-02-12').presenting(), 'bengt'),
  'handover.ended': presentHandover(inNorma().at('2025-09-20').presenting(), 'bengt'),
  'handover.midway': presentHandover(
    inNorma()
      .by('astrid', {
        type: 'correctBeginning',
        forum,
        began: {
          ...NOTHING_SAID,
          inForce: [
            '§ 3/2024 Ersättare får tjänstgöra',
            '**Fika** [här](http://x)',
            'Rutin för besök',
            'Rutin för nycklar',
          ].join('\n'),
        },
      })
      .by('bengt', { type: 'openVote', forum, vote: 'v', question: 'Ska vi byta lokal?' })
      .by('astrid', ballotIn('v'))
      .by('bengt', ballotIn('v'))
      .by('bengt', { type: 'openVote', forum, vote: 'w', question: 'Ska vi köpa en dator?' })
      .by('astrid', { ...ballotIn('w'), proviso: 'styrelsen' })
      .by('bengt', ballotIn('w'))
      .presenting(),
    'bengt',
  ),
  'handover.busy': presentHandover(busier.presenting(), 'bengt'),

  'form-button.vote': presentFormButton({ ask: 'vote-form' }, { heading: 'Ny omröstning' }),
  'form-button.typed': presentFormButton(
    { ask: 'begin-problem', text: HOSTILE },
    { heading: 'Anmäl ett problem' },
  ),
  'form-button.refused': presentFormButton(
    { ask: 'meeting-form', kind: 'extra', day: '2025-02-12', time: '13:00' },
    { heading: 'Nytt möte', refusal: { code: 'extra-meeting-reason-missing' } },
  ),

  'told.refused': presentTold(refused),
  'told.typed': presentTold(refused, [], declaring('v')),
  'told.kept': presentTold(refused, [{ id: 'reason', label: 'Skäl', text: HOSTILE }], declaring('v')),
  'told.went-wrong': presentTold(
    { message: 'went-wrong', correlationId: '3b241101' },
    ['role', 'name'].map((id) => ({ id, label: id, text: 'Anna Ek\n(ordförande)' })),
    { verb: 'sign-amendment', data: { amendment: 'v', day: '2025-02-14' } },
  ),
};
