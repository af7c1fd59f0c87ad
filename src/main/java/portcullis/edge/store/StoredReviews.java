package portcullis.edge.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import portcullis.core.review.Assignment;
import portcullis.core.review.CaseFile;
import portcullis.core.review.Decision;
import portcullis.core.review.Standing;
import portcullis.core.rule.Recommendation;
import portcullis.flow.audit.Act;
import portcullis.flow.audit.Deed;
import portcullis.flow.port.Documents;
import portcullis.flow.port.Reviews;

/** What people do with cases, in the database. Queues are read by key, never by counting pages. */
@Dependent
public class StoredReviews implements Reviews {
    /** Written out, so that PostgreSQL sees that its index of waiting cases has them all. */
    private static final String WAITING = "c.standing in (portcullis.core.review.Standing.OPEN,"
            + " portcullis.core.review.Standing.WAITING_FOR_INFORMATION, portcullis.core.review.Standing.ESCALATED,"
            + " portcullis.core.review.Standing.WAITING_FOR_APPROVAL)";

    private static final String NEWEST_ASSIGNMENT = "exists (select 1 from AssignmentEntity a where"
            + " a.key.upload = c.key.upload and a.key.row = c.key.number and a.assignee in (:assignees) and not exists"
            + " (select 1 from AssignmentEntity b where b.key.upload = a.key.upload and b.key.row = a.key.row"
            + " and b.key.number > a.key.number))";

    private final Sessions sessions;
    private final StoredCases cases;

    @Inject
    public StoredReviews(Transactions transactions, Documents documents) {
        this.sessions = new Sessions(transactions);
        this.cases = new StoredCases(transactions, documents);
    }

    @Override
    public boolean decide(List<Taken> decisions, Act.Actor who, Optional<String> key) {
        return sessions.run("storing decisions", session -> DecisionTaking.take(session, decisions, who, key));
    }

    @Override
    public Optional<Decision> repeated(String caseId, String who, String key) {
        return sessions.run(
                "finding a decision by its key",
                session -> StoredCases.place(session, caseId)
                        .flatMap(place -> session.createSelectionQuery(
                                        "from DecisionEntity d where d.key.upload = :upload and d.key.row = :row"
                                                + " and d.decidedBy = :who and d.requestKey = :key",
                                        DecisionEntity.class)
                                .setParameter("upload", place.upload())
                                .setParameter("row", place.number())
                                .setParameter("who", who)
                                .setParameter("key", key)
                                .getResultStream()
                                .map(DecisionEntity::decision)
                                .findFirst()));
    }

    @Override
    public List<CaseFile> waiting(Wanted wanted, Optional<String> after, int most) {
        return sessions.run("listing waiting cases", session -> {
            var conditions = new ArrayList<>(List.of(WAITING));
            var values = new LinkedHashMap<String, Object>();
            wanted.uploadId().ifPresent(id -> {
                conditions.add("c.key.upload = :upload");
                values.put("upload", StoredUploads.number(session, id).orElse(-1L));
            });
            wanted.recommendation().ifPresent(value -> {
                conditions.add("c.recommendation = :recommendation");
                values.put("recommendation", value);
            });
            wanted.standing().ifPresent(value -> {
                conditions.add("c.standing = :standing");
                values.put("standing", value);
            });
            if (!wanted.assignees().isEmpty()) {
                conditions.add(NEWEST_ASSIGNMENT);
                values.put("assignees", wanted.assignees());
            }
            after.flatMap(id -> StoredCases.place(session, id))
                    .flatMap(place -> Optional.ofNullable(session.get(CaseEntity.class, place)))
                    .ifPresent(last -> {
                        conditions.add(
                                "(c.recommendation > :last or (c.recommendation = :last and"
                                        + " (c.key.upload > :lastUpload or (c.key.upload = :lastUpload and c.key.number > :lastRow))))");
                        values.put("last", last.recommendation);
                        values.put("lastUpload", last.key.upload());
                        values.put("lastRow", last.key.number());
                    });
            return cases.read(session, places(session, conditions, values, most));
        });
    }

    private static List<Place> places(
            StatelessSession session, List<String> conditions, Map<String, Object> values, int most) {
        var query = session.createSelectionQuery(
                "select c.key from CaseEntity c where " + String.join(" and ", conditions)
                        + " order by c.recommendation, c.key.upload, c.key.number",
                Place.class);
        values.forEach((name, value) -> {
            if (value instanceof List<?> several) {
                query.setParameterList(name, several);
            } else {
                query.setParameter(name, value);
            }
        });
        return query.setMaxResults(most).getResultList();
    }

    @Override
    public Map<Recommendation, Map<Standing, Long>> countWaiting() {
        return sessions.run("counting waiting cases", session -> {
            var counts = new EnumMap<Recommendation, Map<Standing, Long>>(Recommendation.class);
            session.createSelectionQuery(
                            "select c.recommendation, c.standing, count(*) from CaseEntity c where " + WAITING
                                    + " group by c.recommendation, c.standing",
                            Object[].class)
                    .getResultList()
                    .forEach(
                            row -> counts.computeIfAbsent((Recommendation) row[0], any -> new EnumMap<>(Standing.class))
                                    .put((Standing) row[1], (Long) row[2]));
            return counts;
        });
    }

