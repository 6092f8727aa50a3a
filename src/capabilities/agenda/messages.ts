import type { Label } from '../../agreement/domain/profile.ts';

/** What a person is told about what they did. */
export type AgendaMessage =
  /** `moment`: when the meeting starts; UTC, ISO 8601. */
  | { message: 'matter-on-agenda'; moment: string }
  | { message: 'matter-waits' }
  | { message: 'matter-changed' }
  | { message: 'matter-withdrawn' }
  /** `forum`: its name in a sentence. */
  | { message: 'matter-raised'; forum: Label };
