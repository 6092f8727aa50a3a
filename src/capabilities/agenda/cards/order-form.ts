import type { OrderFormView } from '../../convening/views.ts';
import type { CardContent } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';
import { meetingInWords, numbered } from '../../meetings/cards/words.ts';

export const orderFormContent = (say: Say, view: OrderFormView): CardContent => ({
  summary: say('order.kicker'),
  data: {
    meeting: view.meeting.meeting,
    kicker: say('order.kicker'),
    heading: meetingInWords(say, view.meeting),
    explanation: say('order.explanation'),
    label: say('order.item'),
    missing: say('order.item-missing'),
    item: view.item,
    items: view.items.map((line, index) => ({ title: numbered(say, line, index), value: line.item })),
    up: say('order.button.up'),
    down: say('order.button.down'),
    done: say('order.button.done'),
  },
});
