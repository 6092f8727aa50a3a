import type { ProfileView } from '../views.ts';
import type { CardContent } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';

export const profileContent = (say: Say, { name, file, json }: ProfileView): CardContent => ({
  summary: say('profile.heading'),
  data: {
    kicker: name,
    heading: say('profile.heading'),
    explanation: say('profile.explanation', { file }),
    label: say('profile.label', { file }),
    json,
    back: say('button.back'),
  },
});
