package portcullis.flow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import portcullis.core.intake.FileProblem;
import portcullis.core.match.Recall;
import portcullis.core.watchlist.Changes;
import portcullis.core.watchlist.Edition;
import portcullis.core.watchlist.Plausibility;
import portcullis.core.watchlist.Watchlist;
import portcullis.flow.port.Editions;
import portcullis.flow.port.ListAlarms;
import portcullis.flow.port.ListReader;

/**
 * Puts a list file in force: read whole, indexed, tried on its own names, stored, then swapped in. A file that cannot be read, or in
 * which its own names are not found again, leaves the last good edition in force and says why.
 */
public final class AdoptEdition {
    private final Editions editions;
    private final ListAlarms alarms;
    private final ListReader reader;
    private final EditionArchive archive;
    private final Desk desk;
    private final InstantSource clock;
    private final Spooling spooling;

    /** Where files in work are kept, how large one may be, and what is believed of it. */
    public record Spooling(Path directory, long bytesLimit, Plausibility plausibility) {}

    public AdoptEdition(EditionArchive archive, ListAlarms alarms, Desk desk, InstantSource clock, Spooling spooling) {
        this.archive = archive;
        this.editions = archive.adoptions();
        this.alarms = alarms;
        this.reader = archive.reader();
        this.desk = desk;
        this.clock = clock;
        this.spooling = spooling;
    }

    /** What became of a list file. */
    public sealed interface Adoption {
        <R> R fold(Function<InForce, R> inForce, Function<FileProblem, R> refused);
    }

    /**
     * The edition is in force.
     *
     * @param remarks what the reader left out or could not tell
     */
    public record InForce(Editions.Adopted adopted, List<String> remarks) implements Adoption {
        @Override
        public <R> R fold(Function<InForce, R> inForce, Function<FileProblem, R> refused) {
            return inForce.apply(this);
        }
    }

    /** The file is no edition; the lists in force are what they were. */
    public record Refused(FileProblem problem) implements Adoption {
        @Override
        public <R> R fold(Function<InForce, R> inForce, Function<FileProblem, R> refused) {
            return refused.apply(problem);
        }
    }

    /** How a file is taken that gives rise to doubt. */
    public enum Terms {
        /** Held back until somebody lets it pass. */
        IF_PLAUSIBLE,
        /** Put in force: somebody looked at it and says that it is right. */
        IN_ANY_CASE,
        /** Taken in for days gone by; what is in force stays. */
        FOR_THE_PAST
    }

    /** As {@link #adopt(ListReader.Claim, Terms, String, InputStream, String)}, held back where it gives rise to doubt. */
    public Adoption adopt(String fileName, ListReader.Claim claim, String who, InputStream bytes) {
        return adopt(claim, Terms.IF_PLAUSIBLE, who, bytes, fileName);
    }

    /** Takes a file on terms, for the one who sent it. */
    public Adoption adopt(ListReader.Claim claim, Terms terms, String who, InputStream bytes, String fileName) {
        return adopt(claim, new Manner(terms, who, ""), bytes, fileName);
    }

    /** On which terms a file is taken, for whom, and what is to be remembered of that. */
    private record Manner(Terms terms, String who, String note) {}

    /** One at a time, so that two editions cannot overtake each other. Takes seconds for a large list. */
    private synchronized Adoption adopt(ListReader.Claim claim, Manner manner, InputStream bytes, String fileName) {
        try (Spool spool = Spool.of(bytes, spooling.directory(), spooling.bytesLimit())) {
            var sending = new Sending(fileName, manner, spool);
            if (spool.isOver()) {
                return refused(sending, "", tooLarge(fileName), false);
            }
            return reader.read(spool.file(), fileName, claim, today())
                    .fold(
                            read -> adopt(read, sending),
                            problem -> refused(sending, claim.source().orElse(""), problem, false));
        }
    }

    /** A file under way. */
    private record Sending(String fileName, Manner manner, Spool spool) {
        String who() {
            return manner.who();
        }

        Terms terms() {
            return manner.terms();
        }
    }

