import { z } from 'zod';
import { clockFrom } from '../../src/partnership/clock.ts';
import { local } from '../../src/partnership/domain/calendar.ts';
import { loadAgreements } from '../../src/agreement/load.ts';
import { seatsOf } from '../../src/capabilities/registration/domain/seat-choice.ts';
import { guideTexts } from './guide-texts.ts';
import type { GuideTexts } from './guide-texts.ts';
import type { Card, Playground, ShownCard } from './playground.ts';

interface Guided {
  readonly playground: Playground;
  readonly texts: GuideTexts;
  readonly now: () => Date;
  /** What the first button proposes to register; absent where no agreement is in force. */
  readonly proposal: object | undefined;
}

/**
 * Shows a newcomer the way: the bot's first messages say where they are and what to press, and after each step a card
 * says what can be tried next. Its buttons are words that could be typed.
 * @param agreements the folder of agreement profiles
 * @param start what time it is for the bot
 */
export async function guide(
  playground: Playground,
  { agreements, start, language }: { agreements: string; start: Date; language: string },
): Promise<void> {
  const clock = clockFrom(start);
  const texts = guideTexts(language);
  const proposal = await proposed(playground, agreements, clock.now());
  const guided: Guided = { playground, texts, proposal, now: () => clock.now() };
  const left = new Set(STEPS);
  playground.listen((shown) => {
    for (const step of left) {
      if (!step.isAt(shown, playground)) continue;
      left.delete(step);
      // A Playground that has ended needs no guide.
      void step.show(shown, guided).catch(() => undefined);
      return;
    }
  });
}

interface Step {
  readonly isAt: (shown: ShownCard, playground: Playground) => boolean;
  readonly show: (shown: ShownCard, guided: Guided) => Promise<void>;
}

const offers = ({ buttons }: ShownCard, ...verbs: readonly string[]): boolean =>
  buttons.some(({ verb }) => verbs.includes(verb));

const inGroup = ({ chat }: ShownCard, playground: Playground): boolean => chat === playground.groupChat.id;

/** Each is shown once, when a card is seen that can only be there when it is time for it. */
const STEPS: readonly Step[] = [
  {
    isAt: ({ chat }, playground) => chat === playground.personalChat,
    show: (shown, { playground, texts }) =>
      playground.edit(shown, withLine(shown.card, texts.elsewhere(playground))),
  },
  {
    isAt: (shown, playground) => inGroup(shown, playground) && shown.isNew && isWelcome(shown),
    show: (shown, { playground, texts, proposal }) =>
      playground.edit(shown, withProposal(withLine(shown.card, texts.others(playground)), proposal)),
  },
  {
    isAt: (shown, playground) => inGroup(shown, playground) && offers(shown, 'decisions', 'status'),
    show: ({ chat }, { playground, texts, now }) =>
      playground.post(
        chat,
        card(texts.meeting.text, [typing(texts.meeting.button, meetingIn(now(), texts))]),
      ),
  },
  {
    // Only who has come to the meeting has a vote there: not until nobody is asked any more whether they are here.
    isAt: (shown) => offers(shown, 'close-meeting-form') && !offers(shown, 'i-am-here'),
    show: ({ chat }, { playground, texts: { vote } }) =>
      playground.post(chat, card(vote.text, [typing(vote.button, vote.typed)])),
  },
  {
    isAt: (shown) => offers(shown, 'reopen-form'),
    show: ({ chat }, { playground, texts: { more } }) =>
      playground.post(
        chat,
        card(more.text, [typing(more.problem, more.typed), { ...execute, title: more.all, verb: 'help' }]),
      ),
  },
];

const isWelcome = (shown: ShownCard): boolean => offers(shown, 'register') && !offers(shown, 'decisions');

const execute = { type: 'Action.Execute' } as const;
const typing = (title: string, text: string): object => ({
  ...execute,
  style: 'positive',
  title,
  verb: 'typed',
  data: { text },
});

const line = (text: string, look: object = {}): object => ({ type: 'TextBlock', text, wrap: true, ...look });

const card = (text: string, actions: readonly object[]): Card => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [line('Playground', { size: 'Small', isSubtle: true }), line(text, { spacing: 'Small' })],
  actions,
});

const list = z.array(z.unknown());
const registering = z.looseObject({ verb: z.literal('register') });

const withLine = (shown: Card, text: string): Card => ({
  ...shown,
  body: [...list.parse(shown['body']), line(text, { separator: true, isSubtle: true })],
});

/** The button that registers leads to the seats, with somebody in each. */
const withProposal = (shown: Card, data: object | undefined): Card => ({
  ...shown,
  actions: list.parse(shown['actions']).map((action) => {
    const found = registering.safeParse(action);
    return data && found.success ? { ...found.data, verb: 'choose-agreement', data } : action;
  }),
});

/** The first agreement that is in force, with its seats filled by the person at the page and the others in turn. */
async function proposed(
  { viewer, others }: Playground,
  folder: string,
  now: Date,
): Promise<object | undefined> {
  const today = local(now.toISOString()).toISODate() ?? '';
  const agreement = [...(await loadAgreements(folder)).values()].find(
    ({ validity: { value } }) => value.from <= today && today <= value.to,
  );
  const [forum] = agreement?.forums ?? [];
  if (!agreement || !forum) return undefined;
  const people = [viewer, ...others];
  const proposed: Readonly<Record<string, string>> = Object.fromEntries(
    seatsOf(forum.seats)
      .filter(({ required }) => required)
      .map(({ id }, index) => [id, people[index]?.aadObjectId ?? '']),
  );
  return { agreement: agreement.id, forum: forum.id, proposed };
}

/** The next whole hour, so that the meeting can be opened at once. */
const meetingIn = (now: Date, { meeting }: GuideTexts): string =>
  meeting.typed(local(now.toISOString()).plus({ hours: 1 }).startOf('hour').toFormat('yyyy-MM-dd HH:mm'));
