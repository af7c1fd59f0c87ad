package portcullis.app;

import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import portcullis.app.security.OpenIdSettings;
import portcullis.core.review.BusinessHours;
import portcullis.core.review.Deadlines;
import portcullis.core.review.DecisionRules;
import portcullis.core.review.QualitySample;
import portcullis.core.rule.Mode;
import portcullis.core.rule.NearestName;
import portcullis.core.subject.CountryCode;
import portcullis.core.watchlist.EditionChoice;
import portcullis.flow.BundleKeys;

/**
 * Reads all settings strictly: an unknown {@code portcullis.*} key, a value of the wrong kind or out of its range, or settings
 * that contradict each other are all reported at once, and nothing starts.
 */
final class SettingsReader {
    private static final Set<String> AFFILIATES = Set.of("in_force", "suspended", "repealed", "unconfirmed");

    /** A reason in words has at least so many characters, so that a second reader can follow it. */
    private static final int SHORTEST_REASON = 10;

    private final Map<String, String> given;
    private final List<String> problems = new ArrayList<>();
    private final SortedMap<String, String> effective = new TreeMap<>();

    private SettingsReader(Map<String, String> given) {
        this.given = given;
    }

    /** All {@code portcullis.*} properties and {@code PORTCULLIS_*} variables of a configuration. */
    static Settings read(Config config) {
        var given = new TreeMap<String, String>();
        for (String name : config.getPropertyNames()) {
            if (name.startsWith(Setting.PREFIX) || name.startsWith("PORTCULLIS_")) {
                config.getOptionalValue(name, String.class).ifPresent(value -> given.put(name, value));
            }
        }
        return read(given);
    }

    /**
     * Property or environment names to values.
     *
     * @throws SettingsProblem with everything that is wrong
     */
    static Settings read(Map<String, String> given) {
        return new SettingsReader(given).settings();
    }

    private Settings settings() {
        given.keySet().forEach(this::refuseUnknown);
        Setting.all()
                .forEach(setting -> effective.put(setting.key(), setting.isSecret() ? masked(setting) : text(setting)));
        Path dataDir = path(Setting.DATA_DIR).orElse(Path.of("."));
        var database = new Settings.Database(
                text(Setting.DATABASE_URL), text(Setting.DATABASE_USER), text(Setting.DATABASE_PASSWORD));
        check(database);
        var settings = new Settings(
                dataDir,
                database,
                new Settings.SignIn(
                        Optional.of(text(Setting.ADMIN_PASSWORD)).filter(password -> !password.isEmpty()),
                        basic(database.isEmbedded()),
                        duration(Setting.SESSION_IDLE),
                        duration(Setting.SESSION_LONGEST),
                        (int) number(Setting.SESSION_MOST, 1, 1_000),
                        openId()),
                lists(dataDir),
                matching(),
                rules(),
                folders(),
                limits(),
                work(),
                review(),
                new Settings.Records(
                        (int) number(Setting.RETENTION_YEARS, 5, 100), duration(Setting.AUDIT_CHECKPOINTS)),
                effective);
        if (!problems.isEmpty()) {
            throw new SettingsProblem(problems);
        }
        return settings;
    }

    private void refuseUnknown(String name) {
        if (Setting.named(name).isPresent()) {
            return;
        }
        boolean variable = name.startsWith("PORTCULLIS_");
        var names = Setting.all().stream()
                .map(variable ? Setting::environmentName : Setting::key)
                .toList();
        problems.add("unknown setting " + name + "; did you mean "
                + NearestName.nearest(name, names).orElseThrow() + "?");
    }

    private void check(Settings.Database database) {
        if (!database.isEmbedded() && !database.url().startsWith("jdbc:postgresql:")) {
            problem(Setting.DATABASE_URL, "an address that begins with jdbc:postgresql:, or nothing");
        }
        if (database.isEmbedded() && !(database.user() + database.password()).isEmpty()) {
            problems.add(Setting.DATABASE_USER.key() + " and " + Setting.DATABASE_PASSWORD.key()
                    + " are only for a database given by " + Setting.DATABASE_URL.key());
        }
    }

