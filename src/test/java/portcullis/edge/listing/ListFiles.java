package portcullis.edge.listing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import portcullis.core.intake.FileProblem;
import portcullis.core.watchlist.Listing;
import portcullis.edge.sheet.ContentSheetReader;
import portcullis.edge.sheet.SheetLimits;
import portcullis.flow.port.ListReader;
import portcullis.flow.port.ListReader.Claim;
import portcullis.flow.port.SheetReader;

/** List files of the tests, and what the reader makes of them. */
final class ListFiles {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ListLimits SMALL = new ListLimits(100_000, 50, 2_000);
    static final SheetReader SHEETS = new ContentSheetReader(SheetLimits.DEFAULTS);

    private final Path directory;

    ListFiles(Path directory) {
        this.directory = directory;
    }

    static String text(String name) {
        try (InputStream in = ListFiles.class.getResourceAsStream("/portcullis/edge/listing/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    ListReader.Read read(String name) {
        return read(name, text(name));
    }

    ListReader.Read read(String name, String content) {
        return read(name, content.getBytes(StandardCharsets.UTF_8), Claim.NONE);
    }

    ListReader.Read read(String name, byte[] content, Claim claim) {
        return outcome(name, content, claim).fold(read -> read, problem -> {
            throw new AssertionError(problem.sentence());
        });
    }

    FileProblem refused(String name, String content) {
        return refused(name, content.getBytes(StandardCharsets.UTF_8));
    }

    FileProblem refused(String name, byte[] content) {
        return refused(name, content, Claim.NONE);
    }

    FileProblem refused(String name, byte[] content, Claim claim) {
        return outcome(name, content, claim)
                .fold(
                        read -> {
                            throw new AssertionError(
                                    "taken with " + read.part().listings().size() + " listings");
                        },
                        problem -> problem);
    }

    private ListReader.Outcome outcome(String name, byte[] content, Claim claim) {
        try {
            Path file = Files.write(directory.resolve("list-file"), content);
            return new PublishedLists(SMALL, SHEETS).read(file, name, claim, TODAY);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static byte[] gzip(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Every fact of a listing, one to a line. */
    static String printed(Listing listing) {
        var legal = listing.legal();
        String names = listing.names().stream()
                .map(name -> name.kind() + " " + name.text())
                .collect(Collectors.joining("\n  ", "\n  ", ""));
        String addresses = listing.addresses().stream()
                .map(a -> a.country().asOptional().map(Object::toString).orElse("??") + " " + a.text())
                .collect(Collectors.joining("\n  ", "\n  ", ""));
        String numbers = listing.identifiers().stream()
                .map(number -> number.kind() + " = " + number.value())
                .collect(Collectors.joining("\n  ", "\n  ", ""));
        return listing.id() + " " + listing.list() + " " + listing.kind() + names + "\n at:" + addresses + "\n ids:"
                + numbers
                + "\n programs: " + legal.programs() + "\n requirement: "
                + legal.license().requirement().orElse("-") + "\n policy: "
                + legal.license().policy().orElse("-") + "\n footnotes: "
                + legal.footnotes().numbers() + (legal.footnotes().uncertain() ? " uncertain" : "") + "\n notice: "
                + legal.citation().orElse("-") + "\n holds: "
                + legal.from().map(Object::toString).orElse("…") + " to "
                + legal.to().map(Object::toString).orElse("…") + "\n told: "
                + listing.source().orElse("-") + "\n";
    }
}
