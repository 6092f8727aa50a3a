import type { Label } from '../../../agreement/domain/profile.ts';
import { refuse } from '../../../partnership/domain/refusal.ts';
import type { Found } from '../../../partnership/domain/refusal.ts';
import { given } from '../../../partnership/domain/given.ts';
import type { Language } from '../../../partnership/domain/state.ts';
import { recordable } from '../../../partnership/domain/text.ts';
import { changesInWords } from '../../changes/domain/change.ts';
import type { Where } from '../../changes/domain/kind.ts';
import type { Change } from '../../changes/domain/kinds.ts';
import { dayInText } from '../../changes/domain/kinds/common.ts';
import { effectOf } from '../../changes/domain/proposing.ts';
import type { VoteEffect } from '../../group-rules/domain/effect.ts';
import { LONGEST_QUESTION } from '../../voting/domain/opening.ts';

/** A change as somebody proposes it, as it was typed. */
interface Written {
  readonly changes: readonly Change[];
  /** What it is about, where it is in words alone. */
  readonly text: string;
  readonly wording: string;
  readonly document: string;
  /** Local ISO; empty: as soon as it may. */
  readonly from: string;
}

/** The vote that it takes: what is asked, and what follows if it is adopted. */
export function proposed(
  where: Pick<Where, 'state' | 'agreement' | 'today'>,
  { changes, text, wording, document, from }: Written,
  language: Language,
): Found<{ question: string; effect: VoteEffect }> {
  const [whole, lies] = [wording.trim(), document.trim()];
  const more = given({
    wording: whole === '' ? undefined : whole,
    document: lies === '' ? undefined : lies,
    from: from === '' ? undefined : from,
  });
  if (changes.length === 0) {
    const written = recordable(text, LONGEST_QUESTION);
    return written.ok
      ? { ok: true, question: written.text, effect: { kind: 'amend-agreement', ...more } }
      : written;
  }
  const kind = effectOf(where, changes);
  const words = changesInWords(where.agreement, changes).map((label) => label[language]);
  const question = `${asked(kind, from)[language]} ${words.join(' ')}`;
  if (question.length > LONGEST_QUESTION) return refuse({ code: 'too-many-changes' });
  return { ok: true, question, effect: { kind, changes, ...more } };
}

/** It is worded here and not by whoever proposes it, so that what people vote on and what then holds cannot differ. */
function asked(kind: 'amend-agreement' | 'change-settings', from: string): Label {
  const day = from === '' ? undefined : dayInText(from);
  const since = { sv: day ? ` från och med den ${day.sv}` : '', en: day ? ` from ${day.en}` : '' };
  return kind === 'amend-agreement'
    ? {
        sv: `Ska avtalet ändras så att det här gäller${since.sv}?`,
        en: `Shall the agreement be changed so that this holds${since.en}?`,
      }
    : {
        sv: `Ska gruppen besluta att det här gäller${since.sv}?`,
        en: `Shall the group decide that this holds${since.en}?`,
      };
}
