import assert from 'node:assert/strict';
import { Expression, ExpressionEvaluator, ExpressionFunctions } from 'adaptive-expressions';
import { Template } from 'adaptivecards-templating';
import type { Json } from '../../src/chat/literal-text.ts';
import { boundTo } from '../../src/chat/render.ts';
import { prepareTemplates, templateNames, templateOf } from '../../src/chat/templates.ts';
import { cases } from './cases.ts';

/** What a template may use of the expression language: more would be a language that nobody wants to read. */
const FUNCTIONS = new Set([
  ...['say', 'words', 'brief', 'cut', 'refusal', 'message'],
  ...['if', 'exists', 'concat', 'count'],
  ...['&&', '||', '!', '==', '!=', '>', '>=', '<', '<='],
  ...['Accessor', 'Element', 'Constant'],
]);

const LANGUAGES = ['sv', 'en'] as const;

/**
 * A name that a view lacks, a text or a parameter that is missing in either language and an expression that fails are
 * refused when a card is bound, and every case is bound in both languages: what is left is what no binding refuses.
 */
describe('templates', () => {
  before(prepareTemplates);

  for (const name of templateNames) {
    it(`${name} uses only the functions that templates have`, () => {
      const used = expressionsIn(templateOf(name)).flatMap(functionsOf);
      assert.deepEqual(
        used.filter((used) => !FUNCTIONS.has(used)),
        [],
      );
    });
  }

  it('have seen each of their conditions both hold and not', () => {
    assert.deepEqual(conditionsOfOneKind(), []);
  });
});

type Engine = Map<string, ExpressionEvaluator>;

/** Where the expression language looks functions up; typed as read only. */
const engine = ExpressionFunctions.standardFunctions as Engine;

const evaluatorOf = (type: string): ExpressionEvaluator => {
  const evaluator = engine.get(type);
  if (!evaluator) throw new Error(`no function ${type}`);
  return evaluator;
};

function expressionsIn(node: Json): readonly Expression[] {
  if (typeof node === 'string')
    return node.includes('${') ? [Expression.parse(`\`${node}\``, evaluatorOf)] : [];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(expressionsIn) : [];
}

const functionsOf = ({ type, children }: Expression): readonly string[] => [
  type,
  ...children.flatMap(functionsOf),
];

/** Those of `$when` and of `if` that no case has seen hold, or none has seen not hold. */
function conditionsOfOneKind(): readonly string[] {
  const seen = new Map<string, Set<boolean>>();
  const note = (where: string, holds: unknown): void => {
    seen.set(where, (seen.get(where) ?? new Set()).add(holds === true));
  };
  let current = '';
  const choose = evaluatorOf('if');
  engine.set(
    'if',
    new ExpressionEvaluator('if', (expression, state, options) => {
      const [condition] = expression.children;
      note(`${current}: if ${condition?.toString()}`, condition?.tryEvaluate(state, options).value);
      return choose.tryEvaluate(expression, state, options);
    }),
  );
  engine.set(
    'noted',
    new ExpressionEvaluator('noted', (expression, state, options) => {
      const [condition] = expression.children;
      if (!condition) throw new Error('nothing to note');
      const result = condition.tryEvaluate(state, options);
      note(`${current}: $when ${condition.toString()}`, result.value);
      return result;
    }),
  );
  try {
    for (const name of templateNames) {
      current = name;
      const template = new Template(withConditionsNoted(templateOf(name)));
      for (const view of Object.values(cases).filter((shown) => shown.view === name))
        for (const lang of LANGUAGES) template.expand({ $root: { ...boundTo(view, lang), lang } });
    }
  } finally {
    engine.set('if', choose);
    engine.delete('noted');
  }
  return [...seen].flatMap(([where, [first, ...others]]) =>
    others.length > 0 ? [] : [`${where} is always ${first}`],
  );
}

function withConditionsNoted(node: Json): Json {
  if (Array.isArray(node)) return node.map(withConditionsNoted);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === '$when' && typeof value === 'string'
        ? value.replace(/^\$\{(.*)\}$/s, '${noted($1)}')
        : withConditionsNoted(value),
    ]),
  );
}
