import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Activity } from '../compliance_api/activity';
import { lineToEcsJson } from './line_to_ecs_json';
import { toEcsDocument } from './to_ecs_document';

const options = { namespace: 'default' };
const linesOf = (name: string): string[] =>
  readFileSync(join(__dirname, '../../test/fixtures', name), 'utf8')
    .split('\n')
    .filter(Boolean);
const activityLines = linesOf('sample_activities.ndjson');
const documentLines = linesOf('sample_documents.ndjson');

describe('the sample activities', () => {
  it('give exactly the sample documents, to the order of their keys', () => {
    expect(documentLines).toHaveLength(40);
    documentLines.forEach((expected, index) => {
      const line = activityLines[index] ?? '';
      expect(JSON.stringify(toEcsDocument(JSON.parse(line) as Activity, options).document)).toBe(expected);
      expect(lineToEcsJson(line, options).json).toBe(expected);
    });
  });

  it('have their own id as the id of the document', () => {
    for (const line of activityLines) {
      const activity = JSON.parse(line) as Activity;
      expect(toEcsDocument(activity, options).id).toBe(activity.id);
    }
  });
});
