import type { ForumSession } from '../play.ts';
import { answered, ASTRID, GROUP, KARIN, OMAR, told } from './cast.ts';
import { Meeting } from './meeting.ts';

const REPORT = 'Fyll i slutrapporten';

/** From the summer on: the autumn's meetings, the final report, and the end of the agreement. */
export const end: readonly ForumSession[] = [
  {
    at: '2025-06-03T09:00',
    title: 'Tre månader kvar',
    play: async (on) => {
      await answered(on, OMAR, 'frister', 'höstterminen 2025');
    },
  },
  {
    at: '2025-07-03T09:00',
    title: 'Höstens möten planeras',
    play: async (on) => {
      for (const when of ['13 augusti kl 13.00 Rosenlund', '27 augusti kl 13.00 Rosenlund']) {
        const draft = await answered(on, OMAR, `möte ${when}`, 'Utkast till kallelse', when.slice(0, 10));
        await told(on, OMAR, draft, 'Skicka kallelse', 'Kallelsen är klar');
        for (const person of [ASTRID, OMAR]) {
          const notice = await on.personalCard(
            person,
            'Kallelse',
            when.slice(0, 10),
            'Du har inte svarat än',
          );
          await told(on, person, notice, 'Kommer', 'du kommer');
        }
      }
      await answered(on, KARIN, 'status', '13 augusti');
    },
  },
  {
    at: '2025-08-13T12:55',
    title: 'Höstens första möte',
    play: async (on) => {
      const meeting = new Meeting(on, '13 augusti 2025');
      await meeting.opens(ASTRID);
      await meeting.decides(ASTRID, 'Gemensam uppföljning', 'Parterna skriver slutrapporten tillsammans.');
      await meeting.closes(ASTRID);
      await meeting.approves(ASTRID, 'kan du ångra dig');
      await meeting.approves(OMAR, 'Alla har svarat');
    },
  },
  {
    at: '2025-08-18T10:00',
    title: 'Slutrapporten',
    play: async (on) => {
      const list = await answered(on, OMAR, 'rapport', 'Ska lämnas senast den 31 augusti 2025');
      await told(on, KARIN, list, REPORT, 'hör inte till dem som lämnar');
      const form = await on.opens(OMAR, list, REPORT);
      const filled = {
        'Insatser som har genomförts': 'Tre utställningar, sju workshops och två studiebesök.',
        'Vad insatserna har lett till': 'Fem deltagare studerar och två arbetar.',
      };
      const again = await on.opens(OMAR, form, 'Skicka in', {
        ...filled,
        'Deltagare under året': 'ungefär 14',
      });
      await told(on, OMAR, again, 'Skicka in', 'Rapporten är inlämnad', { 'Deltagare under året': '11' });
      await told(on, OMAR, again, 'Skicka in', 'Rapporten är inlämnad', { 'Deltagare under året': '11' });
      const receipt = await on.card(GROUP, 'Rapport', 'Väntar på att');
      await told(on, OMAR, receipt, 'Godkänn', 'någon annan');
      await told(on, KARIN, receipt, 'Godkänn', 'Bara den som tar emot');
      const asking = await on.opens(ASTRID, receipt, 'Be om komplettering');
      await told(on, ASTRID, asking, 'Be om komplettering', 'får veta vad', {
        'Vad behöver kompletteras?': 'Varför blev det elva deltagare?',
      });
      const back = await on.card(GROUP, 'Ska kompletteras');
      const completing = await on.opens(OMAR, back, 'Komplettera');
      await told(on, OMAR, completing, 'Skicka in', 'Rapporten är inlämnad', {
        'Vad insatserna har lett till':
          'Fem deltagare studerar och två arbetar. Elva deltog, för att en plats stod tom.',
      });
      const second = await on.card(GROUP, 'Elva deltog');
      await told(on, ASTRID, second, 'Godkänn', 'är godkänd');
      await told(on, ASTRID, second, 'Godkänn', 'är godkänd');
    },
  },
  {
    at: '2025-08-27T12:55',
    title: 'Sista mötet',
    play: async (on) => {
      const meeting = new Meeting(on, '27 augusti 2025');
      await meeting.opens(ASTRID);
      await meeting.decides(ASTRID, 'Övriga frågor', 'Parterna tackar varandra.');
      await meeting.closes(ASTRID);
      await meeting.approves(ASTRID, 'kan du ångra dig');
      await meeting.approves(OMAR, 'Alla har svarat');
    },
  },
  {
    at: '2025-08-31T09:00',
    title: 'Sista dagen',
    play: async (on) => {
      await answered(on, KARIN, 'status', '31 augusti 2025');
    },
  },
  {
    at: '2025-09-15T09:00',
    title: 'Efter avtalet',
    play: async (on) => {
      await answered(on, ASTRID, 'status', 'Avtalstiden har gått ut');
      await answered(on, ASTRID, 'frister', 'Frister');
      await answered(on, OMAR, 'beslut', '§ 1/2025');
      await answered(on, OMAR, 'protokoll', 'är justerat');
      await answered(on, OMAR, 'rapport', 'Godkänd');
      await answered(on, ASTRID, 'möte 2025-09-20 kl 10', 'Partnerskapet har upphört');
    },
  },
];
