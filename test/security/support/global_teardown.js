/** Closes what `global_setup.js` has started. */
module.exports = async () => {
  await globalThis.closeSecurityBench?.();
};
