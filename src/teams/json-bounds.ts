/** How much parsed JSON may weigh before anything walks it recursively. */
export interface JsonBounds {
  /** Containers within containers; the outermost value is at depth 0. */
  readonly depth: number;
  /** Values in all: objects, arrays and leaves. */
  readonly nodes: number;
  /** UTF-16 units in any one string or key. */
  readonly stringLength: number;
}

interface Node {
  readonly value: unknown;
  readonly depth: number;
  readonly key: string;
  readonly parent: Node | undefined;
}

/**
 * Says where parsed JSON breaks the bounds, as `path: reason`, or `undefined` when it keeps them.
 * Never quotes a value. An own key `__proto__` breaks them too: JSON.parse creates it as a plain property, and any
 * later merge by assignment would turn it into the object's prototype.
 */
export function boundsProblem(value: unknown, bounds: JsonBounds): string | undefined {
  // A list instead of recursion: the depth is the sender's choice until it has been measured.
  const waiting: Node[] = [{ value, depth: 0, key: '', parent: undefined }];
  let met = 1;
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const reason = ownProblem(node, bounds);
    if (reason !== undefined) return `${pathOf(node)}: ${reason}`;
    for (const [key, child] of entriesOf(node.value)) {
      met += 1;
      if (met > bounds.nodes) return `${pathOf(node)}: more than ${bounds.nodes} values in all`;
      if (key === '__proto__') return `${pathOf(node)}: forbidden key`;
      if (key.length > bounds.stringLength) return `${pathOf(node)}: key too long`;
      waiting.push({ value: child, depth: node.depth + 1, key, parent: node });
    }
  }
  return undefined;
}

function ownProblem({ value, depth }: Node, bounds: JsonBounds): string | undefined {
  if (depth > bounds.depth) return `nested deeper than ${bounds.depth}`;
  if (typeof value === 'string' && value.length > bounds.stringLength) {
    return `longer than ${bounds.stringLength} characters`;
  }
  return undefined;
}

function entriesOf(value: unknown): Iterable<[string, unknown]> {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** The last few steps of the path. A key that could itself be content is left out. */
function pathOf(node: Node): string {
  const steps: string[] = [];
  for (let at = node; at.parent && steps.length < 5; at = at.parent) {
    steps.unshift(/^[\w.$@-]{1,40}$/.test(at.key) ? at.key : '…');
  }
  return steps.join('.') || '(activity)';
}
