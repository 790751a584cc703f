import type { ParseArgsOptionsConfig } from 'node:util';
import { parseArgs } from 'node:util';

/** How a command is called, in both languages: whoever misspells an option has chosen none yet. */
export interface Usage {
  readonly zh: string;
  readonly en: string;
}

/** Values of `options` as the command line gives them, or their defaults. */
type Options<T extends ParseArgsOptionsConfig> = ReturnType<typeof parseArgs<{ options: T }>>['values'];

/**
 * The options of a command. `--help` prints its usage and ends it with 0; what it does not know, or what `refuse` has words
 * against, is said before the usage and ends it with 1, so that no misspelt option is passed over.
 */
export function readOptions<T extends ParseArgsOptionsConfig>(
  usage: Usage,
  options: T,
  refuse: (values: Options<T>) => string | undefined = () => undefined,
): Options<T> {
  const explained = `${usage.zh}\n${usage.en}`;
  try {
    const { values } = parseArgs({ options: { ...options, help: { type: 'boolean', short: 'h' } } });
    const { help, ...own } = values as { readonly help?: boolean } & Options<T>;
    if (help === true) {
      console.log(explained);
      process.exit(0);
    }
    const refused = refuse(own as Options<T>);
    if (refused !== undefined) throw new Error(refused);
    return own as Options<T>;
  } catch (error) {
    console.error(`✗ ${(error as Error).message}\n${explained}`);
    process.exit(1);
  }
}
