//! Hosts: whose a URL is, by the part of it that is known.

use std::net::IpAddr;
use std::ops::Range;

use toml::de::DeTable;

use crate::diagnostic::Diagnostic;
use crate::pattern::wild;
use crate::read::{Document, Errors, Table, Text};
use crate::taxonomy::Taxonomy;

/// The keys of `[hosts]` for hosts that are the service's own: in front of its users, and behind it.
const OWN: [&str; 2] = ["first-party", "internal"];

/// Names that no one outside can be reached by (RFC 6761, 6762, 8375, 9476, and the names of clusters).
const LOCAL: [&str; 6] = ["localhost", "local", "internal", "home.arpa", "cluster.local", "svc"];

/// Whose a host is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Owner {
    /// The service's own: data that goes there goes nowhere else.
    Own,
    /// Somebody's, who is a sink of this kind.
    Sink(String),
}

/// Hosts whose owner is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hosts {
    rows: Vec<(Host, Owner)>,
}

/// `api.example`, `*.example/v1/events`.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Host {
    labels: Vec<String>,
    /// With its `/`; empty for all.
    path: String,
}

impl Hosts {
    /// Reads lists of hosts by kinds of sinks; `own` says whether some may be the service's own.
    pub(crate) fn read<'a>(
        errors: &mut Errors,
        entries: &'a DeTable<'a>,
        range: Range<usize>,
        taxonomy: &Taxonomy,
        own: bool,
    ) -> Hosts {
        let mut hosts = Hosts::default();
        let mut seen: Vec<String> = Vec::new();
        let mut table = Table::new(errors, entries, range);
        for (name, value) in table.names() {
            let owner = match name.0.as_str() {
                key if own && OWN.contains(&key) => Some(Owner::Own),
                key if own && OWN.contains(&key.replace(['_', ' '], "-").as_str()) => {
                    table.unknown("key of `[hosts]`", &name, OWN);
                    None
                }
                _ => taxonomy.check_sinks(&mut table, vec![name]).pop().map(Owner::Sink),
            };
            for text in table.as_list(value).unwrap_or_default() {
                let Some(host) = host(&mut table, &text) else { continue };
                if seen.contains(&text.0) {
                    table.error(text.1, format!("`{}` is listed twice", text.0));
                    continue;
                }
                seen.push(text.0);
                hosts.rows.extend(owner.clone().map(|owner| (host, owner)));
            }
        }
        hosts
    }

    /// Whose the host of a URL is, of which this is the beginning or, if `whole`, all. Nothing where the host is not
    /// known, or nobody's of whom something is said.
    pub fn owner(&self, url: &str, whole: bool) -> Option<&Owner> {
        static LOCAL_HOST: Owner = Owner::Own;
        let (host, path) = host_and_path(url, whole)?;
        let fits = self.rows.iter().filter(|(row, _)| row.is_for(&host, path, whole));
        // The one that says most.
        let best = fits.max_by_key(|(row, _)| (row.labels.len(), row.path.len()));
        best.map(|(_, owner)| owner).or_else(|| is_local(&host).then_some(&LOCAL_HOST))
    }

    /// Whether a host is the service's own, or somebody's of whom something is said: what `self` says comes first.
    pub fn owner_or<'a>(&'a self, others: &'a Hosts, url: &str, whole: bool) -> Option<&'a Owner> {
        self.owner(url, whole).or_else(|| others.owner(url, whole))
    }
}

/// Reads `hosts.toml`.
pub(crate) fn known(text: &str, file: &str, taxonomy: &Taxonomy) -> (Hosts, Vec<Diagnostic>) {
    let Document { root, mut errors } = Document::parse(text, file);
    let hosts = Hosts::read(&mut errors, root.get_ref(), 0..0, taxonomy, false);
    (hosts, errors.into_sorted())
}

impl Host {
    /// `whole` says whether the path ends where it does, or is cut off there.
    fn is_for(&self, host: &str, path: &str, whole: bool) -> bool {
        let labels: Vec<&str> = host.split('.').collect();
        let Some(from) = labels.len().checked_sub(self.labels.len()) else { return false };
        let same = |(a, b): (&String, &&str)| wild(a.as_bytes(), b.as_bytes(), |&byte| byte == b'*', |a, b| a == b);
        let ends = path.strip_prefix(self.path.as_str());
        self.labels.iter().zip(&labels[from..]).all(same)
            && ends.is_some_and(|rest| self.path.is_empty() || is_end(rest, whole))
    }
}

/// Whether a part of a path ends before `rest`, and does not go on in what is not known.
fn is_end(rest: &str, whole: bool) -> bool {
    if rest.is_empty() { whole } else { rest.starts_with(['/', '?', '#']) }
}

/// Reads one entry.
fn host(table: &mut Table<'_, '_>, (text, range): &Text) -> Option<Host> {
    let (name, path) = text.find('/').map_or((text.as_str(), ""), |at| text.split_at(at));
    let help = if text.contains("://") {
        "leave out the scheme"
    } else if name.contains(':') {
        "leave out the port"
    } else if name.is_empty() || name.split('.').any(str::is_empty) {
        "write it as `api.example`, and `*.api.example` for what is below it"
    } else if name.chars().any(|it| !(it.is_ascii_lowercase() || it.is_ascii_digit() || "-_.*".contains(it))) {
        "names of hosts are of small letters, digits and `-`"
    } else {
        let labels = name.split('.').map(str::to_owned).collect();
        return Some(Host { labels, path: path.trim_end_matches('/').to_owned() });
    };
    let error = table.errors.new_error(format!("`{text}` is no host")).at(range.clone());
    table.errors.push(error.help(help));
    None
}

