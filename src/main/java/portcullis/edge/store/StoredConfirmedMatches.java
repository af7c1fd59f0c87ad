package portcullis.edge.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.StatelessSession;
import portcullis.core.review.CaseFile;
import portcullis.core.review.Decision;
import portcullis.flow.port.ConfirmedMatches;
import portcullis.flow.port.Documents;

/** The confirmed matches, found among the decisions; nothing is stored for them. */
@Dependent
public class StoredConfirmedMatches implements ConfirmedMatches {
    private static final String EVER =
            " from DecisionEntity d where exists (select 1 from DecisionEntity c where c.key.upload = d.key.upload"
                    + " and c.key.row = d.key.row and (c.kind = :block or upper(c.reasonCode) like 'TM%'))";

    private final Sessions sessions;
    private final Documents documents;

    @Inject
    public StoredConfirmedMatches(Transactions transactions, Documents documents) {
        this.sessions = new Sessions(transactions);
        this.documents = documents;
    }

    @Override
    public Optional<Instant> latest() {
        return Optional.ofNullable(sessions.run(
                "finding the latest confirmed match",
                session -> session.createSelectionQuery("select max(d.at)" + EVER, Instant.class)
                        .setParameter("block", Decision.Kind.BLOCK)
                        .getSingleResultOrNull()));
    }

    @Override
    public List<CaseFile> until(Instant time) {
        return sessions.run("reading confirmed matches", session -> {
            Map<Place, List<Decision>> taken =
                    new TreeMap<>(Comparator.comparing(Place::upload).thenComparing(Place::number));
            decisions(session, time)
                    .forEach(decision -> taken.computeIfAbsent(
                                    new Place(decision.key.upload(), decision.key.row()), any -> new ArrayList<>(1))
                            .add(decision.decision()));
            taken.values().removeIf(decisions -> !ConfirmedMatches.confirms(decisions));
            return taken.entrySet().stream()
                    .skip(Math.max(0, taken.size() - MOST))
                    .map(entry -> file(session, entry.getKey(), entry.getValue()))
                    .toList();
        });
    }

    private static List<DecisionEntity> decisions(StatelessSession session, Instant time) {
        return session.createSelectionQuery(
                        "select d" + EVER + " and d.at <= :time order by d.key.upload, d.key.row, d.key.number",
                        DecisionEntity.class)
                .setParameter("block", Decision.Kind.BLOCK)
                .setParameter("time", time)
                .getResultList();
    }

    private CaseFile file(StatelessSession session, Place place, List<Decision> decisions) {
        CaseFile file = documents.readCase(session.get(CaseEntity.class, place).document);
        return new CaseFile(
                file.id(),
                file.uploadId(),
                file.rowNumber(),
                file.original(),
                file.subject(),
                file.screening(),
                file.problems(),
                decisions);
    }
}
