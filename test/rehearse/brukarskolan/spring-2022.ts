import type { ForumSession } from '../play.ts';
import { AMIRA, ERIK, JOHAN, KARIN, LENA, MATTIAS, SAMVERKANSGRUPPEN, seat, STYRGRUPPEN } from './cast.ts';
import {
  agenda,
  approve,
  asks,
  callsMeeting,
  choiceWith,
  closesMeeting,
  confirms,
  confirmsSeat,
  decides,
  opensMeeting,
  plansMeeting,
  takesUp,
  vote,
} from './steps.ts';

const AVTAL = 'Brukarskolan/På rätt kurs';

/** The groups begin, and the first meeting takes the decisions it must. */
export const spring2022: readonly ForumSession[] = [
  {
    at: '2022-04-01T09:00',
    title: 'Styrgruppen registreras, först med en företrädare för lite',
    play: async (on) => {
      const choose = await on.asksForForm(KARIN, STYRGRUPPEN, 'registrera', 'Koppla chatten');
      const seats = await on.opens(KARIN, choose, 'Fortsätt', { Avtal: AVTAL, Grupp: 'Styrgrupp' });
      await on.presses(KARIN, seats, 'Registrera', {
        [seat.vuxenskolan[0]]: KARIN,
        [seat.staden[0]]: AMIRA,
        [seat.staden[1]]: ERIK,
      });
      await on.card(STYRGRUPPEN, 'Observera', 'en företrädare');
      const again = await on.asksForForm(KARIN, STYRGRUPPEN, 'registrera', 'Vilka är företrädare nu?');
      await on.presses(KARIN, again, 'Spara', { [seat.vuxenskolan[1]]: JOHAN });
      await on.card(STYRGRUPPEN, 'Karin Lindqvist', 'Johan Sandberg');
      for (const person of [KARIN, JOHAN])
        await confirmsSeat(on, person, 'styrgruppen', 'Vuxenskolans styrelse', '2022-03-15');
      await confirmsSeat(on, AMIRA, 'styrgruppen', 'Socialdirektören', '2022-03-21');
      await on.says(MATTIAS, STYRGRUPPEN, 'rösta Ska vi börja redan i april?');
      await on.says(MATTIAS, STYRGRUPPEN, 'hjälp');
      await on.says(AMIRA, STYRGRUPPEN, 'frister');
      await on.card(STYRGRUPPEN, 'ett år framåt');
    },
  },
  {
    at: '2022-04-04T10:00',
    title: 'Samverkansgruppen registreras i sin egen chatt, och första mötet planeras',
    play: async (on) => {
      for (const by of [MATTIAS, JOHAN]) {
        const choose = await on.asksForForm(by, SAMVERKANSGRUPPEN, 'registrera', 'Koppla chatten');
        const seats = await on.opens(by, choose, 'Fortsätt', { Avtal: AVTAL, Grupp: 'Samverkansgrupp' });
        if (by === MATTIAS) continue;
        await on.presses(by, seats, 'Registrera', {
          [seat.vuxenskolan[0]]: JOHAN,
          [seat.staden[0]]: LENA,
          [seat.staden[1]]: MATTIAS,
        });
      }
      await on.card(SAMVERKANSGRUPPEN, 'Om partnerskapet', 'Lena Öberg');
      const draft = await plansMeeting(
        on,
        ERIK,
        STYRGRUPPEN,
        'möte 20 april kl 13.00 Rosenlund',
        '20 april 2022',
      );
      const notice = await callsMeeting(on, ERIK, draft);
      await on.presses(ERIK, draft, 'Skicka kallelse');
      await on.presses(KARIN, notice, 'Kommer');
      await on.presses(KARIN, notice, 'Kommer');
      await on.presses(MATTIAS, notice, 'Kommer');
      await on.presses(JOHAN, await on.personalCard(JOHAN, 'Du har inte svarat än.'), 'Kommer');
    },
  },
  {
    at: '2022-04-14T08:30',
    title: 'De som inte har svarat påminns',
    play: async (on) => {
      await on.personalCard(ERIK, 'Påminnelse');
      await on.personalCard(AMIRA, 'Påminnelse');
      await on.presses(AMIRA, await on.personalCard(AMIRA, 'Du har inte svarat än.'), 'Kommer');
      await on.presses(ERIK, await on.personalCard(ERIK, 'Du har inte svarat än.'), 'Kommer');
      await on.says(ERIK, `privat: ${ERIK}`, 'frister');
    },
  },
  {
    at: '2022-04-20T13:00',
    title: 'Styrgruppens första möte',
    play: async (on) => {
      const notice = await on.card(STYRGRUPPEN, '20 april 2022', '[Öppna mötet]');
      await opensMeeting(on, AMIRA, notice, [KARIN, JOHAN, ERIK]);
      await on.presses(ERIK, await agenda(on, STYRGRUPPEN), 'Nästa punkt');
      const close = await on.opens(AMIRA, await agenda(on, STYRGRUPPEN), 'Avsluta mötet');
      await on.presses(AMIRA, close, 'Avsluta mötet');
      const card = await takesUp(on, AMIRA, STYRGRUPPEN, 'Val av ordförande');
      const elect = await on.opens(AMIRA, card, 'Välj ordförande');
      await on.presses(AMIRA, elect, 'Välj', {
        Ordförande: 'Karin Lindqvist (Vuxenskolan)',
        'Till och med': '2023-03-31',
      });
      await confirms(on, KARIN, STYRGRUPPEN, 'Karin Lindqvist till och med');
      await agenda(on, STYRGRUPPEN, 'Karin Lindqvist till och med den 31 mars 2023');
      await on.presses(AMIRA, close, 'Avsluta mötet');
      await decides(
        on,
        [KARIN, ERIK],
        STYRGRUPPEN,
        'Verksamhetsrapporteringens innehåll',
        'Rapporten beskriver genomförda cirklar, antal deltagare och hur samverkan fungerar.',
      );
      const asked = await asks(
        on,
        KARIN,
        STYRGRUPPEN,
        'Uppföljning och statistik',
        'Ska vi följa upp närvaron vid varje cirkeltillfälle?',
      );
      await on.presses(MATTIAS, asked, 'Ja');
      await vote(on, asked, [
        [KARIN, 'Ja'],
        [JOHAN, 'Nej'],
        [AMIRA, 'Nej'],
        [AMIRA, 'Ja'],
        [ERIK, 'Ja'],
      ]);
      await on.card(STYRGRUPPEN, '3 röstade ja och 1 nej');
      await agenda(on, STYRGRUPPEN, 'Uppföljning och statistik · Beslut §');
      const reserve = await on.opens(JOHAN, await agenda(on, STYRGRUPPEN), 'Anmäl reservation');
      await on.presses(JOHAN, reserve, 'Anmäl reservation', {
        Beslut: choiceWith(reserve, 'närvaron'),
        'Din reservation': 'Det tar tid från cirkelledarna.',
      });
      const minutes = await closesMeeting(on, KARIN, STYRGRUPPEN);
      await approve(on, minutes, MATTIAS, KARIN, KARIN, JOHAN, AMIRA, ERIK);
      await on.card(STYRGRUPPEN, 'Justeringen är klar');
      await on.says(ERIK, STYRGRUPPEN, 'möte 14 juni kl 13.00 Rosenlund');
      await plansMeeting(on, KARIN, STYRGRUPPEN, 'möte 14 juni kl 13.00 Rosenlund', '14 juni 2022');
      await on.says(AMIRA, STYRGRUPPEN, 'beslut');
      await on.card(STYRGRUPPEN, '3 beslut');
    },
  },
];
