//! How often something may be asked. The counts are this process's own: two processes allow twice.

use governor::clock::{Clock as _, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::time::Duration;

/// A limit for each key: an address, a network.
pub struct Limit {
    limiter: DefaultKeyedRateLimiter<String>,
}

impl Limit {
    /// `burst` at once, and one more each `every`.
    pub fn new(burst: u32, every: Duration) -> Self {
        let burst = NonZeroU32::new(burst.max(1)).unwrap_or(NonZeroU32::MIN);
        let every = every.max(Duration::from_millis(1));
        let quota = Quota::with_period(every)
            .unwrap_or_else(|| Quota::per_second(NonZeroU32::MIN))
            .allow_burst(burst);
        Self { limiter: RateLimiter::keyed(quota) }
    }

    /// Counts one; an error says how many seconds to wait.
    pub fn count(&self, key: &str) -> Result<(), u64> {
        if self.limiter.len() > 100_000 {
            self.limiter.retain_recent();
        }
        self.limiter
            .check_key(&key.to_owned())
            .map_err(|no| no.wait_time_from(DefaultClock::default().now()).as_secs() + 1)
    }
}

/// The network that an address belongs to: a household or an office, not one device.
pub fn network(address: IpAddr) -> String {
    match address {
        IpAddr::V4(a) => format!("{a}"),
        IpAddr::V6(a) => {
            let s = a.segments();
            format!("{:x}:{:x}:{:x}:{:x}::", s[0], s[1], s[2], s[3])
        }
    }
}
