import { glob } from 'node:fs/promises';
import type { InstrumenterContext, StrykerOptions } from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import type {
  DryRunOptions,
  DryRunResult,
  MutantRunOptions,
  MutantRunResult,
  TestResult,
  TestRunner,
} from '@stryker-mutator/api/test-runner';
import fc from 'fast-check';
import Mocha from 'mocha';

declare global {
  /** Where what Stryker puts into the rules keeps its books. */
  var __stryker__: InstrumenterContext | undefined;
}

/** Results are taken from Mocha's events, and nothing is printed. */
class Quiet extends Mocha.reporters.Base {
  override epilogue(): void {
    // Nothing to say.
  }
}

/**
 * Runs the tests for Stryker in one process: all of them once, to learn which test reaches which rule, and then for each
 * break those that reach it. Stryker's own runner for Mocha does not load with Mocha 12 (stryker-js pull request 6205);
 * when it does, it takes the place of this file.
 */
class MochaRunner implements TestRunner {
  static readonly inject = tokens(commonTokens.options);
  readonly #patterns: readonly string[];
  readonly #context: InstrumenterContext = (globalThis.__stryker__ ??= {});
  readonly #mocha = new Mocha({ reporter: Quiet, timeout: 0 });
  #loaded = false;
  #learning = false;

  constructor({ testFiles }: StrykerOptions) {
    this.#patterns = testFiles;
  }

  /** A module is loaded once: for what happens then, Stryker starts another process. */
  capabilities(): { readonly reloadEnvironment: boolean } {
    return { reloadEnvironment: false };
  }

  async init(): Promise<void> {
    this.#mocha.cleanReferencesAfterRun(false);
    // That a search finds the break is enough: its smallest example, which takes long, is not looked for.
    fc.configureGlobal({ endOnFailure: true });
    for await (const file of glob([...this.#patterns])) this.#mocha.addFile(file);
    const current = (test: Mocha.Test | undefined): void => {
      if (this.#learning && test) this.#context.currentTestId = test.fullTitle();
    };
    this.#mocha.suite.beforeEach(function () {
      current(this.currentTest);
    });
  }

  async dryRun({ disableBail }: DryRunOptions): Promise<DryRunResult> {
    this.#learning = true;
    const result = await this.#run(!disableBail);
    this.#learning = false;
    const { mutantCoverage } = this.#context;
    return result.status === DryRunStatus.Complete && mutantCoverage ? { ...result, mutantCoverage } : result;
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, testFilter, disableBail, hitLimit, mutantActivation } = options;
    this.#limit(hitLimit);
    this.#mocha.grep(testFilter ? new RegExp(testFilter.map(exactly).join('|')) : /^/);
    if (mutantActivation === 'static') this.#context.activeMutant = activeMutant.id;
    return toMutantRunResult(await this.#run(!disableBail, activeMutant.id));
  }

  /** A break that makes a loop endless is stopped after so many rounds. */
  #limit(hitLimit: number | undefined): void {
    if (hitLimit === undefined) {
      delete this.#context.hitLimit;
      delete this.#context.hitCount;
    } else Object.assign(this.#context, { hitLimit, hitCount: 0 });
  }

  async #run(bail: boolean, activeMutant?: string): Promise<DryRunResult> {
    try {
      if (!this.#loaded) await this.#mocha.loadFilesAsync();
      this.#loaded = true;
      if (activeMutant !== undefined) this.#context.activeMutant = activeMutant;
      bailOut(this.#mocha.suite, bail);
      const tests = await outcomes(this.#mocha);
      const { hitCount, hitLimit } = this.#context;
      return determineHitLimitReached(hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests };
    } catch (reason) {
      return { status: DryRunStatus.Error, errorMessage: String(reason) };
    }
  }

  dispose(): Promise<void> {
    this.#mocha.dispose();
    return Promise.resolve();
  }
}

const exactly = (title: string): string => `(?:^${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$)`;

function bailOut(suite: Mocha.Suite, bail: boolean): void {
  suite.bail(bail);
  for (const inner of suite.suites) bailOut(inner, bail);
}

const outcomes = (mocha: Mocha): Promise<TestResult[]> =>
  new Promise((resolve) => {
    const tests: TestResult[] = [];
    const runner = mocha.run(() => resolve(tests));
    const of = (test: Mocha.Runnable) => {
      const id = test.fullTitle();
      return { id, name: id, timeSpentMs: test.duration ?? 0, ...(test.file && { fileName: test.file }) };
    };
    runner.on('pass', (test) => tests.push({ ...of(test), status: TestStatus.Success }));
    // What fails may be a hook: then the test that it was run for.
    runner.on('fail', (test, error: Error) =>
      tests.push({
        ...of(test.ctx?.currentTest ?? test),
        status: TestStatus.Failed,
        failureMessage: error.message,
      }),
    );
  });

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'mocha-12', MochaRunner)];
