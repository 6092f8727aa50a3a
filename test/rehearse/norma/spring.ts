import type { ForumSession } from '../play.ts';
import { answered, ASTRID, GROUP, KARIN, OMAR, told } from './cast.ts';
import { personalChatOf } from '../stage.ts';
import { Meeting } from './meeting.ts';

/** The meetings of the spring term: an ordinary one, an extra one, and one where a substitute comes. */
export const spring: readonly ForumSession[] = [
  {
    at: '2025-02-12T12:55',
    title: 'Första mötet',
    play: async (on) => {
      const meeting = new Meeting(on, '12 februari 2025');
      await told(on, KARIN, await meeting.notice(), 'Öppna mötet', 'gruppens företrädare');
      await meeting.opens(ASTRID);
      await told(on, KARIN, await meeting.agenda(), 'Nästa punkt', 'gruppens företrädare');
      await meeting.decides(ASTRID, 'Val av justerare', 'Astrid Berg och Omar Haddad justerar protokollet.');
      await meeting.decides(ASTRID, 'Godkännande av dagordning', 'Dagordningen godkänns.');
      await meeting.takesUp(OMAR, 'Ekonomi');
      await meeting.through(OMAR, 'Bordlägg', 'Bordlägg', 'bordlagd', {
        'Skäl (valfritt)': 'Siffrorna är inte klara.',
      });
      await meeting.agenda('Ekonomi · Bordlagd');
      await meeting.takesUp(ASTRID, 'Det saknas en kontaktväg när föreståndaren är sjuk');
      await meeting.through(ASTRID, 'Anteckna', 'Spara', 'sparad', {
        'Vad ska antecknas?': 'Verksamhetsansvarig ersätter föreståndaren.',
      });
      await meeting.takesUp(ASTRID, 'Ny lokal till hösten');
      await meeting.through(OMAR, 'Rösta', 'Öppna omröstningen', 'Omröstningen är öppen', {
        Fråga: 'Ska Norma byta lokal till hösten?',
      });
      const vote = await on.card(GROUP, 'Ska Norma byta lokal till hösten?', 'har röstat');
      await told(on, KARIN, vote, 'Ja', 'röst');
      await told(on, OMAR, vote, 'Ja', 'Du har röstat ja');
      await told(on, OMAR, vote, 'Ja', 'Du hade redan röstat ja');
      await on.kill();
      await told(on, ASTRID, vote, 'Nej', 'Du har röstat nej');
      await meeting.agenda('Ny lokal till hösten · Inte antaget – lika röstetal');
      await meeting.through(OMAR, 'Anmäl reservation', 'Anmäl reservation', 'Din reservation', {
        'Din reservation': 'Lokalen är för liten redan i dag.',
        Beslut: '§\u00a03/2025: Ska Norma byta lokal till hösten?',
      });
      await meeting.takesUp(OMAR, 'Åtaganden');
      await meeting.through(OMAR, 'Återremittera', 'Återremittera', 'återremitterad', {
        Skäl: 'Antalet platser behöver räknas fram.',
      });
      await meeting.takesUp(ASTRID, 'Erfarenheter och kunskap');
      await meeting.through(OMAR, 'Anteckna', 'Spara', 'sparad', {
        'Vad ska antecknas?': 'Studiebesöken fungerar bäst på förmiddagen.',
        'Typ av anteckning': 'Lärdom',
      });
      await answered(on, KARIN, 'stäng', 'gruppens företrädare');
      const closing = await answered(on, ASTRID, 'stäng', 'Avsluta mötet?');
      await told(on, ASTRID, closing, 'Avsluta mötet', 'Mötet är avslutat');
      await told(on, ASTRID, closing, 'Avsluta mötet', 'Mötet är avslutat');
      await on.personalCard(OMAR, 'Mötet är avslutat', 'Protokollet finns i gruppens chatt');
      const draft = await meeting.minutes('väntar på justering');
      await told(on, KARIN, draft, 'Justera', 'gruppens företrädare');
      const late = await on.opens(ASTRID, draft, 'Anteckna');
      await meeting.approves(ASTRID, 'kan du ångra dig');
      await told(on, ASTRID, late, 'Spara', 'går inte att ändra', {
        'Vad ska antecknas?': 'Parterna är överens.',
      });
      await answered(on, OMAR, 'beslut lokal', '§ 3/2025');
    },
  },
  {
    at: '2025-02-21T09:00',
    title: 'Omar påminns och justerar',
    play: async (on) => {
      const meeting = new Meeting(on, '12 februari 2025');
      await on.personalCard(OMAR, 'Påminnelse', 'Justera protokollet');
      await on.says(OMAR, personalChatOf(OMAR), 'frister');
      await on.says(OMAR, personalChatOf(OMAR), 'protokoll');
      await on.says(KARIN, GROUP, 'protokol');
      const draft = await meeting.minutes('justerat av Astrid Berg');
      await told(on, OMAR, draft, 'Justera', 'Alla har svarat');
      await told(on, OMAR, draft, 'Justera', 'redan justerat');
      await meeting.minutes('Justeringen är klar. Protokollet går inte att ändra.');
      await answered(on, KARIN, 'dagordning', 'Väntar på nästa möte');
    },
  },
  {
    at: '2025-03-10T10:00',
    title: 'Ett extra möte begärs',
    play: async (on) => {
      await answered(on, OMAR, 'extra möte 20 mars kl 15', 'Ett extra möte behöver ett skäl');
      const draft = await answered(
        on,
        OMAR,
        'extra möte 20 mars kl 15 skäl: Hyresvärden vill ha svar om lokalen',
        'Utkast till kallelse',
      );
      await told(on, OMAR, draft, 'Skicka kallelse', 'Kallelsen är klar');
      for (const person of [ASTRID, OMAR]) {
        const notice = await on.personalCard(person, 'Kallelse', 'Extra möte', 'Du har inte svarat än');
        await told(on, person, notice, 'Kommer', 'du kommer');
      }
    },
  },
  {
    at: '2025-03-20T14:55',
    title: 'Extra mötet',
    play: async (on) => {
      const meeting = new Meeting(on, '20 mars 2025');
      await meeting.opens(OMAR);
      await meeting.decides(
        OMAR,
        'Ska Norma byta lokal till hösten?',
        'Parterna söker en ny lokal tillsammans.',
      );
      await meeting.takesUp(OMAR, 'Hyresvärden vill ha svar om lokalen');
      await meeting.closes(OMAR);
      await meeting.approves(OMAR, 'kan du ångra dig');
      await meeting.approves(ASTRID, 'Alla har svarat');
      await answered(on, ASTRID, 'status', 'Om partnerskapet');
    },
  },
  {
    at: '2025-05-02T09:00',
    title: 'Vårens andra ordinarie möte planeras',
    play: async (on) => {
      await answered(on, ASTRID, 'frister', 'vårterminen 2025');
      const solving = await on.opens(
        OMAR,
        await on.card(GROUP, 'Det saknas en kontaktväg', 'Ingen har bekräftat i tid'),
        'Markera som löst',
      );
      await told(on, OMAR, solving, 'Markera som löst', 'markerat som löst', {
        'Hur löstes problemet?': 'Verksamhetsansvarig svarar när föreståndaren är borta.',
      });
      const draft = await answered(
        on,
        ASTRID,
        'möte 14 maj kl 9.30 Teams',
        'Utkast till kallelse',
        '14 maj 2025',
      );
      await told(on, ASTRID, draft, 'Skicka kallelse', 'Kallelsen är klar');
      const notice = await on.personalCard(ASTRID, 'Kallelse', '14 maj 2025', 'Du har inte svarat än');
      const substitute = await on.opens(ASTRID, notice, 'Ersättare');
      await told(on, ASTRID, substitute, 'Svara', 'ersättare', { 'Ersättarens namn': 'Eva Holm' });
      const own = await on.personalCard(OMAR, 'Kallelse', '14 maj 2025', 'Du har inte svarat än');
      await told(on, OMAR, own, 'Kommer', 'du kommer');
    },
  },
  {
    at: '2025-05-14T09:25',
    title: 'Vårens andra ordinarie möte',
    play: async (on) => {
      const meeting = new Meeting(on, '14 maj 2025');
      await meeting.opens(OMAR);
      await meeting.decides(OMAR, 'Ekonomi', 'Redovisningen läggs till handlingarna.');
      await meeting.decides(OMAR, 'Åtaganden', 'Norma har 14 platser till och med augusti.');
      await meeting.closes(OMAR);
      await meeting.approves(OMAR, 'kan du ångra dig');
      await told(on, ASTRID, await meeting.minutes(), 'Justera', 'Alla har svarat');
    },
  },
];
