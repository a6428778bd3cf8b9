import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

interface Message {
  id: string;
  text: string;
}

/** Every `i18n.translate(id, { defaultMessage })` below this folder. */
const readMessages = (): Message[] =>
  readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .flatMap((path) => {
      const messages: Message[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isCallExpression(node) && node.expression.getText().endsWith('i18n.translate')) {
          const [id, options] = node.arguments;
          const text =
            options !== undefined && ts.isObjectLiteralExpression(options)
              ? options.properties.find(
                  (property): property is ts.PropertyAssignment =>
                    ts.isPropertyAssignment(property) && property.name.getText() === 'defaultMessage',
                )?.initializer
              : undefined;
          if (!id || !text || !ts.isStringLiteralLike(id) || !ts.isStringLiteralLike(text)) {
            throw new Error(`${path}: id and default message must be literal: ${node.getText()}`);
          }
          messages.push({ id: id.text, text: text.text });
        }
        ts.forEachChild(node, visit);
      };
      visit(ts.createSourceFile(path, readFileSync(join(__dirname, path), 'utf8'), ts.ScriptTarget.Latest, true));
      return messages;
    });

/**
 * Kibana 8.12 reads messages with intl-messageformat 2, later ones with version 7 and up. The first throws on a lone
 * backslash, and since texts are made when the app's code is loaded, one such message keeps the whole app from opening;
 * the second takes an apostrophe before a brace or a tag, or a doubled one, as a quote.
 */
const UNDERSTOOD_DIFFERENTLY = /\\|''|'[{}<]/;

describe('The messages of the app', () => {
  const messages = readMessages();

  it('are found', () => {
    expect(messages.length).toBeGreaterThan(50);
  });

  it('are understood alike by the oldest and the newest Kibana', () => {
    expect(messages.filter(({ text }) => UNDERSTOOD_DIFFERENTLY.test(text))).toEqual([]);
  });

  it('have ids of their own', () => {
    const ids = messages.map(({ id }) => id);
    expect(ids.filter((id, position) => ids.indexOf(id) !== position)).toEqual([]);
    // Kibana's own translation of the category's name is used on purpose.
    expect(ids.filter((id) => !/^(claudeActivity|core)\./.test(id))).toEqual([]);
  });
});
