import { splitEntries } from './split_entries';

describe('entries of a list', () => {
  it('are apart by lines, commas and semicolons, without blanks around them', () => {
    expect(splitEntries(' GitHub, Google Drive;Jira\r\nSlack ')).toEqual(['GitHub', 'Google Drive', 'Jira', 'Slack']);
  });

  it('are there once each, and none is empty', () => {
    expect(splitEntries('a,,a, ;b')).toEqual(['a', 'b']);
    expect(splitEntries(' ')).toEqual([]);
  });
});
