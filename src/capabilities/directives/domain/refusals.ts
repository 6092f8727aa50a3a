import type { Label, Source } from '../../../agreement/domain/profile.ts';

export type DirectiveRefusal =
  /** The agreement lets no forum set the direction of another; `forums`: how many it has. */
  { code: 'no-directives'; forums: number } | { code: 'directed-elsewhere'; group: Label; source: Source };