/// The host in small letters and what comes behind it, as far as that is known; nothing where the host is cut off.
fn host_and_path(url: &str, whole: bool) -> Option<(String, &str)> {
    let (scheme, rest) = url.split_once("//")?;
    let is_scheme =
        scheme.strip_suffix(':').is_some_and(|it| it.chars().all(|it| it.is_ascii_alphanumeric() || it == '+'));
    if !(is_scheme || scheme.is_empty()) {
        return None;
    }
    let end = rest.find(['/', '?', '#']);
    let (authority, path) = rest.split_at(end.unwrap_or(rest.len()));
    let authority = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let host = match authority.strip_prefix('[') {
        Some(address) => address.split_once(']')?.0,
        // A port comes behind a host that is complete; where what follows is cut off, it may be a password behind a name.
        None => match authority.split_once(':') {
            Some((host, _)) if whole || end.is_some() || is_surely_host(host) => host,
            Some(_) => return None,
            None if whole || end.is_some() => authority,
            None => return None,
        },
    };
    (!host.is_empty()).then(|| (host.trim_end_matches('.').to_ascii_lowercase(), path))
}

/// Whether a name that stands before a `:` can hardly be that of a user.
fn is_surely_host(name: &str) -> bool {
    name.contains('.') || name == "localhost"
}

/// Whether a host is on the same machine or in the same network: what a service calls its neighbours has no dot.
fn is_local(host: &str) -> bool {
    if let Ok(address) = host.parse::<IpAddr>() {
        return match address {
            IpAddr::V4(address) => {
                address.is_loopback() || address.is_private() || address.is_link_local() || address.is_unspecified()
            }
            IpAddr::V6(address) => address.is_loopback() || address.is_unique_local() || address.is_unspecified(),
        };
    }
    !host.contains('.') || LOCAL.iter().any(|name| host.strip_suffix(name).is_some_and(|rest| rest.ends_with('.')))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn owner(text: &str, url: &str) -> String {
        let whole = url.strip_suffix("..");
        let Document { root, mut errors } = Document::parse(text, "hosts.toml");
        let (taxonomy, _) = Taxonomy::parse(crate::embedded::TAXONOMY, "taxonomy.toml");
        let hosts = Hosts::read(&mut errors, root.get_ref(), 0..0, &taxonomy, true);
        assert!(errors.into_sorted().is_empty(), "{text}");
        match hosts.owner(whole.unwrap_or(url), whole.is_none()) {
            None => "unknown".to_owned(),
            Some(Owner::Own) => "own".to_owned(),
            Some(Owner::Sink(kind)) => kind.clone(),
        }
    }

    #[test]
    fn owners() {
        let hosts = r#"
            first-party = ["shop.example"]
            internal = ["10.1.2.3"]
            advertising = ["ads.example", "social.example/tr", "ingest.*.example"]
            analytics = ["stats.shop.example"]
        "#;
        for (url, says) in [
            ("https://shop.example", "own"),
            ("https://api.shop.example/v1?a=b", "own"),
            ("https://stats.shop.example/v1", "analytics"),
            ("https://other-shop.example/v1", "unknown"),
            ("https://ADS.example/pixel", "advertising"),
            ("https://eu.ads.example./pixel", "advertising"),
            ("https://ads.example:8443..", "advertising"),
            ("https://ads.example..", "unknown"),
            ("https://ads.example/..", "advertising"),
            ("https://..", "unknown"),
            ("..", "unknown"),
            ("https://social.example/tr?id=1", "advertising"),
            ("https://social.example/trip", "unknown"),
            ("https://social.example/..", "unknown"),
            ("https://ingest.eu.example/x", "advertising"),
            ("https://user:secret@ads.example/x", "advertising"),
            ("https://admin:..", "unknown"),
            ("http://localhost:..", "own"),
            ("http://billing:8080/..", "own"),
            ("https://social.example/tr..", "unknown"),
            ("https://social.example/tr?..", "advertising"),
            ("https://social.example/tr/..", "advertising"),
            ("wss://ads.example/x", "advertising"),
            ("//ads.example/x", "advertising"),
            ("/v1/ads.example//x", "unknown"),
            ("ads.example/x", "unknown"),
            ("http://localhost:3000/x", "own"),
            ("http://127.0.0.1/x", "own"),
            ("http://[::1]:80/x", "own"),
            ("http://192.168.0.4/x", "own"),
            ("http://10.1.2.3/x", "own"),
            ("http://8.8.8.8/x", "unknown"),
            ("http://billing:8080/x", "own"),
            ("http://billing.prod.svc.cluster.local/x", "own"),
            ("https://global/x", "own"),
            ("https://api.global/x", "unknown"),
            ("https://notlocal.io/x", "unknown"),
        ] {
            assert_eq!(owner(hosts, url), says, "{url}");
        }
    }
}
