import type { CardContent } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';

export const welcomeContent = (say: Say): CardContent => ({
  summary: say('welcome.summary'),
  data: {
    heading: say('welcome.heading'),
    what: say('welcome.what'),
    first: say('welcome.first'),
    register: say('button.register'),
    help: say('button.help'),
  },
});
