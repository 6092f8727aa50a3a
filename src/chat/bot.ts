import type { Language, Registered } from '../partnership/domain/state.ts';
import { presentReturned } from '../capabilities/reach/present.ts';
import type { Answers, RequestContext } from '../partnership/request-context.ts';
import type { ChatAddress, ChatBinding, ChatStore } from '../partnership/chats.ts';
import type { Clock } from '../partnership/clock.ts';
import type { Meant } from '../capabilities/overview/commands.ts';
import { guidance, isGuidance } from '../capabilities/overview/answers.ts';
import { chooseForum, mayBeAbout, ONLY_IN_A_GROUP, ownForums } from './personal-chat.ts';
import type { About } from '../partnership/about.ts';
import type { Met } from '../partnership/met.ts';
import type { Registration } from '../capabilities/registration/answers.ts';
import type { ChangedMembers } from '../capabilities/registration/chat-members.ts';
import { refusedWith, say, show } from '../partnership/replies.ts';
import { answers, everyoneIn } from '../capabilities/index.ts';
import type { Request } from '../capabilities/index.ts';
import { ForumSession } from '../partnership/forum-session.ts';
import type { SessionParts } from '../partnership/forum-session.ts';
import type { Interaction } from '../partnership/interaction.ts';
import type { Missed } from './reach.ts';
import type { Reply } from '../partnership/reply.ts';
import { castBallot } from '../capabilities/voting/replies.ts';
import { meantBy } from './typed-command.ts';

interface Parts extends Omit<SessionParts, 'everyoneIn'> {
  readonly chats: ChatStore;
  readonly registration: Registration;
  readonly clock: Clock;
  readonly met: Met;
  /** What did not come to a forum's chat. */
  readonly missed: (partnership: string, forum: string) => Promise<readonly Missed[]>;
}

/**
 * `language` is the forum's own; absent when no forum is concerned. `about` is what a card shown in a personal chat
 * is about.
 */
export interface Answer {
  readonly reply: Reply;
  readonly language?: Language;
  readonly about?: About;
}

/** A ballot needs nothing looked up first. */
type LookedUp = Exclude<Meant, { ask: 'cast-ballot' }>;

