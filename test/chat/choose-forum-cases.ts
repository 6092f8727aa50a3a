import { chooseForum, forumsOf } from '../../src/chat/personal-chat.ts';
import type { View } from '../../src/capabilities/index.ts';
import type { Request } from '../../src/capabilities/index.ts';
import { inBrukarskolan, inNorma } from '../support/played.ts';
import type { Played } from '../support/played.ts';

/** What Astrid is asked, who holds a seat in every forum of these partnerships. */
const asked = (request: Request, ...partnerships: readonly Played[]) =>
  chooseForum(
    request,
    partnerships.flatMap((partnership, index) =>
      forumsOf(partnership.presenting(), `partnership-${index + 1}`, 'astrid'),
    ),
  );

const [stockholm, gothenburg] = [inBrukarskolan(), inNorma()];

/** Two partnerships may have the same agreement, and together more forums than there can be buttons. */
export const chooseForumCases: Readonly<Record<string, View>> = {
  'choose-forum.two': asked({ ask: 'vote-form' }, stockholm),
  'choose-forum.too-many': asked(
    { ask: 'open-vote', question: 'Ska vi flytta mötet?' },
    stockholm,
    gothenburg,
    gothenburg,
    stockholm,
    gothenburg,
  ),
};
