import assert from 'node:assert/strict';
import { z } from 'zod';
import { partsOfType } from '../support/card-parts.ts';
import { invokeAnswer } from '../support/chat-double/index.ts';
import type { Chat, Person } from '../support/chat-double/index.ts';
import { agendaIn, unfolded } from './at-a-meeting.ts';
import { asCard, openVote, press, register, told, Town, typedForm } from './steering-group.ts';

const seat = {
  vuxenskolan: 'Vuxenskolan, företrädare 1',
  staden: 'Socialförvaltningen, företrädare 1',
};

/** B-samverkansgrupp-71: a second forum of the same partnership, in a chat of its own. */
describe('a collaboration group', function () {
  this.timeout(30_000);
  let town: Town;
  let steering: Chat, collaboration: Chat;
  let anna: Person, cecilia: Person, eva: Person, frida: Person;

  beforeEach(async () => {
    town = await Town.build();
    [anna, cecilia, eva, frida] = town.people('Anna Ek', 'Cecilia Öst', 'Eva Håkans', 'Frida Lind') as [
      Person,
      Person,
      Person,
      Person,
    ];
    steering = town.teams.groupChat('Styrgruppen', [anna, cecilia]);
    collaboration = town.teams.groupChat('Samverkansgruppen', [anna, eva, frida]);
  });
  afterEach(() => town.demolish());

  const registerSteering = () =>
    register(steering, anna, {
      agreement: 'Brukarskolan/På rätt kurs',
      seats: { [seat.vuxenskolan]: 'Anna Ek', [seat.staden]: 'Cecilia Öst' },
    });

  async function chooseForum(by: Person) {
    const form = await typedForm(collaboration, by, 'registrera');
    const filled = { Avtal: 'Brukarskolan/På rätt kurs', Grupp: 'Samverkansgrupp' };
    return { form, answer: await press(collaboration, by, form, 'Fortsätt', filled) };
  }

  async function registerCollaboration() {
    const { form, answer } = await chooseForum(anna);
    const seats = { [seat.vuxenskolan]: 'Frida Lind', [seat.staden]: 'Eva Håkans' };
    await press(collaboration, anna, asCard(answer, form), 'Registrera', seats);
    return collaboration.waitFor(
      ({ visible, unfolded }) => visible.includes('[Om partnerskapet]') && unfolded.includes('Frida Lind'),
    );
  }

  it('joins the partnership of whoever represents it elsewhere, with seats and votes of its own', async () => {
    await registerSteering();
    const status = await registerCollaboration();
    assert.match(status.visible, /samverkansgruppen/);
    assert.doesNotMatch(status.unfolded, /Cecilia Öst/);

    const vote = await openVote(collaboration, frida, 'Ska vi byta lokal?');
    assert.match(await told(collaboration, anna, vote, 'Ja'), /röstlängden/);
    await told(collaboration, frida, vote, 'Ja');
    await told(collaboration, eva, vote, 'Ja');
    await collaboration.waitFor(({ visible }) => visible.includes('2 röstade ja'));

    // One decision log for the partnership, one series of numbers.
    const next = await openVote(steering, anna, 'Ska vi förlänga?');
    await told(steering, anna, next, 'Ja');
    await told(steering, cecilia, next, 'Ja');
    await steering.waitFor(
      ({ visible }) => visible.includes('§\u00a02/') && visible.includes('2 röstade ja'),
    );
    assert.equal(
      steering.fromBot.some(
        ({ visible }) => visible.includes('har röstat') && visible.includes('byta lokal'),
      ),
      false,
    );
  });

  it('is nothing to who sits in the other group alone, whatever a card in their own chat says', async () => {
    await registerSteering();
    await registerCollaboration();
    const own = town.teams.personalChat(eva.id);
    assert.ok(own);
    await own.say(eva, 'status');
    const status = await own.waitFor(({ visible }) => visible.includes('· samverkansgruppen'));
    const [button] = partsOfType(status.card, 'Action.Execute');
    const { about } = z.object({ about: z.object({ partnership: z.string() }) }).parse(button?.['data']);
    for (const verb of ['status', 'minutes', 'problems', 'reports', 'help']) {
      const data = { about: { ...about, forum: 'styrgrupp' } };
      const value = { action: { type: 'Action.Execute', verb, data } };
      const answer = invokeAnswer(
        await own.invoke(eva, { name: 'adaptiveCard/action', value, replyToId: status.id }),
      );
      assert.ok(answer.kind === 'message' && answer.text.startsWith('Kortet gäller en grupp'), verb);
    }
  });

  it('raises a matter to the steering group in the middle of a meeting (B-samverkansgrupp-78)', async () => {
    await registerSteering();
    await registerCollaboration();
    await collaboration.say(frida, 'möte imorgon kl 00.00');
    const draft = await collaboration.waitFor(({ visible }) => visible.includes('[Skicka kallelse]'));
    await told(collaboration, frida, draft, 'Skicka kallelse');
    const notice = await collaboration.waitFor(({ visible }) => visible.includes('[Öppna mötet]'));
    const opening = asCard(await press(collaboration, frida, notice, 'Öppna mötet'), notice);
    await told(collaboration, frida, opening, 'Öppna mötet');
    const agenda = unfolded(await agendaIn(collaboration), 'Hela dagordningen');
    const form = asCard(await press(collaboration, eva, agenda, 'Lyft till styrgruppen'), agenda);
    assert.match(
      await told(collaboration, eva, form, 'Föreslå', { Ärende: 'Fler kurser' }),
      /lyft till styrgruppen/,
    );
    await steering.waitFor(
      ({ visible }) => visible.includes('Fler kurser') && visible.includes('Eva Håkans'),
    );
  });

  it('is not begun by somebody who holds no seat in the partnership (B-samverkansgrupp-78)', async () => {
    await registerSteering();
    const { form, answer } = await chooseForum(eva);
    const { card } = asCard(answer, form);
    assert.match(JSON.stringify(card), /Du har ingen plats i partnerskapet som samverkansgruppen hör till/);
  });
});
