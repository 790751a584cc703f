/**
 * Begins when an element comes near what is seen, once, and never after `leaving` is over. What fails is left: the picture
 * that the page came with stands.
 */
export function whenInSight(element: Element, leaving: AbortSignal, begin: () => Promise<void>): void {
  const sight = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      sight.disconnect();
      begin().catch(() => undefined);
    },
    { rootMargin: '400px' },
  );
  sight.observe(element);
  leaving.addEventListener('abort', () => sight.disconnect());
}
