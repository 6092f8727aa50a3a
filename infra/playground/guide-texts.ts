import type { Playground } from './playground.ts';

/** What the Playground says for itself: of it there is nothing in the bot. */
export interface GuideTexts {
  /** On the first message of the personal chat. */
  readonly elsewhere: (playground: Playground) => string;
  /** On the first message of the group's chat. */
  readonly others: (playground: Playground) => string;
  /** Who the others say has appointed them. */
  readonly appointedBy: string;
  readonly meeting: {
    readonly text: string;
    readonly button: string;
    readonly typed: (when: string) => string;
  };
  readonly vote: { readonly text: string; readonly button: string; readonly typed: string };
  readonly more: {
    readonly text: string;
    readonly problem: string;
    readonly typed: string;
    readonly all: string;
  };
}

const sv: GuideTexts = {
  elsewhere: ({ viewer, groupChat }) =>
    `Här i Playground är du ${viewer.name}, och gruppens chatt heter ${groupChat.name}: välj den i listan till vänster.`,
  others: ({ viewer }) =>
    `Här i Playground är du ${viewer.name}. De andra i gruppen svarar, röstar och kvitterar själva, några sekunder efter varje kort.`,
  appointedBy: 'Partens styrelse',
  meeting: {
    text: 'Gruppen är registrerad. Prova ett möte: planera det här, skicka kallelsen och öppna mötet.',
    button: 'Planera ett möte',
    typed: (when) => `möte ${when} Rosenlund`,
  },
  vote: {
    text: 'Mötet är öppet. Prova en omröstning: rösta du, så gör de andra det också.',
    button: 'Öppna en omröstning',
    typed: 'rösta Ska vi ha nästa möte i Rosenlund?',
  },
  more: {
    text: 'Beslutet står i beslutsloggen och i mötets protokoll. Prova gärna mer.',
    problem: 'Anmäl ett problem',
    typed: 'problem Värmen i lokalen fungerar inte',
    all: 'Allt du kan göra',
  },
};

const en: GuideTexts = {
  elsewhere: ({ viewer, groupChat }) =>
    `Here in the Playground you are ${viewer.name}, and the group’s chat is called ${groupChat.name}: choose it in the list to the left.`,
  others: ({ viewer }) =>
    `Here in the Playground you are ${viewer.name}. The others in the group answer, vote and acknowledge by themselves, some seconds after each card.`,
  appointedBy: 'The party’s board',
  meeting: {
    text: 'The group is registered. Try a meeting: plan it here, send the notice and open the meeting.',
    button: 'Plan a meeting',
    typed: (when) => `meeting ${when} Rosenlund`,
  },
  vote: {
    text: 'The meeting is open. Try a vote: cast yours, and the others do too.',
    button: 'Open a vote',
    typed: 'vote Shall the next meeting be at Rosenlund?',
  },
  more: {
    text: 'The decision is in the decision log and in the minutes of the meeting. There is more to try.',
    problem: 'Report a problem',
    typed: 'problem The heating does not work',
    all: 'All you can do',
  },
};

export const guideTexts = (language: string): GuideTexts => (language === 'en' ? en : sv);
