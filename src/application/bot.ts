import type { Language } from '../domain/partnership.ts';
import type { Answers, Asked } from './asked.ts';
import type { ChatAddress, ChatBinding, ChatStore } from './chats.ts';
import type { Clock } from './clock.ts';
import { dutyAnswers } from './duties/answers.ts';
import type { Outbox } from './journal.ts';
import type { Ledger } from './ledger.ts';
import { meetingAnswers } from './meetings/answers.ts';
import type { Members } from './members.ts';
import { overviewAnswers } from './overview/answers.ts';
import { problemAnswers } from './problems/answers.ts';
import type { Registration } from './registration/answers.ts';
import { refusedWith, say, show } from './replies.ts';
import { reportAnswers } from './reports/answers.ts';
import type { Request } from './requests.ts';
import { Scene } from './scene.ts';
import type { Turn } from './turn.ts';
import type { Reply } from './views.ts';
import { castBallot, votingAnswers } from './voting/answers.ts';

interface Parts {
  readonly ledger: Ledger;
  readonly chats: ChatStore;
  readonly members: Members;
  readonly registration: Registration;
  readonly outbox: Outbox;
  readonly clock: Clock;
}

/** `language` is the chat's own; absent until the chat is a forum. */
export interface Answer {
  readonly reply: Reply;
  readonly language?: Language;
}

/** A ballot needs nothing looked up first. */
type LookedUp = Exclude<Request, { ask: 'cast-ballot' }>;

/** Answers what people ask for: finds the chat's forum, has the command carried out, says what came of it. */
export class Bot {
  readonly #parts: Parts;
  readonly #answers: Answers<LookedUp>;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#answers = {
      ...overviewAnswers,
      ...parts.registration.answers,
      ...votingAnswers,
      ...meetingAnswers,
      ...problemAnswers,
      ...reportAnswers,
      ...dutyAnswers,
    };
  }

  async answer(request: Request, turn: Turn): Promise<Answer> {
    const { ledger, members, outbox } = this.#parts;
    const binding = turn.place === 'group' ? await this.#binding(turn) : undefined;
    if (!binding) return { reply: await this.#outsideAForum(request, turn) };
    const scene = new Scene(turn, binding, ledger, members, outbox);
    const reply =
      request.ask === 'cast-ballot'
        ? await castBallot(scene, request.vote, request.choice)
        : await this.#lookedUp(request, scene);
    const language = ledger.lastKnown(binding.partnership)?.forums.get(binding.forum)?.language;
    return { reply, ...(language && { language }) };
  }

  async #outsideAForum(request: Request, turn: Turn): Promise<Reply> {
    if (request.ask === 'help') {
      const { place } = turn;
      const unknown = request.unknown && { unknown: request.unknown };
      return show({ view: 'help', place, registered: false, representative: false, ...unknown });
    }
    if (turn.place === 'personal') return say({ message: 'only-in-a-group' });
    const registering = this.#parts.registration.outside(request, turn);
    return registering ?? refusedWith({ code: 'not-registered' });
  }

  async #lookedUp(request: LookedUp, scene: Scene): Promise<Reply> {
    const state = await scene.state();
    if (!state) return this.#outsideAForum(request, scene.turn);
    return this.#answered({ scene, state, now: this.#parts.clock.now() }, request);
  }

  #answered(asked: Asked, request: LookedUp): Reply | Promise<Reply> {
    // The answer found by a request's name takes that request; TypeScript cannot follow the two together.
    const answer = this.#answers[request.ask] as (asked: Asked, request: Request) => Reply | Promise<Reply>;
    return answer(asked, request);
  }

  /** The chat's binding, with the address the chat has now: Teams may move it. */
  async #binding(turn: Turn): Promise<ChatBinding | undefined> {
    const binding = await this.#parts.chats.find(turn.chat);
    if (!binding || sameAddress(binding.address, turn.address)) return binding;
    const moved = { ...binding, address: turn.address };
    await this.#parts.chats.replace(moved);
    return moved;
  }
}

const sameAddress = (one: ChatAddress, other: ChatAddress): boolean =>
  one.serviceUrl === other.serviceUrl &&
  one.tenant === other.tenant &&
  one.bot === other.bot &&
  one.channel === other.channel;
