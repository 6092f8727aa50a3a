import type { RaisedMatterView } from '../../../application/meetings/convening-views.ts';
import type { CardContent } from '../../templates.ts';
import type { Say } from '../../texts.ts';
import { LONGEST_IN_SUMMARY, shortened, sourceInWords } from '../../wording.ts';
import { weekdayAndMoment } from './words.ts';

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
