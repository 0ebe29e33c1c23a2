//! Whom a request counts against.

use std::net::{IpAddr, Ipv6Addr, SocketAddr};

use axum::http::HeaderMap;

/// The address that the outermost trusted proxy saw, or the peer's own where no proxy is trusted.
///
/// Each proxy appends the address it was called from to `X-Forwarded-For`. Only as many entries from the right as there
/// are trusted proxies are true; everything further left is whatever the client wrote.
pub fn client(peer: Option<SocketAddr>, headers: &HeaderMap, trusted_hops: usize) -> IpAddr {
    let peer = peer.map_or(IpAddr::V6(Ipv6Addr::UNSPECIFIED), |peer| peer.ip());
    let hop = trusted_hops.checked_sub(1).and_then(|back| {
        let values = headers.get_all("x-forwarded-for").iter().filter_map(|value| value.to_str().ok());
        let hops: Vec<&str> = values.flat_map(|value| value.split(',')).map(str::trim).collect();
        parse(hops.iter().nth_back(back)?)
    });
    network(hop.unwrap_or(peer))
}

/// An address with or without a port.
fn parse(text: &str) -> Option<IpAddr> {
    let bare = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(text);
    bare.parse().ok().or_else(|| text.parse::<SocketAddr>().ok().map(|address| address.ip()))
}

/// A household has a whole /64 of IPv6 addresses, and counts as one.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(v6) => IpAddr::V6(Ipv6Addr::from_bits(v6.to_bits() & !u128::from(u64::MAX))),
        v4 => v4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn seen(forwarded: &[&'static str], trusted_hops: usize) -> String {
        let mut headers = HeaderMap::new();
        for value in forwarded {
            headers.append("x-forwarded-for", HeaderValue::from_static(value));
        }
        client(Some(SocketAddr::from(([9, 9, 9, 9], 1))), &headers, trusted_hops).to_string()
    }

    #[test]
    fn believes_only_trusted_hops() {
        assert_eq!(seen(&["1.1.1.1, 2.2.2.2"], 0), "9.9.9.9");
        assert_eq!(seen(&["1.1.1.1, 2.2.2.2"], 1), "2.2.2.2");
        assert_eq!(seen(&["1.1.1.1", "2.2.2.2"], 1), "2.2.2.2");
        assert_eq!(seen(&["1.1.1.1, 2.2.2.2"], 2), "1.1.1.1");
        assert_eq!(seen(&["1.1.1.1"], 2), "9.9.9.9");
        assert_eq!(seen(&["nonsense"], 1), "9.9.9.9");
        assert_eq!(seen(&[], 1), "9.9.9.9");
    }

    #[test]
    fn a_household_counts_as_one() {
        assert_eq!(seen(&["2001:db8:1:2:3:4:5:6"], 1), "2001:db8:1:2::");
        assert_eq!(seen(&["[2001:db8:1:2::7]:443"], 1), "2001:db8:1:2::");
        assert_eq!(seen(&["::ffff:2.2.2.2"], 1), "2.2.2.2");
        assert_eq!(seen(&["2.2.2.2:443"], 1), "2.2.2.2");
    }
}