    private boolean basic(boolean embedded) {
        return switch (text(Setting.API_BASIC)) {
            case "on" -> true;
            case "off" -> false;
            case "auto" -> embedded;
            default -> {
                problem(Setting.API_BASIC, "on, off or auto");
                yield false;
            }
        };
    }

    private Settings.Lists lists(Path dataDir) {
        if (duration(Setting.LISTS_STALENESS).compareTo(Duration.ofDays(1)) < 0) {
            problem(Setting.LISTS_STALENESS, "a duration of one day or more, such as P30D");
        }
        double shrink = parsed(Setting.LISTS_SHRINK, "a number from 0 to 1", Double::parseDouble, 0.1);
        if (!(shrink >= 0 && shrink <= 1)) {
            problem(Setting.LISTS_SHRINK, "a number from 0 to 1");
        }
        EditionChoice.Missing missing = parsed(
                Setting.LISTS_MISSING,
                "earliest, leave_out or refuse",
                text -> EditionChoice.Missing.valueOf(text.toUpperCase(Locale.ROOT)),
                EditionChoice.Missing.EARLIEST);
        return new Settings.Lists(
                path(Setting.LISTS_DIR).orElse(dataDir.resolve("lists")),
                duration(Setting.LISTS_REFRESH),
                shrink,
                missing,
                download(),
                keys(),
                notices());
    }

    private Settings.Notify notices() {
        var notices = new Settings.Notify(
                text(Setting.WEBHOOK_URL),
                text(Setting.WEBHOOK_SECRET),
                Set.of(text(Setting.WEBHOOK_INTERNAL).toLowerCase(Locale.ROOT).split("[ ,]+", -1)),
                text(Setting.MAIL_SESSION),
                text(Setting.MAIL_TO));
        if (!notices.webhook().isEmpty() && !notices.webhook().matches("https?://[^\\s/]+.*")) {
            problem(Setting.WEBHOOK_URL, "an address that begins with https:// or http://");
        }
        if (notices.webhook().isEmpty() != notices.secret().isEmpty()) {
            problems.add(Setting.WEBHOOK_URL.key() + " and " + Setting.WEBHOOK_SECRET.key()
                    + " go together: give both or neither");
        }
        if (notices.mailSession().isEmpty() != notices.mailTo().isEmpty()) {
            problems.add(Setting.MAIL_SESSION.key() + " and " + Setting.MAIL_TO.key()
                    + " go together: give both or neither");
        }
        return notices;
    }

    private BundleKeys keys() {
        try {
            return BundleKeys.read(path(Setting.LISTS_BUNDLE_KEY), path(Setting.LISTS_BUNDLE_TRUSTED));
        } catch (IllegalArgumentException | UncheckedIOException wrong) {
            problems.add(Setting.LISTS_BUNDLE_KEY.key() + " and " + Setting.LISTS_BUNDLE_TRUSTED.key() + ": "
                    + wrong.getMessage());
            return BundleKeys.NONE;
        }
    }

    private Settings.Download download() {
        var addresses = new TreeMap<String, String>();
        for (Setting setting : Setting.all()) {
            String key = setting.key();
            if (key.startsWith("portcullis.lists.")
                    && key.endsWith(".url")
                    && !text(setting).isEmpty()) {
                String address = text(setting);
                if (!address.matches("https?://[^\\s/]+.*")) {
                    problem(setting, "an address that begins with https:// or http://");
                }
                addresses.put(key.substring("portcullis.lists.".length(), key.length() - ".url".length()), address);
            }
        }
        return new Settings.Download(addresses, duration(Setting.LISTS_DOWNLOAD));
    }

    private Settings.Matching matching() {
        double strong = fraction(Setting.MATCH_THRESHOLD);
        double review = fraction(Setting.MATCH_REVIEW);
        if (review > strong) {
            problems.add(Setting.MATCH_REVIEW.key() + " must not be above " + Setting.MATCH_THRESHOLD.key() + ": "
                    + review + " > " + strong);
        }
        return new Settings.Matching(strong, review);
    }

