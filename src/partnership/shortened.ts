const segmenter = new Intl.Segmenter();

/** What parts words, but for the no-break space, which is there on purpose. */
const BREAKS = /[^\S\u00a0]+/g;

/** For toasts, choices and lists, where a long text would push everything else away. One line. */
export function shortened(text: string, longest: number): string {
  const line = text.replace(BREAKS, ' ').trim();
  if (line.length <= longest) return line;
  const characters = Array.from(segmenter.segment(line), ({ segment }) => segment);
  return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join('')}…`;
}
