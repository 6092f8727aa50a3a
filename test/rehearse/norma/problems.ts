import type { Actors, ForumSession } from '../play.ts';
import type { Card } from '../stage.ts';
import { answered, ASTRID, GROUP, KARIN, OMAR, told } from './cast.ts';

async function reported(on: Actors, by: string, text: string): Promise<Card> {
  const begun = await answered(on, by, `problem ${text}`, `${by} anmäler ett problem`);
  await told(on, KARIN, begun, 'Fyll i anmälan', `Det är ${by} som anmäler`);
  const form = await on.opens(by, begun, 'Fyll i anmälan');
  await told(on, by, form, 'Anmäl', 'Problemet är anmält');
  await told(on, by, form, 'Anmäl', 'Problemet är anmält');
  return on.card(GROUP, text, 'behöver bekräfta före den');
}

/** Between the notice and the meeting: one problem is settled, another is left. */
export const problems: readonly ForumSession[] = [
  {
    at: '2025-01-27T10:00',
    title: 'Två problem anmäls',
    play: async (on) => {
      await answered(on, OMAR, 'problem Ring 890201-3286 om nyckeln', 'personnummer');
      const heating = await reported(on, OMAR, 'Värmen i lokalen är borta');
      await told(on, OMAR, heating, 'Bekräfta mottagandet', 'Din part har anmält problemet');
      await told(on, KARIN, heating, 'Bekräfta mottagandet', 'gruppens företrädare');
      await told(on, ASTRID, heating, 'Bekräfta mottagandet', 'Du har bekräftat');
      await told(on, ASTRID, heating, 'Bekräfta mottagandet', 'redan bekräftat');
      const answer = await on.opens(ASTRID, heating, 'Svara');
      await told(on, ASTRID, answer, 'Skicka svaret', 'Svaret är sparat', {
        Svar: 'Fastighetsjouren kommer i dag.',
      });
      const solving = await on.opens(
        OMAR,
        await on.card(GROUP, 'Fastighetsjouren kommer'),
        'Markera som löst',
      );
      await told(on, OMAR, solving, 'Markera som löst', 'markerat som löst', {
        'Hur löstes problemet?': 'Pumpen är bytt.',
      });
      await told(on, ASTRID, heating, 'Lyft till styrgruppen', 'redan markerat som löst');
      await reported(on, ASTRID, 'Det saknas en kontaktväg när föreståndaren är sjuk');
      await answered(on, KARIN, 'problem', 'Ett öppet problem');
    },
  },
  {
    at: '2025-01-30T09:00',
    title: 'Sista dagen att bekräfta',
    play: async (on) => {
      await on.personalCard(OMAR, 'Påminnelse', 'Det saknas en kontaktväg');
    },
  },
  {
    at: '2025-01-31T09:00',
    title: 'Ingen har bekräftat',
    play: async (on) => {
      await on.card(GROUP, 'Ingen har bekräftat i tid', 'Det saknas en kontaktväg');
      await on.card(GROUP, 'Kallelse', '[Kommer]', 'Det saknas en kontaktväg');
      await answered(on, OMAR, 'dagordning', 'Det saknas en kontaktväg');
    },
  },
  {
    at: '2025-02-07T09:00',
    title: 'Astrid har inte svarat på kallelsen',
    play: async (on) => {
      await on.personalCard(ASTRID, 'Påminnelse', 'Svara på kallelsen');
      const notice = await on.personalCard(ASTRID, 'Kallelse', 'Du har inte svarat än');
      await told(on, ASTRID, notice, 'Kommer inte', 'du kommer inte');
      await told(on, ASTRID, notice, 'Kommer', 'du kommer');
      await on.card(GROUP, 'Kommer: Astrid Berg och Omar Haddad');
    },
  },
];
