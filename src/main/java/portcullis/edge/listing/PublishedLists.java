package portcullis.edge.listing;

import de.siegmar.fastcsv.reader.CsvParseException;
import jakarta.json.stream.JsonParsingException;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import portcullis.core.intake.FileProblem;
import portcullis.core.watchlist.Edition;
import portcullis.core.watchlist.Watchlist;
import portcullis.flow.port.ListReader;

/**
 * Reads the published list files: the Consolidated Screening List as JSON, CSV or TSV, and a company's own deny list as CSV,
 * each plain or compressed with gzip, told by their content. The same bytes under the same name give the same edition.
 *
 * <p>Whatever a file holds, the answer is a whole edition or a refusal with a reason; no exception leaves for the file's sake.
 */
public final class PublishedLists implements ListReader {
    private static final String SCREENING_LIST = "csl";

    private final ListLimits limits;

    public PublishedLists(ListLimits limits) {
        this.limits = limits;
    }

    @Override
    public Outcome read(Path file, String fileName, Claim claim, LocalDate today) {
        try (ListFile list = ListFile.open(file, limits)) {
            return edition(list, fileName, claim, today);
        } catch (BrokenList broken) {
            return new Refused(broken.problem());
        } catch (IOException | RuntimeException failure) {
            return new Refused(problem(failure));
        }
    }

    private Read edition(ListFile list, String fileName, Claim claim, LocalDate today) throws IOException {
        var remarks = new Remarks();
        var entries = new EntryReading(limits, remarks);
        ListFormat format = format(list.head(), claim);
        Heading heading = entries(list, format, entries, remarks);
        if (entries.listings().isEmpty()) {
            throw BrokenList.content("empty-list", "whole file", "one entry or more", "no entry");
        }
        LocalDate published = new PublishedDay(claim.published(), heading, fileName).day(today, remarks);
        String source = claim.source().orElse(format == ListFormat.OWN_CSV ? OwnList.SOURCE : SCREENING_LIST);
        var edition =
                Edition.of(source, published, list.digest(), entries.listings().size(), heading.sample);
        return new Read(new Watchlist.Part(edition, entries.listings()), remarks.sentences());
    }

    private static Heading entries(ListFile list, ListFormat format, EntryReading entries, Remarks remarks)
            throws IOException {
        return switch (format) {
            case CSL_JSON -> CslJson.read(list.text(), entries, remarks);
            case CSL_CSV, CSL_TSV -> {
                CslTable.read(Rows.of(list.text(), format == ListFormat.CSL_TSV ? '\t' : ','), entries, remarks);
                yield new Heading();
            }
            case OWN_CSV -> {
                OwnList.read(Rows.of(list.text(), Told.separator(list.head())), entries, remarks);
                yield new Heading();
            }
        };
    }

    /** What the content shows, which the claim may not contradict. */
    private static ListFormat format(String head, Claim claim) {
        ListFormat told = Told.format(head);
        claim.format().filter(claimed -> !claimed.equals(told.label())).ifPresent(claimed -> {
            throw new BrokenList(new FileProblem(
                    "other-format",
                    "The list file is not in the format that was claimed",
                    "format",
                    ListFormat.labelled(claimed)
                            .map(ListFormat::label)
                            .orElse("one of " + ListFormat.labels() + ", not " + claimed),
                    told.label(),
                    "Leave the format out, or choose the file that was meant."));
        });
        return told;
    }

    private static FileProblem problem(Exception failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BrokenList broken) {
                return broken.problem();
            }
            Optional<FileProblem> known = known(cause);
            if (known.isPresent()) {
                return known.get();
            }
        }
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            return new FileProblem(
                    "unreadable",
                    "The list file cannot be read",
                    "file system",
                    "a file that can be read",
                    failure.getClass().getSimpleName(),
                    "Check that the file is there and that the server may read it.");
        }
        throw new IllegalStateException(
                "reading a list file failed in a way that no list file should bring about", failure);
    }

    private static Optional<FileProblem> known(Throwable cause) {
        String seen = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        if (cause instanceof CharacterCodingException) {
            return Optional.of(
                    BrokenList.content("wrong-encoding", "text of the file", "UTF-8", "bytes that are not UTF-8")
                            .problem());
        }
        if (cause instanceof EOFException || cause instanceof NoSuchElementException) {
            return Optional.of(
                    BrokenList.content("truncated", "end of the file", "a whole file", "a file that breaks off")
                            .problem());
        }
        if (cause instanceof ZipException) {
            return Optional.of(BrokenList.content("broken-gzip", "compressed file", "sound gzip", seen)
                    .problem());
        }
        if (cause instanceof JsonParsingException || cause instanceof CsvParseException) {
            return Optional.of(BrokenList.content("truncated-or-broken", "content of the file", "a whole file", seen)
                    .problem());
        }
        return Optional.empty();
    }

    /** The names of the formats that can be claimed. */
    public static List<String> formats() {
        return List.of(ListFormat.labels().split(", "));
    }
}
