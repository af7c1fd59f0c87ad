package portcullis.flow;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portcullis.core.ownership.OwnerRegister;
import portcullis.core.ownership.OwnershipGraph;
import portcullis.core.ownership.StatedParty;
import portcullis.core.review.CaseFile;
import portcullis.core.screen.Screener;
import portcullis.core.screen.Screening;
import portcullis.core.watchlist.Changes;
import portcullis.core.watchlist.Edition;
import portcullis.flow.port.Cases;
import portcullis.flow.port.Documents;
import portcullis.flow.port.Editions;
import portcullis.flow.port.OwnerFiles;
import portcullis.flow.port.Rescreenings;
import portcullis.flow.port.Uploads;
import portcullis.flow.upload.Upload;

/**
 * Screens again what a change of a list or of a file of owners can touch, and nothing else. The stored parties are held against an
 * index of what changed, see {@link ListCause} and {@link OwnerCause}; only the rows found so are screened, with all that is in force.
 */
public final class RescreenAfterChange {
    private static final Duration LEASE = Duration.ofMinutes(30);

    private final Stores stores;
    private final CompareEditions compare;
    private final Desk desk;
    private final Owners owners;
    private final InstantSource clock;

    /** Where rows and rescreenings are stored. */
    public record Stores(
            Editions editions, Uploads uploads, Cases cases, Rescreenings rescreenings, Documents documents) {}

    public RescreenAfterChange(Stores stores, CompareEditions compare, Desk desk, Owners owners, InstantSource clock) {
        this.stores = stores;
        this.compare = compare;
        this.desk = desk;
        this.owners = owners;
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
        List<OwnerFiles.Kept> files = owners.kept();
        for (int at = 0; at < files.size(); at++) {
            OwnerFiles.Kept file = files.get(at);
            if (file.inForce() && owners.inForce().editions().contains(file.edition())) {
                rescreen(before(file, files.subList(at + 1, files.size())), file)
                        .ifPresent(done::add);
            }
        }
        return done;
    }

    private static Optional<OwnerFiles.Kept> before(OwnerFiles.Kept file, List<OwnerFiles.Kept> older) {
        return older.stream()
                .filter(other -> other.edition().source().equals(file.edition().source()))
                .findFirst();
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
                .map(begun -> rescreen(begun, before.get().edition(), adopted.edition()));
    }

    private Optional<Rescreenings.Rescreening> rescreen(Optional<OwnerFiles.Kept> before, OwnerFiles.Kept file) {
        String since = before.map(kept -> kept.edition().id()).orElse(Rescreenings.Step.NOTHING);
        var step = new Rescreenings.Step(since, file.edition().id());
        return stores.rescreenings().begin(step, clock.instant(), LEASE).map(begun -> {
            Owners.Change change = owners.change(before, file);
            Set<StatedParty> changed = OwnerCause.changed(change.before(), change.after());
            List<OwnershipGraph> graphs =
                    List.of(owners.inForce().on(today()), change.earlier().on(today()));
            var cause = new OwnerCause(owners.inForce(), changed, graphs, desk.reviewThreshold());
            return rescreen(begun, cause, changed.isEmpty());
        });
    }

    public Optional<Rescreenings.Rescreening> find(Rescreenings.Step step) {
        return stores.rescreenings().find(step);
    }

    private boolean isHere(Edition edition) {
        return desk.inForce().watchlist().editions().contains(edition);
    }

    private Rescreenings.Rescreening rescreen(Rescreenings.Rescreening begun, Edition before, Edition after) {
        Changes changes = compare.between(before, after);
        OwnerRegister register = owners.inForce();
        var cause = new ListCause(desk, after, changes, register, register.on(today()));
        return rescreen(begun, cause, changes.isEmpty());
    }

    private Rescreenings.Rescreening rescreen(Rescreenings.Rescreening begun, Cause cause, boolean nothing) {
        var touched = new TouchedRows(cause);
        if (!nothing) {
            stores.rescreenings().forEachChunk(touched::take);
        }
        var rows = new ArrayList<Rescreenings.Rescreened>();
        touched.rows().forEach((upload, numbers) -> rows.addAll(again(upload, numbers, cause)));
        return stores.rescreenings().finish(begun.id(), touched.parties(), rows, clock.instant());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private List<Rescreenings.Rescreened> again(String uploadId, Set<Integer> numbers, Cause cause) {
        Upload upload = stores.uploads().find(uploadId).orElseThrow();
        Screener screener = desk.screener(
                desk.basis(today(), upload.request().mode(), upload.request().scenario()));
        return numbers.stream()
                .flatMap(number -> stores.cases().find(uploadId + "-" + number).stream())
                .filter(file -> file.subject().isPresent())
                .map(file -> again(file, screener.screen(file.subject().orElseThrow()), cause))
                .toList();
    }

    private Rescreenings.Rescreened again(CaseFile file, Screening screening, Cause cause) {
        Set<String> before = cause.lines(file.screening());
        Set<String> after = cause.lines(screening);
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
}
