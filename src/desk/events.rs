//! What the windows of the desk are told, and when the desk ends: half an hour after the
//! last of them was closed, or when it is asked to.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::sync::Notify;
use tokio::time::timeout;

/// How long a window waits for an event before it asks again.
const PATIENCE: Duration = Duration::from_secs(5);

/// How long after its last window the desk ends.
const LINGER: Duration = Duration::from_secs(30 * 60);

/// The most events that are kept; a window that missed more fetches everything anew.
const MOST_KEPT: usize = 1000;

/// The events since the desk was opened.
#[derive(Debug, Default)]
pub(super) struct Events {
    list: Mutex<Vec<Value>>,
    changed: Notify,
    /// The number of windows that wait.
    waiting: AtomicUsize,
    /// Woken when the number of waiting windows changes, and at the end.
    coming_and_going: Notify,
    ended: Notify,
}

impl Events {
    /// Tells all windows something.
    pub(super) fn tell(&self, event: Value) {
        if let Ok(mut list) = self.list.lock() {
            if list.len() < MOST_KEPT {
                list.push(event);
            } else {
                list.push(json!({ "kind": "folder" }));
            }
        }
        self.changed.notify_waiters();
    }

    /// The events after the first `seen`, or none after a while.
    pub(super) async fn after(&self, seen: usize) -> Value {
        self.waiting.fetch_add(1, Ordering::SeqCst);
        self.coming_and_going.notify_waiters();
        let guard = Leaving(self);
        let woken = self.changed.notified();
        let mut events = self.since(seen);
        if events.1.is_empty() {
            let _ = timeout(PATIENCE, woken).await;
            events = self.since(seen);
        }
        drop(guard);
        json!({ "seen": events.0, "events": events.1 })
    }

    fn since(&self, seen: usize) -> (usize, Vec<Value>) {
        let Ok(list) = self.list.lock() else { return (seen, Vec::new()) };
        (list.len(), list.get(seen..).unwrap_or_default().to_vec())
    }

    /// Ends the desk.
    pub(super) fn end(&self) {
        self.tell(json!({ "kind": "end" }));
        self.ended.notify_one();
    }

    /// Waits until the desk ends.
    pub(super) async fn until_end(&self) {
        loop {
            let moved = self.coming_and_going.notified();
            let is_open = self.waiting.load(Ordering::SeqCst) > 0;
            let linger = async {
                if is_open {
                    moved.await;
                    true
                } else {
                    timeout(LINGER, moved).await.is_ok()
                }
            };
            let ended = self.ended.notified();
            let goes_on = either(linger, ended).await;
            if !goes_on {
                return;
            }
        }
    }
}

/// A window that stops waiting, however it does.
struct Leaving<'e>(&'e Events);

impl Drop for Leaving<'_> {
    fn drop(&mut self) {
        self.0.waiting.fetch_sub(1, Ordering::SeqCst);
        self.0.coming_and_going.notify_waiters();
    }
}

/// The answer of the first, or false if the second comes before it.
async fn either(first: impl Future<Output = bool>, second: impl Future<Output = ()>) -> bool {
    let (mut first, mut second) = (std::pin::pin!(first), std::pin::pin!(second));
    std::future::poll_fn(|context| {
        if second.as_mut().poll(context).is_ready() {
            return std::task::Poll::Ready(false);
        }
        first.as_mut().poll(context)
    })
    .await
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use tokio::runtime::Builder;
    use tokio::time::{Instant, sleep, timeout};

    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);

    /// Runs something on a clock that jumps to what is waited for.
    fn on_a_fast_clock(work: impl Future<Output = ()>) {
        Builder::new_current_thread()
            .enable_time()
            .start_paused(true)
            .build()
            .unwrap()
            .block_on(work);
    }

    /// A window that is open so long.
    async fn window(events: &Events, long: Duration) {
        let closed = timeout(long, async {
            loop {
                events.after(0).await;
                // A busy browser asks again a little later.
                sleep(Duration::from_secs(2)).await;
            }
        });
        assert!(closed.await.is_err(), "a window asks until it is closed");
    }

    #[test]
    fn desk_without_a_window_ends_after_half_an_hour() {
        on_a_fast_clock(async {
            let opened = Instant::now();
            Events::default().until_end().await;
            assert_eq!(opened.elapsed(), LINGER);
        });
    }

    #[test]
    fn desk_ends_half_an_hour_after_its_last_window_was_closed() {
        on_a_fast_clock(async {
            let (events, opened) = (Arc::new(Events::default()), Instant::now());
            let ended = tokio::spawn({
                let events = events.clone();
                async move { events.until_end().await }
            });
            window(&events, 90 * MINUTE).await;
            sleep(20 * MINUTE).await;
            window(&events, 10 * MINUTE).await;
            assert!(!ended.is_finished(), "two hours with a window in the last half hour");
            ended.await.unwrap();
            let off = opened.elapsed().abs_diff(120 * MINUTE + LINGER);
            assert!(off < MINUTE, "{off:?}");
        });
    }

    #[test]
    fn desk_with_a_window_ends_at_once_when_asked() {
        on_a_fast_clock(async {
            let (events, opened) = (Arc::new(Events::default()), Instant::now());
            let ended = tokio::spawn({
                let events = events.clone();
                async move { events.until_end().await }
            });
            window(&events, MINUTE).await;
            events.end();
            ended.await.unwrap();
            assert_eq!(opened.elapsed(), MINUTE);
        });
    }
}