    private Settings.Rules rules() {
        Mode mode = parsed(Setting.RULES_MODE, "AS_ENFORCED or STRICT_CODIFIED", Mode::valueOf, Mode.AS_ENFORCED);
        String affiliates = text(Setting.RULES_AFFILIATES);
        if (!AFFILIATES.contains(affiliates)) {
            problem(Setting.RULES_AFFILIATES, "in_force, suspended, repealed or unconfirmed");
        }
        List<CountryCode> countries = parsed(
                Setting.COUNTRIES_CIRCUMVENTION,
                "two-letter country codes with commas between them",
                SettingsReader::countries,
                List.of());
        String citation = text(Setting.RULES_AFFILIATES_CITATION);
        return new Settings.Rules(path(Setting.RULES_PACKS), mode, affiliates, citation, countries);
    }

    private static List<CountryCode> countries(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .map(CountryCode::new)
                .toList();
    }

    private OpenIdSettings openId() {
        try {
            return OpenIdSettings.of(
                    text(Setting.OIDC_ISSUER),
                    new OpenIdSettings.Client(
                            text(Setting.OIDC_CLIENT), text(Setting.OIDC_SECRET), text(Setting.OIDC_REDIRECT)),
                    text(Setting.OIDC_NAME),
                    text(Setting.OIDC_ROLES),
                    text(Setting.OIDC_MAP));
        } catch (IllegalArgumentException wrong) {
            problems.add("portcullis.oidc: " + wrong.getMessage());
            return OpenIdSettings.NONE;
        }
    }

    private Settings.Review review() {
        var fourEyes = parsed(
                Setting.REVIEW_FOUR_EYES, "HOLD or ALL", DecisionRules.FourEyes::valueOf, DecisionRules.FourEyes.HOLD);
        double share = parsed(Setting.REVIEW_SAMPLE_SHARE, "a number from 0 to 1", Double::parseDouble, 0.0);
        if (!(share >= 0 && share <= 1)) {
            problem(Setting.REVIEW_SAMPLE_SHARE, "a number from 0 to 1");
            share = 0;
        }
        ZoneId zone = parsed(Setting.REVIEW_ZONE, "a time zone such as Europe/Berlin", ZoneId::of, ZoneOffset.UTC);
        Set<LocalDate> holidays =
                parsed(Setting.REVIEW_HOLIDAYS, "ISO dates with commas between them", SettingsReader::days, Set.of());
        BusinessHours hours = parsed(
                Setting.REVIEW_HOURS,
                "hours such as MON-FRI 09:00-17:00",
                text -> BusinessHours.of(text, zone, holidays),
                BusinessHours.of(Setting.REVIEW_HOURS.standard(), zone, holidays));
        var policy = new DecisionRules.Policy(
                fourEyes, new QualitySample(text(Setting.REVIEW_SAMPLE_SEED), share), SHORTEST_REASON);
        return new Settings.Review(
                policy,
                fraction(Setting.REVIEW_TOGETHER),
                new Deadlines(hours, duration(Setting.REVIEW_DUE_HOLD), duration(Setting.REVIEW_DUE_REVIEW)));
    }

