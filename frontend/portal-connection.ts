/** Time for requests that follow at once. */
const SETTLED_AFTER = 300;

type Entry = PerformanceResourceTiming & { responseStatus?: number };

/**
 * Vaadin goes on saying that it tries to reconnect after it has, until the next click: it counts the request that failed
 * as one that never began. So once the portal has answered again and nothing is under way, it is said to be connected.
 */
function watch() {
  const vaadin = (window as any).Vaadin;
  const answered = (entry: Entry) =>
    entry.name.includes('v-r=') && (entry.responseStatus === undefined ? entry.transferSize > 0 : entry.responseStatus === 200);
  const idle = () =>
    Object.values(vaadin.Flow?.clients ?? {}).every((client: any) => !client.isActive || !client.isActive());
  new PerformanceObserver((list) => {
    if ((list.getEntries() as Entry[]).some(answered)) {
      window.setTimeout(() => {
        if (vaadin.connectionState?.state === 'reconnecting' && idle()) {
          vaadin.connectionState.state = 'connected';
        }
      }, SETTLED_AFTER);
    }
  }).observe({ type: 'resource' });
}

watch();
