//! From flows to findings: one per sink call and lint.

use std::collections::{BTreeMap, BTreeSet};

use privlint_flow::{Beginning, Engine, Hit};
use privlint_ir::Span;
use privlint_ir::report::{Confidence, Finding, Flow, Step};
use privlint_rules::{Lint, Owner};
use privlint_sema::{DefId, World};

use crate::Input;
use crate::catalogue::Catalogue;
use crate::places;
use crate::sent::sent;

/// The findings, in order of path, place and lint.
pub(crate) fn findings(
    world: &World<'_>,
    engine: &Engine<'_, '_>,
    catalogue: &Catalogue<'_>,
    input: &Input<'_>,
) -> Vec<Finding> {
    let mut groups: BTreeMap<(Span, &str), (&Lint, Vec<Disclosure>)> = BTreeMap::new();
    for hit in engine.hits() {
        let Some(span) = local_place(world, &hit) else { continue };
        let info = engine.source_info(hit.source);
        // A guess that rests on a guess is none.
        if info.presumed && hit.fact.guessed {
            continue;
        }
        let counts = |kind: &str| !info.presumed || info.classes.iter().any(|it| input.rules.names.counts_at(it, kind));
        for disclosure in disclosures(catalogue, input, &hit).into_iter().filter(|it| counts(&it.kind)) {
            for lint in input.levels.shown(&input.rules.lints) {
                let quoted = lint.quoted.is_none_or(|quoted| quoted == hit.fact.quoted);
                if quoted && lint.sinks.contains(&disclosure.kind) && speaks_of(lint, engine, &hit) {
                    let group = groups.entry((span, &lint.info.id)).or_insert((lint, Vec::new()));
                    group.1.push(disclosure.clone());
                }
            }
        }
    }
    let mut out: Vec<(DefId, Finding)> = Vec::new();
    for ((span, _), (lint, hits)) in groups {
        let owner = hits[0].hit.owner;
        out.push((owner, finding(world, engine, (catalogue, input), lint, span, &hits)));
    }
    out.sort_by(|(_, a), (_, b)| {
        let key =
            |finding: &Finding| (world.file(finding.span.file).path.clone(), finding.span.range, finding.lint.clone());
        key(a).cmp(&key(b))
    });
    // A file that two crates of a package both declare is read twice; what it leaks is told once.
    out.dedup_by(|(_, b), (_, a)| {
        let path = |finding: &Finding| &world.file(finding.span.file).path;
        a.span.range == b.span.range && a.lint == b.lint && path(a) == path(b)
    });
    fingerprint(world, &mut out);
    out.into_iter().map(|(_, finding)| finding).collect()
}

/// A hit, by where the data goes.
#[derive(Clone)]
struct Disclosure {
    hit: Hit,
    /// The kind of sink that this is.
    kind: String,
    destinations: Vec<Beginning>,
}

/// What a hit discloses to whom: that is decided by the owner of the host, where it is known.
fn disclosures(catalogue: &Catalogue<'_>, input: &Input<'_>, hit: &Hit) -> Vec<Disclosure> {
    let own = catalogue.kind_name(hit.sink.kind);
    let mut by_kind: BTreeMap<&str, Vec<Beginning>> = BTreeMap::new();
    let destinations = hit.destinations();
    if destinations.is_empty() {
        by_kind.insert(own, Vec::new());
    }
    for destination in destinations {
        let kind = match input.config.hosts.owner_or(&input.rules.hosts, &destination.text, destination.whole) {
            Some(Owner::Own) => continue,
            Some(Owner::Sink(kind)) => kind,
            None => own,
        };
        by_kind.entry(kind).or_default().push(destination);
    }
    by_kind.retain(|kind, _| !catalogue.kind(kind).is_some_and(|kind| hit.fact.sanitized.contains(kind)));
    let disclosure =
        |(kind, destinations): (&str, _)| Disclosure { hit: hit.clone(), kind: kind.to_owned(), destinations };
    by_kind.into_iter().map(disclosure).collect()
}

/// Where a finding is shown: at the sink, or where the sink is in a dependency, at the last step in the user's code.
fn local_place(world: &World<'_>, hit: &Hit) -> Option<Span> {
    let sink = world.real_span(hit.sink.span);
    if places::is_local(world, sink.file) {
        return Some(sink);
    }
    let steps = hit.fact.trace.steps();
    // The first step is the declaration, which is no place of a disclosure.
    steps.iter().skip(1).rev().map(|step| step.span).find(|span| places::is_local(world, span.file))
}

/// Whether a lint looks at the data of a flow.
fn speaks_of(lint: &Lint, engine: &Engine<'_, '_>, hit: &Hit) -> bool {
    let info = engine.source_info(hit.source);
    info.classes.iter().any(|class| is_wanted(lint, class))
}

fn is_wanted(lint: &Lint, class: &str) -> bool {
    let of_interest = lint.classes.as_ref().is_none_or(|classes| classes.iter().any(|wanted| wanted == class));
    of_interest && !lint.allowed_classes.iter().any(|allowed| allowed == class)
}

