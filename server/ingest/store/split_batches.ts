/** Cuts a list into consecutive batches of at most `maxItems`. */
export const splitBatches = <Item>(items: readonly Item[], maxItems: number): Item[][] => {
  const batches: Item[][] = [];
  for (let start = 0; start < items.length; start += maxItems) batches.push(items.slice(start, start + maxItems));
  return batches;
};