    /**
     * Puts a file in force that was held back, because somebody looked at it.
     *
     * @param note who let it pass and why; stays with the edition
     */
    Adoption release(ListAlarms.Alarm held, String who, String note) {
        Path file = spooling.directory().resolve("held-" + UUID.randomUUID());
        try {
            alarms.copyFile(held.id(), file);
            try (InputStream in = Files.newInputStream(file)) {
                var claim = new ListReader.Claim(Optional.empty(), Optional.of(held.source()), Optional.empty());
                return adopt(claim, new Manner(Terms.IN_ANY_CASE, who, note), in, held.fileName());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading back the held file of alarm " + held.id(), e);
        } finally {
            Scratch.remove(file);
        }
    }

    private Refused refused(Sending sending, String source, FileProblem problem, boolean held) {
        if (!held) {
            raise(sending, source, problem, Optional.empty());
            return new Refused(problem);
        }
        try (InputStream in = sending.spool().open()) {
            raise(sending, source, problem, Optional.of(in));
        } catch (IOException e) {
            throw new UncheckedIOException("keeping a list file that is held back", e);
        }
        return new Refused(problem);
    }

    private void raise(Sending sending, String source, FileProblem problem, Optional<InputStream> held) {
        alarms.raise(
                new ListAlarms.Alarm(
                        UUID.randomUUID().toString(),
                        held.isPresent(),
                        source,
                        sending.fileName(),
                        sending.spool().sha256(),
                        problem,
                        clock.instant(),
                        sending.who(),
                        Optional.empty()),
                held);
    }

    private static FileProblem nothingToCompare(Edition edition) {
        return new FileProblem(
                ListAlarms.Alarm.FIRST_EDITION,
                "The first edition of a source has nothing to be compared with",
                edition.id(),
                "the number of entries that the publisher gives",
                edition.entries() + " entries; a table cut off at the end of a row looks whole",
                "The edition is in force. Compare the number with the publisher's and settle this notice.");
    }

    private Adoption adopt(ListReader.Read read, Sending sending) {
        Watchlist.Part part = read.part();
        Edition edition = part.edition();
        String fileName = sending.fileName();
        if (part.listings().isEmpty()) {
            return refused(sending, edition.source(), empty(fileName), false);
        }
        if (edition.sample() && hasRealListOf(edition.source())) {
            return refused(sending, edition.source(), sampleOverReal(fileName), false);
        }
        var known = editions.find(edition.id()).filter(Editions.Adopted::inForce);
        if (known.isPresent() && desk.inForce().watchlist().editions().contains(edition)) {
            return new InForce(known.get(), read.remarks());
        }
        Optional<Watchlist.Part> current = desk.inForce().watchlist().ofSource(edition.source());
        if (sending.terms() == Terms.FOR_THE_PAST) {
            return store(read, sending, facts(read, sending, Optional.empty(), Recall.NONE));
        }
        Optional<FileProblem> doubt = current.filter(before -> sending.terms() == Terms.IF_PLAUSIBLE)
                .flatMap(before -> spooling.plausibility().doubt(before, part))
                .map(AdoptEdition::doubtful);
        if (doubt.isPresent()) {
            return refused(sending, edition.source(), doubt.get(), true);
        }
        Desk.Indexed next = desk.prepare(part);
        Recall recall = desk.recall(part, next);
        if (!recall.holds()) {
            return refused(sending, edition.source(), notFoundAgain(fileName, recall), false);
        }
        InForce adopted = store(read, sending, facts(read, sending, current, recall));
        desk.adopt(next);
        alarms.settleAll(edition.source(), fileName, clock.instant(), edition.id());
        boolean alone = current.filter(before -> !before.edition().sample()).isEmpty();
        if (alone && !read.shownWhole() && !edition.isOwn() && !edition.sample()) {
            raise(sending, edition.source(), nothingToCompare(edition), Optional.empty());
        }
        return adopted;
    }

    private static Editions.Facts facts(
            ListReader.Read read, Sending sending, Optional<Watchlist.Part> before, Recall recall) {
        var remarks = new ArrayList<>(read.remarks());
        if (!sending.manner().note().isEmpty()) {
            remarks.add(0, sending.manner().note());
        }
        Changes changes = Changes.between(
                before.map(Watchlist.Part::listings).orElse(List.of()),
                read.part().listings());
        return new Editions.Facts(
                before.map(part -> part.edition().id()),
                new Editions.Counts(
                        changes.added().size(),
                        changes.removed().size(),
                        changes.changed().size()),
                remarks,
                recall);
    }

    private InForce store(ListReader.Read read, Sending sending, Editions.Facts facts) {
        Edition edition = read.part().edition();
        boolean past = sending.terms() == Terms.FOR_THE_PAST;
        try (InputStream file = sending.spool().open()) {
            var adopting =
                    new Editions.Adopting(edition, sending.fileName(), sending.who(), clock.instant(), past, facts);
            return new InForce(editions.adopt(adopting, file), read.remarks());
        } catch (IOException e) {
            throw new UncheckedIOException("storing the edition " + edition.id(), e);
        }
    }

    private static FileProblem doubtful(Plausibility.Doubt doubt) {
        return new FileProblem(
                doubt.type(),
                "The list file is held back: it is not what would follow the edition in force",
                doubt.where(),
                doubt.expected(),
                doubt.seen(),
                "The last good edition stays in force. Fetch the list again, or let the held file pass if it is right;"
                        + " an edition of days gone by is imported as a past one.");
    }

    /** Puts in force here what another node of the cluster adopted; answers whether there was any. */
    public synchronized boolean follow() {
        boolean followed = false;
        for (Editions.Adopted adopted : editions.list()) {
            boolean here = desk.inForce().watchlist().editions().contains(adopted.edition());
            if (adopted.inForce() && !here) {
                desk.adopt(desk.prepare(archive.part(adopted.edition())));
                followed = true;
            }
        }
        return followed;
    }

    /** Puts the stored editions in force again, as they were when the program last ran. */
    public synchronized void resume() {
        follow();
    }

    private boolean hasRealListOf(String source) {
        return desk.inForce().watchlist().editions().stream()
                .anyMatch(inForce -> !inForce.sample() && inForce.source().equals(source));
    }

    private static FileProblem sampleOverReal(String fileName) {
        return new FileProblem(
                "sample-over-real",
                "A sample does not take the place of a real list",
                fileName,
                "a published list",
                "a sample edition",
                "Remove the sample file from the lists directory.");
    }

    private static FileProblem notFoundAgain(String fileName, Recall recall) {
        return new FileProblem(
                "recall-drop",
                "Names of the list are not found again in it",
                fileName,
                "nearly every sampled name found again, also when it is written a little differently",
                recall.failures(),
                "Check that the file is the publisher's and whole; the last good edition stays in force.");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private FileProblem tooLarge(String fileName) {
        return new FileProblem(
                "over-limit",
                "The list file is too large",
                fileName,
                "at most " + spooling.bytesLimit() + " bytes",
                "more",
                "Ask an administrator to raise portcullis.limits.list.bytes.");
    }

    private static FileProblem empty(String fileName) {
        return new FileProblem(
                "empty-list",
                "The list file has no entry",
                fileName,
                "at least one entry",
                "none",
                "Download the list again from its publisher.");
    }
}
