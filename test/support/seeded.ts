/**
 * Large random searches play the same histories every time, so that what passed once passes again; with `SEED=any`
 * they look elsewhere, to find what nobody has seen yet.
 */
export const seeded = (): { seed?: number } => (process.env['SEED'] === 'any' ? {} : { seed: 20_250_212 });
