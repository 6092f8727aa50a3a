/** Who is who in Brukarskolan's years. */
export const STYRGRUPPEN = 'Styrgruppen Brukarskolan';
export const SAMVERKANSGRUPPEN = 'Samverkansgruppen Brukarskolan';

/** Vuxenskolan: its head of unit, and who also sits in the collaboration group. */
export const KARIN = 'Karin Lindqvist';
export const JOHAN = 'Johan Sandberg';
/** The city: its head of unit, and the other representative in the steering group. */
export const AMIRA = 'Amira Hassan';
export const ERIK = 'Erik Nyström';
/** The city, in the collaboration group. */
export const LENA = 'Lena Öberg';
/** In both chats; a seat in neither to begin with, later the city's second in the collaboration group. */
export const MATTIAS = 'Mattias Falk';

export const chats = {
  [STYRGRUPPEN]: [KARIN, JOHAN, AMIRA, ERIK, MATTIAS],
  [SAMVERKANSGRUPPEN]: [JOHAN, LENA, MATTIAS],
};

/** The labels of the seats, by party and number; all but the first of each party may stay empty. */
export const seat = {
  vuxenskolan: ['Vuxenskolan, företrädare 1', 'Vuxenskolan, företrädare 2 (valfri)'],
  staden: [
    'Socialförvaltningen, företrädare 1',
    'Socialförvaltningen, företrädare 2 (valfri)',
    'Socialförvaltningen, företrädare 3 (valfri)',
  ],
} as const;
