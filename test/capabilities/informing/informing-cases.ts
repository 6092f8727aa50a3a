import type { InformingMessage } from '../../../src/capabilities/informing/answers.ts';
import type { InformingRefusal } from '../../../src/capabilities/informing/domain/refusals.ts';
import { informingSubjects } from '../../../src/capabilities/informing/notices.ts';
import {
  presentBegunInformation,
  presentCorrectionForm,
  presentInformationForm,
} from '../../../src/capabilities/informing/present-forms.ts';
import { presentNotice, presentNotices } from '../../../src/capabilities/informing/present.ts';
import { presentAgenda } from '../../../src/capabilities/agenda/present.ts';
import { presentMinutes } from '../../../src/capabilities/minutes/present.ts';
import type { View } from '../../../src/capabilities/index.ts';
import { norma } from '../../support/agreements.ts';
import { commandsAbout, heldMeeting, plannedMeeting, present } from '../../support/meetings-played.ts';
import { inNorma, shownBy } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';
import type { OfEach, Refusals } from '../../chat/message-cases.ts';
import {
  COLLABORATION,
  correct,
  give,
  ID,
  inStockholm,
  receive,
  STEERING,
  TEXT,
} from './informing-played.ts';

const HOSTILE = '[klicka](http://x) **fet** ${1+1} {{DATE(2026-01-01T00:00:00Z,SHORT)}} <b>x</b>\n# rubrik ';
const CHANGED = { forum: COLLABORATION, duty: 'andrade-omstandigheter' } as const;
const GROUP = { sv: 'styrgruppen', en: 'the steering group' };
const SOURCE = { kind: 'clause', section: 'Informationsskyldighet' } as const;

const group = inNorma().at('2025-02-12');
const told = group.by('astrid', give());
const elsewhere = inStockholm().at('2025-02-12').by('frida', give(CHANGED));
const received = elsewhere.at('2025-02-13').by('bengt', receive());
const everybody = received.at('2025-02-13T14:00:00Z').by('anna', receive());
const corrected = elsewhere
  .by('bengt', receive())
  .at('2025-02-12T13:00:00Z')
  .by('frida', correct('Vår verksamhetschef slutar den 1 april.', COLLABORATION))
  .at('2025-02-13')
  .by('anna', receive());
const hostile = group
  .by('astrid', give({ text: HOSTILE.repeat(12) }))
  .by('astrid', correct(HOSTILE.repeat(14)));

const m1 = commandsAbout('m1');
const planned = told.by('astrid', m1.draft('2025-02-20T12:00:00.000Z'), m1.call);
const talked = planned
  .at('2025-02-20T12:03:00.000Z')
  .by('bengt', m1.open(...present('bengt', 'astrid')), m1.takeUp(`information:${ID}`));

const card = (
  played: Played,
  { forum = STEERING, reader, fromList }: { forum?: string; reader?: string; fromList?: boolean } = {},
) => {
  const notice = played.state.information.get(ID);
  if (!notice) throw new Error('not told');
  return presentNotice(notice, played.presenting(forum), { reader, ...(fromList && { fromList }) });
};
const noticeIn = (played: Played) => {
  const notice = played.state.information.get(ID);
  if (!notice) throw new Error('not told');
  return notice;
};
const [, informationCorrected] = informingSubjects;
const empty = { id: ID, text: '' };

/** Every view of what is told under a duty to inform, and every way it can look. */
export const informingCases: Readonly<Record<string, View>> = {
  'information.none': presentNotices(group.presenting(), true),
  'information.some': presentNotices(
    corrected.by('anna', give({ duty: 'andrade-omstandigheter', notice: 'n2' })).presenting(),
    true,
  ),
  'information.many': presentNotices(
    Array.from({ length: 9 }, (_, index) => index)
      .reduce(
        (before, index) => before.by('astrid', give({ notice: `n${index}`, text: `Ändring ${index}` })),
        group,
      )
      .presenting(),
    false,
  ),
  'begun-information.new': presentBegunInformation(group.presenting(), 'astrid', { id: ID, text: HOSTILE }),
  'information-form.norma': presentInformationForm(group.presenting(), 'astrid', { id: ID, text: TEXT }),
  'information-form.collaboration': presentInformationForm(
    elsewhere.presenting(COLLABORATION),
    'frida',
    empty,
  ),
  'information-form.one-kind': presentInformationForm(elsewhere.presenting(), 'anna', empty),
  'information-form.by-default': presentInformationForm(
    inNorma({ ...norma, informationDuties: [] }).presenting(),
    'astrid',
    empty,
  ),
  'information-form.refused': presentInformationForm(group.presenting(), 'astrid', {
    id: ID,
    text: 'Ring 890201-3286',
    duty: 'policy-lag',
    refusal: group.refusal('astrid', give({ text: 'Ring 890201-3286' })),
  }),
  'information-notice.told': card(told),
  'information-notice.own': card(told, { reader: 'astrid', fromList: true }),
  'information-notice.to-one': card(told, { reader: 'bengt' }),
  'information-notice.from-the-other-group': card(received),
  'information-notice.where-it-was-written': card(received, { forum: COLLABORATION }),
  'information-notice.late': card(received.at('2025-02-18')),
  'information-notice.received': card(everybody),
  'information-notice.corrected': card(corrected, { reader: 'frida', forum: COLLABORATION }),
  'information-notice.hostile': card(hostile),
  'information-correction.form': presentCorrectionForm(noticeIn(told), { text: TEXT }),
  'information-correction.refused': presentCorrectionForm(noticeIn(told), {
    text: ' ',
    refusal: told.refusal('astrid', correct(' ')),
  }),
  'news.information-corrected': shownBy(
    informationCorrected,
    { subject: 'information-corrected', notice: ID, time: '1' },
    corrected,
  ),
  'agenda.information': presentAgenda(plannedMeeting(planned.state, 'm1'), planned.presenting(), true),
  'minutes.information': presentMinutes(talked.presenting(), heldMeeting(talked.state, 'm1')),
};

export const informingRefusals: Refusals<InformingRefusal> = {
  'unknown-notice': { code: 'unknown-notice' },
  'unknown-information-duty': { code: 'unknown-information-duty' },
  'information-of-others': { code: 'information-of-others', who: GROUP, source: SOURCE },
  'told-forum-without-chat': { code: 'told-forum-without-chat', group: GROUP, source: SOURCE },
  'too-many-notices': { code: 'too-many-notices', most: 30 },
  'notice-not-to-you': { code: 'notice-not-to-you', group: GROUP },
  'own-notice': { code: 'own-notice' },
  'notice-of-another': { code: 'notice-of-another', member: 'm1' },
  'notice-taken-up': { code: 'notice-taken-up' },
};

export const informingMessages: OfEach<InformingMessage> = {
  'information-of-another': { message: 'information-of-another', name: 'Astrid Berg' },
  'information-given': { message: 'information-given', forum: GROUP },
  'information-received': { message: 'information-received' },
  'information-corrected': { message: 'information-corrected' },
};
