import type { ForumSession } from '../play.ts';
import { answered, ASTRID, FUNKTIONSSTOD, GROUP, KARIN, OMAR, told } from './cast.ts';
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
      await meeting.through(ASTRID, 'Välj justerare', 'Spara', 'justerar', {
        [FUNKTIONSSTOD]: ASTRID,
        'Forum Skill': OMAR,
      });
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
        Beslut: '§\u00a02/2025: Ska Norma byta lokal till hösten?',
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
      await told(on, ASTRID, late, 'Spara', 'sparad', { 'Vad ska antecknas?': 'Parterna är överens.' });
      await meeting.minutes(`${FUNKTIONSSTOD}: väntar på`);
      await meeting.approves(ASTRID, 'kan du ångra dig');
      await answered(on, OMAR, 'beslut lokal', '§ 2/2025');
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
      const late = await on.opens(OMAR, draft, 'Anteckna');
      await told(on, OMAR, draft, 'Justera', 'Alla har svarat');
      await told(on, OMAR, draft, 'Justera', 'redan justerat');
      await told(on, OMAR, late, 'Spara', 'går inte att ändra', { 'Vad ska antecknas?': 'Mötet gick bra.' });
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
    title: 'Vårens andra ordinarie möte: den ena parten har bara en ersättare där',
    play: async (on) => {
      const meeting = new Meeting(on, '14 maj 2025');
      await meeting.opensAlone(OMAR);
      await meeting.agenda('Ingen från Funktionsstöd är här');
      await meeting.decidesAlone(OMAR, 'Ekonomi', 'Redovisningen läggs till handlingarna.', 'Annat');
      await meeting.decidesAlone(
        OMAR,
        'Åtaganden',
        'Norma har 14 platser till och med augusti.',
        'Åtaganden',
      );
      const report = await on.personalCard(ASTRID, 'Redovisningen läggs', 'utan er', '28 maj 2025');
      await told(on, OMAR, { ...report, chat: GROUP }, 'Godta', 'Din part var med');
      await meeting.closes(OMAR);
      await meeting.approves(OMAR, 'justerat');
      await told(on, ASTRID, report, 'Godta', 'Ni har godtagit § 4/2025');
      await on.card(GROUP, '§ 4/2025 gäller nu');
    },
  },
  {
    at: '2025-05-30T09:00',
    title: 'Åtagandet vilar tills Astrid har sagt ja',
    play: async (on) => {
      await answered(on, OMAR, 'beslut platser', 'Vilande: Funktionsstöd var inte med');
      const places = await on.personalCard(ASTRID, 'Norma har 14 platser', 'kräver ert ja');
      await told(on, ASTRID, places, 'Godta', 'Ni har godtagit § 5/2025');
      await told(on, ASTRID, places, 'Godta', 'inte vilande');
      await told(
        on,
        ASTRID,
        await new Meeting(on, '14 maj 2025').minutes(),
        'Jag har tagit del',
        'tagit del',
      );
    },
  },
];
