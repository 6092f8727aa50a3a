import type { Message, View } from '../../../src/capabilities/index.ts';
import type { AgreementMessage } from '../../../src/capabilities/agreement/messages.ts';
import type { AgreementPaperRefusal } from '../../../src/capabilities/agreement/domain/refusals.ts';
import { keeperOf } from '../../../src/capabilities/agreement/domain/rules.ts';
import { headingsOf } from '../../../src/capabilities/agreement/headings.ts';
import { agreementSubjects } from '../../../src/capabilities/agreement/notices.ts';
import { presentPaperForm } from '../../../src/capabilities/agreement/present-paper-form.ts';
import {
  presentAgreement,
  presentFound,
  presentHeading,
} from '../../../src/capabilities/agreement/present.ts';
import { presentLiveAgenda } from '../../../src/capabilities/conduct/present.ts';
import type { Command } from '../../../src/capabilities/index.ts';
import type { OfEach, Refusals } from '../../chat/message-cases.ts';
import { commandsAbout, heldMeeting, present } from '../../support/meetings-played.ts';
import { inBrukarskolan, inNorma, shownBy } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';
import { ruled } from '../../support/played-votes.ts';

const [news] = agreementSubjects;

const nothing = { place: '', day: '', position: '', member: '', original: '', registryNumber: '' };

export const entering = (
  entered: Partial<typeof nothing>,
): Extract<Command, { readonly type: 'enterPaper' }> => ({
  type: 'enterPaper',
  forum: 'styrgrupp',
  ...nothing,
  ...entered,
});

export const signedPaper = {
  place: 'Göteborg',
  day: '2025-01-07',
  position: 'Verksamhetschef',
  member: 'astrid',
  original: 'Arkivskåpet på kontoret',
  registryNumber: 'FS 2025-3',
};

const norma = inNorma().at('2025-02-14');
const stockholm = inBrukarskolan().at('2025-02-14');
/** The group has decided on how long before a meeting notice is given, and on a quorum. */
const decided = ruled(
  norma,
  { setting: 'quorum', value: { least: 2 } },
  { setting: 'meetingNoticeDays', value: 10 },
);
export const entered = norma.by('astrid', entering(signedPaper));

export function under(played: Played, id: string, page = 0, mayEnter = true): View {
  const heading = headingsOf(played.agreement).find((one) => one.id === id);
  if (!heading) throw new Error(`there is no heading ${id}`);
  return presentHeading(played.presenting(), heading, page, mayEnter);
}

function formOf(played: Played, member: string, more?: Parameters<typeof presentPaperForm>[2]) {
  const keeper = keeperOf(played.state, 'styrgrupp', { by: member });
  if (!keeper.ok) throw new Error('the person has no copy to speak of');
  return presentPaperForm(played.presenting(), keeper, more);
}

/** The item that follows the goals up is under discussion (B-styrgrupp-59). */
const m1 = commandsAbout('m1');
const following = norma
  .by('bengt', m1.draft('2025-02-20T12:00:00.000Z'), m1.call)
  .at('2025-02-20T12:00:00.000Z')
  .by('bengt', m1.open(...present('bengt', 'astrid')), m1.takeUp('standing:activity'));

const inEach = (
  name: string,
  played: Played,
  pages: Readonly<Record<string, number>> = {},
): Readonly<Record<string, View>> =>
  Object.fromEntries(
    headingsOf(played.agreement).flatMap(({ id }) =>
      Array.from({ length: pages[id] ?? 1 }, (_, page) => [
        `agreement-heading.${name}.${id}${page === 0 ? '' : `.${page + 1}`}`,
        under(played, id, page),
      ]),
    ),
  );

export const agreementCases: Readonly<Record<string, View>> = {
  agreement: presentAgreement(norma.presenting(), 0),
  'agreement.last-page': presentAgreement(norma.presenting(), 9),
  'agreement.stockholm': presentAgreement(stockholm.presenting(), 0),
  ...inEach('norma', norma, { 'forum.styrgrupp': 2 }),
  ...inEach('stockholm', stockholm, { 'forum.styrgrupp': 3, reports: 2 }),
  'agreement-heading.changed': under(decided, 'forum.styrgrupp', 0),
  'agreement-heading.changed.2': under(decided, 'forum.styrgrupp', 1),
  'agreement-heading.entered': under(entered, 'paper', 1),
  'agreement-heading.to-a-reader': under(entered, 'paper', 0, false),
  'agreement-found.one': presentFound(norma.presenting(), 'Hisings Backa', 0),
  'agreement-found.several': presentFound(norma.presenting(), 'mål', 0),
  'agreement-found.several.2': presentFound(norma.presenting(), 'mål', 1),
  'agreement-found.entered': presentFound(entered.presenting(), 'arkivskåpet', 0),
  'agreement-found.near': presentFound(
    norma.presenting(),
    'Vid akuta frågor och behov av kommunikation mellan parterna kan extra styrgruppsmöte hållas',
    0,
  ),
  'agreement-found.none': presentFound(norma.presenting(), 'rymdraket', 0),
  'agreement-found.number': presentFound(norma.presenting(), '890201-3286', 0),
  'live-agenda.goals': presentLiveAgenda(following.presenting(), heldMeeting(following.state, 'm1')),
  'paper-form': formOf(norma, 'astrid'),
  'paper-form.position-agreed': formOf(norma, 'bengt'),
  'paper-form.again': formOf(entered, 'astrid'),
  'paper-form.no-position-asked': formOf(stockholm, 'bengt'),
  'paper-form.registrar': formOf(
    norma.by('bengt', { type: 'giveRole', forum: 'styrgrupp', role: 'registrar', member: 'cecilia' }),
    'cecilia',
  ),
  'paper-form.refused': formOf(norma, 'astrid', {
    typed: { ...nothing, place: 'Göteborg' },
    refusal: { code: 'agreement-signature-incomplete', positioned: true },
  }),
  'news.agreement-signed': told('signed'),
  'news.agreement-original': told('original'),
  'news.agreement-registered': told('registered'),
};

function told(what: 'signed' | 'original' | 'registered'): View {
  return shownBy(news, { subject: 'agreement-copy', party: 'forum-skill', what }, entered);
}

export const agreementRefusals: Refusals<AgreementPaperRefusal> = {
  'own-copy-only': { code: 'own-copy-only' },
  'agreement-signature-incomplete': { code: 'agreement-signature-incomplete', positioned: true },
  'agreement-signed-ahead': { code: 'agreement-signed-ahead', day: '2025-02-14' },
  'signed-by-nobody-here': { code: 'signed-by-nobody-here' },
  'nothing-entered': { code: 'nothing-entered' },
};

export const agreementMessages: OfEach<Extract<Message, AgreementMessage>> = {
  'paper-entered': { message: 'paper-entered' },
};
