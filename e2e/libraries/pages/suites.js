// Stands in for what the libraries' own tests expect around them: sinon's spies, bluebird's delay, node's assert, tape.
{
  const { chai, Mocha } = self;
  self.should = chai.should();
  self.sinon = {
    spy(fn) {
      const spy = function (...args) {
        spy.calls.push(args);
        spy.callCount = spy.calls.length;
        spy.lastCall = { args };
        return fn?.apply(this, args);
      };
      spy.calls = [];
      spy.callCount = 0;
      return spy;
    },
  };
  chai.use(({ Assertion }) => {
    const counts = {
      calledOnce: [1, 1],
      calledTwice: [2, 2],
      calledThrice: [3, 3],
      called: [1, Number.POSITIVE_INFINITY],
    };
    for (const [name, [least, most]] of Object.entries(counts)) {
      Assertion.addProperty(name, function () {
        const { callCount } = this._obj;
        this.assert(callCount >= least && callCount <= most, `called ${callCount} times`, `was ${name}`);
      });
    }
  });
  Promise.delay = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  self.pollUntilPassing = async (check) => {
    for (let tries = 0; ; tries++) {
      await Promise.delay(10);
      try {
        return check();
      } catch (error) {
        if (tries > 250) throw error;
      }
    }
  };
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => Mocha.onLine });
  Mocha.onLine = true;

  const modules = {};
  /** A CommonJS module under a name. */
  self.define = (name, run) => {
    modules[name] = { run };
  };
  const names = { '../': 'simple-peer', '../index': 'nanoajax', './common': 'common' };
  self.need = (asked) => {
    const name = names[asked] ?? asked;
    const module = modules[name];
    if (!module.exports) {
      module.exports = {};
      module.run(self.need, module, module.exports);
    }
    return module.exports;
  };
  define('assert', (_need, module) => {
    module.exports = chai.assert;
  });
  define('simple-peer', (_need, module) => {
    module.exports = self.SimplePeer;
  });
  define('common', (_need, module) => {
    module.exports = { getConfig: (done) => done(null, { iceServers: [] }) };
  });

  const taped = [];
  const tape = (name, run) => taped.push({ name, run });
  define('tape', (_need, module) => {
    module.exports = tape;
  });
  self.global = self;
  self.process = { browser: true, env: {} };
  self.Buffer = { isBuffer: (value) => value?._isBuffer === true || value instanceof Uint8Array };

  /** What each of the tests that were registered by `tape` said. */
  self.runTape = async () => {
    const out = [];
    for (const { name, run } of taped) {
      const said = [];
      const ended = new Promise((resolve) => {
        let planned = Number.POSITIVE_INFINITY;
        const check = (ok, what) => {
          said.push(`${ok ? 'ok' : 'not ok'} ${what ?? ''}`);
          if (said.length >= planned) resolve();
        };
        const test = {
          plan: (n) => {
            planned = n;
          },
          end: resolve,
          ok: (value, what) => check(Boolean(value), what),
          pass: (what) => check(true, what),
          fail: (what) => check(false, String(what)),
          equal: (a, b, what) => check(a === b, what),
          deepEqual: (a, b, what) => check(JSON.stringify(a) === JSON.stringify(b), what),
          doesNotThrow: (call, what) => {
            try {
              call();
              check(true, what);
            } catch (error) {
              check(false, String(error));
            }
          },
        };
        setTimeout(() => resolve(said.push('timed out')), 8000);
        run(test);
      });
      await ended;
      // Two peers' steps come in an order of their own.
      out.push(`${name}: ${said.sort().join(', ')}`);
    }
    return out;
  };

  /** How each of the tests registered with mocha went. */
  self.runMocha = () =>
    new Promise((resolve) => {
      const out = [];
      self.mocha
        .run(() => resolve(out.sort()))
        .on('pass', (test) => out.push(`${test.fullTitle()}: passed`))
        .on('pending', (test) => out.push(`${test.fullTitle()}: pending`))
        .on('fail', (test, error) => out.push(`${test.fullTitle()}: failed, ${error.message}`));
    });
}
