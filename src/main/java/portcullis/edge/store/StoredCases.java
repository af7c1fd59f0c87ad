package portcullis.edge.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;
import portcullis.core.review.CaseFile;
import portcullis.core.review.Decision;
import portcullis.core.review.Standing;
import portcullis.core.rule.Recommendation;
import portcullis.flow.audit.Act;
import portcullis.flow.port.Cases;
import portcullis.flow.port.Documents;
import portcullis.flow.port.Page;
import portcullis.flow.port.Reviews;

/** The cases in the database. A case's id is its upload's id and its row number. */
@Dependent
public class StoredCases implements Cases {
    private static final int BATCH = 1_000;
    /** With the upload, though it is but one: only so does H2 see that the primary key has this order. */
    private static final String ROW_ORDER = " order by c.key.upload, c.key.number";

    private final Sessions sessions;
    private final Documents documents;

    @Inject
    public StoredCases(Transactions transactions, Documents documents) {
        this.sessions = new Sessions(transactions);
        this.documents = documents;
    }

    @Override
    public Optional<CaseFile> find(String caseId) {
        return sessions.run(
                "finding a case",
                session -> place(session, caseId)
                        .flatMap(place -> files(session, place.upload(), List.of(place.number())).stream()
                                .findFirst()));
    }

    /** Finds the rows of the page in the index alone, then reads their documents. */
    @Override
    public Page<CaseFile> list(String uploadId, Filter filter, int page, int size) {
        return sessions.run(
                "listing cases",
                session -> StoredUploads.number(session, uploadId)
                        .map(upload -> {
                            List<Integer> rows = narrowed(
                                            session, "select c.key.number", filter, ROW_ORDER, Integer.class)
                                    .setParameter("upload", upload)
                                    .setFirstResult(Math.multiplyExact(page, size))
                                    .setMaxResults(size)
                                    .getResultList();
                            return new Page<>(files(session, upload, rows), page, size, total(session, upload, filter));
                        })
                        .orElseGet(() -> new Page<>(List.of(), page, size, 0)));
    }

    /** The tally knows how many, unless two parts narrow or people's decisions count. */
    private static long total(StatelessSession session, long upload, Filter filter) {
        if (filter.standing().isPresent()
                || (filter.recommendation().isPresent() && filter.outcome().isPresent())) {
            return narrowed(session, "select count(*)", filter, "", Long.class)
                    .setParameter("upload", upload)
                    .getSingleResult();
        }
        var tally = session.get(ProgressEntity.class, upload).tally();
        return filter.recommendation()
                .map(wanted -> tally.recommendations().getOrDefault(wanted, 0))
                .or(() -> filter.outcome().map(wanted -> tally.outcomes().getOrDefault(wanted, 0)))
                .orElse(tally.rowsScreened() + tally.rowsRejected());
    }

    private static <T> SelectionQuery<T> narrowed(
            StatelessSession session, String select, Filter filter, String order, Class<T> type) {
        boolean all = filter.equals(Filter.ALL);
        String where = all
                ? ""
                : " and c.recommendation in (:recommendations) and c.standing in (:standings)"
                        + (filter.outcome().isPresent() ? " and c.outcomes in (:outcomes)" : "");
        var query = session.createSelectionQuery(
                select + " from CaseEntity c where c.key.upload = :upload" + where + order, type);
        if (!all) {
            query.setParameterList("recommendations", allOr(filter.recommendation(), Recommendation.values()));
            query.setParameterList("standings", allOr(filter.standing(), Standing.values()));
            filter.outcome().ifPresent(outcome -> query.setParameterList("outcomes", OutcomeBits.setsWith(outcome)));
        }
        return query;
    }

    private static <T> List<T> allOr(Optional<T> one, T[] all) {
        return one.map(List::of).orElse(List.of(all));
    }

    /** Reads a thousand cases in one transaction after another. A decision taken meanwhile shows in cases not read yet. */
    @Override
    public void forEach(String uploadId, Consumer<CaseFile> taker) {
        Optional<Long> upload = sessions.run("finding an upload", session -> StoredUploads.number(session, uploadId));
        if (upload.isEmpty()) {
            return;
        }
        int last = 0;
        List<CaseFile> batch = after(upload.get(), last);
        while (!batch.isEmpty()) {
            batch.forEach(taker);
            last = batch.get(batch.size() - 1).rowNumber();
            batch = batch.size() < BATCH ? List.of() : after(upload.get(), last);
        }
    }