    @Override
    public List<CaseFile> alike(String caseId, int most) {
        return decided(
                "finding decided cases alike",
                "exists (select 1 from CaseListingEntity l, CaseListingEntity o where l.key.upload = d.key.upload"
                        + " and l.key.row = d.key.row and o.key.listing = l.key.listing and o.key.upload = :upload"
                        + " and o.key.row = :row) and not (d.key.upload = :upload and d.key.row = :row)",
                caseId,
                most);
    }

    private List<CaseFile> decided(String doing, String condition, String caseId, int most) {
        return sessions.run(
                doing,
                session -> StoredCases.place(session, caseId)
                        .map(place -> cases.read(
                                session,
                                session.createSelectionQuery(
                                                "select d.key.upload, d.key.row from DecisionEntity d where "
                                                        + condition
                                                        + " group by d.key.upload, d.key.row order by max(d.at) desc",
                                                Object[].class)
                                        .setParameter("upload", place.upload())
                                        .setParameter("row", place.number())
                                        .setMaxResults(most)
                                        .getResultStream()
                                        .map(row -> new Place((Long) row[0], (Integer) row[1]))
                                        .toList()))
                        .orElse(List.of()));
    }

    @Override
    public List<CaseFile> sampled(int most) {
        return some(
                "listing the quality sample",
                "d.sampled = true and not exists (select 1 from DecisionEntity e where e.key.upload = d.key.upload"
                        + " and e.key.row = d.key.row and e.key.number > d.key.number)",
                Map.of(),
                most);
    }

    @Override
    public List<CaseFile> batch(String batch, int most) {
        return some("listing what was decided together", "d.batch = :batch", Map.of("batch", batch), most);
    }

    private List<CaseFile> some(String doing, String condition, Map<String, String> values, int most) {
        return sessions.run(doing, session -> {
            var query = session.createSelectionQuery(
                    "select distinct d.key.upload, d.key.row from DecisionEntity d where " + condition
                            + " order by d.key.upload, d.key.row",
                    Object[].class);
            values.forEach(query::setParameter);
            return cases.read(
                    session,
                    query.setMaxResults(most)
                            .getResultStream()
                            .map(row -> new Place((Long) row[0], (Integer) row[1]))
                            .toList());
        });
    }

    @Override
    public boolean assign(String caseId, Assignment assignment, Act.Actor who) {
        return sessions.run("assigning a case", session -> {
            Optional<Place> place = StoredCases.place(session, caseId)
                    .filter(found -> session.get(CaseEntity.class, found, LockMode.PESSIMISTIC_WRITE) != null);
            place.ifPresent(found -> {
                int number = assignments(session, found).size() + 1;
                session.insert(AssignmentEntity.of(found, number, assignment));
                StoredAuditLog.append(
                        session,
                        Act.of(assignment.at(), who, Deed.ASSIGNED, caseId)
                                .in(caseId.substring(0, caseId.lastIndexOf('-')))
                                .with(Map.of("assignee", assignment.assignee())));
            });
            return place.isPresent();
        });
    }

    @Override
    public List<Assignment> assignments(String caseId) {
        return sessions.run(
                "reading to whom a case was given",
                session -> StoredCases.place(session, caseId)
                        .map(place -> assignments(session, place))
                        .orElse(List.of()));
    }

    private static List<Assignment> assignments(StatelessSession session, Place place) {
        return session.createSelectionQuery(
                        "from AssignmentEntity a where a.key.upload = :upload and a.key.row = :row order by a.key.number",
                        AssignmentEntity.class)
                .setParameter("upload", place.upload())
                .setParameter("row", place.number())
                .getResultStream()
                .map(AssignmentEntity::assignment)
                .toList();
    }

    @Override
    public void setDeputy(Deputy deputy, Act.Actor who) {
        sessions.run("naming a deputy", session -> {
            session.insert(DeputyEntity.of(Contents.next(session, "deputy_seq"), deputy));
            return StoredAuditLog.append(
                    session,
                    Act.of(deputy.at(), who, Deed.DEPUTY_SET, deputy.account()).with(days(deputy)));
        });
    }

    private static Map<String, String> days(Deputy deputy) {
        LocalDate first = deputy.first();
        return Map.of(
                "deputy",
                deputy.deputy(),
                "from",
                first.toString(),
                "until",
                deputy.last().toString());
    }

    @Override
    public List<Deputy> deputies() {
        return sessions.run(
                "listing deputies",
                session -> session.createSelectionQuery(
                                "from DeputyEntity d where not exists (select 1 from DeputyEntity e where"
                                        + " e.account = d.account and e.no > d.no) order by d.account",
                                DeputyEntity.class)
                        .getResultStream()
                        .map(DeputyEntity::told)
                        .toList());
    }
}
