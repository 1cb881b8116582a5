import { expect, test } from 'vitest';
import { createPageMemory, type MadePage } from './page-memory.ts';

const page = (made: string, isWhole = true): MadePage => ({ made, isWhole });
const staying = new AbortController().signal;

/** Something to make under a tag, which ends when it is told to, or when nobody waits for it. */
function workshop() {
  const begun: ((page: MadePage) => void)[] = [];
  const make = (allGone: AbortSignal) =>
    new Promise<MadePage>((resolve, reject) => {
      begun.push(resolve);
      allGone.addEventListener('abort', () => reject(allGone.reason as Error));
    });
  return { begun, make };
}

test('a page is made once for all who ask, and remembered', async () => {
  const pages = createPageMemory();
  const { begun, make } = workshop();
  const asked = [pages.get('tag', make, staying), pages.get('tag', make, staying)];
  begun[0]!(page('whole'));
  expect(pages.has('tag')).toBe(false);
  expect(await Promise.all(asked)).toEqual([page('whole'), page('whole')]);
  expect(pages.has('tag')).toBe(true);
  expect(await pages.get('tag', make, staying)).toEqual(page('whole'));
  expect(begun).toHaveLength(1);
});

test('half a page is made again', async () => {
  const pages = createPageMemory();
  const { begun, make } = workshop();
  const asked = pages.get('tag', make, staying);
  begun[0]!(page('half', false));
  await asked;
  void pages.get('tag', make, staying);
  expect(begun).toHaveLength(2);
});

test('a page is given up when the last who waits has left, and not before', async () => {
  const pages = createPageMemory();
  const { begun, make } = workshop();
  const [one, other] = [new AbortController(), new AbortController()];
  const asked = [pages.get('tag', make, one.signal), pages.get('tag', make, other.signal)];
  one.abort();
  const third = pages.get('tag', make, staying);
  other.abort();
  begun[0]!(page('whole'));
  expect(await Promise.all([...asked, third])).toEqual([page('whole'), page('whole'), page('whole')]);
  expect(begun).toHaveLength(1);
});

test('whoever asks again for what was given up has it made anew', async () => {
  const pages = createPageMemory();
  const { begun, make } = workshop();
  const client = new AbortController();
  const given = pages.get('tag', make, client.signal);
  client.abort();
  const again = pages.get('tag', make, staying);
  begun[1]!(page('again'));
  expect(await again).toEqual(page('again'));
  await expect(given).rejects.toThrow('aborted');
  expect(await pages.get('tag', make, staying)).toEqual(page('again'));
  await expect(pages.get('tag', make, client.signal)).rejects.toThrow('aborted');
});
