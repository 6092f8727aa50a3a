import {
  presentAgenda,
  presentMatterForm,
  presentOrder,
  presentRaised,
} from '../../../src/capabilities/agenda/present.ts';
import type { AgendaView } from '../../../src/capabilities/agenda/present.ts';
import { brukarskolan } from '../../support/agreements.ts';
import { propose } from '../../support/meetings-played.ts';
import { inBrukarskolan } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';
import {
  called,
  CALLED_FOR,
  calledToFirst,
  FORUM,
  four,
  group,
  HOSTILE,
  hostile,
  MATTER,
  meeting,
  OTHER,
  plannedIn,
} from '../convening/convening-cases.ts';
import { everyReason } from './agenda-reasons.ts';

const raised = inBrukarskolan(brukarskolan, '2024-02-01').by(
  'bengt',
  propose('m2', 'Fler platser i kursen', FORUM, OTHER),
);
/** As a record could say from before only the forum that the agreement names could raise matters. */
const raisedByNoRule = inBrukarskolan(brukarskolan, '2024-02-01').happened('bengt', {
  type: 'matterProposed',
  v: 1,
  matter: 'm2',
  forum: OTHER,
  title: 'Fler platser i kursen',
  from: FORUM,
});

function raisedIn(at: Played) {
  const matter = at.state.matters.get('m2');
  if (!matter) throw new Error('no matter');
  return presentRaised(matter, at.presenting());
}

export const agendaCases: Readonly<Record<string, AgendaView>> = {
  'agenda.planned': presentAgenda(plannedIn(called), called.presenting(), true),
  'agenda.reader': presentAgenda(plannedIn(called), called.presenting(), false),
  'agenda.reasons': presentAgenda(undefined, everyReason.presenting(), true),
  'agenda.waiting': presentAgenda(undefined, four.presenting(), true),
  'agenda.waiting-reader': presentAgenda(undefined, four.presenting(), false),
  'agenda.nothing': presentAgenda(undefined, group.presenting(), true),
  'agenda.hostile': presentAgenda(plannedIn(hostile), hostile.presenting(), true),

  'order-form.second': presentOrder(
    plannedIn(calledToFirst),
    calledToFirst.presenting(),
    'standing:attendance',
  ),
  'order-form.hostile': presentOrder(plannedIn(hostile), hostile.presenting(), 'matter:m5'),

  'matter-form.empty': presentMatterForm(group.presenting(), { matter: MATTER, title: '', forum: FORUM }),
  'matter-form.raises': presentMatterForm(raised.presenting(OTHER), {
    matter: MATTER,
    title: '',
    forum: OTHER,
  }),
  'matter-form.problem': presentMatterForm(
    group.presenting(),
    { matter: MATTER, title: 'Ring 890201-3286', forum: FORUM },
    group.refusal('bengt', propose(MATTER, 'Ring 890201-3286')),
  ),

  'raised-matter.planned': raisedIn(raised.by('astrid', meeting.draft(CALLED_FOR))),
  'raised-matter.waits': raisedIn(raised),
  'raised-matter.by-no-rule': raisedIn(raisedByNoRule),
  'raised-matter.hostile': raisedIn(
    inBrukarskolan(brukarskolan, '2024-02-01').by('bengt', propose('m2', HOSTILE, FORUM, OTHER)),
  ),
};
