package portcullis.core.intake;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers with what people write beside them: currency signs, piece words, data rates, operations. */
final class UnitText {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final String SIGNS = "$€£¥₩₹₽฿₫₪₱₺元円";
    private static final String PREFIX = "(?:US|HK|SG|S|NT|AU|A|CA|C|NZ)\\$|RMB|RM|Rs\\.?|Fr\\.|[A-Z]{3}";
    private static final Pattern MONEY = Pattern.compile("(-?)(" + PREFIX + ")?\\s*([" + SIGNS
            + "])?\\s*([-(]?[\\d.,][^A-Z" + SIGNS + "]*)(?:([" + SIGNS + "])|(" + PREFIX + "))?");
    private static final Pattern PIECES =
            Pattern.compile("(\\d[\\d.,' ]*)\\s*(?:x|×|pcs?\\.?|pieces?|ea\\.?|each|units?|sets?"
                    + "|st(?:k|ück)?\\.?|gpus?|cards?|accelerators?|chips?|台|个|個|件|张|套|块|卡)\\.?");
    private static final Pattern RATE = Pattern.compile("(\\d[\\d.,' ]*)\\s*([GT])(?:B/s(?:ec)?|Bps|Byte/s)");
    private static final Pattern OPERATIONS =
            Pattern.compile("(\\S.*?)\\s*(?:flops?|flop/s|operations|ops|tpp)", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("US$", "USD"),
            Map.entry("HK$", "HKD"),
            Map.entry("SG$", "SGD"),
            Map.entry("S$", "SGD"),
            Map.entry("NT$", "TWD"),
            Map.entry("A$", "AUD"),
            Map.entry("AU$", "AUD"),
            Map.entry("C$", "CAD"),
            Map.entry("CA$", "CAD"),
            Map.entry("NZ$", "NZD"),
            Map.entry("RMB", "CNY"),
            Map.entry("元", "CNY"),
            Map.entry("RM", "MYR"),
            Map.entry("€", "EUR"),
            Map.entry("EURO", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("₩", "KRW"),
            Map.entry("₹", "INR"),
            Map.entry("₫", "VND"),
            Map.entry("US DOLLAR", "USD"),
            Map.entry("円", "JPY"));

    private UnitText() {}

    /** A sum of money, and its currency where the cell says it; a bare dollar or yen sign could be several. */
    record Money(BigDecimal amount, Optional<String> currency) {}

    static Optional<Money> money(String text) {
        Optional<BigDecimal> bare = NumberText.parse(text);
        if (bare.isPresent()) {
            return Optional.of(new Money(bare.get(), Optional.empty()));
        }
        Matcher money = MONEY.matcher(text.strip());
        if (text.length() > 60 || !money.matches()) {
            return Optional.empty();
        }
        for (int group : new int[] {2, 6}) {
            String code = money.group(group);
            if (code != null && currency(code).isEmpty() && !code.startsWith("R") && !code.startsWith("F")) {
                return Optional.empty();
            }
        }
        Optional<String> currency = Optional.empty();
        for (int group : new int[] {2, 3, 5, 6}) {
            String sign = money.group(group);
            currency = currency.isPresent() || sign == null ? currency : currency(sign);
        }
        Optional<String> told = currency;
        return NumberText.parse(money.group(1) + money.group(4)).map(amount -> new Money(amount, told));
    }

    /** The ISO 4217 code that a text stands for. */
    static Optional<String> currency(String text) {
        String name = text.strip().toUpperCase(Locale.ROOT);
        String known = CURRENCIES.get(name);
        return known != null ? Optional.of(known) : CODES.contains(name) ? Optional.of(name) : Optional.empty();
    }

    private static final Set<String> CODES = codes();

    private static Set<String> codes() {
        return Set.copyOf(Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .toList());
    }

    /** A count, with or without a word for pieces. */
    static Optional<BigDecimal> count(String text) {
        Optional<BigDecimal> bare = NumberText.parse(text);
        return bare.isPresent() ? bare : first(PIECES, text.toLowerCase(Locale.ROOT));
    }

    /** A data rate in gigabytes a second; terabytes are converted, bits are not taken for bytes. */
    static Optional<BigDecimal> gigabytesPerSecond(String text) {
        Optional<BigDecimal> bare = NumberText.parse(text);
        Matcher rate = RATE.matcher(text.strip());
        if (bare.isPresent() || text.length() > 60 || !rate.matches()) {
            return bare;
        }
        boolean tera = rate.group(2).equals("T");
        return NumberText.parse(rate.group(1)).map(number -> tera ? number.multiply(THOUSAND) : number);
    }

    /** A number of operations or of total processing performance. */
    static Optional<BigDecimal> operations(String text) {
        Optional<BigDecimal> bare = NumberText.parse(text);
        return bare.isPresent() ? bare : first(OPERATIONS, text);
    }

    private static Optional<BigDecimal> first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text.strip());
        return text.length() <= 60 && found.matches() ? NumberText.parse(found.group(1)) : Optional.empty();
    }
}
