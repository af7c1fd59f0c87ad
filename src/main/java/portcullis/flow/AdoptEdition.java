package portcullis.flow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import portcullis.core.intake.FileProblem;
import portcullis.core.match.Recall;
import portcullis.core.watchlist.Edition;
import portcullis.flow.port.Editions;
import portcullis.flow.port.ListReader;

/**
 * Puts a list file in force: read whole, indexed, tried on its own names, stored, then swapped in. A file that cannot be read, or in
 * which its own names are not found again, leaves the last good edition in force and says why.
 */
public final class AdoptEdition {
    private final Editions editions;
    private final ListReader reader;
    private final EditionArchive archive;
    private final Desk desk;
    private final InstantSource clock;
    private final Spooling spooling;

    /** Where files in work are kept, and how large one may be. */
    public record Spooling(Path directory, long bytesLimit) {}

    public AdoptEdition(EditionArchive archive, Desk desk, InstantSource clock, Spooling spooling) {
        this.archive = archive;
        this.editions = archive.editions();
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

    /** One at a time, so that two editions cannot overtake each other. Takes seconds for a large list. */
    public synchronized Adoption adopt(String fileName, ListReader.Claim claim, String who, InputStream bytes) {
        try (Spool spool = Spool.of(bytes, spooling.directory(), spooling.bytesLimit())) {
            if (spool.isOver()) {
                return new Refused(tooLarge(fileName));
            }
            return reader.read(spool.file(), fileName, claim, today())
                    .fold(read -> adopt(read, fileName, who, spool), Refused::new);
        }
    }

    private Adoption adopt(ListReader.Read read, String fileName, String who, Spool spool) {
        Edition edition = read.part().edition();
        if (read.part().listings().isEmpty()) {
            return new Refused(empty(fileName));
        }
        if (edition.sample() && hasRealListOf(edition.source())) {
            return new Refused(sampleOverReal(fileName));
        }
        var known = editions.find(edition.id()).filter(Editions.Adopted::inForce);
        if (known.isPresent() && desk.inForce().watchlist().editions().contains(edition)) {
            return new InForce(known.get(), read.remarks());
        }
        Desk.Indexed next = desk.prepare(read.part());
        Recall recall = desk.recall(read.part(), next);
        if (!recall.holds()) {
            return new Refused(notFoundAgain(fileName, recall));
        }
        try (InputStream file = spool.open()) {
            var adopting = new Editions.Adopting(edition, fileName, who, clock.instant(), recall);
            var adopted = editions.adopt(adopting, file);
            desk.adopt(next);
            return new InForce(adopted, read.remarks());
        } catch (IOException e) {
            throw new UncheckedIOException("storing the edition " + edition.id(), e);
        }
    }

    /** Puts the stored editions in force again, as they were when the program last ran. */
    public synchronized void resume() {
        for (Editions.Adopted adopted : editions.list()) {
            if (adopted.inForce()) {
                desk.adopt(desk.prepare(archive.part(adopted.edition())));
            }
        }
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
