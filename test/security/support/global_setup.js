const { closeBench, startBench } = require('./start_bench');

/** Jest calls this before the first file; both ends share one process, but not their modules. */
module.exports = async () => {
  globalThis.closeSecurityBench = closeBench;
  await startBench();
};
