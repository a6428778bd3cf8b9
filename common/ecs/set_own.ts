/** Sets a property whatever its name: plain assignment to `__proto__` would change the prototype and lose the value. */
export const setOwn = (target: Record<string, unknown>, name: string, value: unknown): void => {
  if (name === '__proto__') {
    Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
  } else {
    target[name] = value;
  }
};
