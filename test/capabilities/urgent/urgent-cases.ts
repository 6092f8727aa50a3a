import { urgentSubjects } from '../../../src/capabilities/urgent/notices.ts';
import { presentUrgentForm } from '../../../src/capabilities/urgent/present.ts';
import { presentAgenda } from '../../../src/capabilities/agenda/present.ts';
import { presentMinutes } from '../../../src/capabilities/minutes/present.ts';
import type { Command, View } from '../../../src/capabilities/index.ts';
import { norma } from '../../support/agreements.ts';
import {
  commandsAbout,
  heldMeeting,
  plannedMeeting,
  present,
  propose,
} from '../../support/meetings-played.ts';
import { inNorma, shownBy } from '../../support/played.ts';

const m1 = commandsAbout('m1');
const [news] = urgentSubjects;
const ID = '00000000-0000-4000-8000-00000000000a';

export const urgentAction = (day = '2025-02-03', text = 'Vattenläcka. Vi stängde lokalen.'): Command => ({
  type: 'recordUrgentAction',
  forum: 'styrgrupp',
  action: 'b1',
  text,
  day,
});

export const told = inNorma(norma, '2025-02-03').by(
  'astrid',
  propose('x', 'Ny lokal'),
  urgentAction(),
  m1.draft('2025-02-12T12:00:00.000Z'),
  m1.call,
);
export const taken = told
  .at('2025-02-12T12:03:00.000Z')
  .by('bengt', m1.open(...present('bengt', 'astrid')), m1.takeUp('urgent:b1'));

const filled = { action: ID, text: '', day: '2025-02-03' };

export const urgentCases: Readonly<Record<string, View>> = {
  'urgent-form': presentUrgentForm(filled, '2025-02-03'),
  'urgent-form.refused': presentUrgentForm({ ...filled, day: '2025-02-04', text: 'Läcka' }, '2025-02-03', {
    code: 'urgent-day-ahead',
    day: '2025-02-04',
  }),
  'news.urgent-action': shownBy(news, { subject: 'urgent-action', action: 'b1' }, told),
  'agenda.urgent-action': presentAgenda(plannedMeeting(told.state, 'm1'), told.presenting(), true),
  'minutes.urgent-action': presentMinutes(taken.presenting(), heldMeeting(taken.state, 'm1')),
};
