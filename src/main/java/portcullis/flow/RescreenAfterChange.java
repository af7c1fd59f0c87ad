package portcullis.flow;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portcullis.core.match.PartyMatcher;
import portcullis.core.match.PartyQuery;
import portcullis.core.review.CaseFile;
import portcullis.core.screen.Finding;
import portcullis.core.screen.Screener;
import portcullis.core.screen.Screening;
import portcullis.core.watchlist.Changes;
import portcullis.core.watchlist.Edition;
import portcullis.core.watchlist.Listing;
import portcullis.flow.port.Cases;
import portcullis.flow.port.Documents;
import portcullis.flow.port.Editions;
import portcullis.flow.port.Rescreenings;
import portcullis.flow.port.Uploads;
import portcullis.flow.upload.Upload;

/**
 * Screens again what a change of a list can touch, and nothing else. A match depends on the party and the one listing alone; so only
 * rows that have a party which may be a changed entry, as it was or as it is, can have other findings because of the change. The
 * stored parties are held against an index of the changed entries; the rows found are screened with all lists in force.
 */
public final class RescreenAfterChange {
    private static final Duration LEASE = Duration.ofMinutes(30);
    private static final int REMEMBERED = 200_000;

    private final Stores stores;
    private final CompareEditions compare;
    private final Desk desk;
    private final InstantSource clock;

    /** Where rows and rescreenings are stored. */
    public record Stores(
            Editions editions, Uploads uploads, Cases cases, Rescreenings rescreenings, Documents documents) {}

    public RescreenAfterChange(Stores stores, CompareEditions compare, Desk desk, InstantSource clock) {
        this.stores = stores;
        this.compare = compare;
        this.desk = desk;
        this.clock = clock;
    }

    /** Does what is left to do after adoptions: one rescreening at a time, each on one node of a cluster. */
    public List<Rescreenings.Rescreening> catchUp() {
        var done = new ArrayList<Rescreenings.Rescreening>();
        for (Editions.Adopted adopted : stores.editions().list()) {
            if (adopted.inForce()) {
                adopted.facts()
                        .previous()
                        .flatMap(since -> rescreen(since, adopted))
                        .ifPresent(done::add);
            }
        }
        return done;
    }

    /** Screens again what lies between an edition and the one in force; what was done before is answered as it was. */
    public Optional<Rescreenings.Rescreening> rescreen(String since, Editions.Adopted adopted) {
        Optional<Editions.Adopted> before = stores.editions().find(since);
        var step = new Rescreenings.Step(since, adopted.edition().id());
        if (before.isEmpty() || !isHere(adopted.edition())) {
            return Optional.empty();
        }
        return stores.rescreenings()
                .begin(step, clock.instant(), LEASE)
                .map(begun ->
                        rescreen(begun, compare.between(before.get().edition(), adopted.edition()), adopted.edition()));
    }

    public Optional<Rescreenings.Rescreening> find(Rescreenings.Step step) {
        return stores.rescreenings().find(step);
    }

    private boolean isHere(Edition edition) {
        return desk.inForce().watchlist().editions().contains(edition);
    }

    private Rescreenings.Rescreening rescreen(Rescreenings.Rescreening begun, Changes changes, Edition edition) {
        var touched = new Touched(desk.index(edition, changes.before()), desk.index(edition, changes.after()));
        if (!changes.isEmpty()) {
            stores.rescreenings().forEachChunk(touched::take);
        }
        Set<String> ids = Stream.concat(changes.before().stream(), changes.after().stream())
                .map(Listing::id)
                .collect(Collectors.toSet());
        var rows = new ArrayList<Rescreenings.Rescreened>();
        touched.rows.forEach((upload, numbers) -> rows.addAll(again(upload, numbers, ids)));
        Instant now = clock.instant();
        return stores.rescreenings().finish(begun.id(), touched.parties, rows, now);
    }

    private List<Rescreenings.Rescreened> again(String uploadId, Set<Integer> numbers, Set<String> changed) {
        Upload upload = stores.uploads().find(uploadId).orElseThrow();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Screener screener = desk.screener(
                desk.basis(today, upload.request().mode(), upload.request().scenario()));
        return numbers.stream()
                .flatMap(number -> stores.cases().find(uploadId + "-" + number).stream())
                .filter(file -> file.subject().isPresent())
                .map(file -> again(file, screener.screen(file.subject().orElseThrow()), changed))
                .toList();
    }

    private Rescreenings.Rescreened again(CaseFile file, Screening screening, Set<String> changed) {
        Set<String> before = findings(file.screening(), changed);
        Set<String> after = findings(screening, changed);
        var renewed = new CaseFile(
                file.id(),
                file.uploadId(),
                file.rowNumber(),
                file.original(),
                file.subject(),
                screening,
                List.of(),
                List.of());
        return new Rescreenings.Rescreened(
                file.id(),
                file.uploadId(),
                file.rowNumber(),
                file.recommendation(),
                screening.recommendation(),
                without(after, before),
                without(before, after),
                stores.documents().write(renewed));
    }

    private static List<String> without(Set<String> all, Set<String> others) {
        return all.stream().filter(one -> !others.contains(one)).toList();
    }

    /** The findings about changed entries, each in one line that tells it from others. */
    private static Set<String> findings(Screening screening, Set<String> changed) {
        var lines = new TreeSet<String>();
        for (Finding finding : screening.findings()) {
            finding.matches().stream()
                    .filter(match -> changed.contains(match.listing().id()))
                    .forEach(match -> lines.add(String.join(
                            " | ",
                            finding.rule().id(),
                            finding.outcome().name(),
                            finding.party().map(party -> party.role().name()).orElse("-"),
                            match.listing().list().name(),
                            match.listing().name(),
                            match.listing().id())));
        }
        return lines;
    }

    /** Gathers the rows that have a party which may be a changed entry. Parties repeat, so answers are remembered up to a bound. */
    private static final class Touched {
        private final List<PartyMatcher> matchers;
        private final double threshold;
        private final Map<PartyQuery, Boolean> known = new HashMap<>();
        private final Map<String, Set<Integer>> rows = new TreeMap<>();
        private long parties;

        Touched(Desk.Index before, Desk.Index after) {
            this.matchers = List.of(before.matcher(), after.matcher());
            this.threshold = after.threshold();
        }

        void take(Rescreenings.PartyChunk chunk) {
            for (Rescreenings.Asked asked : chunk.asked()) {
                parties++;
                if (known.size() >= REMEMBERED) {
                    known.clear();
                }
                if (known.computeIfAbsent(asked.party(), this::isTouched)) {
                    rows.computeIfAbsent(chunk.uploadId(), id -> new HashSet<>())
                            .addAll(asked.rows());
                }
            }
        }

        private boolean isTouched(PartyQuery party) {
            return matchers.stream()
                    .anyMatch(matcher -> !matcher.matches(party, threshold).isEmpty());
        }
    }
}
