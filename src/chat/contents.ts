import type { View } from '../capabilities/views.ts';
import type { CardContent } from './templates.ts';
import type { Say } from './words.ts';

/** What fills the template of each of a capability's views, by the view's name. */
export type Contents<V extends View> = {
  readonly [N in V['view']]: (say: Say, view: Extract<V, { view: N }>) => CardContent;
};
