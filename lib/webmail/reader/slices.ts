/** Work on the page is laid down after so long, for the page's own work (ms): far below the 50 that people notice. */
const SLICE = 12;

export interface Clock {
  /** ms */
  readonly now: () => number;
  /** Lets the page do what waits, then goes on. */
  readonly pause: () => Promise<void>;
}

/** Parts long work into slices: {@link Slices.rest} is asked between its steps, and gives way when a slice is used up. */
export class Slices {
  private readonly clock: Clock;
  private began: number;

  constructor(clock: Clock) {
    this.clock = clock;
    this.began = clock.now();
  }

  /** Gives way to the page if it is time. Resolves at once otherwise. */
  async rest(): Promise<void> {
    if (this.clock.now() - this.began < SLICE) return;
    await this.clock.pause();
    this.began = this.clock.now();
  }
}

/** The clock of a page; its scheduler where there is one, which goes on sooner than a timer. */
export function pageClock(view: Window & typeof globalThis): Clock {
  const { scheduler } = view as { scheduler?: { yield?: () => Promise<void> } };
  return {
    now: () => view.performance.now(),
    pause: () => scheduler?.yield?.() ?? new Promise((resolve) => view.setTimeout(resolve)),
  };
}

/** Bodies in the order in which they are worth reading: those on screen from the top, then the nearest to it. */
export function visibleFirst<T extends { readonly body: Element }>(places: readonly T[], height: number): T[] {
  const far = (body: Element): number => {
    const { top, bottom } = body.getBoundingClientRect();
    return Math.max(0, -bottom, top - height);
  };
  return places
    .map((place) => ({ place, far: far(place.body) }))
    .sort((a, b) => a.far - b.far)
    .map(({ place }) => place);
}
