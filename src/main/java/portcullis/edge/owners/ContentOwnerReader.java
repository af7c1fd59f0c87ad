package portcullis.edge.owners;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import portcullis.core.intake.CountryNames;
import portcullis.core.intake.FileProblem;
import portcullis.core.intake.OwnerSheet;
import portcullis.core.intake.RawRow;
import portcullis.core.intake.RowProblem;
import portcullis.core.ownership.OwnerFile;
import portcullis.core.ownership.OwnershipStatement;
import portcullis.core.watchlist.Edition;
import portcullis.flow.port.OwnerReader;
import portcullis.flow.port.SheetReader;

/** Tells by a file's content how it states owners, and reads it. Holds no state; any thread may use it. */
public final class ContentOwnerReader implements OwnerReader {
    private static final String FIX = "Send a sheet with the columns owner, owned and percent, or JSON with statements;"
            + " a file of the Beneficial Ownership Data Standard (0.2 to 0.4) is taken as it is.";

    private final SheetReader sheets;
    private final CountryNames countries;
    private final Limits limits;

    /**
     * How much is read.
     *
     * @param jsonBytes the largest JSON file, which is held in memory while it is read
     */
    public record Limits(long jsonBytes, int statements) {
        public static final Limits DEFAULT = new Limits(64L << 20, 1_000_000);
    }

    public ContentOwnerReader(SheetReader sheets, CountryNames countries, Limits limits) {
        this.sheets = sheets;
        this.countries = countries;
        this.limits = limits;
    }

    /** Statements as they were read, and what could not be. */
    record Found(List<OwnershipStatement> statements, List<RowProblem> problems) {}

    @Override
    public Outcome read(Path file, String fileName, Claim claim) {
        try {
            Edition edition = Edition.of(
                    claim.source().orElseGet(() -> source(fileName)), claim.published(), digest(file), 0, false);
            Found found = isJson(file) ? json(file, edition, claim) : sheet(file, edition, claim);
            if (found.statements().isEmpty()) {
                throw new NoOwners(nothing(fileName, found));
            }
            if (found.statements().size() > limits.statements()) {
                throw new NoOwners(tooMany(fileName));
            }
            var counted = new Edition(
                    edition.id(),
                    edition.source(),
                    edition.published(),
                    edition.sha256(),
                    found.statements().size(),
                    false);
            return new Read(new OwnerFile(counted, found.statements()), found.problems());
        } catch (NoOwners refused) {
            return new Refused(refused.problem());
        } catch (IOException failed) {
            throw new UncheckedIOException("reading the owner file " + fileName, failed);
        }
    }

    private Found json(Path file, Edition edition, Claim claim) throws IOException {
        if (Files.size(file) > limits.jsonBytes()) {
            throw new NoOwners(new FileProblem(
                    "over-limit",
                    "The file is too large",
                    edition.source(),
                    "at most " + limits.jsonBytes() + " bytes of JSON",
                    Files.size(file) + " bytes",
                    "Send it in parts, each under a source of its own."));
        }
        try (InputStream in = Files.newInputStream(file);
                JsonReader reader = Json.createReader(in)) {
            JsonValue document = reader.readValue();
            var place = new JsonPlace(edition.id(), claim.published(), countries);
            return BodsFile.is(document)
                    ? new BodsFile(place).read(document)
                    : new StatementsFile(place).read(document);
        } catch (JsonException | NumberFormatException broken) {
            throw new NoOwners(new FileProblem(
                    "not-json",
                    "The file is not whole JSON",
                    edition.source(),
                    "one JSON document in UTF-8",
                    "text that breaks off or is none",
                    FIX));
        }
    }

    private Found sheet(Path file, Edition edition, Claim claim) {
        sheets.inspect(file).ifPresent(problem -> {
            throw new NoOwners(problem);
        });
        var rows = new SheetRows(new OwnerSheet(edition.id(), Optional.of(claim.published()), countries));
        sheets.read(file, rows).ifPresent(problem -> {
            throw new NoOwners(problem);
        });
        if (!rows.started) {
            throw new NoOwners(new FileProblem(
                    "no-owner-columns",
                    "The file states no owners",
                    "first rows of the first sheet",
                    "a header with the columns owner and owned",
                    "no such header in the first " + SheetRows.HEADER_WITHIN + " rows",
                    FIX));
        }
        return new Found(rows.sheet.statements(), rows.sheet.problems());
    }

    /** The first sheet: its header, then its rows. */
    private static final class SheetRows implements SheetReader.RowTaker {
        static final int HEADER_WITHIN = 30;

        private final OwnerSheet sheet;
        private boolean started;

        SheetRows(OwnerSheet sheet) {
            this.sheet = sheet;
        }

        @Override
        public boolean wants(String name, List<String> allSheets) {
            return !started;
        }

        @Override
        public boolean take(RawRow row) {
            if (started) {
                sheet.take(row);
                return true;
            }
            started = sheet.takesHeader(row);
            return started || row.number() < HEADER_WITHIN;
        }
    }

    private static boolean isJson(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(64);
            for (byte each : head) {
                boolean blank = each == ' ' || each == '\n' || each == '\r' || each == '\t' || each < 0;
                if (!blank) {
                    return each == '{' || each == '[';
                }
            }
            return false;
        }
    }

    /** A source's name out of a file's: what stays of it without its date and ending. */
    private static String source(String fileName) {
        String base = fileName.toLowerCase(Locale.ROOT)
                .replaceAll("\\.[a-z0-9]{1,5}$", "")
                .replaceAll("\\d{4}-?\\d{2}(-?\\d{2})?", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String source = base.length() > 40 ? base.substring(0, 40) : base;
        return source.isEmpty() ? "owners" : source;
    }

    private static FileProblem nothing(String fileName, Found found) {
        String seen = found.problems().isEmpty()
                ? "none"
                : "none; " + found.problems().get(0).sentence();
        return new FileProblem(
                "no-statement",
                "The file states no owners",
                fileName,
                "at least one statement of ownership",
                seen,
                FIX);
    }

    private FileProblem tooMany(String fileName) {
        return new FileProblem(
                "over-limit",
                "The file has too many statements",
                fileName,
                "at most " + limits.statements(),
                "more",
                "Send it in parts, each under a source of its own.");
    }

    private static String digest(Path file) throws IOException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of()
                    .formatHex(((DigestInputStream) in).getMessageDigest().digest());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java platform has SHA-256", never);
        }
    }
}
