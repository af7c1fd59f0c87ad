package portcullis.flow.port;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import portcullis.core.match.PartyQuery;
import portcullis.core.rule.Recommendation;
import portcullis.core.subject.Contacts;
import portcullis.core.subject.Party;

/** The parties of all screened rows, and what changes of lists did to them. */
public interface Rescreenings {
    /** The parties of some rows of one upload: what the matcher was asked, and for which rows. */
    record PartyChunk(String uploadId, List<Asked> asked) {
        public PartyChunk {
            asked = List.copyOf(asked);
        }
    }

    /** A party, what it gives of itself, and the numbers of the rows that have it. */
    record Asked(PartyQuery party, Contacts contacts, List<Integer> rows) {
        public Asked {
            rows = List.copyOf(rows);
        }

        public static Asked of(Party party, List<Integer> rows) {
            return new Asked(PartyQuery.of(party), party.contacts(), rows);
        }

        /** The party alone, to tell whether it was asked for already. */
        public Asked withoutRows() {
            return new Asked(party, contacts, List.of());
        }
    }

    /** Hands over the parties of all chunks that are screened, few at a time in memory, oldest upload first. */
    void forEachChunk(Consumer<PartyChunk> taker);

    /** The way from one edition of a list, or file of owners, to the next; the first file of owners comes after {@link Step#NOTHING}. */
    record Step(String since, String edition) {
        /** What stands before the first file of a source. */
        public static final String NOTHING = "-";
    }

    /**
     * A rescreening.
     *
     * @param parties how many parties of stored rows were held against the changed entries
     * @param touched how many rows were screened again
     * @param changed how many of them have a finding that appeared or vanished
     */
    record Rescreening(
            String id,
            Step step,
            Instant begunAt,
            Optional<Instant> finishedAt,
            long parties,
            int touched,
            int changed) {}

    /**
     * A row that was screened again, and the case that it had.
     *
     * @param appeared findings that the earlier screening did not have, each in one line; so {@code vanished} the other way round
     * @param document the case as screened again, as JSON
     */
    record Rescreened(
            String caseId,
            String uploadId,
            int rowNumber,
            Recommendation before,
            Recommendation after,
            List<String> appeared,
            List<String> vanished,
            String document) {
        public Rescreened {
            appeared = List.copyOf(appeared);
            vanished = List.copyOf(vanished);
        }

        public boolean isChanged() {
            return !appeared.isEmpty() || !vanished.isEmpty();
        }
    }

    /** Begins the rescreening of a step; empty when it is done, or somebody else is at it and the lease has not run out. */
    Optional<Rescreening> begin(Step step, Instant now, Duration lease);

    /** Stores the rows and ends the rescreening, all or nothing. */
    Rescreening finish(String id, long parties, List<Rescreened> rows, Instant now);

    Optional<Rescreening> find(Step step);

    /** Newest first, at most a hundred. */
    List<Rescreening> list();

    /** The rows whose findings differ, in the order of uploads and rows. */
    Page<Rescreened> changed(String id, int page, int size);

    /** What later lists did to a case, newest first. */
    List<Rescreened> ofCase(String caseId);
}
