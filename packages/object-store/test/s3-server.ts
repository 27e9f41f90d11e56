import { fileURLToPath } from 'node:url';
import { ChildProgram } from '@septet/launcher/child-program';
import { freePort } from '@septet/launcher/free-port';
import { RunningEngine } from '@septet/testkit/running-engine';
import { createTempFolder } from '@septet/testkit/temp-folder';

/** An S3-compatible server with an empty bucket; `url` is `http://127.0.0.1:<port>`. */
export async function startS3Server(bucket: string): Promise<RunningEngine> {
  const folder = await createTempFolder();
  const port = await freePort();
  const start = async (): Promise<ChildProgram> => {
    const program = new ChildProgram({
      program: process.execPath,
      args: [
        '--disable-warning=ExperimentalWarning',
        fileURLToPath(new URL('./s3-server-process.ts', import.meta.url)),
        String(port),
        folder.path,
        bucket,
      ],
      orphanSignal: 'KILL',
    });
    if ((await program.lineMatching(/^ready$/)) !== undefined) return program;
    throw new Error(`the S3 server does not start:\n${program.lastLines.join('\n')}`);
  };
  const dispose = () => folder[Symbol.asyncDispose]();
  return new RunningEngine(
    { url: `http://127.0.0.1:${port}`, port, start, dispose },
    await start(),
  );
}

/** Where the store is told to look. */
export function s3Url(server: RunningEngine, bucket: string, prefix = ''): string {
  return `s3://key:secret@${bucket}/${prefix}?endpoint=${encodeURIComponent(server.url)}`;
}
