/** Lets so many go at a time: whoever comes later waits until one is done. */
export function turns(atATime: number): { take: () => Promise<void>; done: () => void } {
  const waiting: (() => void)[] = [];
  let free = atATime;
  return {
    take: async () => {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
    },
    done: () => {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    },
  };
}
