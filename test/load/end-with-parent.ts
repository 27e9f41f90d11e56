/** Preloaded into the processes that the bench starts: however the bench ends, they do not outlive it. */
process.once('disconnect', () => process.exit(1));
