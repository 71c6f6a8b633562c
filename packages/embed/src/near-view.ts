const waiting = new WeakMap<Element, () => void>();

let shared: IntersectionObserver | undefined;

// The margin is a screen, as that of figures.
const observer = (): IntersectionObserver =>
  (shared ??= new IntersectionObserver(
    (entries) => {
      for (const {isIntersecting, target} of entries) {
        if (!isIntersecting) continue;
        shared?.unobserve(target);
        waiting.get(target)?.();
      }
    },
    {rootMargin: '100% 0%'},
  ));

/** Resolves when a reader comes near an element. */
export const nearView = (element: Element): Promise<void> =>
  new Promise((resolve) => {
    waiting.set(element, resolve);
    observer().observe(element);
  });