/** Answers what people ask for: finds the chat's forum, has the command carried out, says what came of it. */
export class Bot {
  readonly #parts: Parts;
  readonly #answers: Answers<LookedUp>;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#answers = { ...answers, ...parts.registration.answers };
  }

  /** @param about what the pressed card says it is about: checked, and in a group's chat not even looked at */
  async answer(asked: Request, interaction: Interaction, about?: About): Promise<Answer> {
    const request = meantBy(asked, this.#parts.clock.now());
    if (interaction.chatKind === 'personal') return this.#inPersonalChat(request, interaction, about);
    const binding = await this.#binding(interaction);
    return binding
      ? this.#about(binding, request, interaction)
      : { reply: await this.#outsideAForum(request, interaction) };
  }

  /** People have left a chat or have come to it. */
  async membersChanged(interaction: Interaction, changed: ChangedMembers): Promise<void> {
    const binding =
      interaction.chatKind === 'group' ? await this.#parts.chats.find(interaction.chat) : undefined;
    if (!binding) return;
    const session = new ForumSession(interaction, binding, { everyoneIn, ...this.#parts });
    await this.#parts.registration.membersChanged(session, changed);
  }

  removedFrom(chat: string): Promise<void> {
    return this.#parts.met.removed(chat);
  }

  /**
   * The bot has been added to a chat: again, if it is a forum's.
   * @returns also the slots of what is said not to have come
   */
  async addedTo(interaction: Interaction): Promise<Answer & { readonly told?: readonly string[] }> {
    const binding =
      interaction.chatKind === 'group' ? await this.#parts.chats.find(interaction.chat) : undefined;
    const session = binding && new ForumSession(interaction, binding, { everyoneIn, ...this.#parts });
    const state = await session?.state();
    if (!binding || !session || !state?.forums.has(session.forum))
      return this.answer(
        interaction.chatKind === 'group' ? { ask: 'small-talk', said: 'greeting' } : { ask: 'help' },
        interaction,
      );
    const missed = await this.#parts.missed(binding.partnership, binding.forum);
    const presenting = await session.presenting({ state, now: this.#parts.clock.now() });
    const says = missed.map((one) => one.says);
    return {
      reply: show(presentReturned(presenting, says)),
      ...languageIn(state, session.forum),
      told: missed.map(({ slot }) => slot),
    };
  }

  /** What the bot says when it is added has been said. */
  async saidBackIn({ chat, chatKind }: Interaction, told: readonly string[] = []): Promise<void> {
    const binding = chatKind === 'group' ? await this.#parts.chats.find(chat) : undefined;
    if (binding) await this.#parts.met.backIn(binding, told);
  }

  async #inPersonalChat(request: Meant, interaction: Interaction, about: About | undefined): Promise<Answer> {
    if (!interaction.pressed) await this.#parts.met.person(interaction.person);
    if (ONLY_IN_A_GROUP.has(request.ask)) return { reply: say({ message: 'only-in-a-group' }) };
    if (about) {
      const known = await mayBeAbout(about, interaction.person, this.#parts);
      return known
        ? this.#aloneAbout(about, request, interaction)
        : { reply: refusedWith({ code: 'unknown-group' }) };
    }
    const forums = await ownForums(interaction.person, this.#parts, this.#parts.clock.now());
    const [only] = forums;
    if (!only) return { reply: await this.#outsideAForum(request, interaction) };
    if (forums.length === 1) return this.#aloneAbout(only, request, interaction);
    return {
      reply: isGuidance(request)
        ? guidance(request, { place: interaction.chatKind, registered: true, representative: true })
        : show(chooseForum(request, forums)),
    };
  }

  /** What the group sees in its chat is confirmed here, where it was done. */
  async #aloneAbout(
    { partnership, forum }: About,
    request: Meant,
    interaction: Interaction,
  ): Promise<Answer> {
    const about = { partnership, forum };
    const { reply, ...rest } = await this.#about(about, request, interaction);
    return {
      ...rest,
      about,
      reply: reply.kind === 'nothing' ? say({ message: 'done-in-the-group' }) : reply,
    };
  }

  async #about(where: About, request: Meant, interaction: Interaction): Promise<Answer> {
    const session = new ForumSession(interaction, where, { everyoneIn, ...this.#parts });
    const reply =
      request.ask === 'cast-ballot'
        ? await castBallot(session, request.vote, request.choice)
        : await this.#lookedUp(request, session);
    const known = this.#parts.ledger.lastKnown(where.partnership);
    return { reply, ...(known && languageIn(known, where.forum)) };
  }

  async #outsideAForum(request: Meant, interaction: Interaction): Promise<Reply> {
    if (isGuidance(request))
      return guidance(request, { place: interaction.chatKind, registered: false, representative: false });
    if (interaction.chatKind === 'personal') return say({ message: 'only-in-a-group' });
    const registering = this.#parts.registration.outside(request, interaction);
    return registering ?? refusedWith({ code: 'not-registered' });
  }

  async #lookedUp(request: LookedUp, session: ForumSession): Promise<Reply> {
    const state = await session.state();
    if (!state?.forums.has(session.forum)) return this.#outsideAForum(request, session.interaction);
    // The answer found by a request's name takes that request; TypeScript cannot follow the two together.
    const answer = this.#answers[request.ask] as (
      context: RequestContext,
      request: Meant,
    ) => Reply | Promise<Reply>;
    return answer({ session, state, now: this.#parts.clock.now() }, request);
  }

  /** The chat's binding, with the address the chat has now: Teams may move it. */
  async #binding(interaction: Interaction): Promise<ChatBinding | undefined> {
    const found = await this.#parts.chats.find(interaction.chat);
    const binding = found && !interaction.pressed ? await this.#parts.met.group(found) : found;
    if (!binding || sameAddress(binding.address, interaction.address)) return binding;
    const moved = { ...binding, address: interaction.address };
    await this.#parts.chats.replace(moved);
    return moved;
  }
}

const languageIn = (state: Registered, forum: string): { language?: Language } => {
  const language = state.forums.get(forum)?.language;
  return language === undefined ? {} : { language };
};

const sameAddress = (one: ChatAddress, other: ChatAddress): boolean =>
  one.serviceUrl === other.serviceUrl &&
  one.tenant === other.tenant &&
  one.bot === other.bot &&
  one.channel === other.channel;
