import type { Rehearsal } from './play.ts';

const GROUP = 'Styrgruppen Norma';
const ASTRID = 'Astrid Berg';
const OMAR = 'Omar Haddad';

/** Norma's year: two parties with one representative each, no chair, and no voting rule of their own. */
export const norma: Rehearsal = {
  name: 'norma',
  title: 'Norma 2025',
  chats: { [GROUP]: [ASTRID, OMAR] },
  scenes: [
    {
      at: '2025-01-02T09:00',
      title: 'Styrgruppen börjar',
      play: async (on) => {
        await on.says(ASTRID, GROUP, 'registrera');
        const choose = await on.card(GROUP, 'Koppla chatten');
        const seats = await on.opens(ASTRID, choose, 'Fortsätt', { Avtal: 'Norma', Forum: 'Styrgrupp' });
        await on.presses(ASTRID, seats, 'Registrera', {
          'Nämnden för funktionsstöd, Göteborgs stad': ASTRID,
          'Forum Skill': OMAR,
        });
        await on.card(GROUP, 'Partnerskap', 'Omar Haddad');
      },
    },
  ],
};
