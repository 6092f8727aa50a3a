import type { AgendaView } from '../../convening/views.ts';
import type { CardContent, CardData } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';
import { agendaItems, meetingInWords } from '../../meetings/cards/words.ts';

export function agendaContent(say: Say, view: AgendaView): CardContent {
  const { meeting, items } = view;
  const forum = view.forum[say.language];
  return {
    summary: meeting ? meetingInWords(say, meeting) : say('agenda.waiting-heading'),
    data: {
      kicker: say('agenda.kicker', { forum }),
      heading: meeting ? meetingInWords(say, meeting) : say('agenda.waiting-heading'),
      hint: meeting
        ? say('agenda.hint')
        : say(items.length === 0 ? 'agenda.nothing-waiting' : 'agenda.no-meeting'),
      items: agendaItems(say, items),
      buttons: buttons(say, view),
    },
  };
}

function buttons(say: Say, { meeting: line, items, representative }: AgendaView): CardData[] {
  const show = line
    ? [{ title: say('agenda.button.meeting'), verb: 'show-meeting', data: { meeting: line.meeting } }]
    : [];
  if (!representative) return [...show, { title: say('button.status'), verb: 'status', data: {} }];
  return [
    { title: say('agenda.button.propose'), verb: 'matter-form', data: {} },
    ...(line && items.length > 1
      ? [{ title: say('agenda.button.order'), verb: 'order-form', data: { meeting: line.meeting } }]
      : []),
    ...show,
    ...(line ? [] : [{ title: say('button.new-meeting'), verb: 'meeting-form', data: {} }]),
  ];
}
