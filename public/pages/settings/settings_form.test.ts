import { EMPTY_SETTINGS } from '../../../common/api/settings';
import { addToList, firstHours, isChanged } from './settings_form';

describe('the form of the settings', () => {
  it('adds to a list what is not on it, behind what is', () => {
    const settings = { ...EMPTY_SETTINGS, approved_skills: ['b', 'a'] };
    expect(addToList(settings, 'approved_skills', ['c', 'a']).approved_skills).toEqual(['b', 'a', 'c']);
    expect(settings.approved_skills).toEqual(['b', 'a']);
  });

  it('is changed by any difference, and not by being copied', () => {
    const stored = { ...EMPTY_SETTINGS, business_hours: firstHours('UTC') };
    expect(isChanged({ ...stored, business_hours: { ...firstHours('UTC') } }, stored)).toBe(false);
    expect(isChanged({ ...stored, business_hours: { ...firstHours('UTC'), days: [] } }, stored)).toBe(true);
    expect(isChanged({ ...stored, business_hours: null }, stored)).toBe(true);
    expect(isChanged(addToList(stored, 'approved_domains', ['acme.example']), stored)).toBe(true);
  });
});
