import assert from 'node:assert/strict';
import type { Chat, ChatMessage, Person, Pressable } from '../support/chat-double/index.ts';
import { agendaIn, confirmWords, openedMeeting, takeUp } from './at-a-meeting.ts';
import { asCard, openVote, plain, press, register, told, Town, typedForm } from './steering-group.ts';

type Filled = Readonly<Record<string, string>>;

const vuxenskolan = 'Vuxenskolan, företrädare 1';
const staden = 'Socialförvaltningen, företrädare 1';
const BRUKARSKOLAN = {
  agreement: 'Brukarskolan/På rätt kurs',
  seats: { [vuxenskolan]: 'Anna Ek', [staden]: 'Bengt Åberg' },
};
const CHAIR_MATTER = 'Val av ordförande';

const textOf = ({ card }: Pressable): string => plain(JSON.stringify(card));

/** The agreement has a chair and no casting vote (B-styrgrupp-60): only a decision of the group can give one. */
describe('a casting vote', function () {
  this.timeout(60_000);
  let town: Town;
  let chat: Chat;
  let anna: Person, bengt: Person;
  let votedOn: Set<string>;

  beforeEach(async () => {
    votedOn = new Set();
    town = await Town.build({ START_TIME: '2025-02-12T12:55' });
    [anna, bengt] = town.people('Anna Ek', 'Bengt Åberg') as [Person, Person];
    chat = town.teams.groupChat('Styrgruppen', [anna, bengt]);
    await register(chat, anna, BRUKARSKOLAN);
  });
  afterEach(() => town.demolish());

  const shows = (...wanted: readonly string[]): Promise<ChatMessage> =>
    chat.waitFor(({ visible }) => wanted.every((text) => plain(visible).includes(text)), 15_000);
  const formAfter = async (by: Person, on: Pressable, title: string, filled?: Filled): Promise<Pressable> =>
    asCard(await press(chat, by, on, title, filled), on);
  const rules = async (by: Person): Promise<Pressable> => typedForm(chat, by, 'regler');
  /** There is one thing to propose: the casting vote where there is none, or that it is taken away. */
  const propose = async (question: string): Promise<void> => {
    const form = await formAfter(anna, await rules(anna), 'Utslagsröst');
    await told(chat, anna, form, 'Öppna omröstningen');
    await shows(question, 'har röstat');
  };
  /** Both vote, which closes the vote; Anna first. */
  const voted = async (question: string, annas: string, bengts: string): Promise<void> => {
    // The same question may have been put before.
    const vote = await chat.waitFor(
      ({ id, visible }) =>
        !votedOn.has(id) && plain(visible).includes(question) && plain(visible).includes('0 av 2 har röstat'),
    );
    votedOn.add(vote.id);
    assert.match(await told(chat, anna, vote, annas), /^Du har/);
    await told(chat, bengt, vote, bengts);
  };
  const asked = async (question: string, annas: string, bengts: string): Promise<void> => {
    await openVote(chat, anna, question);
    await voted(question, annas, bengts);
  };
  const electBengt = async (): Promise<void> => {
    await openedMeeting(chat, anna, '2025-02-12 kl 13.00');
    await takeUp(chat, anna, CHAIR_MATTER);
    const elect = await formAfter(anna, await agendaIn(chat), 'Välj ordförande');
    // The agreement's last day has passed, which is said before it is sent.
    const warned = await formAfter(anna, elect, 'Välj', {
      Ordförande: 'Bengt Åberg (Socialförvaltningen)',
      'Till och med': '2026-03-31',
    });
    await told(chat, anna, warned, 'Spara ändå');
    await confirmWords(chat, bengt, 'Bengt Åberg till och med den 31 mars 2026');
  };

  it('settles a tie the way the chair voted, once the group has decided that it does and elected a chair', async () => {
    await asked('Ska vi flytta?', 'Ja', 'Nej');
    await shows('Ska vi flytta?', 'lika röstetal, § 1/2025');

    await propose('Ska ordföranden ha utslagsröst när det blir lika röstetal?');
    await voted('Ska ordföranden ha utslagsröst', 'Ja', 'Ja');
    await shows('Ska ordföranden ha utslagsröst', 'Antaget, § 2/2025');
    assert.match(textOf(await rules(bengt)), /gruppens eget beslut § 2\/2025/);

    // Nobody is chair yet: the rule holds, and there is no one to use it.
    await asked('Ska vi måla om?', 'Ja', 'Nej');
    await shows('Ska vi måla om?', 'lika röstetal, § 3/2025');

    await electBengt(); // § 4
    await town.restart('SIGKILL');
    await asked('Ska vi byta bank?', 'Nej', 'Ja');
    await shows('Ska vi byta bank?', 'Antaget, § 5/2025');
    await asked('Ska vi byta namn?', 'Ja', 'Nej');
    await shows('Ska vi byta namn?', 'Inte antaget, § 6/2025');
    // Who abstains has not voted for one of those tied.
    await asked('Ska vi resa?', 'Avstår', 'Avstår');
    await shows('Ska vi resa?', 'inga röster att räkna, § 7/2025');
  });

  it('is taken away again by a decision, and a tie is a tie', async () => {
    await propose('Ska ordföranden ha utslagsröst');
    await voted('Ska ordföranden ha utslagsröst', 'Ja', 'Ja');
    await shows('Antaget, § 1/2025');
    await electBengt(); // § 2
    await propose('Ska ordförandens utslagsröst tas bort?');
    // Opened under the rule that still holds: the chair, who is against, settles it.
    await voted('Ska ordförandens utslagsröst tas bort?', 'Ja', 'Nej');
    await shows('Ska ordförandens utslagsröst tas bort?', 'Inte antaget, § 3/2025');

    await propose('Ska ordförandens utslagsröst tas bort?');
    await voted('Ska ordförandens utslagsröst tas bort?', 'Ja', 'Ja');
    await shows('Ska ordförandens utslagsröst tas bort?', 'Antaget, § 4/2025');
    await asked('Ska vi flytta?', 'Ja', 'Nej');
    await shows('Ska vi flytta?', 'lika röstetal, § 5/2025');
  });
});
