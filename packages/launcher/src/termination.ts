/**
 * Resolves when this process is asked to end: Ctrl-C, SIGTERM, a closed terminal, or the death of whoever
 * started it over an IPC channel. Asked again after a moment it ends at once, with the children's watchdogs
 * cleaning up.
 */
export function termination(): Promise<void> {
  return new Promise((resolve) => {
    let firstMs: number | undefined;
    const ask = (): void => {
      firstMs ??= performance.now();
      // The terminal and npm both pass on one Ctrl-C.
      if (performance.now() - firstMs > 1000) process.exit(130);
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask);
    process.once('disconnect', ask);
    process.channel?.unref();
  });
}
