package portcullis.flow.port;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import portcullis.core.intake.DateOrder;
import portcullis.core.intake.FileRemark;
import portcullis.core.intake.Habits;
import portcullis.core.intake.Mapping;
import portcullis.core.intake.RawRow;
import portcullis.core.intake.RowProblem;
import portcullis.core.review.CaseFile;
import portcullis.core.rule.Mode;
import portcullis.core.rule.PackVersion;
import portcullis.core.screen.Basis;
import portcullis.core.screen.Screening;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Known;
import portcullis.core.subject.SubjectKind;
import portcullis.core.watchlist.Edition;
import portcullis.flow.upload.Request;
import portcullis.flow.upload.Shape;

/** Domain values of every shape by chance, the same for the same seed: long and empty texts, many scripts, exact numbers. */
public final class RandomValues {
    private static final String[] WORDS = {
        "Trading",
        "北京天工",
        "ООО Вектор",
        "line\nbreak",
        "tab\there",
        "\"quoted\"",
        "back\\slash",
        "Ltd.",
        "",
        " ",
        "é",
        "😀",
        "\u0000zero",
        "</script>",
        "=1+1",
        "شركة"
    };
    private static final String[] COUNTRIES = {"SG", "CN", "US", "TW", "MY", "XK", "HK", "DE"};

    private final Random random;
    private final RandomSubjects subjects;
    private final RandomFindings findings;

    public RandomValues(long seed) {
        this.random = new Random(seed);
        this.subjects = new RandomSubjects(this);
        this.findings = new RandomFindings(this);
    }

    public RandomSubjects subjects() {
        return subjects;
    }

    public RandomFindings findings() {
        return findings;
    }

    /** A case of a row: mostly without findings, sometimes rejected. */
    public CaseFile caseOf(String uploadId, RawRow row) {
        String id = uploadId + "-" + row.number();
        if (below(10) == 0) {
            var problem = new RowProblem(row.number(), "parties", "no-party", "a party", text(), "name one");
            return new CaseFile(
                    id,
                    uploadId,
                    row.number(),
                    row.cells(),
                    Optional.empty(),
                    new Screening(List.of(), List.of()),
                    List.of(problem),
                    List.of());
        }
        var subject = subjects.subject(row.number());
        var screening = findings.screening(subject, below(3) == 0 ? 1 + below(3) : 0);
        return new CaseFile(
                id, uploadId, row.number(), row.cells(), Optional.of(subject), screening, List.of(), List.of());
    }

    public List<RawRow> rows(int first, int count) {
        var rows = new ArrayList<RawRow>();
        for (int i = 0; i < count; i++) {
            rows.add(new RawRow(first + i, list(8, this::text)));
        }
        return rows;
    }

    public Basis basis() {
        var settings = new TreeMap<String, String>();
        list(3, this::text).forEach(key -> settings.put("portcullis." + key, text()));
        return new Basis(
                date(),
                oneOf(Mode.values()),
                maybe(this::text),
                list(3, this::edition),
                list(3, () -> new PackVersion(text(), text(), "a".repeat(64))),
                settings,
                "Portcullis 0.1.0");
    }

    public Edition edition() {
        return Edition.of("csl", date(), digest(), below(30_000), flag());
    }

    public Shape shape() {
        return new Shape(
                oneOf(SubjectKind.values()),
                text(),
                1 + below(9),
                list(6, this::text),
                list(6, this::text),
                below(9),
                below(9),
                below(1_000_000),
                below(1_000_009),
                new Habits(flag() ? Map.of("date", oneOf(DateOrder.values())) : Map.of(), flag()),
                list(2, this::text),
                list(2, () -> new FileRemark(text(), text(), below(9), list(3, () -> 1 + below(9)))));
    }

    public Request request() {
        var headers = new TreeMap<String, List<String>>();
        list(3, this::text).forEach(key -> headers.put("party." + key, list(2, this::text)));
        var mapping =
                new Mapping(headers, flag() ? Map.of("date", oneOf(DateOrder.values())) : Map.of(), maybe(this::text));
        return new Request(
                maybe(() -> oneOf(SubjectKind.values())),
                date(),
                oneOf(Mode.values()),
                maybe(this::text),
                mapping,
                maybe(this::text),
                maybe(this::text),
                "sender " + below(3));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean flag() {
        return random.nextBoolean();
    }

    double fraction() {
        return random.nextDouble();
    }

    String text() {
        var text = new StringBuilder();
        for (int words = below(4); words >= 0; words--) {
            text.append(oneOf(WORDS)).append(text.isEmpty() ? "" : " ");
        }
        return text.toString();
    }

    String name() {
        return "Party " + below(1_000) + " " + text();
    }

    String digest() {
        return String.format("%064x", new BigInteger(255, random));
    }

    /** Any sign-free number that a cell or a document can state, with its scale: 8, 8.0, 19.45, 1E+25, 0.0000001. */
    BigDecimal number() {
        return new BigDecimal(BigInteger.valueOf(random.nextInt(1_000_000)), below(12) - 3);
    }

    LocalDate date() {
        return LocalDate.of(2015, 1, 1).plusDays(below(4_000));
    }

    CountryCode country() {
        return new CountryCode(oneOf(COUNTRIES));
    }

    <T> T oneOf(T[] values) {
        return values[below(values.length)];
    }

    <T> Known<T> known(Supplier<T> value) {
        return below(3) == 0 ? Known.unknown() : Known.of(value.get());
    }

    <T> Optional<T> maybe(Supplier<T> value) {
        return below(3) == 0 ? Optional.empty() : Optional.of(value.get());
    }

    <T> List<T> list(int most, Supplier<T> item) {
        var items = new ArrayList<T>();
        for (int count = below(most + 1); count > 0; count--) {
            items.add(item.get());
        }
        return items;
    }
}
