import { tmpdir } from 'node:os';
import type { RunningSeptet } from '@septet/testkit/septet';

/** The environment of a user's program: credentials and region, and nothing of this machine's own AWS settings. */
export function programEnvironment({
  credentials,
  region,
}: Pick<RunningSeptet, 'credentials' | 'region'>): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    HOME: tmpdir(),
    LC_ALL: 'C.UTF-8',
    // pyenv and its kind find their Pythons below the real home.
    PYENV_ROOT: process.env['PYENV_ROOT'] ?? `${process.env['HOME']}/.pyenv`,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_DEFAULT_REGION: region,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_PAGER: '',
  };
}
