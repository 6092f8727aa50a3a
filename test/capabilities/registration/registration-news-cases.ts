import { registrationSubjects } from '../../../src/capabilities/registration/notices.ts';
import type { Command } from '../../../src/capabilities/index.ts';
import type { NewsView } from '../../../src/partnership/news.ts';
import { inBrukarskolan, shownBy } from '../../support/played.ts';

const [seat, seatsChanged] = registrationSubjects;
const SEATS = ['vuxenskolan-1', 'socialforvaltningen-1', 'socialforvaltningen-2', 'vuxenskolan-2'];

const seated = (...members: readonly string[]): Command => ({
  type: 'changeSeats',
  forum: 'styrgrupp',
  seats: members.map((member, index) => ({ seat: SEATS[index] ?? '', member })),
  gone: ['astrid', 'bengt', 'cecilia'],
});

const group = inBrukarskolan().at('2025-02-12');
const show = { subject: 'seats-changed', seating: '1' } as const;

export const registrationNewsCases: Readonly<Record<string, NewsView>> = {
  'news.seat': shownBy(seat, { subject: 'seat', seating: '0' }, group, { to: 'bengt' }),
  'news.seats-changed': shownBy(
    seatsChanged,
    show,
    group.by('astrid', seated('astrid', 'bengt', 'hostile', 'eva')),
  ),
  'news.seats-changed-one-left': shownBy(seatsChanged, show, group.by('astrid', seated('astrid', 'bengt'))),
};
