import type { Language } from '../domain/partnership.ts';
import type { Registered } from '../domain/partnership.ts';
import type { ChatAddress, ChatBinding, ChatStore } from './chats.ts';
import type { Clock } from './clock.ts';
import type { Ledger } from './ledger.ts';
import type { Members } from './members.ts';
import { presentDecisions, presentStatus } from './present.ts';
import type { Registration } from './registration.ts';
import { refusedWith, say, show } from './replies.ts';
import type { Request } from './requests.ts';
import { Scene } from './scene.ts';
import type { Turn } from './turn.ts';
import type { Reply } from './views.ts';
import * as voting from './voting-answers.ts';

interface Parts {
  readonly ledger: Ledger;
  readonly chats: ChatStore;
  readonly members: Members;
  readonly registration: Registration;
  readonly clock: Clock;
}

/** `language` is the chat's own; absent until the chat is a forum. */
export interface Answer {
  readonly reply: Reply;
  readonly language?: Language;
}

/** Answers what people ask for: finds the chat's forum, has the command carried out, says what came of it. */
export class Bot {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async answer(request: Request, turn: Turn): Promise<Answer> {
    const { ledger, members } = this.#parts;
    const binding = turn.place === 'group' ? await this.#binding(turn) : undefined;
    if (!binding) return { reply: await this.#outsideAForum(request, turn) };
    const scene = new Scene(turn, binding, ledger, members);
    const reply =
      request.ask === 'cast-ballot'
        ? await voting.castBallot(scene, request.vote, request.choice)
        : await this.#lookedUp(request, scene);
    const language = ledger.lastKnown(binding.partnership)?.forums.get(binding.forum)?.language;
    return { reply, ...(language && { language }) };
  }

  async #outsideAForum(request: Request, turn: Turn): Promise<Reply> {
    const { registration } = this.#parts;
    if (request.ask === 'help') {
      const { place } = turn;
      const unknown = request.unknown && { unknown: request.unknown };
      return show({ view: 'help', place, registered: false, representative: false, ...unknown });
    }
    if (turn.place === 'personal') return say({ message: 'only-in-a-group' });
    switch (request.ask) {
      case 'register':
      case 'new-agreement':
        return registration.chooseAgreement();
      case 'choose-agreement':
        return registration.chooseSeats(request, turn);
      case 'assign-seats':
        return registration.register(request, turn);
      case 'status':
      case 'vote-form':
      case 'open-vote':
      case 'close':
      case 'decisions':
      case 'set-language':
      case 'cast-ballot':
      case 'recusal-form':
      case 'declare-recusal':
      case 'show-vote':
      case 'close-vote':
        return refusedWith({ code: 'not-registered' });
    }
  }

  async #lookedUp(request: Exclude<Request, { ask: 'cast-ballot' }>, scene: Scene): Promise<Reply> {
    const state = await scene.state();
    return state ? this.#inAForum(request, scene, state) : this.#outsideAForum(request, scene.turn);
  }

  async #inAForum(
    request: Exclude<Request, { ask: 'cast-ballot' }>,
    scene: Scene,
    state: Registered,
  ): Promise<Reply> {
    const { registration, clock } = this.#parts;
    switch (request.ask) {
      case 'help': {
        const representative = await scene.isRepresentative(state);
        const unknown = request.unknown && { unknown: request.unknown };
        return show({ view: 'help', place: 'group', registered: true, representative, ...unknown });
      }
      case 'register':
      case 'choose-agreement':
      case 'new-agreement':
        return registration.changeSeatsForm(scene, state);
      case 'assign-seats':
        return registration.changeSeats(scene, state, request.seats);
      case 'status': {
        const seats = state.forums.get(scene.forum)?.seats ?? [];
        const people = await scene.people(seats.map((seat) => seat.member));
        const representative = await scene.isRepresentative(state);
        return show(presentStatus(state, scene.forum, people, clock.now(), representative));
      }
      case 'decisions':
        return show(presentDecisions(state, request.search));
      case 'set-language':
        return setLanguage(scene, request.language);
      case 'vote-form':
        return voting.voteForm(scene, state);
      case 'open-vote':
        return voting.openVote(scene, request);
      case 'close':
        return voting.closeTheOpenVote(scene, state);
      case 'close-vote':
        return voting.closeVote(scene, request.vote);
      case 'recusal-form':
        return voting.recusalForm(scene, state, request.vote);
      case 'declare-recusal':
        return voting.declareRecusal(scene, state, request);
      case 'show-vote':
        return voting.showVote(scene, state, request.vote);
    }
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

async function setLanguage(scene: Scene, language: Language | undefined): Promise<Reply> {
  if (!language) return refusedWith({ code: 'language-unknown' });
  const outcome = await scene.execute({ type: 'setLanguage', forum: scene.forum, language });
  return outcome.ok ? say({ message: 'language-set', language }) : refusedWith(outcome.refusal);
}

const sameAddress = (one: ChatAddress, other: ChatAddress): boolean =>
  one.serviceUrl === other.serviceUrl &&
  one.tenant === other.tenant &&
  one.bot === other.bot &&
  one.channel === other.channel;
