import { presentAgenda, presentOrder } from '../../../src/capabilities/agenda/present.ts';
import {
  presentChangeMatter,
  presentMatter,
  presentMatterForm,
  presentRaised,
} from '../../../src/capabilities/agenda/present-matter.ts';
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
  MEETING,
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

function matterIn(at: Played, id: string) {
  const matter = at.state.matters.get(id);
  if (!matter) throw new Error('no matter');
  return matter;
}

const raisedIn = (at: Played) => presentRaised(matterIn(at, 'm2'), at.presenting());

const BACKGROUND = 'Hyresvärden har sagt upp lokalen. Tre förslag har kommit in, och två av dem är större.';
const LINK = 'https://goteborg.se/delade/lokaler?mapp=2025';
const EMPTY = { title: '', background: '', link: '' };
const withBackground = called.by('astrid', {
  type: 'proposeMatter',
  forum: FORUM,
  matter: 'm9',
  title: 'Ny lokal',
  background: BACKGROUND,
  link: LINK,
});
const leavingOut = calledToFirst.by('astrid', {
  type: 'leaveOutItem',
  forum: FORUM,
  meeting: MEETING,
  item: 'standing:other',
});
const shownMatter = (at: Played, reader: string, id = 'm9', forum = FORUM) =>
  presentMatter(matterIn(at, id), at.presenting(forum), reader);

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

  'agenda.background': presentAgenda(plannedIn(withBackground), withBackground.presenting(), true),
  'order-form.left-out': presentOrder(plannedIn(leavingOut), leavingOut.presenting(), 'standing:other'),

  'matter.own': shownMatter(withBackground, 'astrid'),
  'matter.of-another': shownMatter(withBackground, 'bengt'),
  'matter.raised': shownMatter(raised, 'bengt', 'm2', OTHER),
  'matter.hostile': shownMatter(hostile, 'hostile', 'm5'),

  'matter-form.empty': presentMatterForm(group.presenting(), { matter: MATTER, ...EMPTY, forum: FORUM }),
  'matter-form.change': presentChangeMatter({
    matter: 'm9',
    title: 'Ny lokal',
    background: BACKGROUND,
    link: LINK,
  }),
  'matter-form.change-problem': presentChangeMatter(
    { matter: 'm9', title: 'Ny lokal', background: '', link: 'goteborg.se/lokaler' },
    { code: 'link-not-https' },
  ),
  'matter-form.raises': presentMatterForm(raised.presenting(OTHER), {
    matter: MATTER,
    ...EMPTY,
    forum: OTHER,
  }),
  'matter-form.problem': presentMatterForm(
    group.presenting(),
    { matter: MATTER, ...EMPTY, title: 'Ring 890201-3286', forum: FORUM },
    group.refusal('bengt', propose(MATTER, 'Ring 890201-3286')),
  ),

  'raised-matter.planned': raisedIn(raised.by('astrid', meeting.draft(CALLED_FOR))),
  'raised-matter.waits': raisedIn(raised),
  'raised-matter.withdrawn': raisedIn(
    raised.by('bengt', { type: 'withdrawMatter', forum: OTHER, matter: 'm2' }),
  ),
  'raised-matter.by-no-rule': raisedIn(raisedByNoRule),
  'raised-matter.hostile': raisedIn(
    inBrukarskolan(brukarskolan, '2024-02-01').by('bengt', propose('m2', HOSTILE, FORUM, OTHER)),
  ),
};
