import type { RaisedMatterView } from '../../convening/views.ts';
import type { CardContent } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';
import { LONGEST_IN_SUMMARY, shortened, sourceInWords } from '../../../chat/wording.ts';
import { weekdayAndMoment } from '../../meetings/cards/words.ts';

export const raisedMatterContent = (say: Say, view: RaisedMatterView): CardContent => ({
  summary: say('raised.summary', { title: shortened(view.title, LONGEST_IN_SUMMARY) }),
  data: {
    kicker: say('raised.kicker'),
    title: view.title,
    facts: [
      { title: say('raised.from'), value: view.from[say.language] },
      { title: say('raised.by'), value: view.by },
    ],
    when:
      view.startsAt === undefined
        ? say('raised.waits')
        : say('raised.on-agenda', { when: weekdayAndMoment(say, view.startsAt) }),
    source: view.source ? say('raised.source', { source: sourceInWords(say, view.source) }) : '',
    agenda: say('agenda.heading'),
  },
});
