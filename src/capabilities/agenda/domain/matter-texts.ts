import type { Found } from '../../../partnership/domain/refusal.ts';
import { refuse } from '../../../partnership/domain/refusal.ts';
import { isLink } from '../../../partnership/domain/link.ts';
import { recordable, recordableIfAny } from '../../../partnership/domain/text.ts';
import type { Matter } from '../../meetings/domain/meeting.ts';

export const LONGEST_MATTER_TITLE = 200;
/** What fits a card beside the rest of the agenda (choice); more than that is what a link is for. */
export const LONGEST_BACKGROUND = 1000;
export const LONGEST_LINK = 500;

/** As it is written in the form: empty for none. */
export interface WrittenMatter {
  readonly title: string;
  readonly background?: string;
  readonly link?: string;
}

type MatterTexts = Pick<Matter, 'title' | 'background' | 'link'>;

/** What a matter says, as it is to be recorded. */
export function matterTexts({
  title,
  background = '',
  link = '',
}: WrittenMatter): Found<{ texts: MatterTexts }> {
  const named = recordable(title, LONGEST_MATTER_TITLE, { missing: { code: 'matter-missing' } });
  if (!named.ok) return named;
  const told = recordableIfAny(background, LONGEST_BACKGROUND);
  if (!told.ok) return told;
  const linked = recordableIfAny(link, LONGEST_LINK);
  if (!linked.ok) return linked;
  if (linked.text !== '' && !isLink(linked.text)) return refuse({ code: 'link-not-https' });
  return {
    ok: true,
    texts: {
      title: named.text,
      ...(told.text !== '' && { background: told.text }),
      ...(linked.text !== '' && { link: linked.text }),
    },
  };
}

export const sameTexts = (one: MatterTexts, { title, background = '', link = '' }: WrittenMatter): boolean =>
  one.title === title.trim() &&
  (one.background ?? '') === background.trim() &&
  (one.link ?? '') === link.trim();
