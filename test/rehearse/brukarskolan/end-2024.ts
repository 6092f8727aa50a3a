import type { ForumSession } from '../play.ts';
import { AMIRA, ERIK, JOHAN, KARIN, MATTIAS, STYRGRUPPEN } from './cast.ts';
import {
  agenda,
  approve,
  asks,
  callsMeeting,
  closesMeeting,
  opensMeeting,
  plansMeeting,
  takesUp,
  vote,
  confirms,
} from './steps.ts';

const FORTSATTNING = 'Beslut om partnerskapet ska fortsätta';

/** The decision on continuation, taken late, and the end of the agreement. */
export const end2024: readonly ForumSession[] = [
  {
    at: '2024-05-02T09:00',
    title: 'Två månader kvar till beslutet om en fortsättning',
    play: async (on) => {
      await on.card(STYRGRUPPEN, 'Påminnelse', FORTSATTNING);
      await on.says(AMIRA, STYRGRUPPEN, 'frister');
    },
  },
  {
    at: '2024-06-17T09:00',
    title: 'Två veckor kvar',
    play: async (on) => {
      await on.card(STYRGRUPPEN, 'Påminnelse', FORTSATTNING, 'om 14 dagar');
    },
  },
  {
    at: '2024-07-01T09:00',
    title: 'Sista dagen för beslutet',
    play: async (on) => {
      await on.card(STYRGRUPPEN, 'Påminnelse', FORTSATTNING, 'Sista dagen är i dag');
    },
  },
  {
    at: '2024-07-02T09:00',
    title: 'Beslutet är försenat, och ett extra möte begärs',
    play: async (on) => {
      await on.card(STYRGRUPPEN, 'Påminnelse', FORTSATTNING, 'Sista dagen var den 1 juli 2024');
      const typed = 'extra möte 4 juli kl 10 skäl: Beslutet om en fortsättning är försenat';
      const draft = await plansMeeting(on, JOHAN, STYRGRUPPEN, typed, '4 juli 2024');
      const notice = await callsMeeting(on, JOHAN, draft);
      for (const by of [KARIN, AMIRA, ERIK, JOHAN]) await on.presses(by, notice, 'Kommer');
    },
  },
  {
    at: '2024-07-04T10:00',
    title: 'Extra möte: partnerskapet ska fortsätta, och samma part får ordförandeskapet igen',
    play: async (on) => {
      await opensMeeting(on, JOHAN, await on.card(STYRGRUPPEN, '4 juli 2024', '[Öppna mötet]'), [
        KARIN,
        AMIRA,
        ERIK,
      ]);
      const asked = await asks(
        on,
        JOHAN,
        STYRGRUPPEN,
        'Fortsättning',
        'Ska partnerskapet fortsätta efter 2024?',
        [JOHAN, AMIRA],
      );
      await vote(on, asked, [
        [KARIN, 'Ja'],
        [JOHAN, 'Ja'],
        [AMIRA, 'Ja'],
        [ERIK, 'Ja'],
      ]);
      await on.card(STYRGRUPPEN, 'fortsätta efter 2024', '4 röstade ja');
      const card = await takesUp(on, JOHAN, STYRGRUPPEN, 'rdförande');
      const elect = await on.opens(JOHAN, card, 'Välj ordförande');
      await on.presses(JOHAN, elect, 'Välj', {
        Ordförande: 'Erik Nyström (Socialförvaltningen)',
        'Till och med': '2024-12-31',
      });
      await confirms(on, ERIK, STYRGRUPPEN, 'Erik Nyström till och med');
      await agenda(on, STYRGRUPPEN, 'Observera');
      await approve(on, await closesMeeting(on, JOHAN, STYRGRUPPEN), KARIN, AMIRA);
      await on.says(MATTIAS, STYRGRUPPEN, 'beslut fortsätta');
    },
  },
  {
    at: '2024-12-30T09:00',
    title: 'Avtalet går snart ut',
    play: async (on) => {
      await on.card(STYRGRUPPEN, 'Påminnelse', 'Avtalet går ut');
      await on.says(KARIN, STYRGRUPPEN, 'frister');
    },
  },
  {
    at: '2025-01-08T09:00',
    title: 'Efter avtalstiden',
    play: async (on) => {
      await on.says(KARIN, STYRGRUPPEN, 'status');
      await on.card(STYRGRUPPEN, 'Avtalstiden har gått ut');
      await on.says(MATTIAS, STYRGRUPPEN, 'protokoll');
      await on.card(STYRGRUPPEN, 'Protokoll från andra möten');
    },
  },
];
