/** One phrase: its features with their values, and the places of the types that it means. */
export interface Example {
  features: readonly (readonly [place: number, value: number])[];
  types: readonly number[];
}

export interface TrainingOptions {
  examples: readonly Example[];
  featureCount: number;
  typeCount: number;
  /** Groups of types that share what they learn: for each kind of group, the group of every type. */
  sharing: readonly (readonly number[])[];
  rounds?: number;
  /** How strongly weights are held near zero. */
  restraint?: number;
  onRound?: (round: number) => void;
}

const LEARNING_RATE = 0.15;

interface Block {
  weights: Float32Array;
  squares: Float32Array;
  width: number;
  /** The column of a type. */
  columnOf: (type: number) => number;
}

const widthOf = (groups: readonly number[]): number => Math.max(...groups) + 1;

/**
 * Multinomial logistic regression by AdaGrad over all examples at once. A type's weight is the sum of its own and of its
 * groups', so that types which are acted on alike (`*_deleted`) or are about the same thing (`claude_chat_*`) learn from
 * each other's phrases.
 *
 * @returns weights by feature, then type
 */
export const train = ({
  examples,
  featureCount,
  typeCount,
  sharing,
  rounds = 120,
  restraint = 3e-5,
  onRound,
}: TrainingOptions): Float32Array[] => {
  const blockOf = (width: number, columnOf: Block['columnOf']): Block => ({
    weights: new Float32Array(featureCount * width),
    squares: new Float32Array(featureCount * width).fill(1e-8),
    width,
    columnOf,
  });
  const blocks = [
    blockOf(typeCount, (type) => type),
    ...sharing.map((groups) => blockOf(widthOf(groups), (type) => groups[type] ?? 0)),
  ];
  const columns = blocks.map(({ columnOf }) => Int32Array.from({ length: typeCount }, (_, type) => columnOf(type)));
  const sum = new Float32Array(featureCount * typeCount);
  const gradient = new Float32Array(featureCount * typeCount);
  const scores = new Float64Array(typeCount);
  const addUp = (): void => {
    sum.fill(0);
    blocks.forEach(({ weights, width }, at) => {
      const own = columns[at] ?? new Int32Array();
      for (let feature = 0; feature < featureCount; feature += 1)
        for (let type = 0; type < typeCount; type += 1)
          sum[feature * typeCount + type] =
            (sum[feature * typeCount + type] ?? 0) + (weights[feature * width + (own[type] ?? 0)] ?? 0);
    });
  };
  for (let round = 0; round < rounds; round += 1) {
    addUp();
    gradient.fill(0);
    for (const { features, types } of examples) {
      scores.fill(0);
      for (const [place, value] of features)
        for (let type = 0; type < typeCount; type += 1)
          scores[type] = (scores[type] ?? 0) + (sum[place * typeCount + type] ?? 0) * value;
      let highest = -Infinity;
      for (const score of scores) highest = Math.max(highest, score);
      let total = 0;
      for (let type = 0; type < typeCount; type += 1) {
        const power = Math.exp((scores[type] ?? 0) - highest);
        scores[type] = power;
        total += power;
      }
      for (let type = 0; type < typeCount; type += 1) scores[type] = (scores[type] ?? 0) / total;
      for (const type of types) scores[type] = (scores[type] ?? 0) - 1 / types.length;
      for (const [place, value] of features)
        for (let type = 0; type < typeCount; type += 1) {
          const cell = place * typeCount + type;
          gradient[cell] = (gradient[cell] ?? 0) + ((scores[type] ?? 0) * value) / examples.length;
        }
    }
    blocks.forEach(({ weights, squares, width }, at) => {
      const own = columns[at] ?? new Int32Array();
      const step = new Float32Array(width);
      for (let feature = 0; feature < featureCount; feature += 1) {
        step.fill(0);
        for (let type = 0; type < typeCount; type += 1) {
          const column = own[type] ?? 0;
          step[column] = (step[column] ?? 0) + (gradient[feature * typeCount + type] ?? 0);
        }
        for (let column = 0; column < width; column += 1) {
          const cell = feature * width + column;
          const slope = (step[column] ?? 0) + restraint * (weights[cell] ?? 0);
          squares[cell] = (squares[cell] ?? 0) + slope * slope;
          weights[cell] = (weights[cell] ?? 0) - (LEARNING_RATE * slope) / Math.sqrt(squares[cell] ?? 1);
        }
      }
    });
    onRound?.(round);
  }
  addUp();
  return Array.from({ length: featureCount }, (_, feature) =>
    sum.slice(feature * typeCount, (feature + 1) * typeCount),
  );
};
