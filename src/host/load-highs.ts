import type { Highs, InitOptions } from 'highs';
import highsPackage from 'highs';

type Load = (options?: InitOptions) => Promise<Highs>;

/** HiGHS as wasm. The package describes itself as CommonJS, where the function is a `default` within; Node.js and esbuild take its ES module. */
export const loadHighs = highsPackage as unknown as Load;
