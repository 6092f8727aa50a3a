import { TeamsInfo } from 'botbuilder';
import type { TurnContext } from 'botbuilder';
import type { RosterEntry } from '../application/turn.ts';

const MOST_PAGES = 10;
const PAGE = 500;

/** The persons of the chat, by name. Who has no Entra id (the bot itself among them) cannot hold a seat. */
export async function roster(context: TurnContext): Promise<readonly RosterEntry[]> {
  const entries = new Map<string, string>();
  let continuation: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { members, continuationToken } = await TeamsInfo.getPagedMembers(context, PAGE, continuation);
    for (const { aadObjectId, name } of members) {
      if (aadObjectId !== undefined && aadObjectId !== '') entries.set(aadObjectId, name);
    }
    continuation = continuationToken;
    if (!continuation) break;
  }
  return [...entries]
    .map(([aadObjectId, name]) => ({ aadObjectId, name }))
    .sort((one, other) => one.name.localeCompare(other.name, 'sv'));
}
