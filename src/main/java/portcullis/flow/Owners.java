package portcullis.flow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import portcullis.core.intake.FileProblem;
import portcullis.core.intake.RowProblem;
import portcullis.core.ownership.OwnerFile;
import portcullis.core.ownership.OwnerRegister;
import portcullis.core.watchlist.Edition;
import portcullis.flow.port.OwnerFiles;
import portcullis.flow.port.OwnerReader;

/**
 * Takes in files of ownership statements and knows the register in force. A file that states nothing leaves the register as it was; a
 * screening names the files that it stood on, and a past register is read back from them.
 */
public final class Owners {
    private static final int KEPT = 3;

    private final OwnerFiles files;
    private final OwnerReader reader;
    private final OwnerRegister.Reading names;
    private final Spooling spooling;
    private final Map<List<String>, OwnerRegister> past = new LinkedHashMap<>();
    private volatile OwnerRegister inForce;

    /** Where files in work are kept, how large one may be, and what day it is. */
    public record Spooling(Path directory, long bytesLimit, InstantSource clock) {}

    public Owners(OwnerFiles files, OwnerReader reader, OwnerRegister.Reading names, Spooling spooling) {
        this.files = files;
        this.reader = reader;
        this.names = names;
        this.spooling = spooling;
        this.inForce = OwnerRegister.empty(names);
    }

    /** What became of a file of owners. */
    public sealed interface Adoption {
        <R> R fold(Function<InForce, R> inForce, Function<FileProblem, R> refused);
    }

    /**
     * The file is in force.
     *
     * @param problems the rows or records that are left out, and why
     */
    public record InForce(OwnerFiles.Kept kept, List<RowProblem> problems) implements Adoption {
        public InForce {
            problems = List.copyOf(problems);
        }

        @Override
        public <R> R fold(Function<InForce, R> inForce, Function<FileProblem, R> refused) {
            return inForce.apply(this);
        }
    }

    /** The file states no owners; the register is what it was. */
    public record Refused(FileProblem problem) implements Adoption {
        @Override
        public <R> R fold(Function<InForce, R> inForce, Function<FileProblem, R> refused) {
            return refused.apply(problem);
        }
    }

    /** A file as it comes, and what its sender says of it; without a day, its statements count as said today. */
    public record Sent(String fileName, Optional<String> source, Optional<LocalDate> published, String by) {}

    /** One at a time, so that two files cannot overtake each other. */
    public synchronized Adoption adopt(Sent sent, InputStream bytes) {
        try (Spool spool = Spool.of(bytes, spooling.directory(), spooling.bytesLimit())) {
            if (spool.isOver()) {
                return new Refused(tooLarge(sent.fileName()));
            }
            LocalDate today = LocalDate.ofInstant(spooling.clock().instant(), ZoneOffset.UTC);
            var claim = new OwnerReader.Claim(sent.source(), sent.published().orElse(today));
            return reader.read(spool.file(), sent.fileName(), claim)
                    .fold(read -> adopt(sent, read, spool), Refused::new);
        }
    }

    private Adoption adopt(Sent sent, OwnerReader.Read read, Spool spool) {
        try (InputStream file = spool.open()) {
            OwnerFiles.Kept kept = files.keep(
                    read.file().edition(),
                    sent.fileName(),
                    sent.by(),
                    spooling.clock().instant(),
                    file);
            inForce = inForce.with(read.file());
            return new InForce(kept, read.problems());
        } catch (IOException e) {
            throw new UncheckedIOException("storing the file of owners " + sent.fileName(), e);
        }
    }

    /** Puts the stored files in force again, as they were when the program last ran. */
    public synchronized void resume() {
        OwnerRegister register = OwnerRegister.empty(names);
        for (OwnerFiles.Kept kept : files.list()) {
            if (kept.inForce()) {
                register = register.with(read(kept));
            }
        }
        inForce = register;
    }

    /** A change that a file in force brought: the statements before and after, and who owned whom then and does now. */
    record Change(Optional<OwnerFile> before, OwnerFile after, OwnerRegister earlier) {}

    /** What a file brought against another of its source; against nothing for the first. */
    Change change(Optional<OwnerFiles.Kept> before, OwnerFiles.Kept after) {
        Optional<OwnerFile> earlier = before.map(this::read);
        OwnerFile later = read(after);
        OwnerRegister without = OwnerRegister.empty(names);
        for (OwnerFile file : inForce.files()) {
            boolean ofSource = file.edition().source().equals(after.edition().source());
            without = ofSource ? without : without.with(file);
        }
        return new Change(earlier, later, earlier.map(without::with).orElse(without));
    }

    /** The files as they were taken in, newest first. */
    List<OwnerFiles.Kept> kept() {
        return files.list();
    }

    public OwnerRegister inForce() {
        return inForce;
    }

    /** The ids of the files in force, as a basis names them; empty when there is none. */
    public String named() {
        return String.join(" ", ids(inForce));
    }

    /** The register of these files, which need not be in force any more. */
    public OwnerRegister of(String named) {
        List<String> wanted = Arrays.stream(named.split(" "))
                .filter(id -> !id.isEmpty())
                .sorted()
                .toList();
        OwnerRegister current = inForce;
        if (ids(current).equals(wanted)) {
            return current;
        }
        synchronized (past) {
            OwnerRegister known = past.get(wanted);
            if (known == null) {
                known = OwnerRegister.empty(names);
                for (OwnerFiles.Kept kept : files.list()) {
                    boolean isIn = ids(known).contains(kept.edition().id());
                    known = wanted.contains(kept.edition().id()) && !isIn ? known.with(read(kept)) : known;
                }
                past.put(wanted, known);
                if (past.size() > KEPT) {
                    past.remove(past.keySet().iterator().next());
                }
            }
            return known;
        }
    }

    private static List<String> ids(OwnerRegister register) {
        return register.editions().stream().map(Edition::id).sorted().toList();
    }

    private OwnerFile read(OwnerFiles.Kept kept) {
        Edition edition = kept.edition();
        Path file = spooling.directory()
                .resolve("owners-" + edition.id() + "-" + Thread.currentThread().getId());
        try {
            Files.createDirectories(spooling.directory());
            Files.deleteIfExists(file);
            files.copyFile(edition.id(), file);
            var claim = new OwnerReader.Claim(Optional.of(edition.source()), edition.published());
            return reader.read(file, kept.fileName(), claim).fold(OwnerReader.Read::file, problem -> {
                throw new IllegalStateException("owner file " + edition.id() + ": " + problem.sentence());
            });
        } catch (IOException e) {
            throw new UncheckedIOException("reading back the owner file " + edition.id(), e);
        } finally {
            Scratch.remove(file);
        }
    }

    private FileProblem tooLarge(String fileName) {
        return new FileProblem(
                "over-limit",
                "The file of owners is too large",
                fileName,
                "at most " + spooling.bytesLimit() + " bytes",
                "more",
                "Send it in parts, each under a source of its own.");
    }
}
