import { expect, test } from 'vitest';
import { codeOf, completeCodes, labelOf } from './dimensions.ts';

test('religion has the categories of the census, with those who did not declare one', () => {
  expect(completeCodes('RELIGION')).toEqual([
    'BUDDHIST',
    'CHRISTIAN',
    'HINDU',
    'JEWISH',
    'MUSLIM',
    'NO_RELIGION',
    'OTHER_RELIGION',
    'SIKH',
    'UNDECLARED',
    'UNKNOWN',
  ]);
  expect(labelOf('RELIGION', 'NO_RELIGION', 'EN')).toBe('No religion');
});

test('a wording of another page is the code of the label it means', () => {
  expect(codeOf('REGION', 'North West (England)')).toBe('NORTH_WEST');
  expect(codeOf('REGION', 'Mercia')).toBeNull();
});