    private List<CaseFile> after(long upload, int row) {
        return sessions.run(
                "reading cases",
                session -> told(
                        session,
                        upload,
                        session.createSelectionQuery(
                                        "from CaseEntity c where c.key.upload = :upload and c.key.number > :row"
                                                + ROW_ORDER,
                                        CaseEntity.class)
                                .setParameter("upload", upload)
                                .setParameter("row", row)
                                .setMaxResults(BATCH)
                                .getResultList()));
    }

    private List<CaseFile> files(StatelessSession session, long upload, List<Integer> rows) {
        return rows.isEmpty()
                ? List.of()
                : told(
                        session,
                        upload,
                        session.createSelectionQuery(
                                        "from CaseEntity c where c.key.upload = :upload and c.key.number in (:rows)"
                                                + ROW_ORDER,
                                        CaseEntity.class)
                                .setParameter("upload", upload)
                                .setParameterList("rows", rows)
                                .getResultList());
    }

    private List<CaseFile> told(StatelessSession session, long upload, List<CaseEntity> cases) {
        if (cases.isEmpty()) {
            return List.of();
        }
        var decisions = new HashMap<Integer, List<Decision>>();
        session.createSelectionQuery(
                        "from DecisionEntity d where d.key.upload = :upload and d.key.row between :first and :last"
                                + " order by d.key.upload, d.key.row, d.key.number",
                        DecisionEntity.class)
                .setParameter("upload", upload)
                .setParameter("first", cases.get(0).key.number())
                .setParameter("last", cases.get(cases.size() - 1).key.number())
                .getResultList()
                .forEach(decision -> decisions
                        .computeIfAbsent(decision.key.row(), row -> new ArrayList<>())
                        .add(decision.decision()));
        return cases.stream().map(found -> told(found, decisions)).toList();
    }

    private CaseFile told(CaseEntity found, Map<Integer, List<Decision>> decisions) {
        CaseFile file = documents.readCase(found.document);
        List<Decision> taken = decisions.getOrDefault(found.key.number(), List.of());
        return taken.isEmpty()
                ? file
                : new CaseFile(
                        file.id(),
                        file.uploadId(),
                        file.rowNumber(),
                        file.original(),
                        file.subject(),
                        file.screening(),
                        file.problems(),
                        taken);
    }

    @Override
    public Map<Integer, Long> openByAge(Instant now) {
        return sessions.run("counting open cases", session -> {
            var counts = new TreeMap<Integer, Long>();
            AGES.forEach(age -> counts.put(age, 0L));
            session.createSelectionQuery(
                            "select u.receivedAt, count(*) from CaseEntity c, UploadEntity u where u.no = c.key.upload"
                                    + " and c.recommendation in (:held, :questioned) and c.standing = :open"
                                    + " group by u.no, u.receivedAt",
                            Object[].class)
                    .setParameter("held", Recommendation.HOLD)
                    .setParameter("questioned", Recommendation.REVIEW)
                    .setParameter("open", Standing.OPEN)
                    .getResultList()
                    .forEach(row -> counts.merge(age((Instant) row[0], now), (Long) row[1], Long::sum));
            return counts;
        });
    }

    private static int age(Instant received, Instant now) {
        long days = Duration.between(received, now).toDays();
        return AGES.stream().filter(age -> age <= days).reduce(AGES.get(0), Math::max);
    }

    @Override
    public boolean decide(String caseId, Decision decision) {
        return sessions.run(
                "storing a decision",
                session -> DecisionTaking.take(
                        session,
                        List.of(new Reviews.Taken(caseId, decision)),
                        Act.Actor.named(decision.decidedBy()),
                        Optional.empty()));
    }

    /** The cases at some places, in their order, whatever uploads they are of. */
    List<CaseFile> read(StatelessSession session, List<Place> places) {
        var byUpload = new LinkedHashMap<Long, List<Integer>>();
        places.forEach(place -> byUpload.computeIfAbsent(place.upload(), any -> new ArrayList<>())
                .add(place.number()));
        var found = new HashMap<String, CaseFile>();
        var ids = new HashMap<Place, String>();
        byUpload.forEach((upload, rows) -> files(session, upload, rows).forEach(file -> {
            found.put(file.id(), file);
            ids.put(new Place(upload, file.rowNumber()), file.id());
        }));
        return places.stream().map(ids::get).map(found::get).toList();
    }

    static Optional<Place> place(StatelessSession session, String caseId) {
        int dash = caseId.lastIndexOf('-');
        return Stream.of(dash)
                .filter(at -> at > 0 && caseId.substring(at + 1).matches("[1-9][0-9]{0,8}"))
                .findFirst()
                .flatMap(at -> StoredUploads.number(session, caseId.substring(0, at)))
                .map(upload -> new Place(upload, Integer.parseInt(caseId.substring(dash + 1))));
    }
}
