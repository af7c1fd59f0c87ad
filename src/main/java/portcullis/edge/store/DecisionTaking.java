package portcullis.edge.store;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import portcullis.core.review.Decision;
import portcullis.core.review.Standing;
import portcullis.flow.audit.Act;
import portcullis.flow.audit.CanonicalJson;
import portcullis.flow.audit.Deed;
import portcullis.flow.port.KnownVersions;
import portcullis.flow.port.Notices;
import portcullis.flow.port.Reviews;

/**
 * Adds decisions in a running transaction: locks the cases in one order, counts what was decided before, and adds all or nothing, each
 * with its record in the audit trail.
 */
final class DecisionTaking {
    private DecisionTaking() {}

    /** Whether all were added; nothing is when one of them is not the next decision of its case. */
    static boolean take(StatelessSession session, List<Reviews.Taken> taken, Act.Actor who, Optional<String> key) {
        Map<Place, Reviews.Taken> places =
                new TreeMap<>(Comparator.comparingLong(Place::upload).thenComparingInt(Place::number));
        for (Reviews.Taken each : taken) {
            Place place = StoredCases.place(session, each.caseId())
                    .orElseThrow(() -> new IllegalArgumentException("there is no case " + each.caseId()));
            if (places.put(place, each) != null) {
                throw new IllegalArgumentException("the case " + each.caseId() + " twice");
            }
        }
        var cases = new LinkedHashMap<CaseEntity, Decision>();
        for (Map.Entry<Place, Reviews.Taken> each : places.entrySet()) {
            CaseEntity found = session.get(CaseEntity.class, each.getKey(), LockMode.PESSIMISTIC_WRITE);
            if (found == null) {
                throw new IllegalArgumentException(
                        "there is no case " + each.getValue().caseId());
            }
            if (each.getValue().decision().number() != count(session, each.getKey()) + 1) {
                return false;
            }
            cases.put(found, each.getValue().decision());
        }
        cases.forEach((found, decision) -> add(session, found, decision, key));
        cases.keySet().forEach(found -> tell(session, Objects.requireNonNull(places.get(found.key)), found));
        places.values().forEach(each -> StoredAuditLog.append(session, act(each, who)));
        return true;
    }

    private static void add(StatelessSession session, CaseEntity found, Decision decision, Optional<String> key) {
        DecisionEntity entity = DecisionEntity.of(found.key, decision);
        entity.requestKey = key.orElse(null);
        decision.bearing()
                .answers()
                .ifPresent(number -> entity.answersBy = session.get(
                                DecisionEntity.class,
                                new DecisionEntity.Key(found.key.upload(), found.key.number(), number))
                        .decidedBy);
        session.insert(entity);
        if (decision.confirmsMatch() || decision.number() > 1) {
            KnownVersionEntity.moved(session, KnownVersions.Thing.CONFIRMED);
        }
        session.createMutationQuery("update CaseEntity c set c.standing = :standing where c.key = :key")
                .setParameter("standing", found.standing.after(decision))
                .setParameter("key", found.key)
                .executeUpdate();
    }

    /** Others are told of every decision, and once more when it lets a transaction go on. */
    private static void tell(StatelessSession session, Reviews.Taken taken, CaseEntity before) {
        Decision decision = taken.decision();
        Standing after = before.standing.after(decision);
        var facts = new TreeMap<String, String>();
        facts.put("caseId", taken.caseId());
        facts.put("reference", taken.reference());
        facts.put("recommendation", before.recommendation.name());
        facts.put("standing", after.name());
        facts.put("outcome", decision.kind().name());
        facts.put("reasonCode", decision.reasonCode());
        facts.put("number", Integer.toString(decision.number()));
        String what = "case " + taken.caseId() + " decision " + decision.number();
        StoredNotices.add(session, notice(what, "CASE_DECIDED", after, decision, facts));
        if (after == Standing.RELEASED && decision.kind() != Decision.Kind.CONFIRM) {
            StoredNotices.add(session, notice(what + " release", "HOLD_RELEASED", after, decision, facts));
        }
    }

    private static Notices.Notice notice(
            String about, String kind, Standing after, Decision decision, SortedMap<String, String> facts) {
        return new Notices.Notice(
                about,
                kind,
                "The case " + facts.get("caseId") + " stands " + after + ".",
                decision.at(),
                CanonicalJson.of(facts));
    }

    private static long count(StatelessSession session, Place place) {
        return session.createSelectionQuery(
                        "select count(*) from DecisionEntity d where d.key.upload = :upload and d.key.row = :row",
                        Long.class)
                .setParameter("upload", place.upload())
                .setParameter("row", place.number())
                .getSingleResult();
    }

    private static Act act(Reviews.Taken taken, Act.Actor who) {
        Decision decision = taken.decision();
        var detail = new TreeMap<String, String>();
        detail.put("number", Integer.toString(decision.number()));
        detail.put("outcome", decision.kind().name());
        detail.put("reasonCode", decision.reasonCode());
        detail.put("text", decision.text());
        detail.put("decidedBy", decision.decidedBy());
        if (!decision.bearing().evidence().isEmpty()) {
            detail.put("evidence", EvidencePacking.pack(decision.bearing().evidence()));
        }
        if (decision.bearing().awaitsSecond()) {
            detail.put("awaitsSecond", "true");
        }
        decision.bearing().answers().ifPresent(number -> detail.put("answers", Integer.toString(number)));
        if (!decision.bearing().batch().isEmpty()) {
            detail.put("batch", decision.bearing().batch());
        }
        String upload = taken.caseId().substring(0, taken.caseId().lastIndexOf('-'));
        return Act.of(decision.at(), who, Deed.DECIDED, taken.caseId())
                .in(upload)
                .with(detail);
    }
}
