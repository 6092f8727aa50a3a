import type { Actors, ForumSession } from '../play.ts';
import { answered, ASTRID, FUNKTIONSSTOD, GROUP, KARIN, OMAR, told } from './cast.ts';

const INVOICE = `Faktura på 733\u00a0333\u00a0kr från Forum Skill till ${FUNKTIONSSTOD}`;

/** Whoever has been given a seat says in their own chat that it is theirs, and by whose word. */
async function confirms(on: Actors, person: string, by: string): Promise<void> {
  const given = await on.personalCard(person, 'Tryck på Stämmer');
  const form = await on.opens(person, given, 'Stämmer');
  const filled = { 'Utsedd av (organ eller befattning)': by, 'Vilken dag': '2024-12-09' };
  await told(on, person, form, 'Stämmer', 'Platsen är bekräftad', filled);
  await told(on, person, form, 'Stämmer', 'redan', filled);
}

/** January: the chat is bound, the invoice sent, the first meeting called. */
export const start: readonly ForumSession[] = [
  {
    at: '2025-01-02T09:00',
    title: 'Styrgruppen börjar',
    play: async (on) => {
      await answered(on, KARIN, 'hej', 'Hej, jag är Samverka', 'Börja med att trycka på Registrera');
      await answered(on, ASTRID, 'möte 12 februari kl 13', 'inte kopplad till något partnerskap');
      const choose = await on.asksForForm(ASTRID, GROUP, 'registrera', 'Koppla chatten');
      const seats = await on.opens(ASTRID, choose, 'Fortsätt', { Avtal: 'Norma', Grupp: 'Styrgrupp' });
      const twice = await on.opens(ASTRID, seats, 'Registrera', {
        [FUNKTIONSSTOD]: ASTRID,
        'Forum Skill': ASTRID,
      });
      await told(on, ASTRID, twice, 'Registrera', 'Företrädarna i Norma är sparade', {
        [FUNKTIONSSTOD]: ASTRID,
        'Forum Skill': OMAR,
      });
      await on.card(GROUP, 'Om partnerskapet', OMAR);
      await confirms(on, ASTRID, FUNKTIONSSTOD);
      await confirms(on, OMAR, 'Forum Skills styrelse');
      await answered(on, KARIN, 'registrera', 'Företrädare och mandat', 'Utsedd av Forum Skills styrelse');
      await answered(on, OMAR, 'status', 'Inget planerat');
      const deadlines = await answered(on, ASTRID, 'frister', 'ett år framåt', 'vårterminen 2025');
      const mark = `Markera som klart: ${INVOICE}, 1\u00a0januari 2025`;
      await told(on, KARIN, deadlines, mark, 'gruppens företrädare');
      const marking = await on.opens(OMAR, deadlines, mark);
      await on.presses(OMAR, marking, 'Tillbaka');
      await answered(on, KARIN, 'hjälp', 'Du har ingen plats i gruppen');
      await answered(on, OMAR, 'hjälp', 'Det här kan du göra', 'Alla ord');
    },
  },
  {
    at: '2025-01-03T09:00',
    title: 'Fakturan påminns om och är skickad',
    play: async (on) => {
      const reminder = await on.personalCard(OMAR, 'Påminnelse', 'Faktura på 733 333 kr');
      const form = await on.opens(OMAR, reminder, 'Klart');
      const filled = { 'Vad är klart?': INVOICE, 'Anteckning (valfri)': 'Skickad den 3 januari.' };
      await told(on, OMAR, form, 'Markera som klart', 'markerat som klart', filled);
      await told(on, OMAR, form, 'Markera som klart', 'markerat som klart', filled);
      await answered(on, OMAR, 'frister', 'Markerat som klart av');
    },
  },
  {
    at: '2025-01-20T10:00',
    title: 'Första mötet planeras och kallas',
    play: async (on) => {
      await answered(on, ASTRID, 'möte 2025-02-30 kl 13.00', 'finns inte i kalendern');
      await answered(on, ASTRID, 'möte 2025-01-12 kl 13.00', 'har redan');
      await answered(on, ASTRID, 'möte 2025-02-12', 'Klockslaget saknas');
      await answered(on, KARIN, 'möte 2025-02-12 kl 13.00 Rosenlund', 'gruppens företrädare');
      const draft = await answered(
        on,
        ASTRID,
        'möte 2025-02-12 kl 13.00 Rosenlund',
        'Utkast till kallelse',
        '12 februari 2025',
      );
      const agenda = await on.opens(OMAR, draft, 'Ändra dagordning');
      const propose = await on.opens(OMAR, agenda, 'Föreslå ärende');
      const again = await on.opens(OMAR, propose, 'Föreslå', {
        Ärende: 'Plats för 890201-3286 i verksamheten',
      });
      await told(on, OMAR, again, 'Föreslå', 'Ärendet är föreslaget', {
        Ärende: 'Ny lokal till hösten',
      });
      await told(on, OMAR, again, 'Föreslå', 'Ärendet är föreslaget', {
        Ärende: 'Ny lokal till hösten',
      });
      const order = await on.opens(
        ASTRID,
        await on.card(GROUP, 'Utkast till kallelse', 'Ny lokal'),
        'Ändra dagordning',
      );
      const moves = await on.opens(ASTRID, order, 'Ändra punkter');
      await on.opens(ASTRID, moves, 'Flytta upp', { Punkt: '15 Ny lokal till hösten' });
      const ready = await on.card(GROUP, 'Utkast till kallelse', '14 Ny lokal');
      await told(on, KARIN, ready, 'Skicka kallelse', 'gruppens företrädare');
      await told(on, ASTRID, ready, 'Skicka kallelse', 'Kallelsen är klar');
      await told(on, OMAR, ready, 'Skicka kallelse', 'redan skickad');
      await on.personalCard(ASTRID, 'Kallelse', 'Du har inte svarat än');
      const notice = await on.personalCard(OMAR, 'Kallelse', 'Du har inte svarat än');
      await told(on, OMAR, notice, 'Kommer', 'du kommer');
      await told(on, OMAR, notice, 'Kommer', 'Det var redan ditt svar');
      await on.card(GROUP, 'Kallelse', 'Kommer: Omar Haddad');
      await on.personalCard(OMAR, 'Du kommer.');
    },
  },
];
