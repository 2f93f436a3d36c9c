import linter from 'addons-linter';

interface LintMessage {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

/** Preact's own use of innerHTML, which is behind `dangerouslySetInnerHTML` and never reached. */
const ALLOWED = 'UNSAFE_VAR_ASSIGNMENT';

/** What the add-on store's linter says against an unpacked Firefox build; empty where it passes. */
export async function lintStore(dir: string): Promise<string[]> {
  const instance = linter.createInstance({
    config: {
      _: [dir],
      logLevel: 'fatal',
      stack: false,
      pretty: false,
      output: 'none',
      metadata: false,
      selfHosted: false,
      boring: true,
    },
    runAsBinary: false,
  });
  const result = (await instance.run()) as Record<'errors' | 'warnings', LintMessage[]>;
  const allowed = result.warnings.filter((warning) => warning.code === ALLOWED);
  const messages = [
    ...result.errors,
    ...result.warnings.filter((warning) => warning.code !== ALLOWED),
    ...(allowed.length > 1 ? allowed.slice(1) : []),
  ];
  return messages.map(
    ({ code, message, file, line }) => `${code} ${file ?? ''}${line ? `:${line}` : ''} ${message}`,
  );
}
