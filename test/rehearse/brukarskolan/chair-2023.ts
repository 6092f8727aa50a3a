import type { ForumSession } from '../play.ts';
import { AMIRA, ERIK, JOHAN, KARIN, LENA, SAMVERKANSGRUPPEN, STYRGRUPPEN } from './cast.ts';
import {
  approve,
  callsMeeting,
  closesMeeting,
  confirms,
  decides,
  opensMeeting,
  plansMeeting,
  takesUp,
} from './steps.ts';

/** The chair's term ends, and the chair goes to the other party. */
export const chair2023: readonly ForumSession[] = [
  {
    at: '2023-03-20T09:00',
    title: 'Ordförandens tid går snart ut, och halvårsrapporten ska lämnas',
    play: async (on) => {
      await on.card(STYRGRUPPEN, 'Påminnelse', 'Välj en ny ordförande');
      await on.card(SAMVERKANSGRUPPEN, 'Påminnelse', 'Senast den 31 mars 2023');
      await on.says(ERIK, STYRGRUPPEN, 'möte 17 april kl 13 Rosenlund');
    },
  },
  {
    at: '2023-04-03T09:00',
    title: 'Ordförandens tid har gått ut, så Erik kan kalla',
    play: async (on) => {
      const typed = 'möte 17 april kl 13 Rosenlund';
      await callsMeeting(on, ERIK, await plansMeeting(on, ERIK, STYRGRUPPEN, typed, '17 april 2023'));
      await on.says(JOHAN, SAMVERKANSGRUPPEN, 'rapport');
      const list = await on.card(SAMVERKANSGRUPPEN, 'Rapporter', '[Fyll i halvårsrapporten]');
      const form = await on.opens(JOHAN, list, 'Fyll i halvårsrapporten');
      await on.presses(JOHAN, form, 'Skicka in', {
        'Partnerskapets läge': 'Fyra cirklar pågår.',
        'Partnerskapets utveckling': 'En kvällscirkel har börjat.',
      });
      const receipt = await on.card(STYRGRUPPEN, 'Rapport', 'Fyra cirklar', 'efter sista dagen', '[Godkänn]');
      await on.presses(JOHAN, receipt, 'Godkänn');
    },
  },
  {
    at: '2023-04-17T13:00',
    title: 'Ordförandeskapet går över till den andra parten',
    play: async (on) => {
      await opensMeeting(on, ERIK, await on.card(STYRGRUPPEN, '17 april 2023', '[Öppna mötet]'), [
        KARIN,
        JOHAN,
        AMIRA,
      ]);
      const card = await takesUp(on, ERIK, STYRGRUPPEN, 'rdförande');
      const elect = await on.opens(ERIK, card, 'Välj ordförande');
      await on.presses(ERIK, elect, 'Välj', {
        Ordförande: 'Amira Hassan (Socialförvaltningen)',
        'Till och med': '2024-03-31',
      });
      await confirms(on, KARIN, STYRGRUPPEN, 'Amira Hassan till och med');
      await on.presses(KARIN, await on.card(STYRGRUPPEN, 'Rapport', 'Fyra cirklar', '[Godkänn]'), 'Godkänn');
      await approve(on, await closesMeeting(on, AMIRA, STYRGRUPPEN), AMIRA, KARIN);
      await on.says(KARIN, STYRGRUPPEN, 'beslut ordförande');
    },
  },
  {
    at: '2023-10-02T09:00',
    title: 'En dag på engelska',
    play: async (on) => {
      await on.says(AMIRA, STYRGRUPPEN, 'language en');
      await on.says(AMIRA, STYRGRUPPEN, 'status');
      const typed = 'meeting 16 October at 13:00 Rosenlund';
      await on.says(AMIRA, STYRGRUPPEN, typed);
      const draft = await on.card(STYRGRUPPEN, '16 October 2023', '[Send the notice]');
      await on.presses(AMIRA, draft, 'Send the notice');
      await on.presses(KARIN, await on.card(STYRGRUPPEN, '16 October 2023', '[Change or cancel]'), 'Coming');
      await on.says(AMIRA, STYRGRUPPEN, 'deadlines');
      await on.says(AMIRA, STYRGRUPPEN, 'språk sv');
      await on.says(LENA, SAMVERKANSGRUPPEN, 'rapport');
      const list = await on.card(SAMVERKANSGRUPPEN, 'Rapporter', '[Fyll i halvårsrapporten]');
      const form = await on.opens(LENA, list, 'Fyll i halvårsrapporten');
      await on.presses(LENA, form, 'Skicka in', {
        'Partnerskapets läge': 'Fem cirklar pågår.',
        'Partnerskapets utveckling': 'Kvällscirkeln är full.',
      });
    },
  },
  {
    at: '2023-10-16T13:00',
    title: 'Höstens möte',
    play: async (on) => {
      await opensMeeting(on, AMIRA, await on.card(STYRGRUPPEN, '16 oktober 2023', '[Öppna mötet]'), [
        KARIN,
        ERIK,
      ]);
      await on.presses(KARIN, await on.card(STYRGRUPPEN, 'Rapport', 'Fem cirklar', '[Godkänn]'), 'Godkänn');
      const words = 'Styrgruppen möts nästa gång i april 2024.';
      await decides(on, [AMIRA, KARIN], STYRGRUPPEN, 'Nästa möte', words);
      await approve(on, await closesMeeting(on, AMIRA, STYRGRUPPEN), ERIK, KARIN);
      await on.says(AMIRA, STYRGRUPPEN, 'frister');
      await on.card(STYRGRUPPEN, 'Frister', 'efter mötet den 16 oktober 2023');
    },
  },
];