fn finding(
    world: &World<'_>,
    engine: &Engine<'_, '_>,
    (catalogue, input): (&Catalogue<'_>, &Input<'_>),
    lint: &Lint,
    span: Span,
    disclosures: &[Disclosure],
) -> Finding {
    let mut flows: Vec<Flow> = disclosures.iter().map(|it| flow(world, engine, catalogue, lint, it)).collect();
    flows.sort_by(|a, b| {
        let key = |flow: &Flow| (std::cmp::Reverse(flow.confidence), flow.steps.len(), flow.source.clone());
        key(a).cmp(&key(b)).then_with(|| a.cmp(b))
    });
    flows.dedup();
    let mut classes: Vec<&str> = flows.iter().flat_map(|flow| flow.classes.iter().map(String::as_str)).collect();
    classes.sort_unstable();
    classes.dedup();
    let mut sources: Vec<&str> = Vec::new();
    for flow in &flows {
        if !sources.contains(&flow.source.as_str()) {
            sources.push(&flow.source);
        }
    }
    let source = match sources.as_slice() {
        [one] => (*one).to_owned(),
        [one, other] => format!("{one}` and `{other}"),
        [one, rest @ ..] => format!("{one}` and {} others, such as `{}", rest.len(), rest[0]),
        [] => String::new(),
    };
    // An error that is printed is told by what prints it, not by the error.
    let sink = disclosures.iter().map(|it| &it.hit.sink).max_by_key(|sink| (sink.kind, std::cmp::Reverse(&sink.name)));
    let sink = sink.map_or_else(String::new, |sink| sink.name.clone());
    let mut message =
        lint.message.replace("{classes}", &classes.join(", ")).replace("{source}", &source).replace("{sink}", &sink);
    let destinations: BTreeSet<&Beginning> = disclosures.iter().flat_map(|it| &it.destinations).collect();
    let known = destinations.iter().filter(|destination| !destination.text.is_empty());
    let known: Vec<String> = known.map(|it| format!("`{}{}`", it.text, if it.whole { "" } else { ".." })).collect();
    let level = input.levels.of(&lint.info.id);
    let is_presumed = flows.iter().all(|flow| flow.confidence == Confidence::Presumed);
    let level = if is_presumed { level.min(input.config.inferred) } else { level };
    if is_presumed {
        // Where a message calls the data something else, it begins with that.
        let at = message.find("customer data").unwrap_or(0);
        message.insert_str(at, "what looks like ");
    }
    if !known.is_empty() {
        message += &format!(", with {} as destination", known.join(" or "));
    }
    Finding {
        span,
        lint: lint.info.id.clone(),
        level,
        message,
        sink,
        help: (!lint.help.is_empty()).then(|| lint.help.clone()),
        flows,
        fingerprint: String::new(),
    }
}

fn flow(
    world: &World<'_>,
    engine: &Engine<'_, '_>,
    catalogue: &Catalogue<'_>,
    lint: &Lint,
    Disclosure { hit, kind, .. }: &Disclosure,
) -> Flow {
    let info = engine.source_info(hit.source);
    let steps = hit.fact.trace.steps();
    let mut steps: Vec<Step> =
        steps.into_iter().map(|step| Step { span: world.real_span(step.span), text: step.text.to_string() }).collect();
    let text = format!("reaches `{}` here ({kind})", hit.sink.name);
    steps.push(Step { span: world.real_span(hit.sink.span), text });
    steps.extend(sent(world, catalogue, hit));
    Flow {
        source: info.name,
        classes: info.classes.into_iter().filter(|class| is_wanted(lint, class)).collect(),
        confidence: match (info.presumed, hit.fact.guessed) {
            (true, _) => Confidence::Presumed,
            (false, true) => Confidence::Inferred,
            (false, false) => Confidence::Declared,
        },
        steps,
    }
}

/// Names each finding by what it is about, not by where it stands: lint, function, sink, sources. Equal ones are
/// counted in their order.
fn fingerprint(world: &World<'_>, findings: &mut [(DefId, Finding)]) {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for (owner, finding) in findings {
        let sources: Vec<&str> = finding.flows.iter().map(|flow| flow.source.as_str()).collect();
        let mut sorted = sources.clone();
        sorted.sort_unstable();
        let what = [&finding.lint, &world.canonical_path(*owner), &finding.sink, &sorted.join(",")]
            .map(String::as_str)
            .join("\n");
        finding.fingerprint = fingerprint_of(&what, &mut seen);
    }
}

/// The fingerprint of what a finding is about, and of how often that was there before.
pub(crate) fn fingerprint_of(what: &str, seen: &mut BTreeMap<String, usize>) -> String {
    let count = seen.entry(what.to_owned()).or_default();
    *count += 1;
    blake3::hash(format!("{what}\n{count}").as_bytes()).to_hex()[..32].to_owned()
}
