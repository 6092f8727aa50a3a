/** Groups as `register` takes them: the agreement, and who has which seat by the label of its input. */

export const NORMA = {
  agreement: 'Norma',
  seats: { 'Nämnden för funktionsstöd, Göteborgs stad': 'Anna Ek', 'Forum Skill': 'Bengt Åberg' },
};

const vuxenskolan = (n: number): string => `Vuxenskolan, företrädare ${n}${n > 1 ? ' (valfri)' : ''}`;
const staden = (n: number): string => `Socialförvaltningen, företrädare ${n}${n > 1 ? ' (valfri)' : ''}`;

/** All five seats filled. */
export const BRUKARSKOLAN = {
  agreement: 'Brukarskolan/På rätt kurs',
  seats: {
    [vuxenskolan(1)]: 'Anna Ek',
    [vuxenskolan(2)]: 'Bengt Åberg',
    [staden(1)]: 'Cecilia Öst',
    [staden(2)]: 'David Nord',
    [staden(3)]: 'Eva Håkans',
  },
};
