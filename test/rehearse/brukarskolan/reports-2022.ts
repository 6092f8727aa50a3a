import type { ForumSession } from '../play.ts';
import { AMIRA, ERIK, JOHAN, KARIN, LENA, MATTIAS, SAMVERKANSGRUPPEN, STYRGRUPPEN } from './cast.ts';
import { approve, callsMeeting, closesMeeting, decides, opensMeeting, plansMeeting } from './steps.ts';

const HALVAR = {
  'Partnerskapets läge': 'Tre cirklar pågår.',
  'Partnerskapets utveckling': 'Fler vill delta.',
};

/** The first year's reports, from the collaboration group to the steering group and to the city. */
export const reports2022: readonly ForumSession[] = [
  {
    at: '2022-09-20T09:00',
    title: 'Halvårsrapporten lämnas och skickas tillbaka',
    play: async (on) => {
      await on.card(SAMVERKANSGRUPPEN, 'Påminnelse', 'Halvårsrapport');
      await on.says(LENA, SAMVERKANSGRUPPEN, 'rapport');
      const list = await on.card(SAMVERKANSGRUPPEN, 'Rapporter', '[Fyll i halvårsrapporten]');
      const form = await on.opens(LENA, list, 'Fyll i halvårsrapporten');
      await on.presses(LENA, form, 'Skicka in', HALVAR);
      await on.presses(LENA, form, 'Skicka in', HALVAR);
      const receipt = await on.card(
        STYRGRUPPEN,
        'Rapport',
        'Väntar på att styrgruppen godkänner',
        '[Godkänn]',
      );
      await on.presses(MATTIAS, receipt, 'Godkänn');
      const back = await on.opens(KARIN, receipt, 'Be om komplettering');
      await on.presses(KARIN, back, 'Be om komplettering', {
        'Vad behöver kompletteras?': 'Hur många deltar?',
      });
      await on.card(SAMVERKANSGRUPPEN, 'Hur många deltar?');
    },
  },
  {
    at: '2022-09-28T10:00',
    title: 'Halvårsrapporten kompletteras och godkänns',
    play: async (on) => {
      await on.says(JOHAN, SAMVERKANSGRUPPEN, 'rapport');
      const list = await on.card(SAMVERKANSGRUPPEN, 'Rapporter', '[Komplettera (30 september 2022)]');
      const form = await on.opens(JOHAN, list, 'Komplettera (30\u00a0september 2022)');
      await on.presses(JOHAN, form, 'Skicka in', {
        'Partnerskapets läge': 'Tre cirklar med 22 deltagare pågår.',
      });
      const receipt = await on.card(STYRGRUPPEN, 'Rapport', '22 deltagare', '[Godkänn]');
      await on.presses(JOHAN, receipt, 'Godkänn');
      await on.presses(AMIRA, receipt, 'Godkänn');
      await on.presses(AMIRA, receipt, 'Godkänn');
      await on.card(STYRGRUPPEN, '22 deltagare', 'Amira Hassan godkände rapporten');
    },
  },
  {
    at: '2022-10-25T13:00',
    title: 'Styrgruppen bestämmer ett annat intervall för sina möten',
    play: async (on) => {
      const typed = 'möte idag kl 13.30 Teams';
      const draft = await plansMeeting(on, KARIN, STYRGRUPPEN, typed, '25 oktober 2022');
      await opensMeeting(on, KARIN, await callsMeeting(on, KARIN, draft), [JOHAN, AMIRA, ERIK]);
      await decides(on, [KARIN, AMIRA], STYRGRUPPEN, 'Nästa möte', 'Styrgruppen möts i april och i oktober.');
      await approve(on, await closesMeeting(on, KARIN, STYRGRUPPEN), JOHAN, AMIRA);
      await on.says(KARIN, STYRGRUPPEN, 'frister');
      await on.card(STYRGRUPPEN, 'Frister', 'efter mötet den 25 oktober 2022');
    },
  },
  {
    at: '2023-01-09T09:00',
    title: 'Den årliga sammanställningen kommer för sent',
    play: async (on) => {
      await on.card(SAMVERKANSGRUPPEN, 'Påminnelse', 'Årlig sammanställning');
      await on.says(MATTIAS, SAMVERKANSGRUPPEN, 'rapport');
      const list = await on.card(SAMVERKANSGRUPPEN, 'Rapporter', '[Fyll i den årliga sammanställningen]');
      const form = await on.opens(MATTIAS, list, 'Fyll i den årliga sammanställningen');
      await on.presses(MATTIAS, form, 'Skicka in', {
        'Verksamheten under året': 'Tre cirklar, 22 deltagare.',
        'Använda medel (kronor)': '310 000',
        'Medlen i förhållande till målen': 'Medlen har gått till cirkelledare.',
        'Bidrar till psykisk och fysisk hälsa (enkätfråga)': '18 av 20 svarade ja.',
        'Bidrar till bättre livssituation': '15 av 20 svarade ja.',
        'Andel män bland de inskrivna (procent)': '68',
        'Synpunkter och klagomål': 'Två synpunkter på tiderna, inga klagomål.',
      });
      const receipt = await on.card(STYRGRUPPEN, 'Rapport', 'Årlig sammanställning', '[Godkänn]');
      await on.presses(KARIN, receipt, 'Godkänn');
      await on.presses(AMIRA, receipt, 'Godkänn');
      await on.card(STYRGRUPPEN, 'Årlig sammanställning', 'Amira Hassan godkände rapporten');
    },
  },
];
