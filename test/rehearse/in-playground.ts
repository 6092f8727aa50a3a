import { Actors } from './play.ts';
import type { Note, Rehearsal } from './play.ts';
import type { PlaygroundStage } from './playground-stage.ts';
import type { Filled } from './stage.ts';

type Print = (line: string) => void;

/**
 * Plays the scenes once somebody looks. The viewer may take part, so that a step of the script may have become
 * impossible: then the rest of its scene is left out.
 */
export async function playInPlayground(
  { title, chats, scenes }: Rehearsal,
  stage: PlaygroundStage,
  print: Print,
): Promise<void> {
  const [first] = scenes;
  if (!first) return;
  const actors = new Actors(stage, narratedTo(print));
  await stage.startAt(first.at);
  print(`${title}. Öppna ${stage.url} och välj ${Object.keys(chats)[0] ?? ''}: då börjar det.`);
  print(`Du är ${stage.viewer} och kan själv skriva och trycka när du vill. Ctrl+C avslutar.`);
  await stage.viewed();
  for (const session of scenes) {
    print(`\n${session.at.replace('T', ' kl. ')}: ${session.title}`);
    if (session !== first) await stage.startAt(session.at);
    try {
      await session.play(actors);
    } catch (reason) {
      print(`Resten av dagen hoppas över, för ett steg gick inte att göra: ${firstLine(messageOf(reason))}`);
    }
  }
  print('\nRepetitionen är slut. Fortsätt gärna själv i chatten; Ctrl+C avslutar.');
}

const narratedTo = (print: Print): Note => ({
  seen: () => undefined,
  said: (person, chat, text) => print(`${person} skriver i ${chat}: ${text}`),
  pressed: (person, chat, button, filled, answer) => {
    print(`${person} trycker på ${button} i ${chat}${withInputs(filled)}`);
    print(`  ↳ ${firstLine(answer)}`);
  },
  killed: () => print('Botens process dör mitt i och startas igen.'),
});

function withInputs(filled: Filled): string {
  const inputs = Object.entries(filled).map(([label, value]) => `${label}: ${value}`);
  return inputs.length === 0 ? '' : ` med ${inputs.join('; ')}`;
}

const messageOf = (reason: unknown): string => (reason instanceof Error ? reason.message : String(reason));

const firstLine = (text: string): string => text.split('\n')[0] ?? '';
