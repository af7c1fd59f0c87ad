package portcullis.edge.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import portcullis.core.match.Evidence;
import portcullis.core.match.Score;
import portcullis.core.ownership.OwnerChart;
import portcullis.core.rule.Outcome;
import portcullis.core.rule.Recommendation;
import portcullis.core.subject.Corporate;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Known;
import portcullis.edge.faces.view.Countries;
import portcullis.edge.faces.view.EvidenceLine;
import portcullis.edge.faces.view.Marked;
import portcullis.edge.faces.view.OwnerLine;
import portcullis.flow.upload.Tally;

/** How pages write what is not text: times in UTC, counts with grouping, scores with the four decimals that counted. */
@Named("show")
@ApplicationScoped
public class Shown {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String[] UNITS = {"bytes", "KiB", "MiB", "GiB"};
    private static final int DIGEST_SHOWN = 12;

    public String time(Instant instant) {
        return TIME.format(instant) + " UTC";
    }

    public String time(Optional<Instant> instant) {
        return instant.map(this::time).orElse("");
    }

    public String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    public String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Such as {@code 1.4 MiB}. */
    public String bytes(long number) {
        double rest = number;
        int unit = 0;
        while (rest >= 1024 && unit < UNITS.length - 1) {
            rest /= 1024;
            unit++;
        }
        return String.format(Locale.ROOT, unit == 0 ? "%.0f %s" : "%.1f %s", rest, UNITS[unit]);
    }

    /** Rounded up, such as {@code 45 s}, {@code 3 min}, {@code 2 h}. */
    public String duration(Duration duration) {
        long seconds = (duration.toMillis() + 999) / 1000;
        if (seconds < 90) {
            return seconds + " s";
        }
        long minutes = (seconds + 59) / 60;
        return minutes < 90 ? minutes + " min" : (minutes + 59) / 60 + " h";
    }

    public int rows(Tally tally, Recommendation recommendation) {
        return tally.recommendations().getOrDefault(recommendation, 0);
    }

    /** Rows with at least one finding of this outcome. */
    public int rowsWith(Tally tally, Outcome outcome) {
        return tally.outcomes().getOrDefault(outcome, 0);
    }

    /** A text in pieces, marked by what the other side has too. */
    public List<Marked.Piece> marked(String text, String other, Evidence evidence) {
        return Marked.of(text, other, evidence);
    }

    public String score(Score score) {
        return String.format(Locale.ROOT, "%.4f", score.value());
    }

    /** The beginning of a digest, enough to tell two files apart by eye. */
    public String digest(String sha256) {
        return sha256.length() <= DIGEST_SHOWN ? sha256 : sha256.substring(0, DIGEST_SHOWN) + "…";
    }

    /** Name and code of a country; empty when it is unknown. */
    public String country(Known<CountryCode> country) {
        return country.asOptional().map(Countries::named).orElse("");
    }

    public String countries(List<CountryCode> countries) {
        return Countries.named(countries);
    }

    public String joined(List<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Whether a row says nothing of who stands behind a party. */
    public boolean isNobodyBehind(Corporate corporate) {
        return corporate.equals(Corporate.UNKNOWN);
    }

    /** A share in percent without needless zeros; empty when it is unknown. */
    public String percent(Known<BigDecimal> share) {
        return share.asOptional()
                .map(value -> value.stripTrailingZeros().toPlainString() + " %")
                .orElse("");
    }

    public List<Map.Entry<String, String>> pairs(Map<String, String> values) {
        return List.copyOf(values.entrySet());
    }

    public List<OwnerLine> owners(OwnerChart chart) {
        return OwnerLine.of(chart);
    }

    /** A text as an address takes it after an equals sign. */
    public String asked(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public List<EvidenceLine> evidence(Evidence evidence) {
        return EvidenceLine.of(evidence);
    }

    /** How many whole days lie between a day and today, both in UTC; 0 for a day to come. */
    public long daysSince(LocalDate day, LocalDate today) {
        return Math.max(0, today.toEpochDay() - day.toEpochDay());
    }
}
