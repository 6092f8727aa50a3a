import type { ForumSession } from '../play.ts';
import { unfolded } from '../stage.ts';
import { AMIRA, ERIK, JOHAN, KARIN, LENA, MATTIAS, SAMVERKANSGRUPPEN, STYRGRUPPEN } from './cast.ts';
import {
  agenda,
  approve,
  asks,
  callsMeeting,
  closesMeeting,
  decides,
  opensMeeting,
  plansMeeting,
  vote,
} from './steps.ts';

const LOKAL = 'Fler cirklar på kvällstid';

/** The collaboration group at work: a matter and a problem go from it to the steering group, which is of two minds. */
export const summer2022: readonly ForumSession[] = [
  {
    at: '2022-05-03T09:00',
    title: 'Båda grupperna kallar till sina möten',
    play: async (on) => {
      await callsMeeting(on, KARIN, await on.card(STYRGRUPPEN, '14 juni 2022', '[Skicka kallelse]'));
      const typed = 'möte 10 maj kl 10 Teams';
      const draft = await plansMeeting(on, LENA, SAMVERKANSGRUPPEN, typed, '10 maj 2022');
      await callsMeeting(on, MATTIAS, draft);
      await on.presses(LENA, await on.personalCard(LENA, '10 maj 2022', 'Du har inte svarat än.'), 'Kommer');
    },
  },
  {
    at: '2022-05-10T10:00',
    title: 'Samverkansgruppen möts, röstar och lyfter en fråga till styrgruppen',
    play: async (on) => {
      await opensMeeting(on, LENA, await on.card(SAMVERKANSGRUPPEN, '10 maj 2022', '[Öppna mötet]'), [
        MATTIAS,
        JOHAN,
      ]);
      await decides(
        on,
        [MATTIAS, JOHAN],
        SAMVERKANSGRUPPEN,
        'Val av den som dokumenterar',
        'Vuxenskolan för protokoll i maj.',
      );
      const asked = await asks(
        on,
        JOHAN,
        SAMVERKANSGRUPPEN,
        'Rutiner och arbetsflöden',
        'Ska anmälan till cirklarna ske på plats?',
      );
      await vote(on, asked, [
        [JOHAN, 'Nej'],
        [LENA, 'Ja'],
        [MATTIAS, 'Ja'],
      ]);
      await on.card(SAMVERKANSGRUPPEN, '2 röstade ja och 1 nej');
      const live = unfolded(await agenda(on, SAMVERKANSGRUPPEN), 'Hela dagordningen');
      const raise = await on.opens(JOHAN, live, 'Lyft till styrgruppen');
      await on.presses(JOHAN, raise, 'Föreslå', { Ärende: LOKAL });
      await on.card(STYRGRUPPEN, 'Ärende från samverkansgruppen', LOKAL);
      const minutes = await closesMeeting(on, LENA, SAMVERKANSGRUPPEN);
      await approve(on, minutes, JOHAN, MATTIAS);
    },
  },
  {
    at: '2022-06-01T15:00',
    title: 'Samverkansgruppen anmäler ett problem, som ingen bekräftar',
    play: async (on) => {
      await on.says(LENA, SAMVERKANSGRUPPEN, 'problem Datorerna i cirkelrummet startar inte');
      const begun = await on.card(SAMVERKANSGRUPPEN, 'Lena Öberg anmäler ett problem');
      const form = await on.opens(LENA, begun, 'Fyll i anmälan');
      await on.presses(LENA, form, 'Anmäl');
      await on.personalCard(JOHAN, 'Datorerna i cirkelrummet');
      await on.says(KARIN, STYRGRUPPEN, 'problem');
    },
  },
  {
    at: '2022-06-05T09:00',
    title: 'Den första väntetiden har gått ut',
    play: async (on) => {
      await on.card(SAMVERKANSGRUPPEN, 'Datorerna i cirkelrummet', 'gick vidare till samverkansgruppen');
    },
  },
  {
    at: '2022-06-09T09:00',
    title: 'Den andra väntetiden har gått ut',
    play: async (on) => {
      await on.card(SAMVERKANSGRUPPEN, 'Datorerna i cirkelrummet', 'lyfts till styrgruppen');
      await on.says(ERIK, STYRGRUPPEN, 'dagordning');
      await on.card(STYRGRUPPEN, 'Dagordning', LOKAL, 'Datorerna i cirkelrummet');
    },
  },
  {
    at: '2022-06-14T13:00',
    title: 'Styrgruppens andra möte: lika röstetal, jäv, och boten dör mitt i en omröstning',
    play: async (on) => {
      const notice = await on.card(STYRGRUPPEN, '14 juni 2022', '[Öppna mötet]');
      await on.presses(ERIK, await on.opens(ERIK, notice, 'Öppna mötet'), 'Öppna mötet');
      await opensMeeting(on, KARIN, notice, [JOHAN, AMIRA, ERIK]);
      const asked = await asks(on, KARIN, STYRGRUPPEN, LOKAL, 'Ska vi ha cirklar på kvällstid?');
      await vote(on, asked, [
        [KARIN, 'Ja'],
        [AMIRA, 'Nej'],
      ]);
      await on.kill();
      await vote(on, asked, [
        [KARIN, 'Ja'],
        [JOHAN, 'Ja'],
        [ERIK, 'Nej'],
      ]);
      await on.card(STYRGRUPPEN, 'Inte antaget – lika röstetal', 'Vad händer nu?');
      await agenda(on, STYRGRUPPEN, `${LOKAL} · Inte antaget`);
      await on.presses(JOHAN, asked, 'Nej');
      const second = await asks(
        on,
        KARIN,
        STYRGRUPPEN,
        'Datorerna i cirkelrummet',
        'Ska Vuxenskolan hyra ut datorer till cirkelrummet?',
      );
      const recusal = await on.opens(JOHAN, second, 'Jäv');
      await on.presses(JOHAN, recusal, 'Anmäl jäv', { 'Skäl för jäv': 'Min bror driver uthyrningen.' });
      await on.presses(JOHAN, second, 'Ja');
      await vote(on, second, [
        [KARIN, 'Avstår'],
        [AMIRA, 'Ja'],
        [ERIK, 'Ja'],
      ]);
      await on.card(STYRGRUPPEN, 'hyra ut datorer', '2 röstade ja');
      const minutes = await closesMeeting(on, KARIN, STYRGRUPPEN);
      await approve(on, minutes, AMIRA, JOHAN);
      await on.says(AMIRA, STYRGRUPPEN, 'status');
      await on.card(STYRGRUPPEN, 'Till nästa möte', 'kvällstid');
    },
  },
  {
    at: '2022-08-15T09:00',
    title: 'Två månader har gått utan möte',
    play: async (on) => {
      await on.card(STYRGRUPPEN, 'Påminnelse', 'Nästa möte');
      await on.says(AMIRA, STYRGRUPPEN, 'möte 29 augusti kl 13 Rosenlund');
      const typed = 'möte 29 augusti kl 13 Rosenlund';
      const notice = await callsMeeting(
        on,
        KARIN,
        await plansMeeting(on, KARIN, STYRGRUPPEN, typed, '29 augusti 2022'),
      );
      await on.presses(KARIN, notice, 'Kommer inte');
      for (const by of [JOHAN, AMIRA, ERIK]) await on.presses(by, notice, 'Kommer');
    },
  },
  {
    at: '2022-08-29T13:00',
    title: 'Ordföranden är borta, och frågan avgörs',
    play: async (on) => {
      await opensMeeting(on, AMIRA, await on.card(STYRGRUPPEN, '29 augusti 2022', '[Öppna mötet]'), [
        JOHAN,
        ERIK,
      ]);
      const asked = await asks(on, AMIRA, STYRGRUPPEN, 'kvällstid', 'Ska vi ha en kvällscirkel på prov?');
      await vote(on, asked, [
        [JOHAN, 'Ja'],
        [AMIRA, 'Ja'],
        [ERIK, 'Nej'],
      ]);
      const problem = await on.card(STYRGRUPPEN, 'Datorerna i cirkelrummet', '[Markera som löst]');
      const solved = await on.opens(JOHAN, problem, 'Markera som löst');
      await on.presses(JOHAN, solved, 'Markera som löst', {
        'Hur löstes problemet?': 'Nya datorer är på plats.',
      });
      await on.card(STYRGRUPPEN, 'på prov', '2 röstade ja och 1 nej');
      const minutes = await closesMeeting(on, AMIRA, STYRGRUPPEN);
      await approve(on, minutes, KARIN, JOHAN, ERIK);
      await on.says(AMIRA, STYRGRUPPEN, 'status');
      await on.says(MATTIAS, STYRGRUPPEN, 'protokoll');
      await on.card(STYRGRUPPEN, 'Protokoll 3/2022');
    },
  },
];