    private static Set<LocalDate> days(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse)
                .collect(Collectors.toSet());
    }

    private Settings.Folders folders() {
        var folders = new Settings.Folders(path(Setting.INBOX_DIR), path(Setting.OUTBOX_DIR));
        if (folders.inbox().isPresent() != folders.outbox().isPresent()) {
            problems.add(Setting.INBOX_DIR.key() + " and " + Setting.OUTBOX_DIR.key()
                    + " go together: give both or neither");
        }
        return folders;
    }

    private Settings.Work work() {
        String grid = text(Setting.WORK_GRID);
        if (!Set.of("true", "false").contains(grid)) {
            problem(Setting.WORK_GRID, "true or false");
        }
        return new Settings.Work(
                (int) number(Setting.WORK_THREADS, 1, 64),
                (int) number(Setting.WORK_CHUNK, 1, 10_000),
                Boolean.parseBoolean(grid),
                text(Setting.WORK_NODE),
                number(Setting.WORK_DISK_FREE, 0, Long.MAX_VALUE));
    }

    private Settings.Limits limits() {
        return new Settings.Limits(
                number(Setting.LIMIT_BYTES, 1, Long.MAX_VALUE),
                number(Setting.LIMIT_EXPANDED, 1, Long.MAX_VALUE),
                (int) number(Setting.LIMIT_RATIO, 10, 100_000),
                (int) number(Setting.LIMIT_ROWS, 1, 1_048_576),
                (int) number(Setting.LIMIT_COLUMNS, 1, 16_384),
                (int) number(Setting.LIMIT_CELL, 10, 1_000_000),
                new Settings.Workbooks(
                        (int) number(Setting.LIMIT_ENTRIES, 10, 1_000_000),
                        (int) number(Setting.LIMIT_SHEETS, 1, 10_000),
                        (int) number(Setting.LIMIT_TEXTS, 1_000, 100_000_000),
                        number(Setting.LIMIT_CHARACTERS, 10_000, Integer.MAX_VALUE),
                        duration(Setting.LIMIT_TIME),
                        (int) number(Setting.LIMIT_ORDERS, 1, 1_000_000)),
                number(Setting.LIMIT_LIST_BYTES, 1, Long.MAX_VALUE),
                (int) number(Setting.LIMIT_MATCH_LINES, 1, 1_000_000),
                number(Setting.LIMIT_MATCH_BYTES, 1_024, Integer.MAX_VALUE));
    }

    private String text(Setting setting) {
        String value =
                given.getOrDefault(setting.key(), given.getOrDefault(setting.environmentName(), setting.standard()));
        return value.strip().replace("${user.home}", System.getProperty("user.home", "."));
    }

    private String masked(Setting secret) {
        return text(secret).isEmpty() ? "" : "(secret)";
    }

    private Optional<Path> path(Setting setting) {
        Function<String, Optional<Path>> parse = text -> text.isEmpty()
                ? Optional.empty()
                : Optional.of(Path.of(text).toAbsolutePath().normalize());
        try {
            return parse.apply(text(setting));
        } catch (InvalidPathException notAPath) {
            problem(setting, "a directory");
            return Optional.empty();
        }
    }

    private Duration duration(Setting setting) {
        Duration value = Duration.ZERO;
        try {
            value = Duration.parse(text(setting));
        } catch (DateTimeException notADuration) {
            problem(setting, "a duration such as PT30S or PT6H");
            return Duration.ofSeconds(30);
        }
        if (value.compareTo(Duration.ofSeconds(1)) < 0) {
            problem(setting, "a duration of one second or more");
        }
        return value;
    }

    private double fraction(Setting setting) {
        double value = parsed(setting, "a number from 0.5 to 1", Double::parseDouble, 1.0);
        if (!(value >= 0.5 && value <= 1)) {
            problem(setting, "a number from 0.5 to 1");
        }
        return value;
    }

    private long number(Setting setting, long least, long most) {
        String expected = "a whole number from " + least + " to " + most;
        long value = parsed(setting, expected, Long::parseLong, least);
        if (value < least || value > most) {
            problem(setting, expected);
            return least;
        }
        return value;
    }

    private <T> T parsed(Setting setting, String expected, Function<String, T> parse, T otherwise) {
        try {
            return parse.apply(text(setting));
        } catch (IllegalArgumentException | DateTimeException wrong) {
            problem(setting, expected);
            return otherwise;
        }
    }

    private void problem(Setting setting, String expected) {
        String seen = setting.isSecret() ? "(secret)" : "'" + text(setting) + "'";
        problems.add(setting.key() + ": expected " + expected + ", found " + seen);
    }
}
