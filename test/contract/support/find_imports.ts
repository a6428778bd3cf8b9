import ts from 'typescript';

/**
 * What a CommonJS text imports, wherever in it.
 *
 * @returns names in `require(…)`, each once, and how many `import(…)` there are; a `require` of something computed is
 *   named by its source text
 */
export const findImports = (text: string): { required: string[]; dynamicImports: number } => {
  const required = new Set<string>();
  let dynamicImports = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      if (node.expression.kind === ts.SyntaxKind.ImportKeyword) dynamicImports += 1;
      if (ts.isIdentifier(node.expression) && node.expression.text === 'require') {
        const [name] = node.arguments;
        required.add(name && ts.isStringLiteralLike(name) ? name.text : node.getText());
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('index.js', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS));
  return { required: [...required].sort(), dynamicImports };
};
