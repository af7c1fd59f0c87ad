package portcullis.edge.listing;

import de.siegmar.fastcsv.reader.CsvParseException;
import jakarta.json.stream.JsonParsingException;
import java.io.BufferedReader;
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
import portcullis.flow.port.SheetReader;

/**
 * Reads the published list files, told by their content: the Consolidated Screening List, the supplements of part 744, the Denied
 * Persons List, the Treasury Department's lists, those of the United Nations, the United Kingdom and the European Union, the
 * collections of OpenSanctions, and a company's own lists. The same bytes under the same name give the same edition.
 *
 * <p>Whatever a file holds, the answer is a whole edition or a refusal with a reason; no exception leaves for the file's sake.
 */
public final class PublishedLists implements ListReader {
    /** No header line is longer. */
    private static final int LONGEST_LINE = 8_192;

    private final ListLimits limits;
    private final SheetReader sheets;

    /** @param sheets reads own lists that come as workbooks */
    public PublishedLists(ListLimits limits, SheetReader sheets) {
        this.limits = limits;
        this.sheets = sheets;
    }

    @Override
    public Outcome read(Path file, String fileName, Claim claim, LocalDate today) {
        try {
            var reading = new Reading(fileName, claim, today, new Remarks());
            return ListArchive.isOne(file) ? archive(file, reading) : plain(file, reading);
        } catch (BrokenList broken) {
            return new Refused(broken.problem());
        } catch (IOException | RuntimeException failure) {
            return new Refused(problem(failure));
        }
    }

    /** What is known of a file besides its content, and what is noted on the way. */
    private record Reading(String fileName, Claim claim, LocalDate today, Remarks remarks) {}

    private Read plain(Path file, Reading reading) throws IOException {
        try (ListFile list = ListFile.open(file, limits)) {
            var entries = new EntryReading(limits, reading.remarks());
            ListFormat format = claimed(Told.format(list.head()), reading.claim());
            Heading heading = entries(list.text(), format, entries, reading);
            return edition(format, heading, entries, list.digest(), reading);
        }
    }

    private Read archive(Path file, Reading reading) throws IOException {
        var entries = new EntryReading(limits, reading.remarks());
        try (ListArchive archive = ListArchive.open(file, limits)) {
            String digest = ListFile.digest(file, limits);
            if (archive.isWorkbook()) {
                ListFormat format = claimed(ListFormat.OWN_XLSX, reading.claim());
                Heading heading = own(SheetTable.of(file, sheets, limits), entries, reading);
                return edition(format, heading, entries, digest, reading);
            }
            List<String> files = archive.files();
            if (files.size() > 1) {
                ListFormat format = claimed(TreasuryArchive.read(archive, entries, reading.remarks()), reading.claim());
                return edition(format, new Heading(), entries, digest, reading);
            }
            BufferedReader text = archive.text(files.get(0));
            ListFormat format = claimed(Told.format(ListFile.head(text)), reading.claim());
            return edition(format, entries(text, format, entries, reading), entries, digest, reading);
        }
    }

    private static Read edition(
            ListFormat format, Heading heading, EntryReading entries, String digest, Reading reading) {
        if (entries.listings().isEmpty()) {
            throw BrokenList.content("empty-list", "whole file", "one entry or more", "no entry");
        }
        LocalDate published = new PublishedDay(reading.claim().published(), heading, reading.fileName())
                .day(reading.today(), reading.remarks());
        String source = reading.claim().source().orElse(heading.source.isEmpty() ? format.source() : heading.source);
        var edition = Edition.of(source, published, digest, entries.listings().size(), heading.sample);
        return new Read(
                new Watchlist.Part(edition, entries.listings()),
                reading.remarks().sentences(),
                format.showsItsEnd());
    }

    private static Heading entries(BufferedReader text, ListFormat format, EntryReading entries, Reading reading)
            throws IOException {
        Remarks remarks = reading.remarks();
        switch (format) {
            case CSL_JSON -> {
                return CslJson.read(text, entries, remarks);
            }
            case ECFR_XML -> {
                return CommerceSupplements.read(XmlList.of(text), entries, remarks);
            }
            case OFAC_XML -> {
                return TreasuryAdvanced.read(XmlList.of(text), entries, remarks);
            }
            case UN_XML -> {
                return UnitedNationsList.read(XmlList.of(text), entries, remarks);
            }
            case UK_XML -> {
                return UnitedKingdomList.read(XmlList.of(text), entries, remarks);
            }
            case EU_XML -> {
                return EuropeanList.read(XmlList.of(text), entries, remarks);
            }
            case FTM_JSON -> FollowTheMoney.read(text, entries, remarks);
            default -> {
                return table(text, format, entries, reading);
            }
        }
        return new Heading();
    }

    private static Heading table(BufferedReader text, ListFormat format, EntryReading entries, Reading reading)
            throws IOException {
        if (format == ListFormat.UK_CSV) {
            text.mark(LONGEST_LINE);
            String day = String.valueOf(text.readLine());
            if (UnitedKingdomDesignations.isHeader(day)) {
                text.reset();
                return UnitedKingdomDesignations.read("", Rows.of(text, ','), entries, reading.remarks());
            }
            if (UnitedKingdomDesignations.begins(day)) {
                return UnitedKingdomDesignations.read(day, Rows.of(text, ','), entries, reading.remarks());
            }
            return UnitedKingdomTable.read(day, Rows.of(text, ','), entries, reading.remarks());
        }
        Rows rows = Rows.of(text, Told.separator(ListFile.head(text)));
        switch (format) {
            case CSL_CSV, CSL_TSV -> CslTable.read(rows, entries, reading.remarks());
            case DPL_TEXT -> {
                return DeniedPersons.read(rows, entries, reading.remarks());
            }
            case OPENSANCTIONS_CSV -> SimpleTargets.read(rows, entries, reading.remarks());
            case EU_CSV -> {
                return EuropeanTable.read(rows, entries, reading.remarks());
            }
            case OWN_CSV -> {
                return own(rows, entries, reading);
            }
            default -> throw new IllegalStateException("no table is of the format " + format);
        }
        return new Heading();
    }

    private static Heading own(Table table, EntryReading entries, Reading reading) {
        boolean watches =
                OwnList.watches(reading.fileName(), reading.claim().source().orElse(""));
        OwnList.read(table, watches, entries, reading.remarks());
        var heading = new Heading();
        heading.source = watches ? OwnList.WATCH_SOURCE : OwnList.SOURCE;
        return heading;
    }

    /** What the content shows, which the claim may not contradict. */
    private static ListFormat claimed(ListFormat told, Claim claim) {
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
}
